import type { JMessageWorld } from "../app/world.ts";
import type { Handlers } from "./handlers.ts";
import { refuseFor } from "./refusals.ts";
import { forUser, noContent } from "./responses.ts";

/**
 * Which groups a user blocks. Whether the user has to be a member is not documented; here any user may block a group.
 * If the changes cannot be made as a whole, nothing changes.
 */
export function createGroupShieldHandlers(world: JMessageWorld): Handlers {
  const { groups } = world.places;
  const find = (ids: readonly (number | bigint)[] = []) =>
    ids.map((id) => {
      const group = groups.get(String(id));
      return group?.appkey === world.credentials.appKey ? group : undefined;
    });

  return {
    setGroupShield: forUser(world, ({ username }, { body }) => {
      const { add, remove } = body;
      const [toBlock, toUnblock] = [find(add), find(remove)];
      if ([...toBlock, ...toUnblock].some((group) => !group)) return refuseFor("noSuchGroup");
      if (toBlock.some((group) => group?.shieldedBy.has(username))) return refuseFor("groupQuiet");
      if (toUnblock.some((group) => !group?.shieldedBy.has(username))) return refuseFor("groupNotQuiet");
      for (const group of toBlock) group?.shieldedBy.add(username);
      for (const group of toUnblock) group?.shieldedBy.delete(username);
      return noContent;
    }),
  };
}
