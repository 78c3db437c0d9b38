import type { SandboxClock } from "../clock.ts";

/**
 * The app tokens issued so far. Earlier ones stay valid when a new one is issued, which the vendor does not document.
 */
export interface Tokens {
  /** @param lifetime milliseconds; 0 = never expires */
  issue(lifetime: number): string;
  /** What an `Authorization` header is worth. Without a token it is like one that has expired, as with the vendor. */
  checkHeader(authorization: string | undefined): "valid" | "expired" | "unknown";
  /** Expires all tokens issued so far. */
  revokeAll(): void;
  /** How many have been issued. */
  readonly issued: number;
}

export function createTokens(first: string | undefined, clock: SandboxClock): Tokens {
  const expiries = new Map<string, number>();
  if (first !== undefined) expiries.set(first, Number.POSITIVE_INFINITY);
  let issued = 0;
  return {
    issue(lifetime) {
      const token = `sandbox-app-token-${++issued}`;
      expiries.set(token, lifetime === 0 ? Number.POSITIVE_INFINITY : clock.now() + lifetime);
      return token;
    },
    checkHeader(authorization = "") {
      const [, token] = /^Bearer +(\S+) *$/i.exec(authorization) ?? [];
      if (token === undefined) return "expired";
      const expiry = expiries.get(token);
      if (expiry === undefined) return "unknown";
      return clock.now() < expiry ? "valid" : "expired";
    },
    revokeAll() {
      for (const token of expiries.keys()) expiries.set(token, Number.NEGATIVE_INFINITY);
    },
    get issued() {
      return issued;
    },
  };
}
