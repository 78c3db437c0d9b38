import type { Route } from "./route.ts";
import type { Answer, SandboxRequest, Simulator } from "./simulator.ts";
import type { ParameterCheck } from "./validate.ts";

/** What a server answers to a routed request when nothing is made to go wrong. */
export function answerRequest(
  simulator: Simulator,
  check: ParameterCheck,
  route: Route,
  request: Omit<SandboxRequest, "operation" | "path">,
): Answer {
  switch (route.kind) {
    case "unknown":
      return simulator.refuse(404, "No such path");
    case "badEncoding":
      return simulator.refuse(400, "The path is not percent-encoded correctly");
    case "otherMethod": {
      const allow = [...route.allow, "OPTIONS"].join(", ");
      return withHeaders(simulator.refuse(405, `Method not allowed; allowed: ${allow}`), { Allow: allow });
    }
    case "operation":
      return act(simulator, check, { ...request, operation: route.operation, path: route.path });
  }
}

function act(simulator: Simulator, check: ParameterCheck, request: SandboxRequest): Answer {
  const headers: Record<string, string> = {};
  for (const guard of simulator.guards) {
    const verdict = guard(request);
    Object.assign(headers, verdict.headers);
    if (verdict.answer) return withHeaders(verdict.answer, headers);
  }
  const problem = check(request);
  const answer = problem ? simulator.refuse(400, problem) : callHandler(simulator, request);
  return withHeaders(answer, headers);
}

function callHandler(simulator: Simulator, request: SandboxRequest): Answer {
  const handler = simulator.handlers[request.operation.id];
  return handler ? handler(request) : simulator.refuse(501, "The sandbox does not do this operation yet");
}

function withHeaders(answer: Answer, headers: Record<string, string>): Answer {
  return { ...answer, headers: { ...headers, ...answer.headers } };
}
