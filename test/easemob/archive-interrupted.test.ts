import type { ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { ApiError, NetworkError } from "../../src/index.ts";
import { rejection } from "../core/setup.ts";
import { idsOf, linesOf, record, startEasemob } from "../support/easemob-server.ts";
import type { Respond } from "../support/stub-server.ts";
import { BEGIN, cut, expired, idsFrom, many, NAME, RANGE, readFile } from "./archive-setup.ts";

describe("when something fails half-way", () => {
  const records = many(5000);
  const packed = gzipSync(linesOf(...records));

  /** Reads a file whose first responses are spoiled. */
  async function readSpoiled(...spoiled: Respond[]) {
    let count = 0;
    return readFile((response: ServerResponse, request, n) => {
      const spoil = spoiled[count++];
      if (spoil) return spoil(response, request, n);
      response.end(packed);
    });
  }

  test.each([
    ["a URL that has expired", expired],
    ["a connection that breaks", cut(packed)],
    [
      "a truncated file",
      (response: ServerResponse) => void response.end(packed.subarray(0, packed.length / 2)),
    ],
    [
      "a corrupted file",
      (response: ServerResponse) => void response.end(Buffer.from(packed).fill(255, 9000)),
    ],
  ])("%s leads to a new URL, and reading continues from there", async (_, spoil) => {
    const { ids, server } = await readSpoiled(spoil);
    expect(ids).toEqual(idsFrom(records));
    expect(server.count("GET /easemob-demo")).toBe(2);
    const urls = server.requests.filter((line) => line.startsWith("GET /store"));
    expect(new Set(urls).size).toBe(2);
  });

  test("several failures one after another do no harm either", async () => {
    const { server, easemob } = await startEasemob();
    const ids: string[] = [];
    /**
     * Breaks after the reader has received something new: what the broken connection still had in its buffers may be
     * lost.
     */
    const cutAfter = (share: number): Respond => {
      return async (response) => {
        const before = ids.length;
        response.writeHead(200, { "content-length": String(packed.length) });
        response.write(packed.subarray(0, packed.length * share));
        while (ids.length === before) await new Promise((resolve) => setImmediate(resolve));
        response.destroy();
      };
    };
    const spoiled = [expired, cutAfter(0.3), expired, expired, cutAfter(0.6), expired, expired, expired];
    server.files.set(NAME, (response, request, n) => {
      const spoil = spoiled.shift();
      return spoil ? spoil(response, request, n) : void response.end(packed);
    });
    for await (const { msg_id } of easemob.history({ ...RANGE, pageSize: 1 })) ids.push(msg_id);
    expect(ids).toEqual(idsFrom(records));
    expect(server.count("GET /store")).toBe(9);
  });

  test("a file that stays broken ends in a NetworkError, after what can be read", async () => {
    const { server, easemob } = await startEasemob();
    server.files.set(NAME, packed.subarray(0, packed.length / 2));
    let count = 0;
    const error = await rejection(
      (async () => {
        for await (const _ of easemob.history(RANGE)) count++;
      })(),
    );
    expect(error).toBeInstanceOf(NetworkError);
    expect((error as Error).message).toContain("the file of 2026112018 is truncated or damaged");
    expect(server.count("GET /store")).toBeLessThan(12);
    expect(count).toBeLessThan(5000);
  });

  test("a URL that never works ends in an ApiError", async () => {
    const error = await rejection(readFile(expired));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 403, operationId: "downloadHistoryFile" });
  });

  test("a store that stops sending fails after the time limit", async () => {
    let passing: NodeJS.Timeout | undefined;
    const { server, easemob, clock } = await startEasemob({
      // From the first response on the client waits for the rest of it, and for nothing else until its next request.
      onResponse: ({ operationId }) => {
        if (operationId === "downloadHistoryFile" && count === 1)
          passing = setInterval(() => clock.advance(60_000), 10);
      },
      onRequest: () => clearInterval(passing),
    });
    let count = 0;
    server.files.set(NAME, (response) => {
      if (count++ > 0) return response.end(packed);
      response.writeHead(200).write(packed.subarray(0, 20_000));
    });
    expect(await idsOf(easemob.history(RANGE))).toEqual(idsFrom(records));
    expect(count).toBe(2);
  });
});

describe("ending early", () => {
  const endless: Respond = (response) => {
    response.writeHead(200);
    let count = 0;
    const more = () => {
      while (!response.destroyed && response.write(linesOf(record(`e${count++}`, BEGIN))));
    };
    response.on("drain", more);
    more();
  };

  test.each([[0], [2]])("closes the connection (prefetch %d)", async (prefetch) => {
    const { server, easemob } = await startEasemob();
    let closed = false;
    server.files.set(NAME, (response, request, n) => {
      response.once("close", () => {
        closed = true;
      });
      endless(response, request, n);
    });
    for await (const _ of easemob.history({ ...RANGE, prefetch })) break;
    await expect.poll(() => closed).toBe(true);
  });

  test("works while the store sends nothing", async () => {
    const { server, easemob } = await startEasemob();
    let closed = false;
    server.files.set(NAME, (response) => {
      response.once("close", () => {
        closed = true;
      });
      response.writeHead(200).write(linesOf(...many(2)));
    });
    for await (const { messages } of easemob.history({ ...RANGE, pageSize: 1 }).pages()) {
      expect(messages).toHaveLength(1);
      break;
    }
    await expect.poll(() => closed).toBe(true);
  });

  test.each([[0], [2]])("by a signal throws its reason (prefetch %d)", async (prefetch) => {
    const { server, easemob } = await startEasemob();
    server.files.set(NAME, endless);
    const controller = new AbortController();
    const reading = (async () => {
      for await (const _ of easemob.history({ ...RANGE, prefetch, signal: controller.signal }))
        controller.abort(new Error("enough"));
    })();
    expect(await rejection(reading)).toMatchObject({ message: "enough" });
  });
});
