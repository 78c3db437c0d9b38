import { parseExact } from "../../../src/openapi/exact-integers.ts";
import { operationsOf, type Server } from "../../generate/openapi.ts";
import type { DocumentedApi } from "../documents.ts";
import type { CodeSample } from "../reference/code-samples.ts";
import { portal, type Words } from "../words/en/portal.ts";
import { type ExampledOperation, nameExamples } from "./portal-examples.ts";
import { defaultSandboxAddresses } from "./sandbox-addresses.ts";

interface PortalOperation extends ExampledOperation {
  readonly operationId: string;
  readonly servers?: PortalServer[];
}

type PortalServer = Server & { description?: string };

interface PortalPath {
  readonly servers?: PortalServer[];
  readonly [method: string]: unknown;
}

/** A description as the portal shows it. Integers beyond 2^53 are bigints. */
export interface PortalDocument {
  readonly servers: readonly PortalServer[];
  readonly paths: Readonly<Record<string, PortalPath>>;
  readonly [key: string]: unknown;
}

/**
 * The copy of a description for people to browse and try: the local sandbox comes first among the servers, operations
 * have samples of code, and the examples of a request go by one name. Integers beyond 2^53 are bigints, so that
 * whoever writes it has to say what becomes of them: `writeJson` keeps their digits, `withIntegersAsText` is for
 * programs that would round them.
 */
export function toPortalDocument(
  { id, text }: DocumentedApi,
  samples: ReadonlyMap<string, readonly CodeSample[]>,
  words: Words = portal,
): PortalDocument {
  const { document, restore } = parseExact(text);
  const exact = restore(document) as PortalDocument;
  const sandbox = sandboxServer(id, words.sandbox);
  const paths: Record<string, PortalPath> = {};
  for (const { path, method, operation, servers } of operationsOf(exact as never)) {
    const { operationId } = operation as unknown as PortalOperation;
    const shown = {
      ...nameExamples(exact, operation as unknown as PortalOperation),
      "x-codeSamples": samples.get(operationId) ?? [],
      // The portal does not look for servers at the path.
      ...(servers.length > 0 && { servers: [...sandbox, ...servers] }),
    };
    const { servers: _, ...item } = paths[path] ?? exact.paths[path] ?? {};
    paths[path] = { ...item, [method]: shown };
  }
  return { ...exact, servers: [...sandbox, ...exact.servers], paths };
}

function sandboxServer(id: string, description: string): PortalServer[] {
  const { url } = defaultSandboxAddresses().apis[id] ?? {};
  return url === undefined ? [] : [{ url, description }];
}

/** The document with decimal texts for all integers beyond 2^53, and a sentence in its description that says so. */
export function withIntegersAsText(document: PortalDocument, words: Words = portal): PortalDocument {
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
  const copy = asText(document) as PortalDocument & { info: { description?: string } };
  const { info } = copy;
  if (!found) return copy;
  return { ...copy, info: { ...info, description: `${info.description ?? ""}\n\n${words.integersAsText}` } };
}
