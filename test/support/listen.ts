import { createServer, type RequestListener } from "node:http";
import type { AddressInfo, Server } from "node:net";

/** A server on this machine. */
export interface Listening {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves on a free port. `close` ends open connections: a client's idle ones would keep the server for seconds. */
export async function listen(listener: RequestListener): Promise<Listening> {
  const server = createServer(listener);
  return {
    url: await listenOn(server),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** @returns the URL of the free port on which a server listens from now on */
export async function listenOn(server: Server): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
