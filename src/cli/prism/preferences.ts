import type { IHttpRequest } from "@stoplight/prism-http";

/** Which response a mock should return. */
export interface Preferences {
  code?: number;
  exampleKey?: string;
  dynamic?: boolean;
  seed?: string;
}

/**
 * Reads the same as Prism's own server: `Prefer: code=404, example=unknownUser`, `dynamic=true`, `seed=1`, or the query
 * parameters `__code`, `__example`, `__dynamic` and `__seed`.
 * @throws RangeError naming the value that is invalid
 */
export function readPreferences({ headers, url }: IHttpRequest): Preferences {
  const { prefer = "" } = headers ?? {};
  const wanted = new Map(prefer ? splitHeader(prefer) : splitQuery(url.query ?? {}));
  const code = wanted.get("code");
  const dynamic = wanted.get("dynamic");
  const exampleKey = wanted.get("example");
  const seed = wanted.get("seed");
  if (code !== undefined && !/^\d{3}$/.test(code))
    throw new RangeError("code: expected a status of 3 digits");
  if (dynamic !== undefined && !/^(true|false)$/.test(dynamic))
    throw new RangeError("dynamic: expected true or false");
  return {
    ...(code !== undefined && { code: Number(code) }),
    ...(exampleKey !== undefined && { exampleKey }),
    ...(dynamic !== undefined && { dynamic: dynamic === "true" }),
    ...(seed !== undefined && { seed }),
  };
}

function* splitHeader(text: string): Generator<[string, string]> {
  for (const [, name = "", quoted, plain = ""] of text.matchAll(/([\w-]+)\s*=\s*(?:"([^"]*)"|([^,;\s]*))/g))
    yield [name.toLowerCase(), quoted ?? plain];
}

function* splitQuery(query: object): Generator<[string, string]> {
  for (const [name, value] of Object.entries(query))
    if (name.startsWith("__")) yield [name.slice(2), String(value)];
}
