import type { FaultKind } from "./faults.ts";
import type { Answer, Simulator } from "./simulator.ts";

/** The answer that a fault puts in the place of the real one; nothing when the request is handled after all. */
export function answerInstead(fault: FaultKind, simulator: Simulator): Answer | undefined {
  switch (fault.kind) {
    case "html":
      return answerHtml(fault.status ?? 502);
    case "empty":
      return { status: fault.status ?? 200, text: "" };
    case "status": {
      const refusal = simulator.refuse(fault.status, "A fault asked for in the sandbox");
      const body = "body" in fault ? fault.body : refusal.body;
      return { status: fault.status, headers: { ...refusal.headers, ...fault.headers }, body };
    }
    default:
      return undefined;
  }
}

function answerHtml(status: number): Answer {
  return {
    status,
    headers: { "Content-Type": "text/html; charset=utf-8" },
    text: `<!doctype html>\n<html><head><title>Gateway</title></head><body><h1>Status ${status}</h1></body></html>\n`,
  };
}
