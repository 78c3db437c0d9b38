import type { IncomingMessage } from "node:http";
import { parseExactJson } from "../../openapi/exact-json.ts";
import { isDeeperThan } from "./json-depth.ts";
import type { Problem } from "./problem.ts";
import { readForm } from "./read-form.ts";
import type { Tolerates } from "./tolerance.ts";

/** Maximum size of a request body, in bytes. */
export const LARGEST_BODY = 64 * 1024 * 1024;

/** Maximum size of JSON, in bytes: twice that of 500 users with every field as long as it may be. */
export const LARGEST_JSON = 2 * 1024 * 1024;

/** Maximum depth of JSON: objects and lists within each other. No valid body needs more than a few. */
export const DEEPEST_JSON = 100;

/** A request body, or the reason why it cannot be read. */
export type ReadBody = { body: unknown } | { problem: Problem };

/** Reads all the bytes of a request; a body that is too large is not kept. */
export async function readBytes(request: IncomingMessage): Promise<Buffer | "tooLarge"> {
  const chunks: Buffer[] = [];
  let size = 0;
  // Read to the end in any case: a client that is still sending would not see the response.
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= LARGEST_BODY) chunks.push(chunk);
    else chunks.length = 0;
  }
  return size > LARGEST_BODY ? "tooLarge" : Buffer.concat(chunks);
}

/**
 * Reads a body as one of the media types in the spec. Without a `Content-Type` it is read as the first of them, because
 * simple clients send none. JSON under another type may pass.
 */
export function readBody(
  bytes: Buffer | "tooLarge",
  contentType: string | undefined,
  { types, required }: { types: readonly string[]; required: boolean },
  tolerates: Tolerates,
): ReadBody {
  if (bytes === "tooLarge") return fail("tooLarge", `The body is larger than ${LARGEST_BODY} bytes`);
  if (bytes.length === 0) return required ? fail("noBody", "The body is missing") : { body: undefined };
  const type = contentType?.split(";")[0]?.trim().toLowerCase() ?? types[0];
  const mustBe = `Content-Type must be ${types.join(" or ")}`;
  if (type === undefined || !types.includes(type)) {
    const json = types.includes(JSON_TYPE) ? parseOrFail(JSON_TYPE, bytes, JSON_TYPE) : undefined;
    return json && "body" in json && tolerates(mustBe) ? json : fail("mediaType", mustBe);
  }
  return parseOrFail(type, bytes, contentType ?? type);
}

function parseOrFail(type: string, bytes: Buffer, contentType: string): ReadBody {
  try {
    return parsers[type]?.(bytes, contentType) ?? { body: undefined };
  } catch {
    return fail("malformed", `The body is not valid ${NAMES[type] ?? type}`);
  }
}

function fail(kind: Problem["kind"], message: string): ReadBody {
  return { problem: { kind, message, at: [] } };
}

const JSON_TYPE = "application/json";

const NAMES: Readonly<Record<string, string>> = {
  [JSON_TYPE]: "JSON",
  "multipart/form-data": "form data",
};

const parsers: Readonly<Record<string, (bytes: Buffer, contentType: string) => ReadBody>> = {
  [JSON_TYPE]: readJson,
  "multipart/form-data": (bytes, contentType) => ({ body: readForm(bytes, contentType) }),
};

function readJson(bytes: Buffer): ReadBody {
  if (bytes.length > LARGEST_JSON) return fail("tooLarge", `The body is larger than ${LARGEST_JSON} bytes`);
  const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  if (isDeeperThan(text, DEEPEST_JSON))
    return fail("malformed", `The body has more than ${DEEPEST_JSON} levels of objects and lists`);
  return { body: parseExactJson(text) };
}
