import type { SampleRequest } from "./sample-request.ts";

/** A command for a POSIX shell that sends a request. */
export function toCurl({ method, url, headers, body, credentials }: SampleRequest): string {
  const own = credentials.flatMap(({ curl, header }) => curl ?? (header ? ["-H", header.join(": ")] : []));
  const others = Object.entries(headers).flatMap(([name, value]) => ["-H", `${name}: ${value}`]);
  const data = body === undefined ? [] : ["--data-raw", body];
  // curl posts what has a body, and gets what has none.
  const implied = body === undefined ? "GET" : "POST";
  const asMethod = method === implied ? [] : ["-X", method];
  return ["curl", ...asMethod, ...own, ...others, ...data, url].map(quote).join(" ");
}

function quote(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
