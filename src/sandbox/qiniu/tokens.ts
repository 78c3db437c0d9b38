import type { SandboxClock } from "../clock.ts";

/** The holder of a token: a user, or the app's admin. */
export type Holder = bigint | "admin";

export interface IssuedToken {
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly expire: number;
}

/** The tokens of an app. Earlier ones stay valid when a new one is issued, which the vendor does not document. */
export interface Tokens {
  issue(holder: Holder): IssuedToken;
  /** Who holds a token, or why it is not valid. */
  check(token: string): { holder: Holder } | "expired" | "unknown";
  /** Expires all tokens issued so far, including that of the admin. */
  expireAll(): void;
}

export function createTokens(adminToken: string, lifetime: number, clock: SandboxClock): Tokens {
  const issued = new Map<string, { holder: Holder; expire: number }>();
  // An expiry of the admin's token is not documented.
  issued.set(adminToken, { holder: "admin", expire: Number.POSITIVE_INFINITY });

  return {
    issue(holder) {
      const expire = clock.now() + lifetime;
      const token = `sandbox-${holder === "admin" ? "admin" : "user"}-token-${issued.size}`;
      issued.set(token, { holder, expire });
      return { token, expire };
    },
    check(token) {
      const found = issued.get(token);
      if (!found) return "unknown";
      return clock.now() < found.expire ? { holder: found.holder } : "expired";
    },
    expireAll() {
      for (const entry of issued.values()) entry.expire = Number.NEGATIVE_INFINITY;
    },
  };
}
