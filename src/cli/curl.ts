import type { PreparedRequest } from "./prepare-request.ts";

/** A command for a POSIX shell that sends a request. */
export function toCurl(request: PreparedRequest): string {
  return toCurlWords(request).join(" ");
}

/** The words of that command, quoted for a shell. An option and its value are one word. */
export function toCurlWords(request: PreparedRequest): string[] {
  const { method, url, headers, body, files = {}, credentials } = request;
  const fields = Object.entries(files).map(([field, name]) => ["-F", `${field}=@${name}`]);
  const own = credentials.flatMap(({ curl, header }) => [curl ?? (header ? ["-H", header.join(": ")] : [])]);
  const others = Object.entries(headers).map(([name, value]) => ["-H", `${name}: ${value}`]);
  const data = body === undefined ? [] : ["--data-raw", body];
  // curl uses POST for requests with a body, and GET for all others.
  const implied = body === undefined && fields.length === 0 ? "GET" : "POST";
  const asMethod = method === implied ? [] : ["-X", method];
  const options = [...fields, asMethod, ...own, ...others, data].filter((words) => words.length > 0);
  return [["curl"], ...options, [url]].map((words) => words.map(quote).join(" "));
}

/** A command of these words: on one line if that has at most `width` columns, else a line for each word. */
export function joinWords([command = "", first = "", ...others]: readonly string[], width: number): string {
  const line = [command, first, ...others].join(" ");
  if (line.length <= width) return line;
  return [`${command} ${first}`, ...others].join(" \\\n  ");
}

function quote(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
