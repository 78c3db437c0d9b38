import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";
import { createLogger } from "@stoplight/prism-core";
import { createInstance, ProblemJsonError, UNPROCESSABLE_ENTITY, VIOLATIONS } from "@stoplight/prism-http";
import type { StandInDocument } from "../../openapi/stand-ins.ts";
import { answerPreflight, CORS_HEADERS } from "../../sandbox/frame/cors.ts";
import { violationHeader, type WrittenAnswer, writeAnswer, writeProblem } from "./answer.ts";
import { makeGeneratable } from "./generatable.ts";
import { prismOperations } from "./operations.ts";
import { readPreferences } from "./preferences.ts";
import { prismRequest } from "./request.ts";

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
  /** Answer 500 when the mock's own answer is not as the spec wants it; by default only a header tells. */
  readonly strict?: boolean;
}

/**
 * Makes the function that answers requests as Prism's mock server does: with the spec's examples, or data made up,
 * and with the spec's error answers to what it forbids. Prism's own server is not used: it writes bodies with
 * `JSON.stringify`, so its ids are rounded, and newer ones never answer a body of malformed JSON.
 */
export async function createMockListener(
  { document, restore }: StandInDocument,
  { strict = false }: MockOptions = {},
): Promise<RequestListener> {
  const operations = await prismOperations(makeGeneratable(document) as object);
  const prism = createInstance(config, { logger: createLogger("prism", { level: "silent" }) });

  async function answer(request: IncomingMessage): Promise<WrittenAnswer> {
    const { method = "GET", url: target = "/", headers } = request;
    if (method === "OPTIONS") return answerPreflight(headers) as WrittenAnswer;
    const body = await buffer(request);
    const input = prismRequest({ method, target, headers: headers as Record<string, string>, body });
    // An object of its own: Prism notes the media types that a request accepts in it.
    const mock = { dynamic: false, ...readPreferences(input) };
    const outcome = await prism.request(input, operations, { ...config, mock })();
    if (outcome._tag === "Left") return writeProblem(outcome.left);
    const { output, validations } = outcome.right;
    if (strict && validations.output.length > 0)
      return writeProblem(ProblemJsonError.fromTemplate(VIOLATIONS, validations.output[0]?.message));
    const written = writeAnswer(output, restore);
    const violations = violationHeader(validations.input, validations.output);
    return { ...written, headers: { ...written.headers, ...violations } };
  }

  return (request, response) => {
    answer(request)
      .catch(describeFailure)
      .then((answer) => send(response, answer))
      .catch(() => response.destroy());
  };
}

function send(response: ServerResponse, { status, headers, text }: WrittenAnswer): void {
  const length = status === 204 ? {} : { "Content-Length": String(Buffer.byteLength(text ?? "")) };
  response.writeHead(status, { ...CORS_HEADERS, ...headers, ...length }).end(text);
}

function describeFailure(error: Error): WrittenAnswer {
  if (!(error instanceof RangeError)) return writeProblem(error);
  return writeProblem(ProblemJsonError.fromTemplate(UNPROCESSABLE_ENTITY, `Prefer: ${error.message}`));
}
