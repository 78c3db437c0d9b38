/**
 * Checks the base URL of an API: http or https, with no secret in it.
 * @returns the URL without a trailing slash
 * @throws TypeError that does not quote the URL, which may contain a password
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
    throw new TypeError("baseUrl: expected a URL without credentials, query and fragment");
  return baseUrl.replace(/\/+$/, "");
}
