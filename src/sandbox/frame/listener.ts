import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { SandboxClock } from "../clock.ts";
import { respondToPreflight } from "./cors.ts";
import { deliver, resetConnection } from "./deliver.ts";
import { faultResponse } from "./fault-response.ts";
import type { TakeFault } from "./faults.ts";
import { handleRequest, type ServedApi } from "./handle-request.ts";
import { readBytes } from "./read-body.ts";
import { type LoggedRequest, logRequest } from "./request-log.ts";
import { readOrigin, readTarget } from "./request-target.ts";
import { createRouter, listRoutes } from "./route.ts";
import type { SimulatedApi, SimulatedResponse } from "./simulator.ts";
import type { Spec } from "./spec.ts";
import { writeResponse } from "./write-response.ts";

/** What the servers of one sandbox share. */
export interface SharedState {
  clock: SandboxClock;
  takeFault: TakeFault;
  requests: LoggedRequest[];
  log: (line: string) => void;
  /** Aborts when the sandbox closes. */
  closing: AbortSignal;
}

/** Creates the function that handles the HTTP requests to one API. */
export function createListener(
  { id, operations, simulator }: SimulatedApi,
  spec: Spec,
  { clock, takeFault, requests, log, closing }: SharedState,
): RequestListener {
  const route = createRouter(listRoutes(operations, simulator));
  const api: ServedApi = { simulator, ...spec };
  const write = (simulated: SimulatedResponse) => writeResponse(simulated, clock);

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = "GET", headers } = request;
    if (method === "OPTIONS") return deliver(response, write(respondToPreflight(headers)));

    const { path, segments, query } = readTarget(request.url ?? "/");
    const found = route(method, segments);
    const operation = found.kind === "operation" ? found.operation : undefined;
    const known = operation && { operationId: operation.id };
    const setStatus = logRequest(requests, { api: id, ...known, method, path, query });
    const fault = takeFault({ api: id, ...known, query });

    if (fault?.kind === "latency") await clock.sleep(fault.ms, closing);
    if (fault?.kind === "hang") return;
    if (fault?.kind === "reset" && !fault.acted) return resetConnection(response);
    if (fault?.kind === "expireCursor" && query.cursor) simulator.expireCursor?.(query.cursor);

    const incoming = { headers, query, origin: readOrigin(request), readBytes: () => readBytes(request) };
    const simulated =
      (fault && faultResponse(fault, simulator)) ?? (await handleRequest(api, found, incoming));
    if (fault?.kind !== "reset") {
      setStatus(simulated.status);
      // The template, not the path: usernames do not belong in a log.
      log(`${id} ${method} ${operation?.path ?? "(no operation)"} ${simulated.status}`);
    }
    await deliver(response, write(simulated), fault);
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

/** Whether a client has closed the connection, which is not a failure of the sandbox. */
function isClientGone(error: unknown): boolean {
  const { code = "" } = error as NodeJS.ErrnoException;
  return ["ECONNRESET", "EPIPE", "ERR_STREAM_PREMATURE_CLOSE"].includes(code);
}
