import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";
import { createLogger } from "@stoplight/prism-core";
import { createInstance, ProblemJsonError, UNPROCESSABLE_ENTITY, VIOLATIONS } from "@stoplight/prism-http";
import type { StandInDocument } from "../../openapi/stand-ins.ts";
import { CORS_HEADERS, respondToPreflight } from "../../sandbox/frame/cors.ts";
import { makeGeneratable } from "./generatable.ts";
import { prismOperations } from "./operations.ts";
import { readPreferences } from "./preferences.ts";
import { readableRequest } from "./readable-request.ts";
import { prismRequest } from "./request.ts";
import { violationHeader, type WrittenResponse, writeProblem, writeResponse } from "./response.ts";

const config = {
  isProxy: false,
  upstreamProxy: undefined,
  checkSecurity: true,
  validateRequest: true,
  validateResponse: true,
  errors: false,
  mock: { dynamic: false },
} as const;

export interface MockOptions {
  /** Respond with 500 if the mock's own response violates the spec; by default only a header says so. */
  readonly strict?: boolean;
}

/**
 * Creates the function that handles requests like Prism's mock server: it returns the spec's examples or generated
 * data, and the spec's error responses to invalid requests. Prism's own server is not used: it writes bodies with
 * `JSON.stringify`, which rounds ids, and newer versions never respond to a body of malformed JSON.
 */
export async function createMockListener(
  { document, restore }: StandInDocument,
  { strict = false }: MockOptions = {},
): Promise<RequestListener> {
  const operations = await prismOperations(makeGeneratable(document) as object);
  const prism = createInstance(config, { logger: createLogger("prism", { level: "silent" }) });

  async function respond(request: IncomingMessage): Promise<WrittenResponse> {
    const { method = "GET", url: target = "/", headers } = request;
    if (method === "OPTIONS") return respondToPreflight(headers) as WrittenResponse;
    const sent = { method, target, headers: headers as Record<string, string>, body: await buffer(request) };
    const input = prismRequest(await readableRequest(sent));
    // A new object for each request: Prism writes the media types that a request accepts into it.
    const mock = { dynamic: false, ...readPreferences(input) };
    const outcome = await prism.request(input, operations, { ...config, mock })();
    if (outcome._tag === "Left") return writeProblem(outcome.left);
    const { output, validations } = outcome.right;
    if (strict && validations.output.length > 0)
      return writeProblem(ProblemJsonError.fromTemplate(VIOLATIONS, validations.output[0]?.message));
    const written = writeResponse(output, restore);
    const violations = violationHeader(validations.input, validations.output);
    return { ...written, headers: { ...written.headers, ...violations } };
  }

  return (request, response) => {
    respond(request)
      .catch(describeFailure)
      .then((written) => send(response, written))
      .catch(() => response.destroy());
  };
}

function send(response: ServerResponse, { status, headers, text }: WrittenResponse): void {
  const length = status === 204 ? {} : { "Content-Length": String(Buffer.byteLength(text ?? "")) };
  response.writeHead(status, { ...CORS_HEADERS, ...headers, ...length }).end(text);
}

function describeFailure(error: Error): WrittenResponse {
  if (!(error instanceof RangeError)) return writeProblem(error);
  return writeProblem(ProblemJsonError.fromTemplate(UNPROCESSABLE_ENTITY, `Prefer: ${error.message}`));
}
