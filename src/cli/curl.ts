import type { SampleRequest } from "./sample-request.ts";

/** A command for a POSIX shell that sends a request. */
export function toCurl(request: SampleRequest): string {
  return toCurlWords(request).join(" ");
}

/** The words of that command, quoted for a shell. An option and its value are one word. */
export function toCurlWords({ method, url, headers, body, credentials }: SampleRequest): string[] {
  const own = credentials.flatMap(({ curl, header }) => [curl ?? (header ? ["-H", header.join(": ")] : [])]);
  const others = Object.entries(headers).map(([name, value]) => ["-H", `${name}: ${value}`]);
  const data = body === undefined ? [] : ["--data-raw", body];
  // curl uses POST for requests with a body, and GET for all others.
  const implied = body === undefined ? "GET" : "POST";
  const asMethod = method === implied ? [] : ["-X", method];
  const options = [asMethod, ...own, ...others, data].filter((words) => words.length > 0);
  return [["curl"], ...options, [url]].map((words) => words.map(quote).join(" "));
}

function quote(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
