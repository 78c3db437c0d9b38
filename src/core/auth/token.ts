import type { Clock } from "../limits/clock.ts";
import { untilAborted } from "../request/until-aborted.ts";
import type { Tokens } from "./given-token.ts";

/** A token as a store keeps it. */
export interface StoredToken {
  readonly token: string;
  /** When it expires, in milliseconds since 1970 by the clock of the process that asked for it. */
  readonly expiresAt: number;
}

/**
 * Where processes share a token, such as a database. What it throws reaches the caller, and what it holds that is no
 * token is passed over. Keep it as safe as the credentials themselves.
 */
export interface TokenStore {
  /** @param key names host, app and client id; it holds no secret */
  get(key: string): Promise<StoredToken | undefined | null>;
  set(key: string, token: StoredToken): Promise<void>;
}

/** What a server says of a new token. */
export interface NewToken {
  readonly token: string;
  /** Milliseconds; anything that is no positive number counts as unknown. */
  readonly lifetime: number;
}

export interface TokenSource {
  /** Asks the server for a token. */
  readonly request: () => Promise<NewToken>;
  readonly store?: TokenStore | undefined;
  readonly key: string;
  readonly clock: Clock;
  /** Told of every token before it is used. */
  readonly learn: (token: string) => void;
}

interface HeldToken extends StoredToken {
  /** From then on another one is looked for. */
  renewAt: number;
  /** When the server gave it to this process; absent when it came from the store, or has proved to work. */
  unproven?: number | undefined;
}

/** A token of unknown life is used that long, or until the server refuses it. */
const ASSUMED_LIFETIME = 3_600_000;

/** The longest time before its end that a token is renewed. */
const LONGEST_MARGIN = 600_000;

/**
 * For how long a new token that the server refuses at once is not replaced: the fault is not the token's, and servers
 * block those who ask for tokens too often.
 */
const PAUSE = 60_000;

/**
 * Keeps one token for all calls of a client: asked for when first needed, renewed before it expires, given up when
 * the server refuses it. However many calls need one, there is one request; it outlives a caller who gives up. A
 * failure is everybody's who waited for it, and nobody's later.
 *
 * Its life is counted from the moment it came, by this process's own clock: a server whose clock differs does no harm.
 */
export function createTokens({ request, store, key, clock, learn }: TokenSource): Tokens {
  let held: HeldToken | undefined;
  let renewing: Promise<string> | undefined;
  let refusedLast: string | undefined;

  const hold = (stored: StoredToken, unproven?: number) => {
    const left = stored.expiresAt - clock.now();
    // Up to half of the margin is left out at random, so that processes do not renew in step.
    const margin = Math.min(left / 10, LONGEST_MARGIN) * (1 - Math.random() / 2);
    held = { ...stored, renewAt: stored.expiresAt - margin, unproven };
    learn(stored.token);
    return stored.token;
  };

  const renew = async () => {
    const shared = await store?.get(key);
    const known = [refusedLast, held?.token];
    if (isToken(shared) && !known.includes(shared.token) && shared.expiresAt > clock.now())
      return hold(shared);
    const { token, lifetime } = await request();
    const now = clock.now();
    const expiresAt =
      now + (lifetime > 0 && lifetime < Number.POSITIVE_INFINITY ? lifetime : ASSUMED_LIFETIME);
    hold({ token, expiresAt }, now);
    await store?.set(key, { token, expiresAt });
    return token;
  };

  /** A token that is still good does not fail a call because the next one is not to be had. */
  const renewOrKeep = async (old: HeldToken | undefined) => {
    try {
      return await renew();
    } catch (error) {
      const now = clock.now();
      if (!old || now >= old.expiresAt) throw error;
      old.renewAt = now + (old.expiresAt - now) / 2;
      return old.token;
    }
  };

  return {
    async get(signal, refused) {
      if (refused !== undefined && held?.token === refused) {
        if (held.unproven !== undefined && clock.now() < held.unproven + PAUSE) return refused;
        held = undefined;
      }
      refusedLast = refused ?? refusedLast;
      if (held && clock.now() < held.renewAt) return held.token;
      renewing ??= renewOrKeep(held).finally(() => {
        renewing = undefined;
      });
      return untilAborted(renewing, signal);
    },
    accepted(token) {
      if (held?.token === token) held.unproven = undefined;
    },
  };
}

function isToken(value: StoredToken | undefined | null): value is StoredToken {
  return typeof value?.token === "string" && value.token !== "" && Number.isFinite(value.expiresAt);
}
