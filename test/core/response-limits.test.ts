import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { DecodeError, NetworkError } from "../../src/index.ts";
import { createClock } from "../../src/sandbox/index.ts";
import type { Respond } from "../support/stub-server.ts";
import { startPlantedApi } from "./planted-api.ts";
import { NOW, rejection } from "./setup.ts";

/** Responds with a head and then with as much as the client reads; resolves when the client closes the connection. */
function endless(chunk: Buffer | string, headers: Record<string, string> = {}, status = 200) {
  let closed = () => {};
  const end = new Promise<void>((resolve) => {
    closed = resolve;
  });
  let bytes = 0;
  const respond: Respond = (response) => {
    response.writeHead(status, headers).on("close", closed);
    const write = () => {
      while (!response.destroyed) {
        bytes += chunk.length;
        if (!response.write(chunk)) return;
      }
    };
    response.on("drain", write);
    write();
  };
  return { respond, end, sent: () => bytes };
}

/** An API with limits for small bodies. */
const start = (respond: Respond, options: object = {}) =>
  startPlantedApi({}, respond, { retry: false, limits: { responseBytes: 1000 }, ...options });

const exactly = (size: number) => JSON.stringify("x".repeat(size - 2));

describe("the size of a response", () => {
  test.each([
    ["an endless body", {}, 200],
    ["an endless body of a refusal", {}, 500],
    ["a body with its length", { "content-length": "50000000" }, 200],
  ])("is limited: %s", async (_, headers, status) => {
    const { respond, end, sent } = endless("x".repeat(10_000), headers, status);
    const { act } = await start(respond);
    const error = await rejection(act());
    expect(error).toBeInstanceOf(DecodeError);
    expect(error).toMatchObject({ operationId: "act", status, retryable: false });
    expect((error as Error).message).toBe(
      "act: the body is larger than limits.responseBytes, 1000 bytes (GET /things)",
    );
    await end;
    expect(sent()).toBeLessThan(20_000_000);
  });

  test.each([[true], [false]])("counts after decompression (length stated: %s)", async (stated) => {
    const body = gzipSync(exactly(100_000));
    const { act } = await start((response) => {
      response.writeHead(200, {
        "content-encoding": "gzip",
        ...(stated && { "content-length": String(body.length) }),
      });
      response.end(body);
    });
    expect(body.length).toBeLessThan(1000);
    await expect(act()).rejects.toThrow("limits.responseBytes");
  });

  test.each([[true], [false]])("may be the limit, but no byte more (length stated: %s)", async (stated) => {
    const { act } = await start((response, _, count) => {
      const body = exactly(999 + count);
      response.writeHead(200, stated ? { "content-length": String(body.length) } : {}).end(body);
    });
    expect(await act()).toHaveLength(998);
    await expect(act()).rejects.toThrow("limits.responseBytes");
  });

  test("does not limit a stream", async () => {
    const { act } = await startPlantedApi(
      { binary: true },
      (response) => void response.end("x".repeat(5000)),
      { limits: { responseBytes: 1000 } },
    );
    expect(await new Response((await act()) as ReadableStream).text()).toHaveLength(5000);
  });

  test("leaves characters whole that arrive in several chunks, and drops a byte order mark", async () => {
    const body = Buffer.from(`\ufeff${JSON.stringify("林😀".repeat(40))}`);
    const { act } = await start((response) => {
      response.writeHead(200);
      const send = (at: number) =>
        at < body.length
          ? response.write(body.subarray(at, at + 1), () => setImmediate(send, at + 1))
          : response.end();
      send(0);
    });
    expect(await act()).toBe("林😀".repeat(40));
  });
});

describe("a response that stops arriving", () => {
  /** A response that stands still after its first bytes, without a timeout of the call. */
  async function startIdle(options: object) {
    const clock = createClock(NOW);
    let closed = () => {};
    const end = new Promise<void>((resolve) => {
      closed = resolve;
    });
    let send: (text: string) => void = () => {};
    let begin = () => {};
    const started = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const { act, stub } = await start(
      (response) => {
        response.writeHead(200).on("close", closed).write('{"a":');
        send = (text) => void response.write(text);
        begin();
      },
      { clock, timeout: 0, ...options },
    );
    return { clock, act, url: stub.url, end, send: (text: string) => send(text), started };
  }

  test("is a NetworkError after limits.idle, and frees its connection", async () => {
    const { clock, act, url, end, started } = await startIdle({ limits: { idle: 5000 } });
    const failed = rejection(act());
    await started;
    // The timer starts when the first bytes have been read.
    const waiting = () => {
      clock.advance(5000);
      return Promise.race([failed, "waiting"]);
    };
    await expect.poll(waiting).not.toBe("waiting");
    const error = await failed;
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({ unsent: false, retryable: true, origin: url });
    expect((error as Error).message).toBe(`act: no data within 5000 ms (GET /things), sent to ${url}`);
    await end;
  });

  test("ends with the call's timeout if that comes first", async () => {
    const { clock, act, end, started } = await startIdle({ timeout: 3000, limits: { idle: 5000 } });
    const failed = rejection(act());
    await started;
    clock.advance(3000);
    expect(await failed).toMatchObject({ name: "TimeoutError", timeout: 3000 });
    await end;
  });

  test("ends with the caller's reason when the caller aborts", async () => {
    const { act, end, started } = await startIdle({ limits: { idle: 5000 } });
    const controller = new AbortController();
    const failed = rejection(act({}, { signal: controller.signal }));
    await started;
    controller.abort(new Error("enough"));
    expect(await failed).toMatchObject({ message: "enough" });
    await end;
  });
});

describe("limits", () => {
  test.each([
    [{ responseBytes: 0 }, "limits.responseBytes: expected a number of bytes above 0"],
    [{ responseBytes: Number.NaN }, "limits.responseBytes: expected a number of bytes above 0"],
    [{ idle: -1 }, "limits.idle: expected milliseconds, or 0 for no limit"],
  ])("of %j are rejected when the client is created", async (limits, message) => {
    await expect(start(() => {}, { limits })).rejects.toThrow(message);
  });

  test("may be infinite", async () => {
    const infinite = { responseBytes: Number.POSITIVE_INFINITY, idle: Number.POSITIVE_INFINITY };
    const { act } = await start((response) => void response.end(exactly(5000)), { limits: infinite });
    expect(await act()).toHaveLength(4998);
  });
});
