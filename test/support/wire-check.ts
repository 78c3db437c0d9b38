import { createLogger } from "@stoplight/prism-core";
import { createInstance, type IHttpResponse } from "@stoplight/prism-http";
import type { PrismOperation } from "../../src/cli/prism/operations.ts";
import { parseBody, prismRequest, type WireRequest } from "../../src/cli/prism/request.ts";
import type { Document } from "../../src/openapi/document.ts";
import { readDocument } from "./document.ts";
import { createLineCheck } from "./lines.ts";
import { operationsFor, type SpecSource } from "./prism-operations.ts";
import type { Violation } from "./violations.ts";
import { requestViolations, responseViolations } from "./wire-violations.ts";

export type { WireRequest };

/** A response as it arrives over the wire. */
export interface WireResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/**
 * Runs `exchange` and checks both of its sides. What `exchange` throws is thrown; then only the request has been
 * checked.
 */
export type WireCheck = (request: WireRequest, exchange: () => Promise<WireResponse>) => Promise<void>;

/**
 * Prism's router and validators, without its proxy server. That one rewrites every body from parsed JSON, which rounds
 * large ids, reports the violations only in a header of at most 8 kB, and turns a broken connection into a status 500.
 * Here the bytes pass unchanged, and every violation is reported in full.
 */
export async function createWireCheck(
  source: SpecSource,
  report: (violation: Violation) => void,
): Promise<WireCheck> {
  const operations = await operationsFor(source);
  const lineCheck = createLineCheck(typeof source === "string" ? readDocument(source) : (source as Document));
  const logger = createLogger("prism", { level: "silent" });
  return async (request, exchange) => {
    const input = prismRequest(request);
    let operation: PrismOperation | undefined;
    let response: WireResponse | undefined;
    const prism = createInstance(config, {
      logger,
      // Prism calls this once it has routed and validated the request.
      forward:
        ({ validations }, _upstream, _proxy, resource) =>
        () =>
        async () => {
          operation = resource as PrismOperation;
          for (const violation of requestViolations(validations, input, operation)) report(violation);
          try {
            response = await exchange();
            return { _tag: "Right", right: toPrismResponse(response) };
          } catch (error) {
            return { _tag: "Left", left: error as Error };
          }
        },
    });
    const outcome = await prism.request(input, operations)();
    if (outcome._tag === "Right") {
      const { output, validations } = outcome.right;
      const { method, path } = operation as PrismOperation;
      const lines = lineCheck({ method, path, ...(response as WireResponse) });
      const found = responseViolations(validations.output, output, operation as PrismOperation, lines);
      for (const violation of found) report(violation);
    } else if (operation) throw outcome.left;
    else {
      const route = `${request.method} ${input.url.path}`;
      report({ side: "request", route, location: "", message: reason(outcome.left) });
      await exchange();
    }
  };
}

const config = {
  isProxy: true,
  // Never used: `forward` is replaced.
  upstream: new URL("http://127.0.0.1"),
  upstreamProxy: undefined,
  checkSecurity: true,
  validateRequest: true,
  validateResponse: true,
  // Makes Prism return the violations of a request, and distinguish an unknown path.
  errors: true,
  mock: { dynamic: false },
} as const;

function toPrismResponse({ status, headers, body }: WireResponse): IHttpResponse {
  return { statusCode: status, headers: { ...headers }, body: parseBody(headers, body) };
}

/** Why Prism could not route a request. */
function reason(error: Error & { detail?: string }): string {
  return error.detail ?? error.message;
}
