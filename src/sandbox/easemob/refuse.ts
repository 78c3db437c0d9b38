import type { Problem } from "../frame/problem.ts";
import type { Answer } from "../frame/simulator.ts";

/** What the sandbox says for a status when nothing else is known. */
const CODE_OF_STATUS: Readonly<Record<number, string>> = {
  400: "illegal_argument",
  401: "unauthorized",
  404: "organization_application_not_found",
  429: "reach_limit",
  503: "reach_limit",
};

/** Makes answers in Easemob's error envelope, with the time of the sandbox. */
export function createRefusals(now: () => number) {
  const refuse = (status: number, error: string, error_description: string): Answer => ({
    status,
    body: {
      error,
      ...(error === "illegal_argument" && { exception: "java.lang.IllegalArgumentException" }),
      timestamp: now(),
      duration: 0,
      error_description,
    },
  });
  return {
    refuse,
    /** An answer to a request that the spec forbids, or that the server as such refuses. */
    refuseRequest(status: number, message: string, problem?: Problem): Answer {
      if (problem?.kind === "mediaType") return refuse(415, "web_application", "Unsupported Media Type");
      if (problem?.kind === "malformed") return refuse(400, "json_parse", message);
      if (problem) return refuse(400, "illegal_argument", explain(problem));
      // So the vendor's error page has it.
      if (status === 405)
        return refuse(500, "unsupported_service_operation", "Service operation not supported");
      if (status === 404 && message === "No such path")
        return refuse(500, "web_application", "javax.ws.rs.WebApplicationException");
      return refuse(status, CODE_OF_STATUS[status] ?? "sandbox", message);
    },
  };
}

function explain({ message, keyword, at: [name] }: Problem): string {
  return keyword === "required" && (name === "client_id" || name === "client_secret")
    ? `${name} must be provided`
    : message;
}
