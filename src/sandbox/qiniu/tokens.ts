import type { SandboxClock } from "../clock.ts";

/** Whose token it is: a user's, or the app's admin's. */
export type Holder = bigint | "admin";

export interface IssuedToken {
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly expire: number;
}

/** The tokens of an app. Tokens given before stay valid beside new ones, which the vendor does not say. */
export interface Tokens {
  issue(holder: Holder): IssuedToken;
  /** Who holds a token, or why it does not count. */
  check(token: string): { holder: Holder } | "expired" | "unknown";
  /** Makes every token given so far expire, that of the admin too. */
  expireAll(): void;
}

export function createTokens(adminToken: string, lifetime: number, clock: SandboxClock): Tokens {
  const issued = new Map<string, { holder: Holder; expire: number }>();
  // Nobody says that an admin's token ends by itself.
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
