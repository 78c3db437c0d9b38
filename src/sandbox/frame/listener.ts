import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { SandboxClock } from "../clock.ts";
import { respondToPreflight } from "./cors.ts";
import { deliver, resetConnection } from "./deliver.ts";
import { faultResponse } from "./fault-response.ts";
import type { TakeFault } from "./faults.ts";
import { createFinder, type ListenedApi } from "./find-operation.ts";
import { handleRequest } from "./handle-request.ts";
import { readBytes } from "./read-body.ts";
import { type LoggedRequest, logRequest } from "./request-log.ts";
import { readOrigin, readTarget } from "./request-target.ts";
import type { SimulatedResponse } from "./simulator.ts";
import { createTolerance, withTrimmedQuery } from "./tolerance.ts";
import { writeResponse } from "./write-response.ts";

/** What the servers of one sandbox share. */
export interface SharedState {
  clock: SandboxClock;
  takeFault: TakeFault;
  requests: LoggedRequest[];
  log: (line: string) => void;
  /** Whether a request has to be exactly as the spec says. */
  strict: boolean;
  /** Aborts when the sandbox closes. */
  closing: AbortSignal;
}

/**
 * Creates the function that handles the HTTP requests to one API, or to several of a vendor whose operations have
 * different methods or paths.
 */
export function createListener(
  apis: readonly [ListenedApi, ...ListenedApi[]],
  { clock, takeFault, requests, log, strict, closing }: SharedState,
): RequestListener {
  const find = createFinder(apis);
  const write = (simulated: SimulatedResponse) => writeResponse(simulated, clock);

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = "GET", headers } = request;
    if (method === "OPTIONS") return deliver(response, write(respondToPreflight(headers)));

    const { tolerates, warn } = createTolerance(strict);
    const { path, segments, query } = withTrimmedQuery(readTarget(request.url ?? "/"), tolerates);
    const { id, served, route } = find(method, segments, tolerates);
    const operation = route.kind === "operation" ? route.operation : undefined;
    const known = operation && { operationId: operation.id };
    const setStatus = logRequest(requests, { api: id, ...known, method, path, query });
    const fault = takeFault({ api: id, ...known, query });
    const { simulator } = served;

    if (fault?.kind === "latency") await clock.sleep(fault.ms, closing);
    if (fault?.kind === "hang") return;
    if (fault?.kind === "reset" && !fault.acted) return resetConnection(response);
    if (fault?.kind === "expireCursor" && query.cursor) simulator.expireCursor?.(query.cursor);

    const incoming = { headers, query, origin: readOrigin(request), tolerates };
    const simulated = warn(
      (fault && faultResponse(fault, simulator)) ??
        (await handleRequest(served, route, { ...incoming, readBytes: () => readBytes(request) })),
    );
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
      const [{ id, simulator }] = apis;
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
