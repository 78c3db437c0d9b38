/** Where a webhook goes. */
export type WebhookTarget = string | { url: string /** Whether it may leave this machine. */; anyHost: true };

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/**
 * The URL of a target.
 * @throws TypeError or RangeError if it is not a URL, or leaves this machine without permission
 */
export function readTarget(target: WebhookTarget): URL {
  const { url, anyHost } = typeof target === "string" ? { url: target, anyHost: false } : target;
  if (!URL.canParse(url)) throw new TypeError(`webhook: expected a URL, got ${url}`);
  const parsed = new URL(url);
  if (!/^https?:$/.test(parsed.protocol))
    throw new RangeError(`webhook: expected a URL with http or https, got ${parsed.protocol}`);
  if (!anyHost && !LOOPBACK.test(parsed.hostname))
    throw new RangeError(
      `webhook: ${parsed.hostname} is not this machine; pass { url, anyHost: true } if that is what you want`,
    );
  return parsed;
}
