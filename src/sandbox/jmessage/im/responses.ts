import type { SimulatedResponse } from "../../frame/simulator.ts";
import type { User } from "../app/users.ts";
import type { JMessageWorld } from "../app/world.ts";
import { refuseFor } from "./refusals.ts";

/** Success without a body. */
export const noContent: SimulatedResponse = { status: 204 };

/** Creates a handler for the user in the path. */
export function forUser<Request extends { path: { username: string } }>(
  { users }: JMessageWorld,
  act: (user: User, request: Request) => SimulatedResponse,
): (request: Request) => SimulatedResponse {
  return (request) => {
    const user = users.get(request.path.username);
    return user ? act(user, request) : refuseFor("noSuchUser");
  };
}

/** The users with these names; `undefined` if one of them does not exist. */
export function findUsers({ users }: JMessageWorld, names: readonly string[]): User[] | undefined {
  const found = names.map((name) => users.get(name));
  return found.every((user) => user !== undefined) ? found : undefined;
}

/**
 * A response with a page of a list. Without `start` it begins at the first item; without `count` it has `maxCount`
 * items. Neither is documented.
 */
export function respondWithPage<Item>(
  items: readonly Item[],
  query: { readonly start?: string; readonly count?: string },
  { name, maxCount, show }: { name: string; maxCount: number; show: (item: Item) => unknown },
): SimulatedResponse {
  const start = Number(query.start ?? 0);
  const page = items.slice(start, start + Number(query.count ?? maxCount));
  return {
    status: 200,
    body: { total: items.length, start, count: page.length, [name]: page.map(show) },
  };
}
