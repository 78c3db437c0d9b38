import { exposeWebhook, type SandboxWebhook } from "../../webhooks/webhook.ts";
import type { NewMessage, SandboxMessage } from "./history/message.ts";
import type { SandboxConversation } from "./history/source.ts";
import { copyChatRoom, copyGroup, type SandboxChatRoom, type SandboxGroup } from "./places-state.ts";
import { type Device, hashPassword, type NewUser, showUser } from "./users.ts";
import type { JMessageWorld } from "./world.ts";

/** A user or administrator, as a test sees it. */
export interface SandboxUser {
  username: string;
  admin: boolean;
  /** Whether the user is locked out. */
  forbidden: boolean;
  /** The user as it is in responses, without the name. */
  profile: Readonly<Record<string, unknown>>;
}

/** What a test can inspect and change directly, without requests. */
export interface JMessageState {
  /**
   * All messages in order of sending, or those of one conversation. It is the actual state, not what the server
   * returns: it includes messages older than 60 days and those in the future of the clock.
   */
  messages(conversation?: SandboxConversation): Generator<SandboxMessage>;
  /** Adds a message; missing fields are filled in. Returns the complete record. */
  add(message: NewMessage): SandboxMessage;
  /** Whether a message was retracted. */
  isRetracted(msgid: string | bigint): boolean;
  /** All users and administrators in order of registration. */
  users(): SandboxUser[];
  /** Registers a user or administrator. Throws a RangeError if the name is taken. */
  addUser(user: NewUser): void;
  /** Sets the devices on which a user is signed in. Throws a RangeError if there is no such user. */
  setDevices(username: string, devices: readonly Device[]): void;
  /** Whether this is the password of a user. */
  isPassword(username: string, password: string): boolean;
  /** All groups of the app in order of creation. */
  groups(): SandboxGroup[];
  /** All chat rooms in order of creation. */
  chatRooms(): SandboxChatRoom[];
  /** The message callback: each message that is sent through the API goes to a URL of yours. */
  readonly webhook: SandboxWebhook;
}

/** The object through which tests access the app. */
export function exposeState(world: JMessageWorld): JMessageState {
  const { history, retracted, users, places } = world;
  return {
    messages: history.all,
    add: history.add,
    isRetracted: (msgid) => retracted.has(String(msgid)),
    users: () =>
      [...users.all()].map((user) => {
        const { username, ...profile } = showUser(user);
        return { username: user.username, admin: user.admin, forbidden: user.forbidden, profile };
      }),
    addUser: (user) => void users.register(user),
    setDevices(username, devices) {
      const user = users.get(username);
      if (!user) throw new RangeError(`There is no user ${username}`);
      user.devices = devices.map((device) => ({ ...device }));
    },
    isPassword: (username, password) => users.get(username)?.password === hashPassword(password),
    groups: () => places.groups.own().map(copyGroup),
    chatRooms: () => places.chatRooms.own().map(copyChatRoom),
    webhook: exposeWebhook(world.callback.webhook),
  };
}
