import { gunzipSync } from "node:zlib";
import type { Document, METHODS, Schema } from "../../src/openapi/document.ts";
import { resolve } from "../../src/openapi/reference.ts";
import type { Finding } from "./intended-branch.ts";
import { createOracle } from "./oracle.ts";

/** A media type whose body is one JSON value a line. */
interface LinesMedia {
  "x-line-schema"?: Schema;
}

/** What is wrong with the lines of a response; nothing if it has no lines. */
export type LineCheck = (response: {
  method: string;
  path: string;
  status: number;
  body: Buffer;
}) => Finding[];

/** Checks responses whose lines have a schema in `x-line-schema`. Prism supports neither that nor gzip. */
export function createLineCheck(document: Document): LineCheck {
  return ({ method, path, status, body }) => {
    const operation = document.paths[path]?.[method as (typeof METHODS)[number]];
    const response = operation?.responses[String(status)];
    const { content = {} } = response ? resolve(document, response) : {};
    const [media] = Object.values(content) as LinesMedia[];
    const schema = media?.["x-line-schema"];
    if (!schema) return [];
    const oracle = createOracle(document, schema);
    return linesOf(body).flatMap((line, index) => {
      const at = ["body", `line ${index + 1}`];
      const record = parse(line);
      if (!record) return [{ path: at, message: "is not JSON" }];
      const broken = [...oracle(record.value)];
      return broken.length > 0 ? [{ path: at, message: `does not keep to ${broken.join(", ")}` }] : [];
    });
  };
}

/** The lines of a body, which may be gzipped. */
export function linesOf(body: Buffer): string[] {
  const isPacked = body[0] === 0x1f && body[1] === 0x8b;
  const text = (isPacked ? gunzipSync(body) : body).toString("utf8");
  return text.split("\n").filter((line) => line !== "");
}

function parse(line: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(line) };
  } catch {
    return undefined;
  }
}
