import type { Clock } from "../limits/clock.ts";
import { untilAborted } from "../request/until-aborted.ts";
import { isToken } from "./check-credential.ts";
import type { Tokens } from "./given-token.ts";

/** A token as it is kept in a store. */
export interface StoredToken {
  readonly token: string;
  /** When it expires, in milliseconds since 1970 by the clock of the process that obtained it. */
  readonly expiresAt: number;
}

/**
 * Where processes share a token, such as a database. What it throws reaches the caller; a value in it that is not a
 * token is ignored. Protect it like the credentials themselves.
 */
export interface TokenStore {
  /** @param key consists of host, app and client id; it contains no secret */
  get(key: string): Promise<StoredToken | undefined | null>;
  set(key: string, token: StoredToken): Promise<void>;
}

/** A new token, as the server returns it. */
export interface NewToken {
  readonly token: string;
  /** Milliseconds; anything but a positive number counts as unknown. */
  readonly lifetime: number;
}

export interface TokenSource {
  /** Requests a token from the server. */
  readonly request: () => Promise<NewToken>;
  readonly store?: TokenStore | undefined;
  readonly key: string;
  readonly clock: Clock;
  /** Called with every token before it is used. */
  readonly learn: (token: string) => void;
}

interface HeldToken extends StoredToken {
  /** When to start looking for another one. */
  renewAt: number;
  /** When the server issued it to this process; absent if it came from the store, or has been accepted since. */
  unproven?: number | undefined;
}

/** A token of unknown lifetime is used for this long, or until the server refuses it. */
const ASSUMED_LIFETIME = 3_600_000;

/** A token is renewed at most this long before it expires. */
const LONGEST_MARGIN = 600_000;

/**
 * For how long a new token that the server refuses at once is not replaced: the token is not the cause, and servers
 * block clients that request tokens too often.
 */
const PAUSE = 60_000;

/**
 * Keeps one token for all calls of a client: obtained when first needed, renewed before it expires, discarded when the
 * server refuses it. However many calls need one, there is one request for it, which goes on when a caller aborts. All
 * callers that waited for a request share its failure; later ones do not see it.
 *
 * Its lifetime counts from the moment it arrived, by this process's own clock: a server whose clock differs does no
 * harm.
 */
export function createTokens({ request, store, key, clock, learn }: TokenSource): Tokens {
  let held: HeldToken | undefined;
  let renewing: Promise<string> | undefined;
  let refusedLast: string | undefined;

  const hold = (stored: StoredToken, unproven?: number) => {
    const left = stored.expiresAt - clock.now();
    // Up to half of the margin is left out at random, so that processes do not renew at the same moment.
    const margin = Math.min(left / 10, LONGEST_MARGIN) * (1 - Math.random() / 2);
    held = { ...stored, renewAt: stored.expiresAt - margin, unproven };
    learn(stored.token);
    return stored.token;
  };

  const renew = async () => {
    const shared = await store?.get(key);
    const known = [refusedLast, held?.token];
    if (isStoredToken(shared) && !known.includes(shared.token) && shared.expiresAt > clock.now())
      return hold(shared);
    const { token, lifetime } = await request();
    const now = clock.now();
    const expiresAt =
      now + (lifetime > 0 && lifetime < Number.POSITIVE_INFINITY ? lifetime : ASSUMED_LIFETIME);
    hold({ token, expiresAt }, now);
    await store?.set(key, { token, expiresAt });
    return token;
  };

  /** While the old token is still valid, a failure to get the next one does not fail the call. */
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

  const current = () => (held && clock.now() < held.renewAt ? held.token : undefined);

  return {
    current,
    async get(signal, refused) {
      if (refused !== undefined && held?.token === refused) {
        if (held.unproven !== undefined && clock.now() < held.unproven + PAUSE) return refused;
        held = undefined;
      }
      refusedLast = refused ?? refusedLast;
      const token = current();
      if (token !== undefined) return token;
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

function isStoredToken(value: StoredToken | undefined | null): value is StoredToken {
  return isToken(value?.token) && Number.isFinite(value?.expiresAt);
}
