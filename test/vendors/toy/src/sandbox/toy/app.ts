import type { SandboxClock } from "../clock.ts";
import { readCredentials } from "./access.ts";
import type { SandboxToyOptions, ToyCredentials } from "./options.ts";

/** A message as the app stores it. */
export interface StoredRoomMessage {
  readonly id: bigint;
  readonly author: string;
  readonly words: string;
  readonly sentAt: number;
}

/** The app of the toy vendor. */
export interface ToyApp {
  readonly credentials: ToyCredentials;
  readonly clock: SandboxClock;
  readonly tokens: Set<string>;
  /** By id of the room. */
  readonly rooms: ReadonlyMap<bigint, readonly StoredRoomMessage[]>;
}

/** The state of the app that a test can read. */
export interface ToyState {
  /** How many messages there are. */
  readonly messages: number;
}

/** That of the spec's examples. */
const ROOM = 9007199254742000n;

export function createToyApp(options: SandboxToyOptions, clock: SandboxClock): ToyApp {
  const words = ["Lunch?", "At one", "Good"];
  const messages = words.map((text, index) => ({
    // Odd, so that a rounded double is a different number.
    id: ROOM + 2n * BigInt(index) + 1n,
    author: index === 1 ? "bob" : "ann",
    words: text,
    sentAt: clock.now() - 1000 * (words.length - index),
  }));
  const tokens = new Set(options.token === undefined ? [] : [options.token]);
  return { credentials: readCredentials(options), clock, tokens, rooms: new Map([[ROOM, messages]]) };
}

export function exposeToy({ rooms }: ToyApp): ToyState {
  return {
    get messages() {
      return [...rooms.values()].flat().length;
    },
  };
}
