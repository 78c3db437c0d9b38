import type { Document, Operation, PathItem, Server } from "../../../src/openapi/document.ts";
import { parseExactJson } from "../../../src/openapi/exact-json.ts";
import { listOperations } from "../../../src/openapi/operations.ts";
import type { DocumentedApi } from "../documents.ts";
import type { CodeSample } from "../samples/code-samples.ts";
import { demoAddresses } from "../try-it/sandbox-addresses.ts";
import { reference, type Words } from "../words/en/reference.ts";

/** An OpenAPI document as Redoc shows it. Integers beyond 2^53 are bigints. */
export interface RedocDocument extends Document {
  paths: Record<string, PathItem<SampledOperation>>;
}

interface SampledOperation extends Operation {
  "x-codeSamples": readonly CodeSample[];
}

/**
 * The copy of a spec for people to browse: the local sandbox is the first of the servers, and operations have code
 * samples. Integers beyond 2^53 are bigints; `withIntegersAsStrings` is for programs that would round them.
 */
export function toRedocDocument(
  { id, text }: DocumentedApi,
  samples: ReadonlyMap<string, readonly CodeSample[]>,
  words: Words = reference,
): RedocDocument {
  const document = parseExactJson(text) as Document;
  const sandbox = sandboxServer(id, words.redoc.sandbox);
  const paths: RedocDocument["paths"] = {};
  for (const { path, method, operation, servers } of listOperations(document)) {
    const shown: SampledOperation = {
      ...operation,
      "x-codeSamples": samples.get(operation.operationId) ?? [],
      ...(servers.length > 0 && { servers: [...sandbox, ...servers] }),
    };
    // Each operation is replaced in turn.
    const item = paths[path] ?? (document.paths[path] as RedocDocument["paths"][string]);
    paths[path] = { ...item, [method]: shown };
  }
  return { ...document, servers: [...sandbox, ...document.servers], paths };
}

function sandboxServer(id: string, description: string): Server[] {
  const url = demoAddresses()[id];
  return url === undefined ? [] : [{ url, description }];
}

/** The document with decimal strings for all integers beyond 2^53, and a sentence in its description that says so. */
export function withIntegersAsStrings(document: RedocDocument, words: Words = reference): RedocDocument {
  let found = false;
  const asText = (value: unknown): unknown => {
    if (typeof value === "bigint") {
      found = true;
      return String(value);
    }
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map(asText);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, asText(item)]));
  };
  const copy = asText(document) as RedocDocument;
  const { info } = copy;
  if (!found) return copy;
  return {
    ...copy,
    info: { ...info, description: `${info.description ?? ""}\n\n${words.redoc.integersAsText}` },
  };
}
