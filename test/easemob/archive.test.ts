import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { ArchiveCheckpoint } from "../../src/easemob/index.ts";
import { DecodeError } from "../../src/index.ts";
import { rejection } from "../core/setup.ts";
import { errorBody, HOUR, idsOf, linesOf, NOW, record, startEasemob } from "../support/easemob-server.ts";
import type { Respond } from "../support/stub-server.ts";
import { BEGIN, inPieces, many, NAME, RANGE, readFile } from "./archive-setup.ts";

describe("hours", () => {
  test("are requested by their names in the cluster's time zone", async () => {
    for (const [timeZone, names] of [
      ["Asia/Shanghai", ["2026112007", "2026112008"]],
      ["UTC", ["2026111923", "2026112000"]],
    ] as const) {
      const { server, easemob } = await startEasemob({ timeZone });
      const range = { from: "2026-11-19T23:30:00Z", to: "2026-11-20T00:30:00Z" };
      expect(await idsOf(easemob.history(range))).toEqual([]);
      expect(server.requests.filter((line) => line.startsWith("GET"))).toEqual(
        names.map((name) => `GET /easemob-demo/testapp/chatmessages/${name}`),
      );
    }
  });

  test("that are not over are not requested", async () => {
    const { server, easemob } = await startEasemob();
    await idsOf(easemob.history({ from: new Date(NOW - HOUR), to: new Date(NOW + 10 * HOUR) }));
    expect(server.count("GET")).toBe(1);
  });

  test("are limited to the range by the millisecond, including both ends", async () => {
    const from = new Date(BEGIN + 10);
    const { ids } = await readFile(linesOf(...many(30)), { from, to: new Date(BEGIN + 19) });
    expect(ids).toEqual(Array.from({ length: 10 }, (_, i) => `m${i + 10}`));
  });

  test("without messages are skipped", async () => {
    const { server, easemob } = await startEasemob();
    server.files.set(NAME, linesOf(record("a", BEGIN)));
    server.files.set("2026112016", linesOf(record("b", BEGIN - 2 * HOUR)));
    expect(await idsOf(easemob.history({ from: new Date(BEGIN - 3 * HOUR) }))).toEqual(["b", "a"]);
  });

  test("of an app that does not exist are an error", async () => {
    const { server, easemob } = await startEasemob();
    server.refusals.set(NAME, { status: 404, body: errorBody("organization_application_not_found") });
    expect(await rejection(idsOf(easemob.history(RANGE)))).toMatchObject({
      name: "ApiError",
      status: 404,
      code: "organization_application_not_found",
    });
  });

  test("that have expired are an error; those not stored yet are skipped", async () => {
    const { server, easemob } = await startEasemob();
    const unstored = { status: 400, body: errorBody("illegal_argument", "maybe expired or unstored") };
    server.refusals.set(NAME, unstored);
    expect(await idsOf(easemob.history(RANGE))).toEqual([]);
    server.refusals.set("2026111918", unstored);
    const yesterday = { from: new Date(BEGIN - 24 * HOUR), to: new Date(BEGIN - 23 * HOUR - 1) };
    expect(await rejection(idsOf(easemob.history(yesterday)))).toMatchObject({ status: 400 });
  });

  test("keep to the quota of 10 requests a minute", async () => {
    const { clock, easemob, server } = await startEasemob();
    await idsOf(easemob.history({ from: new Date(NOW - 25 * HOUR) }));
    expect(server.count("GET")).toBe(25);
    expect(clock.now()).toBe(NOW + 120_000);
  });

  test("are requested again a minute later when other clients have used up the quota", async () => {
    const { clock, server, easemob } = await startEasemob({ retry: false });
    server.files.set(NAME, linesOf(record("a", BEGIN)));
    server.refusals.set(NAME, { status: 429, body: errorBody("reach_limit") });
    clock.timer(150_000, () => server.refusals.clear());
    expect(await idsOf(easemob.history(RANGE))).toEqual(["a"]);
    expect(clock.now()).toBe(NOW + 180_000);
  });

  test("are not requested again when the limit of the plan is reached", async () => {
    const { server, easemob } = await startEasemob();
    server.refusals.set(NAME, { status: 429, body: errorBody("resource_limited") });
    expect(await rejection(idsOf(easemob.history(RANGE)))).toMatchObject({ code: "resource_limited" });
    expect(server.count("GET")).toBe(1);
  });

  test("whose files came late are read after a resume", async () => {
    const { server, clock, easemob } = await startEasemob();
    server.files.set(NAME, linesOf(record("a", BEGIN)));
    const history = easemob.history({ from: new Date(BEGIN - HOUR), to: new Date(BEGIN + 3 * HOUR) });
    let saved: ArchiveCheckpoint | undefined;
    for await (const { checkpoint } of history.pages()) saved = checkpoint;
    server.files.set("2026112017", linesOf(record("late", BEGIN - HOUR)));
    server.files.set("2026112019", linesOf(record("b", BEGIN + HOUR)));
    clock.set(NOW + 3 * HOUR);
    expect(await idsOf(easemob.history({ resume: saved as ArchiveCheckpoint }))).toEqual(["late", "b"]);
  });

  test("that came late duplicate nothing of adjacent hours, even when reading stops in one", async () => {
    const { server, clock, easemob } = await startEasemob();
    const end = record("from its end", BEGIN + HOUR - 1);
    const begin = record("from its beginning", BEGIN);
    server.files.set("2026112017", linesOf(record("a", BEGIN - HOUR), begin));
    server.files.set("2026112019", linesOf(end, record("b", BEGIN + 2 * HOUR - 1)));
    clock.set(NOW + 3 * HOUR);
    const range = { from: new Date(BEGIN - HOUR), to: new Date(BEGIN + 2 * HOUR), pageSize: 1 };
    let saved: ArchiveCheckpoint | undefined;
    for await (const { checkpoint } of easemob.history(range).pages()) saved = checkpoint;
    server.files.set(NAME, linesOf(begin, record("c", BEGIN + 1), record("d", BEGIN + 2), end));
    const read: string[] = [];
    for (let round = 0; round < 2; round++)
      for await (const { messages, checkpoint } of easemob
        .history({ resume: saved as ArchiveCheckpoint })
        .pages()) {
        read.push(...messages.map(({ msg_id }) => msg_id));
        saved = checkpoint;
        if (round === 0) break;
      }
    expect(read).toEqual(["c", "d"]);
  });

  test("that came late duplicate nothing of each other", async () => {
    const { server, clock, easemob } = await startEasemob();
    server.files.set("2026112017", linesOf(record("a", BEGIN - HOUR)));
    clock.set(NOW + 3 * HOUR);
    const range = { from: new Date(BEGIN - HOUR), to: new Date(BEGIN + 2 * HOUR) };
    let saved: ArchiveCheckpoint | undefined;
    server.files.set("2026112020", linesOf(record("b", BEGIN + 2 * HOUR)));
    for await (const { checkpoint } of easemob.history(range).pages()) saved = checkpoint;
    const end = record("from its end", BEGIN + HOUR - 1);
    server.files.set(NAME, linesOf(end));
    server.files.set("2026112019", linesOf(end, record("c", BEGIN + HOUR)));
    expect(await idsOf(easemob.history({ resume: saved as ArchiveCheckpoint }))).toEqual([
      "from its end",
      "c",
    ]);
  });

  test("in the wrong time zone are an error that says so, rather than an empty history", async () => {
    const { server, easemob } = await startEasemob({ timeZone: "UTC" });
    server.files.set("2026112010", linesOf(record("a", BEGIN - 8 * HOUR)));
    expect(await rejection(idsOf(easemob.history(RANGE)))).toMatchObject({
      name: "RangeError",
      message: "timeZone: the files of this cluster are named in Asia/Shanghai, not in UTC",
    });
  });
});

describe("a file", () => {
  const records = many(500).map((each, i) => ({
    ...each,
    payload: { ...each.payload, ext: { 表情: "😀".repeat(i % 7) } },
  }));
  const text = linesOf(...records);
  const packed = gzipSync(text);

  test.each([
    ["whole", packed],
    ["in chunks of a byte", inPieces(packed, 1)],
    ["not gzipped", Buffer.from(text)],
    ["not gzipped, in chunks that split characters", inPieces(Buffer.from(text), 7)],
    ["gzipped twice", gzipSync(packed)],
    ["of several parts", Buffer.concat([gzipSync(text.slice(0, 999)), gzipSync(text.slice(999))])],
    ["without a final line break", gzipSync(text.trimEnd())],
    ["with CRLF", gzipSync(text.replaceAll("\n", "\r\n"))],
    ["with blank lines", gzipSync(text.replaceAll("\n", "\n\n  \n\r\n"))],
    ["with a byte order mark", gzipSync(`\ufeff${text}`)],
  ])("%s is read", async (_, file) => {
    const { server, easemob } = await startEasemob();
    server.files.set(NAME, file);
    const read: unknown[] = [];
    for await (const message of easemob.history(RANGE)) read.push(message);
    expect(read).toEqual(records);
  });

  test.each([
    ["gzipped by the store too", gzipSync(packed), "gzip"],
    ["with the Content-Encoding of the store, gzipped once", packed, "gzip"],
    ["gzipped three times, twice by the store", gzipSync(gzipSync(packed)), "gzip, gzip"],
  ])("%s is read", async (_, body, encoding) => {
    const { ids } = await readFile((response) =>
      response.writeHead(200, { "content-encoding": encoding }).end(body),
    );
    expect(ids).toHaveLength(500);
  });

  test("without a byte has not been written yet, and is requested again", async () => {
    let count = 0;
    const { ids } = await readFile((response) => response.end(count++ < 3 ? "" : packed));
    expect(ids).toHaveLength(500);
    expect(await rejection(readFile(Buffer.alloc(0)))).toMatchObject({
      message: expect.stringContaining("the file of 2026112018 is truncated or damaged"),
      cause: { message: "the file is empty" },
    });
  });

  test.each([[""], ["\n\n"]])("without a line is not an error", async (file) => {
    expect((await readFile(file)).ids).toEqual([]);
  });

  test("keeps integers beyond 2^53, and strings that look like them", async () => {
    const { server, easemob } = await startEasemob();
    const ext = '{"big":9007199254740993,"small":-12345678901234567890,"text":"1: 9007199254740993"}';
    const [line = ""] = linesOf(record("a", BEGIN)).split("\n");
    server.files.set(NAME, `${line.replace('"ext":{}', `"ext":${ext}`)}\n${linesOf(record("b", BEGIN))}`);
    for await (const { payload } of easemob.history(RANGE)) {
      expect(payload.ext).toEqual({
        big: "9007199254740993",
        small: "-12345678901234567890",
        text: "1: 9007199254740993",
      });
      break;
    }
  });

  test.each([
    ['{"n":9007199254740993}', { n: "9007199254740993" }],
    ['{"n": 9007199254740993}', { n: "9007199254740993" }],
    ['{"n":\t9007199254740993}', { n: "9007199254740993" }],
    ['{"n":-9007199254740993}', { n: "-9007199254740993" }],
    ['{"n":[9007199254740993]}', { n: ["9007199254740993"] }],
    ['{"n":[1,9007199254740993]}', { n: [1, "9007199254740993"] }],
    ['{"n":9007199254740991}', { n: 9007199254740991 }],
    ['{"n":0.12345678901234567}', undefined],
    ['{"n":"12345678901234567890","f1234567890123456":"a1234567890123456"}', undefined],
  ])("keeps %s exact, even as the only large integer in the file", async (ext, expected) => {
    const { server, easemob } = await startEasemob();
    server.files.set(NAME, linesOf(record("a", BEGIN)).replace('"ext":{}', `"ext":${ext}`));
    for await (const { payload } of easemob.history(RANGE))
      expect(payload.ext).toEqual(expected ?? JSON.parse(ext));
    expect.assertions(1);
  });

  test("with a line that is not JSON ends there, after what came before", async () => {
    const { server, easemob } = await startEasemob();
    server.files.set(
      NAME,
      `${linesOf(...many(3))}\n{"msg_id": broken${"x".repeat(500)}\n${linesOf(record("z", BEGIN))}`,
    );
    const ids: string[] = [];
    const error = await rejection(
      (async () => {
        for await (const { msg_id } of easemob.history(RANGE)) ids.push(msg_id);
      })(),
    );
    expect(ids).toEqual(["m0", "m1", "m2"]);
    expect(error).toBeInstanceOf(DecodeError);
    const { message, excerpt } = error as DecodeError;
    expect(message).toContain("line 5 of the file of 2026112018 is not a JSON object");
    expect(message).not.toContain("broken");
    expect(excerpt).toHaveLength(200);
  });

  test.each(["null", "17", '"text"', "[1]", "{} {}", "<html>"])(
    "with a line %s can be resumed after it",
    async (line) => {
      const errors: DecodeError[] = [];
      const onBadLine = (error: DecodeError) => void errors.push(error);
      const { ids } = await readFile(
        `${linesOf(record("a", BEGIN))}${line}\n${linesOf(record("b", BEGIN))}`,
        { onBadLine },
      );
      expect(ids).toEqual(["a", "b"]);
      expect(errors).toMatchObject([{ excerpt: line }]);
    },
  );

  test("keeps records without a readable id or time", async () => {
    const odd = [{ chat_type: "chat" }, { chat_type: "chat" }, { msg_id: "a", timestamp: "soon" }];
    const { ids } = await readFile(linesOf(...odd));
    expect(ids).toEqual([undefined, undefined, "a"]);
  });

  test("with one endless line is an error and does not fill the memory", async () => {
    const endless: Respond = (response) => {
      response.writeHead(200);
      const more = () => {
        while (!response.destroyed && response.write("x".repeat(1 << 20)));
      };
      response.on("drain", more);
      more();
    };
    expect(await rejection(readFile(endless))).toMatchObject({
      message: expect.stringContaining("line 1 of the file of 2026112018 is longer than 16777216 bytes"),
    });
  });
});
