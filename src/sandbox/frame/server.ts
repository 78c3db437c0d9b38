import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";

/** A listening HTTP server. */
export interface RunningServer {
  /** `http://host:port`. */
  url: string;
  /** Stops listening and ends open connections. */
  close(): Promise<void>;
}

/**
 * Milliseconds that an idle connection stays open. With Node's default of five seconds, a busy test process would close
 * connections at the moment at which its own client uses them again.
 */
const IDLE = 65_000;

/** Starts an HTTP server; with port 0, on any free port. Rejects with the code EADDRINUSE if the port is in use. */
export async function startServer(
  listener: RequestListener,
  host: string,
  port: number,
): Promise<RunningServer> {
  const server = createServer({ keepAliveTimeout: IDLE }, listener);
  await new Promise<void>((resolve, reject) => {
    server.once("error", (cause) => reject(describeListenError(cause, host, port)));
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function describeListenError(cause: NodeJS.ErrnoException, host: string, port: number): Error {
  const reason = cause.code === "EADDRINUSE" ? "the port is in use" : cause.message;
  const error = new Error(`Cannot listen on ${host}:${port}: ${reason}`, { cause });
  return Object.assign(error, { code: cause.code });
}
