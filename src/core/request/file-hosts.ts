import { isPrivateHost } from "./private-host.ts";

/** Whether a file may be downloaded from a URL, and a redirect to it be followed. */
export type MayDownload = (url: URL) => boolean;

/**
 * From which hosts files may be downloaded. Without a list, the vendor's responses decide, but those of a public API
 * cannot name a host on this machine or in its network.
 *
 * @param list names such as `files.example.com`, `*.example.com` for all names below one, or `*` for any host
 * @throws TypeError if an entry is not a host
 */
export function createMayDownload(baseUrl: string, list: readonly string[] | undefined): MayDownload {
  const allows = list ? oneOf(list) : publicUnless(isPrivateHost(new URL(baseUrl).hostname));
  return ({ protocol, username, password, hostname }) =>
    (protocol === "https:" || protocol === "http:") && !username && !password && allows(hostname);
}

function publicUnless(apiIsPrivate: boolean): (hostname: string) => boolean {
  return (hostname) => apiIsPrivate || !isPrivateHost(hostname);
}

function oneOf(list: readonly string[]): (hostname: string) => boolean {
  const hosts = list.map(checkHost);
  return (hostname) =>
    hosts.some(
      (host) => host === "*" || host === hostname || (host[0] === "*" && hostname.endsWith(host.slice(1))),
    );
}

/** An entry as `URL` would write it. */
function checkHost(entry: unknown): string {
  if (entry === "*") return entry;
  const [, wildcard = "", name = ""] = /^(\*\.)?(.+)$/.exec(String(entry)) ?? [];
  const url = URL.canParse(`http://${name}`) ? new URL(`http://${name}`) : undefined;
  if (typeof entry !== "string" || !url || url.href !== `http://${url.hostname}/` || name.includes("*"))
    throw new TypeError("fileHosts: expected host names such as files.example.com or *.example.com");
  return wildcard + url.hostname;
}
