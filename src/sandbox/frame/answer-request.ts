import type { BodyCheck } from "./check-request.ts";
import type { Problem } from "./problem.ts";
import { readBody } from "./read-body.ts";
import type { Route } from "./route.ts";
import type { Answer, Handler, RequestHead, Simulator } from "./simulator.ts";
import type { Spec } from "./spec.ts";

/** How a server finds its answers. */
export interface Answering extends Spec {
  simulator: Simulator;
}

/** What is known of a request before it is routed. */
export interface Incoming extends Omit<RequestHead, "operation" | "path"> {
  /** Called at most once, and only when the body is needed. */
  readBytes(): Promise<Buffer | "tooLarge">;
}

/** What a server answers to a routed request when nothing is made to go wrong. */
export async function answerRequest(answering: Answering, route: Route, incoming: Incoming): Promise<Answer> {
  const { simulator } = answering;
  switch (route.kind) {
    case "unknown":
      return simulator.refuse(404, "No such path");
    case "badEncoding":
      return simulator.refuse(400, "The path is not percent-encoded correctly");
    case "otherMethod": {
      const allow = [...route.allow, "OPTIONS"].join(", ");
      return withHeaders(simulator.refuse(405, `Method not allowed; allowed: ${allow}`), { Allow: allow });
    }
    case "operation": {
      const { readBytes, ...rest } = incoming;
      return act(answering, { ...rest, operation: route.operation, path: route.path }, readBytes);
    }
  }
}

async function act(
  answering: Answering,
  request: RequestHead,
  readBytes: Incoming["readBytes"],
): Promise<Answer> {
  const headers: Record<string, string> = {};
  for (const guard of answering.simulator.guards) {
    const verdict = guard(request);
    Object.assign(headers, verdict.headers);
    if (verdict.answer) return withHeaders(verdict.answer, headers);
  }
  return withHeaders(await answerGuarded(answering, request, readBytes), headers);
}

async function answerGuarded(
  answering: Answering,
  request: RequestHead,
  readBytes: Incoming["readBytes"],
): Promise<Answer> {
  const { simulator, findCheck } = answering;
  const check = findCheck(request.operation.id);
  const wrong = check.parameters(request);
  if (wrong) return refuseProblem(simulator, wrong);
  if (!check.body) return handle(answering, request, undefined, []);

  const read = await readBody(await readBytes(), request.headers["content-type"], check.body);
  if ("problem" in read) return refuseProblem(simulator, read.problem);
  const problems = findProblems(check.body, read.body);
  const [first] = problems;
  if (first && !simulator.judging?.has(request.operation.id)) return refuseProblem(simulator, first);
  return handle(answering, request, read.body, problems);
}

function findProblems(check: BodyCheck, body: unknown): Problem[] {
  return body === undefined && !check.required ? [] : check.problems(body);
}

const STATUS_OF: Readonly<Partial<Record<Problem["kind"], number>>> = { mediaType: 415, tooLarge: 413 };

function refuseProblem(simulator: Simulator, problem: Problem): Answer {
  return simulator.refuse(STATUS_OF[problem.kind] ?? 400, problem.message, problem);
}

function handle(
  { simulator, answerFromExamples }: Answering,
  request: RequestHead,
  body: unknown,
  problems: readonly Problem[],
): Answer | Promise<Answer> {
  const handler: Handler | undefined = simulator.handlers[request.operation.id];
  if (handler) return handler({ ...request, body, problems });
  const example = answerFromExamples(request);
  return typeof example === "string" ? simulator.refuse(400, example) : example;
}

function withHeaders(answer: Answer, headers: Record<string, string>): Answer {
  return { ...answer, headers: { ...headers, ...answer.headers } };
}
