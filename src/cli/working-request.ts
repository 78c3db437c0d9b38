import type { Document } from "../openapi/document.ts";
import { listOperations } from "../openapi/operations.ts";
import type { PreparedRequest } from "./prepare-request.ts";
import { sampleRequest, type Target } from "./sample-request.ts";
import type { Spec } from "./specs.ts";

/**
 * The first request generated from the spec's examples that succeeds: the request that the user is shown has been
 * tried. Only operations that are safe to retry are tried, so that nothing changes on the server.
 */
export async function findWorkingRequest(spec: Spec, target: Target): Promise<PreparedRequest | undefined> {
  const document = spec.restore(spec.document) as Document;
  const isGet = ({ method }: { method: string }) => method === "get";
  const safe = listOperations(document).filter(({ operation }) => operation["x-retry"] === "safe");
  for (const candidate of [...safe.filter(isGet), ...safe.filter((candidate) => !isGet(candidate))]) {
    const request = sampleRequest(document, candidate, target);
    if (request && (await works(request))) return request;
  }
  return undefined;
}

async function works({ method, url, headers, body, credentials }: PreparedRequest): Promise<boolean> {
  const own = credentials.flatMap(({ header }) => (header ? [header] : []));
  const response = await fetch(url, {
    method,
    headers: { ...headers, ...Object.fromEntries(own), connection: "close" },
    ...(body !== undefined && { body }),
  });
  await response.arrayBuffer();
  return response.ok;
}
