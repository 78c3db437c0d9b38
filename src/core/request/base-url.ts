/**
 * Checks the address of an API: http or https, nothing secret in it.
 * @returns it without a trailing slash
 * @throws TypeError that does not repeat the address, which may hold a password
 */
export function checkBaseUrl(baseUrl: string): string {
  let url: URL;
  try {
    url = new URL(baseUrl);
  } catch {
    throw new TypeError("baseUrl: expected an absolute URL such as https://host");
  }
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw new TypeError(`baseUrl: expected http or https, got ${url.protocol}`);
  if (url.username || url.password || url.search || url.hash)
    throw new TypeError("baseUrl: credentials, a query and a fragment do not belong there");
  return baseUrl.replace(/\/+$/, "");
}
