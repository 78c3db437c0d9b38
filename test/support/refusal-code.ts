import type { Document } from "../../src/openapi/document.ts";

/** The code of a refusal whose status says success (`x-error-envelope`), if it is one. */
export function refusalCode(document: Document, text: string): unknown {
  const { code: path, success } = document["x-error-envelope"] ?? {};
  if (path === undefined || success === undefined) return undefined;
  const code = valueAt(JSON.parse(text), path);
  return code === success ? undefined : code;
}

/** The value at a path such as `$.error.code`, read independently of the client. */
export function valueAt(body: unknown, path: string): unknown {
  const keys = path.split(".").slice(1);
  return keys.reduce((part, key) => (part as Record<string, unknown> | undefined)?.[key], body);
}
