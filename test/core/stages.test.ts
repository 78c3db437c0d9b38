import { createServer } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { NetworkError, TimeoutError } from "../../src/index.ts";
import { createClock } from "../../src/sandbox/index.ts";
import { listenOn } from "../support/listen.ts";
import type { Respond } from "../support/stub-server.ts";
import { startPlantedApi } from "./planted-api.ts";
import { FIRST_PAGE, NOW, rejection, startClient } from "./setup.ts";

/** The origin of a server that accepts connections and sends nothing; `accepted` says whether there is one. */
async function startMute() {
  let accepted = 0;
  const server = createServer((socket) => {
    accepted++;
    socket.on("error", () => {}).resume();
    onTestFinished(() => void socket.destroy());
  });
  const url = await listenOn(server);
  onTestFinished(() => void server.close());
  return { origin: url.replace("http:", "https:"), accepted: () => accepted };
}

const HEAD = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n";

/** What a server sends at first, and then again and again. */
const servers: readonly [stage: string, first: string, again: string][] = [
  ["does not respond", "", ""],
  ["begins a head that does not go on", HEAD, ""],
  ["sends an endless head", HEAD, "x-a: b\r\n"],
  ["begins a body that does not go on", `${HEAD}content-length: 99\r\n\r\n[`, ""],
  ["sends an endless body", `${HEAD}\r\n[`, " "],
];

test.each(servers)("a call of a server that %s ends with its timeout", async (_, first, again) => {
  const clock = createClock(NOW);
  let more = () => {};
  const respond: Respond = (_response, { socket }) => {
    socket.on("error", () => {});
    socket.write(first);
    more = () => void socket.write(again);
  };
  const { act, stub } = await startPlantedApi({}, respond, { clock, timeout: 5000, limits: { idle: 2000 } });
  const failed = rejection(act());
  await expect.poll(() => stub.requests.length).toBe(1);
  for (let i = 0; i < 5; i++) {
    clock.advance(1000);
    more();
    await new Promise(setImmediate);
  }
  const error = await failed;
  // A body that stands still has a limit of its own.
  expect([TimeoutError, NetworkError].some((kind) => error instanceof kind)).toBe(true);
});

test("a call of a server that does not read the request ends with its timeout", async () => {
  const clock = createClock(NOW);
  const row = { method: "POST", body: "application/json" } as const;
  const { act, stub } = await startPlantedApi(row, () => {}, { clock, timeout: 5000 });
  const failed = rejection(act({ body: "x".repeat(20_000_000) }));
  await expect.poll(() => stub.requests.length).toBe(1);
  clock.advance(5000);
  expect(await failed).toMatchObject({ name: "TimeoutError", timeout: 5000 });
});

test("a call of a server that does not go on with the TLS handshake ends with its timeout", async () => {
  const clock = createClock(NOW);
  const { origin, accepted } = await startMute();
  const { act } = await startPlantedApi({}, () => {}, { clock, timeout: 5000, origin });
  const failed = rejection(act());
  await expect.poll(accepted).toBe(1);
  clock.advance(5000);
  const waiting = new Promise((resolve) => setTimeout(resolve, 2000, "still waiting").unref());
  expect(await Promise.race([failed, waiting])).toMatchObject({ name: "TimeoutError", timeout: 5000 });
});

test("a call whose `fetch` notices no abort ends with its timeout, and the late response is released", async () => {
  const clock = createClock(NOW);
  let sent = false;
  let respond = (_: Response) => {};
  let released = false;
  const fetch = () => {
    sent = true;
    return new Promise<Response>((resolve) => {
      respond = resolve;
    });
  };
  const { act } = await startPlantedApi({}, () => {}, { clock, timeout: 5000, fetch });
  const failed = rejection(act());
  await expect.poll(() => sent).toBe(true);
  clock.advance(5000);
  expect(await failed).toMatchObject({ name: "TimeoutError" });
  const cancel = () => {
    released = true;
  };
  respond(new Response(new ReadableStream({ cancel })));
  await expect.poll(() => released).toBe(true);
});

/** A download whose server sends more when the test says so. */
async function startDownload() {
  const clock = createClock(NOW);
  let closed = false;
  let more = () => {};
  const { act } = await startPlantedApi(
    { binary: true },
    (response) => {
      response.writeHead(200).on("close", () => {
        closed = true;
      });
      more = () => void response.write("a");
      more();
    },
    { clock, timeout: 1000, limits: { idle: 5000 } },
  );
  const reader = ((await act()) as ReadableStream<Uint8Array>).getReader();
  await reader.read();
  return { clock, reader, more: () => more(), closed: () => closed };
}

test("a download that stops is a NetworkError after limits.idle, and frees its connection", async () => {
  const { clock, reader, closed } = await startDownload();
  const failed = rejection(reader.read());
  const waiting = () => {
    clock.advance(5000);
    return Promise.race([failed, "waiting"]);
  };
  await expect.poll(waiting).not.toBe("waiting");
  expect(await failed).toBeInstanceOf(NetworkError);
  expect(await failed).toMatchObject({ message: expect.stringContaining("no data within 5000 ms") });
  await expect.poll(closed).toBe(true);
});

test("a download that goes on slowly has no limit", async () => {
  const { clock, reader, more } = await startDownload();
  for (let i = 0; i < 10; i++) {
    const next = reader.read();
    clock.advance(4000);
    more();
    expect((await next).value).toHaveLength(1);
  }
  await reader.cancel();
});

test("a history of a server that does not respond ends with the timeout of a request", async () => {
  const clock = createClock(NOW);
  const { report, stub } = await startClient(() => {}, { clock });
  const range = { from: FIRST_PAGE.begin_time, to: FIRST_PAGE.end_time };
  const failed = rejection(
    report
      .history({ ...range, timeout: 5000 })
      .pages()
      .next(),
  );
  await expect.poll(() => stub.requests.length).toBe(1);
  clock.advance(5000);
  expect(await failed).toMatchObject({ name: "TimeoutError", timeout: 5000 });
});
