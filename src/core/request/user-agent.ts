/** Version of the package; a test compares it with package.json, which clients cannot read on every platform. */
const VERSION = "0.1.0";

/**
 * The header that says which client sends a request, so that a vendor can find its requests. In browsers a header that
 * is not the browser's own would cause a CORS preflight, so there is none.
 */
export function userAgent(): Record<string, string> {
  const { navigator } = globalThis as { navigator?: { userAgent?: string } };
  // Node, Deno, Bun and workers of servers have their own names there, or nothing.
  return navigator?.userAgent?.startsWith("Mozilla/") ? {} : { "user-agent": `im-openapi/${VERSION}` };
}
