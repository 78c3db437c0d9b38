import type { IncomingHttpHeaders } from "node:http";
import { describe, expect, onTestFinished, test } from "vitest";
import { ApiError, NetworkError } from "../../src/index.ts";
import { createClock } from "../../src/sandbox/index.ts";
import { json, startStub } from "../support/stub-server.ts";
import { startPlantedApi } from "./planted-api.ts";
import { NOW, rejection } from "./setup.ts";

const row = { binary: true } as const;

async function bytesOf(stream: unknown): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream as AsyncIterable<Uint8Array>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

describe("a response of bytes", () => {
  test("is a stream of exactly the bytes that the server sent", async () => {
    const sent = Buffer.from([0x1f, 0x8b, 0, 255, 254, 10, 13]);
    const { act } = await startPlantedApi(row, (response) => void response.writeHead(200).end(sent));
    expect(await bytesOf(await act())).toEqual(sent);
  });

  test("may be empty", async () => {
    const { act } = await startPlantedApi(row, (response) => void response.writeHead(200).end());
    expect(await bytesOf(await act())).toHaveLength(0);
  });

  test("starts before the server has finished, and outlasts the timeout of the call", async () => {
    const clock = createClock(NOW);
    let finish = () => {};
    const { act } = await startPlantedApi(
      row,
      (response) => {
        response.writeHead(200).write("ab");
        finish = () => void response.end("cd");
      },
      { clock, timeout: 1000 },
    );
    const stream = await act();
    clock.advance(5000);
    finish();
    expect(String(await bytesOf(stream))).toBe("abcd");
  });

  test("that is truncated is a NetworkError", async () => {
    const { act } = await startPlantedApi(row, (response) => {
      response.writeHead(200, { "content-length": "100" }).write("ab", () => response.destroy());
    });
    const error = await rejection(bytesOf(await act()));
    expect(error).toBeInstanceOf(NetworkError);
    expect((error as Error).message).toContain("connection lost before the response was complete");
  });

  test.each([[0], [1000]])(
    "ends with the caller's reason when the caller aborts (timeout %d)",
    async (timeout) => {
      const { act } = await startPlantedApi(row, (response) => void response.writeHead(200).write("ab"));
      const controller = new AbortController();
      const stream = await act({}, { signal: controller.signal, timeout });
      const reading = rejection(bytesOf(stream));
      controller.abort(new Error("enough"));
      expect(await reading).toMatchObject({ message: "enough" });
    },
  );

  test.each([[0], [1000]])(
    "ends with the caller's reason when the abort comes between the last bytes and the end (timeout %d)",
    async (timeout) => {
      let finish = () => {};
      const { act } = await startPlantedApi(row, (response) => {
        response.writeHead(200, { "content-length": "4" }).write("ab");
        finish = () => void response.end("cd");
      });
      const controller = new AbortController();
      const stream = (await act({}, { signal: controller.signal, timeout })) as ReadableStream<Uint8Array>;
      const reader = stream.getReader();
      await reader.read();
      finish();
      await reader.read();
      controller.abort(new Error("enough"));
      // Either the end came before the abort, or the abort before the end; but the promise settles.
      const end = await reader.read().catch((error: Error) => error.message);
      expect([{ done: true, value: undefined }, "enough"]).toContainEqual(end);
    },
  );

  test("releases the connection when the reader stops early", async () => {
    let closed = false;
    const { act } = await startPlantedApi(row, (response) => {
      response.once("close", () => {
        closed = true;
      });
      response.writeHead(200).write("ab");
    });
    for await (const _ of (await act()) as AsyncIterable<Uint8Array>) break;
    await expect.poll(() => closed).toBe(true);
  });

  test("releases the connection when a hook ends the call", async () => {
    let closed = false;
    const hooks = {
      onResponse: () => {
        throw new Error("from the hook");
      },
    };
    const { act } = await startPlantedApi(
      row,
      (response) => {
        response.once("close", () => {
          closed = true;
        });
        response.writeHead(200).write("ab");
      },
      hooks,
    );
    expect(await rejection(act())).toMatchObject({ message: "from the hook" });
    await expect.poll(() => closed).toBe(true);
  });

  test("that refuses is read as an error", async () => {
    const { act } = await startPlantedApi(row, (response) =>
      json(response, { code: 7, message: "expired" }, 403),
    );
    const error = await rejection(act());
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 403, code: 7 });
  });
});

describe("an operation on another host", () => {
  test("goes where the spec says", async () => {
    const elsewhere = await startStub((response) => json(response, { from: "other" }));
    onTestFinished(elsewhere.close);
    const { act, stub } = await startPlantedApi({ server: elsewhere.url }, () => {});
    expect(await act()).toEqual({ from: "other" });
    expect(stub.requests).toEqual([]);
  });

  describe("on a URL from another response", () => {
    const start = async () => {
      const seen: { url?: string | undefined; headers?: IncomingHttpHeaders } = {};
      const elsewhere = await startStub((response, { url, headers }) => {
        Object.assign(seen, { url, headers });
        response.end("file");
      });
      onTestFinished(elsewhere.close);
      const headers = { "x-of-the-client": "1" };
      const api = await startPlantedApi({ ...row, url: true }, () => {}, { headers });
      return { ...api, elsewhere, seen };
    };

    test("uses that URL as it is, without the client's own headers", async () => {
      const { act, elsewhere, seen } = await start();
      const target = "/a/b%2Fc.gz?Signature=q7Z%2Fr%3D&Expires=1";
      const stream = await act({ url: elsewhere.url + target }, { headers: { "x-of-the-call": "2" } });
      expect(String(await bytesOf(stream))).toBe("file");
      expect(seen.url).toBe(target);
      expect(seen.headers).toMatchObject({ "x-of-the-call": "2" });
      expect(seen.headers).not.toHaveProperty("x-of-the-client");
    });

    test.each([[undefined], [{}], [{ url: "/a?Signature=s3cret" }], [{ url: "ftp://s3cret" }]])(
      "is rejected with %j, which the message does not show",
      async (args) => {
        const { act } = await start();
        const error = await rejection(act(args));
        expect(error).toBeInstanceOf(TypeError);
        expect((error as Error).message).toBe("act: expected an http or https URL as url");
      },
    );

    test("accepts nothing else", async () => {
      const { act, elsewhere } = await start();
      expect(await rejection(act({ url: elsewhere.url, Expires: 1 }))).toMatchObject({
        message: "act: there is no parameter Expires",
      });
    });
  });
});
