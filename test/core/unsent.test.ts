import { once } from "node:events";
import { createServer, type Socket } from "node:net";
import { Agent, buildConnector, fetch as undiciFetch } from "undici";
import { afterEach, describe, expect, onTestFinished, test } from "vitest";
import { isUnsent } from "../../src/core/errors/unsent.ts";
import type { Fetch } from "../../src/core/request/call.ts";
import { createUndiciFetch } from "../../src/undici/index.ts";
import { json } from "../support/stub-server.ts";
import { startPlantedApi } from "./planted-api.ts";
import { rejection } from "./setup.ts";

/** An error as Node creates it when a call of the system fails. */
function systemError(syscall: string, code: string, errno: number) {
  return Object.assign(new Error(`${syscall} ${code}`), { errno, code, syscall });
}

const CODES = [
  ["EHOSTUNREACH", -113],
  ["ENETUNREACH", -101],
  ["ETIMEDOUT", -110],
  ["ECONNRESET", -104],
  ["ECONNREFUSED", -111],
] as const;

const agents: Agent[] = [];
afterEach(async () => {
  for (const agent of agents.splice(0)) await agent.destroy();
});

/** Both transports, over connections that a test can break. */
async function startTransport(over: string, connect: ConstructorParameters<typeof Agent>[0]) {
  const agent = new Agent(connect);
  agents.push(agent);
  if (over === "undici") return createUndiciFetch({ dispatcher: agent });
  // The same code as that of the platform, with an agent of its own version.
  const fetch = (url: string, init: RequestInit) => undiciFetch(url, { ...init, dispatcher: agent } as never);
  return fetch as unknown as Fetch;
}

/** The sockets of a client, as they are connected. */
function recordSockets() {
  const sockets: Socket[] = [];
  const connector = buildConnector({});
  const connect: buildConnector.connector = (options, callback) =>
    connector(options, (...result) => {
      if (result[1]) sockets.push(result[1]);
      callback(...result);
    });
  return { sockets, connect };
}

const NEVER = { method: "POST", body: "application/json", retry: "never" } as const;

describe.each(["fetch", "undici"])("over %s, a request that must not be sent twice", (over) => {
  test.each(CODES)("is not retried when its connection ends with %s", async (code, errno) => {
    const { sockets, connect } = recordSockets();
    const fetch = await startTransport(over, { connect });
    const { act, stub } = await startPlantedApi(
      NEVER,
      (response, request, count) =>
        // The whole request is here.
        void request.resume().on("end", () => {
          if (count === 1) json(response, {});
          else sockets.at(-1)?.destroy(systemError("read", code, errno));
        }),
      { fetch },
    );
    await act({ body: {} });
    const error = await rejection(act({ body: {} }));
    expect(error).toMatchObject({ name: "NetworkError", code, unsent: false, attempts: 1 });
    expect(stub.requests).toHaveLength(2);
  });

  test.each(CODES)("is retried when no connection is made because of %s", async (code, errno) => {
    let attempts = 0;
    const connector = buildConnector({});
    const connect: buildConnector.connector = (options, callback) => {
      attempts++;
      if (attempts > 2) connector(options, callback);
      else callback(systemError("connect", code, errno), null);
    };
    const fetch = await startTransport(over, { connect });
    const { act, stub } = await startPlantedApi(NEVER, (response) => json(response, {}), { fetch });
    await act({ body: {} });
    expect(attempts).toBe(3);
    expect(stub.requests).toHaveLength(1);
  });

  test.each([
    ["is refused", startNothing],
    ["ends during the TLS handshake", startBrokenTls],
  ])("says that it is unsent when the connection %s", async (_, start) => {
    const url = await start();
    const fetch = await startTransport(over, {});
    const to: Fetch = (_, init) => fetch(`${url}/things`, init);
    const { act } = await startPlantedApi(NEVER, () => {}, { fetch: to, retry: false });
    expect(await rejection(act({ body: {} }))).toMatchObject({ name: "NetworkError", unsent: true });
  });
});

test.each(["DEPTH_ZERO_SELF_SIGNED_CERT", "CERT_HAS_EXPIRED", "ERR_TLS_CERT_ALTNAME_INVALID"])(
  "a certificate that is refused (%s) is looked at before anything is sent",
  (code) => {
    expect(isUnsent(new TypeError("fetch failed", { cause: Object.assign(new Error(), { code }) }))).toBe(
      true,
    );
  },
);

/** Accepts connections and closes them at the first byte, which is that of the handshake. */
async function startBrokenTls(): Promise<string> {
  const server = createServer((socket) => socket.once("data", () => socket.destroy()).on("error", () => {}));
  return `https://127.0.0.1:${await portOf(server)}`;
}

/** An address on which nothing listens. */
async function startNothing(): Promise<string> {
  const server = createServer();
  const port = await portOf(server);
  server.close();
  await once(server, "close");
  return `http://127.0.0.1:${port}`;
}

async function portOf(server: ReturnType<typeof createServer>): Promise<number> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  return (server.address() as { port: number }).port;
}

describe("an error of several addresses", () => {
  const aggregate = (...errors: Error[]) =>
    new TypeError("fetch failed", { cause: new AggregateError(errors) });
  const refused = systemError("connect", "ECONNREFUSED", -111);

  test.each([
    ["is unsent if no address could be connected to", [refused, refused], true],
    ["may have been sent if one of them was", [refused, systemError("read", "ETIMEDOUT", -110)], false],
    ["may have been sent if nothing is known of any", [], false],
  ])("%s", (_, errors, unsent) => {
    expect(isUnsent(aggregate(...errors))).toBe(unsent);
  });
});
