import type { IHttpRequest } from "@stoplight/prism-http";

/** A request as the server receives it. */
export interface WireRequest {
  readonly method: string;
  /** Path and query, as in the request line. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** A request in the form that Prism accepts. */
export function prismRequest({ method, target, headers, body }: WireRequest): IHttpRequest {
  const { pathname: path, searchParams: params } = new URL(`http://host${target}`);
  const query: Record<string, string | string[]> = {};
  for (const name of params.keys()) {
    const values = params.getAll(name);
    query[name] = values.length > 1 ? values : (values[0] as string);
  }
  return {
    method: method.toLowerCase() as IHttpRequest["method"],
    url: { path, query },
    headers: { ...headers },
    body: body.length > 0 ? parseBody(headers, body) : null,
  };
}

/** JSON as data, anything else as a string, as Prism's validators expect. Malformed JSON stays a string too. */
export function parseBody(headers: Readonly<Record<string, string>>, body: Buffer): unknown {
  const text = body.toString("utf8");
  if (!/[/+]json\b/.test(headers["content-type"] ?? "")) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
