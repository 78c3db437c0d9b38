import { createHash } from "node:crypto";
import type { SandboxClock } from "../../clock.ts";
import { formatSecond } from "./beijing-time.ts";
import { RETENTION_SECONDS } from "./history/history.ts";
import type { NamedEntities } from "./history/named-entities.ts";

/** What other users can see of a user; a field that was never set is absent. */
export interface Profile {
  nickname?: string;
  avatar?: string;
  /** `yyyy-MM-dd 00:00:00`. */
  birthday?: string;
  gender?: number;
  signature?: string;
  region?: string;
  address?: string;
  extras?: Record<string, unknown>;
}

/** A device on which a user is signed in. */
export interface Device {
  /** `a` Android, `i` iOS, `j` JavaScript, `w` Windows. */
  platform: string;
  login: boolean;
  online: boolean;
}

/** A user on a list of another user. */
export interface Peer {
  username: string;
  appkey: string;
}

/** A user on the list of friends, with notes. */
export interface Friend extends Peer {
  note_name: string;
  others: string;
}

/** A user or administrator of the app. */
export interface User {
  readonly username: string;
  readonly admin: boolean;
  profile: Profile;
  /** Seconds since 1970 of the registration and of the last change. */
  readonly created: number;
  changed: number;
  /** Hash of the password. */
  password: string;
  devices: readonly Device[];
  /** Whether the user is locked out. */
  forbidden: boolean;
  /** Lists by `peerKey`. */
  readonly blacklist: Map<string, Peer>;
  readonly friends: Map<string, Friend>;
  /** Do-not-disturb settings: whose messages are muted. */
  readonly quiet: { readonly users: Map<string, Peer>; readonly groups: Set<string>; all: boolean };
}

/** A user to register. */
export interface NewUser {
  username: string;
  password: string;
  profile?: Profile;
  admin?: boolean;
}

/** The users and administrators of an app. They share one namespace. */
export interface Users {
  /** In order of registration. */
  all(): IterableIterator<User>;
  get(username: string): User | undefined;
  /** @throws RangeError if the name is taken */
  register(user: NewUser): User;
  /** Also removes the user from all lists. */
  remove(username: string): void;
  /** The callback gets the name of each user who is removed. */
  onRemove(callback: (username: string) => void): void;
}

/** Creates the users of an app: initially those of its history. */
export function createUsers({ users, admins }: NamedEntities, appKey: string, clock: SandboxClock): Users {
  const byName = new Map<string, User>();
  const callbacks: ((username: string) => void)[] = [];
  const now = () => Math.floor(clock.now() / 1000);

  function add({ username, password, profile = {}, admin = false }: NewUser, created = now()): User {
    if (byName.has(username)) throw new RangeError(`There is already a user ${username}`);
    const user: User = {
      username,
      admin,
      profile: { ...profile },
      created,
      changed: created,
      password: hashPassword(password),
      devices: [],
      forbidden: false,
      blacklist: new Map(),
      friends: new Map(),
      quiet: { users: new Map(), groups: new Set(), all: false },
    };
    byName.set(username, user);
    return user;
  }

  for (const username of users) {
    // They were registered before their first message.
    const user = add(
      { username, password: FIRST_PASSWORD, admin: admins.has(username) },
      now() - RETENTION_SECONDS,
    );
    user.devices = drawDevices(username);
  }

  return {
    all: () => byName.values(),
    get: (username) => byName.get(username),
    register: (user) => add(user),
    remove(username) {
      byName.delete(username);
      const key = peerKey({ username, appkey: appKey });
      for (const { blacklist, friends, quiet } of byName.values()) {
        for (const list of [blacklist, friends, quiet.users]) list.delete(key);
      }
      for (const callback of callbacks) callback(username);
    },
    onRemove: (callback) => void callbacks.push(callback),
  };
}

/** Password of the users of a history. */
const FIRST_PASSWORD = "sandbox-user-password";

/** Hashes a password, as the vendor does. */
export function hashPassword(password: string): string {
  return createHash("sha256").update(password).digest("hex");
}

/** The key of a user in a list: names are unique only within an app. */
export function peerKey({ username, appkey }: Peer): string {
  return `${appkey} ${username}`;
}

/** The profile as it is in responses. */
export function showUser({ username, profile, created, changed }: User): Record<string, unknown> {
  return { username, ...profile, mtime: formatSecond(changed), ctime: formatSecond(created) };
}

/** Generates devices from the name, so that they are the same in every run. */
function drawDevices(username: string): Device[] {
  const random = createHash("sha256").update(`devices ${username}`).digest();
  return ["a", "i", "w"].flatMap((platform, index) => {
    const number = random[index] ?? 0;
    return number < 128 ? [{ platform, login: number % 4 > 0, online: number % 4 > 1 }] : [];
  });
}
