import { withoutTypes } from "../../frame/handlers.ts";
import type { Simulator } from "../../frame/simulator.ts";
import { refuseRequest } from "../app/refuse.ts";
import type { JMessageWorld } from "../app/world.ts";
import { createBlacklistHandlers } from "./blacklist.ts";
import { createChatRoomMemberHandlers } from "./chat-room-members.ts";
import { createChatRoomHandlers } from "./chat-rooms.ts";
import { createFriendHandlers } from "./friends.ts";
import { createGroupMemberHandlers } from "./group-members.ts";
import { createGroupShieldHandlers } from "./group-shield.ts";
import { createGroupHandlers } from "./groups.ts";
import type { Handlers, Judged } from "./handlers.ts";
import { createMedia, mediaRoute } from "./media/handlers.ts";
import { createMessageHandlers } from "./messages.ts";
import { createQuietHandlers } from "./quiet.ts";
import { createSwitchHandlers } from "./switches.ts";
import { createUserHandlers } from "./users/handlers.ts";
import { createWordHandlers } from "./words.ts";

/** Behaves like JMessage IM. Each resource has its own handlers; all of them act on the one app. */
export function createImSimulator(world: JMessageWorld): Simulator {
  const media = createMedia();
  const handlers: Handlers = {
    ...createUserHandlers(world),
    ...createBlacklistHandlers(world),
    ...createQuietHandlers(world),
    ...createFriendHandlers(world),
    ...createMessageHandlers(world),
    ...createGroupHandlers(world),
    ...createGroupMemberHandlers(world),
    ...createGroupShieldHandlers(world),
    ...createChatRoomHandlers(world),
    ...createChatRoomMemberHandlers(world),
    ...createWordHandlers(world),
    ...createSwitchHandlers(),
    ...media.handlers,
  };
  return {
    guards: world.guards,
    handlers: { ...withoutTypes(handlers), [mediaRoute.id]: media.download },
    routes: [mediaRoute],
    refuse: refuseRequest,
    judging: new Set<Judged>(["registerUsers"]),
  };
}
