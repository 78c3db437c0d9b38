import type { SampleRequest } from "./sample-request.ts";

/** A command for a POSIX shell that sends a request. */
export function toCurl(request: SampleRequest): string {
  return toCurlWords(request).join(" ");
}

/** The words of that command, quoted as a shell wants them. An option stands with its value in one. */
export function toCurlWords({ method, url, headers, body, credentials }: SampleRequest): string[] {
  const own = credentials.flatMap(({ curl, header }) => [curl ?? (header ? ["-H", header.join(": ")] : [])]);
  const others = Object.entries(headers).map(([name, value]) => ["-H", `${name}: ${value}`]);
  const data = body === undefined ? [] : ["--data-raw", body];
  // curl posts what has a body, and gets what has none.
  const implied = body === undefined ? "GET" : "POST";
  const asMethod = method === implied ? [] : ["-X", method];
  const options = [asMethod, ...own, ...others, data].filter((words) => words.length > 0);
  return [["curl"], ...options, [url]].map((words) => words.map(quote).join(" "));
}

function quote(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
