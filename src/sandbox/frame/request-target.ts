import type { IncomingMessage } from "node:http";

/** The path and the query of a request target. */
export interface RequestTarget {
  /** The path as sent. */
  path: string;
  /** Path segments as sent, without empty ones: doubled and trailing slashes make no difference. */
  segments: string[];
  /** The first value of each query parameter, decoded, with `+` as a space. */
  query: Record<string, string>;
}

/**
 * Parses a request target. Not with `URL`, to which the doubled slash that some clients begin with would mean a host.
 */
export function readTarget(target: string): RequestTarget {
  // The request line to a proxy has scheme and host, perhaps with a password.
  const local = target.replace(/^https?:\/\/[^/?]*/i, "").replace(/#.*$/s, "");
  const mark = local.indexOf("?");
  const path = mark < 0 ? local : local.slice(0, mark);
  return {
    path,
    segments: path.split("/").filter((segment) => segment !== ""),
    query: mark < 0 ? {} : readQuery(local.slice(mark + 1)),
  };
}

function readQuery(text: string): Record<string, string> {
  // No prototype, so that a parameter named __proto__ is just a name.
  const query: Record<string, string> = Object.create(null);
  for (const [name, value] of new URLSearchParams(text)) query[name] ??= value;
  return query;
}

/** Scheme and host that the client used; those of the connection if the request does not say. */
export function readOrigin({ headers: { host }, socket }: IncomingMessage): string {
  if (host !== undefined && /^[\w.:[\]-]+$/.test(host)) return `http://${host}`;
  const { localAddress = "127.0.0.1", localPort } = socket;
  return `http://${localAddress.includes(":") ? `[${localAddress}]` : localAddress}:${localPort}`;
}
