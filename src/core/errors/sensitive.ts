import { parseJson } from "../json/int64.ts";
import type { CallRequest } from "../request/call.ts";
import type { Redact, RedactText } from "./redact.ts";

/** Headers whose values are secrets, in requests and responses. */
const SECRET_HEADER = /auth|cookie|key|secret|token/i;

/**
 * Redacts the secrets of one request as well, in case a server or a proxy echoes them: the values of `names` in its URL
 * and body, and of headers with credentials.
 */
export function redactFor(redact: Redact, request: CallRequest, names: readonly string[] = []): RedactText {
  // Few requests fail, so the secrets of one are collected only when it has.
  let all: RedactText | undefined;
  return (text) => {
    all ??= redact.including([...headerSecrets(request), ...namedValues(parts(request), names)]);
    return all(text);
  };
}

function headerSecrets({ headers }: CallRequest): string[] {
  return Object.entries(headers)
    .filter(([name]) => SECRET_HEADER.test(name))
    .map(([, value]) => value.replace(/^(basic|bearer) /i, ""));
}

/** The query and the body, parsed. */
function parts({ url, body }: CallRequest): unknown[] {
  const query = fields(new URLSearchParams(url.split("?")[1]));
  if (body instanceof FormData) return [query, fields(body)];
  const text = body instanceof ArrayBuffer ? new TextDecoder().decode(body) : body;
  try {
    return [query, parseJson(text as string)];
  } catch {
    return [query];
  }
}

/** An object for each of them: several may have the same name. */
function fields(all: Iterable<[name: string, value: unknown]>): object[] {
  return [...all].map(([name, value]) => ({ [name]: value }));
}

/** The strings and numbers in properties with these names, at any depth. */
function* namedValues(value: unknown, names: readonly string[], within = false): Generator<string> {
  if (typeof value === "object" && value) {
    for (const [key, part] of Object.entries(value))
      yield* namedValues(part, names, within || names.includes(key));
    return;
  }
  // Shorter numbers occur everywhere.
  const isSpecific = typeof value === "string" || (typeof value === "number" && String(value).length > 3);
  if (within && isSpecific) yield String(value);
}

/** A parsed body with its strings redacted, and without the values of the properties with these names. */
export function redactBody(value: unknown, redact: RedactText, names: readonly string[] = []): unknown {
  // The same few keys occur in every record of a list.
  const keys = new Map<string, string>();
  const redactKey = (key: string) => {
    const known = keys.get(key) ?? redact(key);
    keys.set(key, known);
    return known;
  };
  const redactPart = (part: unknown): unknown => {
    if (typeof part === "string") return redact(part);
    if (typeof part !== "object" || part === null) return part;
    if (Array.isArray(part)) return part.map(redactPart);
    return Object.fromEntries(
      Object.entries(part).map(([key, inner]) => [
        redactKey(key),
        names.includes(key) ? "[redacted]" : redactPart(inner),
      ]),
    );
  };
  return redactPart(value);
}

/** A body that cannot be parsed: redacted, and cut off at the first property with one of these names. */
export function redactExcerpt(text: string, redact: RedactText, names: readonly string[] = []): string {
  // However often the quotes have been escaped.
  for (const { 1: name = "", index } of text.matchAll(/"([^"\\]+)\\*"\s*:/g))
    if (names.includes(name)) return `${redact(text.slice(0, index))}[redacted]`;
  return redact(text);
}

/**
 * A platform's error without secrets. It is changed in place, as are its causes, so that they keep their classes and
 * codes.
 */
export function redactError(error: unknown, redact: RedactText, depth = 0): unknown {
  if (typeof error === "string") return redact(error);
  if (!(error instanceof Error) || depth > 5) return error;
  for (const name of Object.getOwnPropertyNames(error)) {
    const value = (error as unknown as Record<string, unknown>)[name];
    if (value instanceof Error) redactError(value, redact, depth + 1);
    else if (Array.isArray(value)) for (const inner of value) redactError(inner, redact, depth + 1);
    const clean = typeof value === "string" ? redact(value) : isHarmless(value, redact) ? value : undefined;
    if (clean !== value)
      Object.defineProperty(error, name, { value: clean, configurable: true, writable: true });
  }
  return error;
}

/** An object may be a request with all its headers: only plain data without secrets is kept. */
function isHarmless(value: unknown, redact: RedactText): boolean {
  if (typeof value !== "object" || !value || value instanceof Error) return true;
  if (Array.isArray(value)) return value.every((part) => isHarmless(part, redact));
  if (Object.getPrototypeOf(value) !== Object.prototype) return false;
  try {
    const text = JSON.stringify(value);
    return redact(text) === text;
  } catch {
    return false;
  }
}
