import { scalarConfiguration } from "./configuration.ts";
import { loadScalar, type ScalarReference } from "./load-scalar.ts";
import { prepareDocument, type ShownDocument } from "./prepare-document.ts";
import type { SandboxAddresses, SandboxApi } from "./sandbox-addresses.ts";

/** URLs of the files that a reference needs. */
export interface ReferenceSources {
  readonly script: string;
  readonly document: string;
  readonly sandbox: string;
}

/** What to show where. */
export interface ReferenceOptions {
  readonly api: string;
  readonly sources: ReferenceSources;
  readonly isDark: () => boolean;
  /** Stops loading; what has been loaded by then is not shown. */
  readonly signal: AbortSignal;
}

/**
 * Shows the interactive reference of an API in an element.
 * @throws Error when something cannot be loaded
 */
export async function openReference(
  element: Element,
  { api, sources, isDark, signal }: ReferenceOptions,
): Promise<ScalarReference> {
  const [scalar, text, sandbox] = await Promise.all([
    loadScalar(sources.script),
    fetchText(sources.document, signal),
    findSandbox(sources.sandbox, api, signal),
  ]);
  signal.throwIfAborted();
  const document = scalar.json.parse(text) as ShownDocument;
  prepareDocument(document, sandbox, new Date());
  return scalar.create(element, scalarConfiguration(api, document, sandbox, isDark()));
}

async function fetchText(address: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}

async function findSandbox(
  address: string,
  api: string,
  signal: AbortSignal,
): Promise<SandboxApi | undefined> {
  const { apis } = JSON.parse(await fetchText(address, signal)) as SandboxAddresses;
  return apis[api];
}
