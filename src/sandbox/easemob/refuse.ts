import type { Problem } from "../frame/problem.ts";
import type { SimulatedResponse } from "../frame/simulator.ts";

/** The sandbox's code for a status, if nothing else is known. */
const CODE_OF_STATUS: Readonly<Record<number, string>> = {
  400: "illegal_argument",
  401: "unauthorized",
  404: "organization_application_not_found",
  429: "reach_limit",
  503: "reach_limit",
};

/** Creates an error response. */
export type Refuse = (status: number, error: string, error_description: string) => SimulatedResponse;

/** Creates error responses in Easemob's envelope, with the time of the sandbox. */
export function createRefusals(now: () => number) {
  const refuse: Refuse = (status, error, error_description) => ({
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
    /** The response to a request that the spec does not allow, or that the server itself refuses. */
    refuseRequest(status: number, message: string, problem?: Problem): SimulatedResponse {
      if (problem?.kind === "mediaType") return refuse(415, "web_application", "Unsupported Media Type");
      if (problem?.kind === "malformed") return refuse(400, "json_parse", message);
      if (problem) return refuse(400, "illegal_argument", explain(problem));
      // According to the vendor's page of errors.
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
