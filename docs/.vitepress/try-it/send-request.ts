import { layoutJson } from "../../../scripts/docs/layout-json.ts";
import type { PreparedRequest } from "../../../src/cli/prepare-request.ts";
import { parseExactJson } from "../../../src/openapi/exact-json.ts";

/** A response to be read by people. */
export interface ShownResponse {
  readonly status: number;
  readonly statusText: string;
  /** From sending the request until the whole body has arrived. */
  readonly milliseconds: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** JSON is laid out, with exact integers. */
  readonly text: string;
}

/** In milliseconds. */
const TIMEOUT = 30_000;

/** Columns; what fits is on one line. */
const WIDTH = 72;

/**
 * Sends a request.
 * @param files what to send in the fields of a multipart form
 * @throws TypeError or DOMException if there is no response, or none that a page may read
 */
export async function sendRequest(
  request: PreparedRequest,
  files: Readonly<Record<string, File>>,
): Promise<ShownResponse> {
  const { method, url, headers, body, credentials } = request;
  const fields = Object.entries(files);
  const form = new FormData();
  for (const [field, file] of fields) form.append(field, file);
  const started = performance.now();
  const response = await fetch(url, {
    method,
    headers: {
      ...headers,
      ...Object.fromEntries(credentials.flatMap(({ header }) => (header ? [header] : []))),
    },
    ...(fields.length > 0 ? { body: form } : body !== undefined && { body }),
    signal: AbortSignal.timeout(TIMEOUT),
  });
  const text = await readText(response);
  return {
    status: response.status,
    statusText: response.statusText,
    milliseconds: Math.round(performance.now() - started),
    headers: [...response.headers],
    text: layoutBody(text),
  };
}

/** A file in the format of gzip is unpacked. */
function readText(response: Response): Promise<string> {
  const isPacked = response.headers.get("Content-Type")?.startsWith("application/gzip");
  if (!isPacked || !response.body) return response.text();
  return new Response(response.body.pipeThrough(new DecompressionStream("gzip"))).text();
}

function layoutBody(text: string): string {
  try {
    return layoutJson(parseExactJson(text), WIDTH);
  } catch {
    return text;
  }
}
