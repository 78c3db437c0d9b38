import type { Answer } from "../../frame/simulator.ts";
import type { User } from "../app/users.ts";
import type { JMessageWorld } from "../app/world.ts";
import { refuseFor } from "./refusals.ts";

/** Nothing to say. */
export const noContent: Answer = { status: 204 };

/** Makes a handler for the user whom the path names. */
export function forUser<Request extends { path: { username: string } }>(
  { users }: JMessageWorld,
  act: (user: User, request: Request) => Answer,
): (request: Request) => Answer {
  return (request) => {
    const user = users.get(request.path.username);
    return user ? act(user, request) : refuseFor("noSuchUser");
  };
}

/** The users of these names; nothing if one of them does not exist. */
export function findUsers({ users }: JMessageWorld, names: readonly string[]): User[] | undefined {
  const found = names.map((name) => users.get(name));
  return found.every((user) => user !== undefined) ? found : undefined;
}

/**
 * Answers with a page of a list. Without `start` it begins at the first entry; without `count` it is as large as
 * allowed. The vendor documents neither.
 */
export function answerPage<Entry>(
  entries: readonly Entry[],
  query: { readonly start?: string; readonly count?: string },
  { name, most, show }: { name: string; most: number; show: (entry: Entry) => unknown },
): Answer {
  const start = Number(query.start ?? 0);
  const page = entries.slice(start, start + Number(query.count ?? most));
  return {
    status: 200,
    body: { total: entries.length, start, count: page.length, [name]: page.map(show) },
  };
}
