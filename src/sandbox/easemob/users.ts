import type { SandboxClock } from "../clock.ts";
import { USERS } from "./generate.ts";

/** A user of the app, as responses have it. */
export interface User {
  readonly uuid: string;
  readonly type: "user";
  readonly created: number;
  readonly modified: number;
  readonly username: string;
  readonly activated: boolean;
}

/** The users of an app. At first they are those of the generated messages. */
export interface Users {
  find(username: string): User | undefined;
  create(username: string): User;
  /** A user's token, which no operation of this API accepts. */
  issueToken(): string;
}

export function createUsers(clock: SandboxClock): Users {
  const users = new Map<string, User>();
  let issued = 0;
  const create = (username: string) => {
    const uuid = `aa471ee0-4c1d-11f1-ace5-${users.size.toString(16).padStart(12, "0")}`;
    const now = clock.now();
    const user: User = { uuid, type: "user", created: now, modified: now, username, activated: true };
    users.set(username, user);
    return user;
  };
  for (const username of USERS) create(username);
  return {
    find: (username) => users.get(username),
    create,
    issueToken: () => `sandbox-user-token-${++issued}`,
  };
}
