import type { IHttpRequest } from "@stoplight/prism-http";

/** A request as it comes over the wire. */
export interface WireRequest {
  readonly method: string;
  /** Path and query, as in the request line. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** A request as Prism takes it. */
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

/** JSON as data, anything else as text, which is what Prism's validators expect. Broken JSON stays text too. */
export function parseBody(headers: Readonly<Record<string, string>>, body: Buffer): unknown {
  const text = body.toString("utf8");
  if (!/[/+]json\b/.test(headers["content-type"] ?? "")) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
