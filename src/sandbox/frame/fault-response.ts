import type { FaultKind } from "./fault.ts";
import type { SimulatedResponse, Simulator } from "./simulator.ts";

/** The response that replaces the real one because of a fault; `undefined` if the request is handled normally. */
export function faultResponse(fault: FaultKind, simulator: Simulator): SimulatedResponse | undefined {
  switch (fault.kind) {
    case "html":
      return htmlResponse(fault.status ?? 502);
    case "empty":
      return { status: fault.status ?? 200, text: "" };
    case "status": {
      const refusal = simulator.refuse(fault.status, "A fault that was added to the sandbox");
      const body = "body" in fault ? fault.body : refusal.body;
      return { status: fault.status, headers: { ...refusal.headers, ...fault.headers }, body };
    }
    default:
      return undefined;
  }
}

function htmlResponse(status: number): SimulatedResponse {
  return {
    status,
    headers: { "Content-Type": "text/html; charset=utf-8" },
    text: `<!doctype html>\n<html><head><title>Gateway</title></head><body><h1>Status ${status}</h1></body></html>\n`,
  };
}
