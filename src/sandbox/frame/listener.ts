import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { SandboxClock } from "../clock.ts";
import { type Answering, answerRequest } from "./answer-request.ts";
import { answerPreflight } from "./cors.ts";
import { deliver, resetConnection } from "./deliver.ts";
import { answerInstead } from "./fault-answer.ts";
import type { TakeFault } from "./faults.ts";
import { readBytes } from "./read-body.ts";
import { type LoggedRequest, logRequest } from "./request-log.ts";
import { readOrigin, readTarget } from "./request-target.ts";
import { createRouter, listRoutes } from "./route.ts";
import type { Answer, SimulatedApi } from "./simulator.ts";
import type { Spec } from "./spec.ts";
import { writeAnswer } from "./write-answer.ts";

/** What the servers of one sandbox share. */
export interface SharedState {
  clock: SandboxClock;
  takeFault: TakeFault;
  requests: LoggedRequest[];
  log: (line: string) => void;
  /** Aborts when the sandbox closes. */
  closing: AbortSignal;
}

/** Makes the function that answers the HTTP requests to one API. */
export function createListener(
  { id, operations, simulator }: SimulatedApi,
  spec: Spec,
  { clock, takeFault, requests, log, closing }: SharedState,
): RequestListener {
  const route = createRouter(listRoutes(operations, simulator));
  const answering: Answering = { simulator, ...spec };
  const write = (answer: Answer) => writeAnswer(answer, clock);

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = "GET", headers } = request;
    if (method === "OPTIONS") return deliver(response, write(answerPreflight(headers)));

    const { path, segments, query } = readTarget(request.url ?? "/");
    const found = route(method, segments);
    const operation = found.kind === "operation" ? found.operation : undefined;
    const known = operation && { operationId: operation.id };
    const noteStatus = logRequest(requests, { api: id, ...known, method, path, query });
    const fault = takeFault({ api: id, ...known, query });

    if (fault?.kind === "latency") await clock.sleep(fault.ms, closing);
    if (fault?.kind === "hang") return;
    if (fault?.kind === "reset" && !fault.acted) return resetConnection(response);
    if (fault?.kind === "expireCursor" && query.cursor) simulator.expireCursor?.(query.cursor);

    const incoming = { headers, query, origin: readOrigin(request), readBytes: () => readBytes(request) };
    const answer =
      (fault && answerInstead(fault, simulator)) ?? (await answerRequest(answering, found, incoming));
    if (fault?.kind !== "reset") {
      noteStatus(answer.status);
      // The template, not the path: names of users do not belong in a log.
      log(`${id} ${method} ${operation?.path ?? "(no operation)"} ${answer.status}`);
    }
    await deliver(response, write(answer), fault);
  }

  return (request, response) => {
    serve(request, response).catch((error: unknown) => {
      if (closing.aborted || isClientGone(error)) return;
      log(`${id} failed: ${error instanceof Error ? error.stack : String(error)}`);
      if (response.headersSent) response.destroy();
      else void deliver(response, write(simulator.refuse(500, "The sandbox itself failed")));
    });
  };
}

/** Whether a client broke the connection off, which is no failure of the sandbox. */
function isClientGone(error: unknown): boolean {
  const { code = "" } = error as NodeJS.ErrnoException;
  return ["ECONNRESET", "EPIPE", "ERR_STREAM_PREMATURE_CLOSE"].includes(code);
}
