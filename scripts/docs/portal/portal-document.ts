import type { Document, PathItem, Server } from "../../../src/openapi/document.ts";
import { parseExactJson } from "../../../src/openapi/exact-json.ts";
import { listOperations } from "../../../src/openapi/operations.ts";

import type { DocumentedApi } from "../documents.ts";
import type { CodeSample } from "../samples/code-samples.ts";
import { portal, type Words } from "../words/en/portal.ts";
import { nameExamples, type PortalOperation } from "./portal-examples.ts";
import { demoAddresses } from "./sandbox-addresses.ts";

/** An OpenAPI document as the portal shows it. Integers beyond 2^53 are bigints. */
export interface PortalDocument extends Document {
  paths: Record<string, PathItem<SampledOperation>>;
}

interface SampledOperation extends PortalOperation {
  "x-codeSamples": readonly CodeSample[];
}

/**
 * The copy of a spec for people to browse and try out: the local sandbox is the first of the servers, operations have
 * code samples, and the examples of a request share one name. Integers beyond 2^53 are bigints, so that those who write
 * it have to choose: `stringifyExactJson` keeps them exact, `withIntegersAsStrings` is for programs that would round
 * them.
 */
export function toPortalDocument(
  { id, text }: DocumentedApi,
  samples: ReadonlyMap<string, readonly CodeSample[]>,
  words: Words = portal,
): PortalDocument {
  const document = parseExactJson(text) as Document;
  const sandbox = sandboxServer(id, words.sandbox);
  const paths: PortalDocument["paths"] = {};
  for (const { path, method, operation, servers } of listOperations(document)) {
    const shown: SampledOperation = {
      ...nameExamples(document, operation),
      "x-codeSamples": samples.get(operation.operationId) ?? [],
      // The portal ignores servers of a path.
      ...(servers.length > 0 && { servers: [...sandbox, ...servers] }),
    };
    // Each operation is replaced in turn.
    const { servers: _, ...item } = paths[path] ?? (document.paths[path] as PortalDocument["paths"][string]);
    paths[path] = { ...item, [method]: shown };
  }
  // With groups of tags, Scalar opens no tag: nothing could be tried out before a click.
  const { "x-tagGroups": _, ...ungrouped } = document as Document & { "x-tagGroups"?: unknown };
  return { ...ungrouped, servers: [...sandbox, ...document.servers], paths };
}

function sandboxServer(id: string, description: string): Server[] {
  const url = demoAddresses()[id];
  return url === undefined ? [] : [{ url, description }];
}

/** The document with decimal strings for all integers beyond 2^53, and a sentence in its description that says so. */
export function withIntegersAsStrings(document: PortalDocument, words: Words = portal): PortalDocument {
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
  const copy = asText(document) as PortalDocument;
  const { info } = copy;
  if (!found) return copy;
  return { ...copy, info: { ...info, description: `${info.description ?? ""}\n\n${words.integersAsText}` } };
}
