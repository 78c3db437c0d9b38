import type { ResponseHead } from "./response-head.ts";

/** Statuses with which `fetch` would follow the header `Location`. */
const STATUSES: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** As many as the platform's `fetch` follows. */
const MAX_REDIRECTS = 20;

/** Where a response redirects to. */
export interface Redirect {
  /** Absent where the platform does not show it, or where it is not a URL. */
  readonly target: URL | undefined;
  /** The target without its path and query, which may contain secrets. */
  readonly origin: string;
}

/**
 * The redirect that a response to `redirect: "manual"` is, if it is one.
 * @param url of the request
 */
export function redirectOf(response: ResponseHead, url: string): Redirect | undefined {
  // All that browsers say: status 0 and no headers.
  if (response.type === "opaqueredirect")
    return { target: undefined, origin: "an address that this platform does not show" };
  const location = STATUSES.has(response.status) ? response.headers.get("location") : null;
  if (location === null) return undefined;
  const target = URL.canParse(location, url) ? new URL(location, url) : undefined;
  return { target, origin: target ? originOf(target) : "something that is not a URL" };
}

/** Whether there may be another redirect after this many. */
export function mayRedirectAgain(redirects: number): boolean {
  return redirects < MAX_REDIRECTS;
}

function originOf({ protocol, origin }: URL): string {
  return /^https?:$/.test(protocol) ? origin : `a URL with ${protocol}`;
}
