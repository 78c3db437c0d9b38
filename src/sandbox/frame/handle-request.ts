import { checkParameters } from "./check-parameters.ts";
import { type BodyCheck, checkBody, findCheck } from "./checks.ts";
import type { Problem } from "./problem.ts";
import { readBody } from "./read-body.ts";
import type { Route } from "./route.ts";
import type { Handler, RequestHead, SimulatedResponse, Simulator } from "./simulator.ts";
import type { Spec } from "./spec.ts";
import { type Tolerates, withoutUnknownFields, withTrimmedNames } from "./tolerance.ts";

/** What a server needs to respond to requests. */
export interface ServedApi extends Spec {
  simulator: Simulator;
}

/** What is known about a request before it is routed. */
export interface Incoming extends Omit<RequestHead, "operation" | "path"> {
  readonly tolerates: Tolerates;
  /** Called at most once, and only if the body is needed. */
  readBytes(): Promise<Buffer | "tooLarge">;
}

type IncomingBody = Pick<Incoming, "readBytes" | "tolerates">;

/** The response to a routed request, without faults. */
export async function handleRequest(
  api: ServedApi,
  route: Route,
  incoming: Incoming,
): Promise<SimulatedResponse> {
  const { simulator } = api;
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
      const { readBytes, tolerates, ...rest } = incoming;
      const { operation, path } = route;
      const query = withDefaults(rest.query, api.simulator.defaults?.[operation.id] ?? {}, tolerates);
      return runOperation(api, { ...rest, query, operation, path }, { readBytes, tolerates });
    }
  }
}

async function runOperation(
  api: ServedApi,
  request: RequestHead,
  body: IncomingBody,
): Promise<SimulatedResponse> {
  const headers: Record<string, string> = {};
  for (const guard of api.simulator.guards) {
    const verdict = guard(request);
    Object.assign(headers, verdict.headers);
    if (verdict.response) return withHeaders(verdict.response, headers);
  }
  return withHeaders(await checkAndHandle(api, request, body), headers);
}

async function checkAndHandle(
  api: ServedApi,
  request: RequestHead,
  { readBytes, tolerates }: IncomingBody,
): Promise<SimulatedResponse> {
  const { simulator, checks } = api;
  const check = findCheck(checks, request.operation.id);
  const problem = checkParameters(check.parameters, request);
  if (problem) return refuseProblem(simulator, problem);
  if (!check.body) return handle(api, request, undefined, []);

  const read = readBody(await readBytes(), request.headers["content-type"], check.body, tolerates);
  if ("problem" in read) return refuseProblem(simulator, read.problem);
  const body = withTrimmedNames(read.body, tolerates);
  const problems = withoutUnknownFields(findProblems(check.body, body), tolerates);
  const [first] = problems;
  if (first && !simulator.selfValidating?.has(request.operation.id)) return refuseProblem(simulator, first);
  return handle(api, request, body, problems);
}

/** The vendor's own pages leave these parameters out, although its Swagger requires them. */
function withDefaults(
  query: Incoming["query"],
  defaults: Readonly<Record<string, string>>,
  tolerates: Tolerates,
): Incoming["query"] {
  const missing = Object.keys(defaults).filter((name) => query[name] === undefined);
  const passed = missing.filter((name) => tolerates(`${name} is missing, and taken as ${defaults[name]}`));
  return { ...Object.fromEntries(passed.map((name) => [name, defaults[name] as string])), ...query };
}

function findProblems(check: BodyCheck, body: unknown): Problem[] {
  return body === undefined && !check.required ? [] : checkBody(check, body);
}

const STATUS_OF: Readonly<Partial<Record<Problem["kind"], number>>> = { mediaType: 415, tooLarge: 413 };

function refuseProblem(simulator: Simulator, problem: Problem): SimulatedResponse {
  return simulator.refuse(STATUS_OF[problem.kind] ?? 400, problem.message, problem);
}

function handle(
  { simulator, respondFromExample }: ServedApi,
  request: RequestHead,
  body: unknown,
  problems: readonly Problem[],
): SimulatedResponse | Promise<SimulatedResponse> {
  const handler: Handler | undefined = simulator.handlers[request.operation.id];
  if (handler) return handler({ ...request, body, problems });
  const example = respondFromExample(request);
  return typeof example === "string" ? simulator.refuse(400, example) : example;
}

function withHeaders(response: SimulatedResponse, headers: Record<string, string>): SimulatedResponse {
  return { ...response, headers: { ...headers, ...response.headers } };
}
