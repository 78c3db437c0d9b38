import type { Parameter } from "../openapi/document.ts";
import type { Credential } from "./credential.ts";

/** A request that can be sent, or printed as a command. */
export interface PreparedRequest {
  readonly method: string;
  readonly url: string;
  /** Without those of the credentials. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Names of files by field of a multipart form, which has no other body. */
  readonly files?: Readonly<Record<string, string>>;
  readonly credentials: readonly Credential[];
}

/** A parameter and its value in a request. */
export interface Argument {
  readonly parameter: Pick<Parameter, "name" | "in" | "explode">;
  readonly value: unknown;
}

/** What a request consists of. */
export interface RequestParts {
  readonly baseUrl: string;
  /** With the names of parameters in braces. */
  readonly path: string;
  readonly method: string;
  readonly args: readonly Argument[];
  readonly credentials: readonly Credential[];
  /** JSON. */
  readonly body: string | undefined;
}

/** Puts each argument in its place, escaped. */
export function prepareRequest(parts: RequestParts): PreparedRequest {
  const { baseUrl, path, method, args, credentials, body } = parts;
  const placed = (place: string) => args.filter(({ parameter }) => parameter.in === place);
  const headers = placed("header").map(({ parameter, value }) => [parameter.name, String(value)]);
  const query = [
    ...placed("query").flatMap(toPairs),
    ...credentials.flatMap(({ query }) => (query ? [query] : [])),
  ];
  return {
    method: method.toUpperCase(),
    url: baseUrl + fillPath(path, placed("path")) + writeQuery(query),
    headers: {
      ...Object.fromEntries(headers),
      ...(body !== undefined && { "Content-Type": "application/json" }),
    },
    ...(body !== undefined && { body }),
    credentials,
  };
}

function fillPath(template: string, args: readonly Argument[]): string {
  return args.reduce(
    (path, { parameter, value }) => path.replace(`{${parameter.name}}`, encodeURIComponent(String(value))),
    template,
  );
}

function toPairs({ parameter: { name, explode = true }, value }: Argument): (readonly [string, string])[] {
  const values = [value].flat().map(String);
  return explode ? values.map((one) => [name, one] as const) : [[name, values.join(",")]];
}

function writeQuery(pairs: readonly (readonly [string, string])[]): string {
  if (pairs.length === 0) return "";
  // A colon need not be escaped in a query, and times are easier to read with it.
  const encode = (text: string) => encodeURIComponent(text).replaceAll("%3A", ":");
  return `?${pairs.map((pair) => pair.map(encode).join("=")).join("&")}`;
}
