import type { ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { ArchiveCheckpoint } from "../../src/easemob.ts";
import { ApiError, DecodeError, NetworkError } from "../../src/index.ts";
import { rejection } from "../core/setup.ts";
import { errorBody, HOUR, idsOf, linesOf, NOW, record, startEasemob } from "../support/easemob-server.ts";
import { type Answer, json } from "../support/stub-server.ts";

/** The hour that these tests mostly read: 18:00 in Beijing. */
const NAME = "2026112018";
const BEGIN = Date.parse("2026-11-20T10:00:00Z");
const RANGE = { from: new Date(BEGIN), to: new Date(BEGIN + HOUR - 1) };

function many(count: number, begin = BEGIN) {
  return Array.from({ length: count }, (_, i) => record(`m${i}`, begin + i));
}

const idsFrom = (records: { msg_id: string }[]) => records.map(({ msg_id }) => msg_id);

/** One file of the usual hour, read to its end. */
async function readFile(file: string | Buffer | Answer, options: object = {}) {
  const started = await startEasemob();
  started.server.files.set(NAME, file);
  return { ...started, ids: await idsOf(started.easemob.history({ ...RANGE, ...options })) };
}

/** Sends a body in pieces of so many bytes. */
function inPieces(body: Buffer, size: number): Answer {
  return async (response) => {
    response.writeHead(200);
    for (let at = 0; at < body.length; at += size) {
      response.write(body.subarray(at, at + size));
      if (at % (size * 50) === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    response.end();
  };
}

/** Half of a file that is announced in full. */
function cut(body: Buffer): Answer {
  return (response) => {
    response.writeHead(200, { "content-length": String(body.length) });
    response.write(body.subarray(0, body.length / 2), () => response.destroy());
  };
}

const expired: Answer = (response) =>
  void response
    .writeHead(403, { "content-type": "application/xml" })
    .end("<Error>Request has expired.</Error>");

describe("hours", () => {
  test("are asked for by the names they have in the cluster's time zone", async () => {
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

  test("that are not over are not asked for", async () => {
    const { server, easemob } = await startEasemob();
    await idsOf(easemob.history({ from: new Date(NOW - HOUR), to: new Date(NOW + 10 * HOUR) }));
    expect(server.count("GET")).toBe(1);
  });

  test("are cut to the range by the millisecond, both ends included", async () => {
    const from = new Date(BEGIN + 10);
    const { ids } = await readFile(linesOf(...many(30)), { from, to: new Date(BEGIN + 19) });
    expect(ids).toEqual(Array.from({ length: 10 }, (_, i) => `m${i + 10}`));
  });

  test("without messages are passed over", async () => {
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

  test("that have expired are an error; those not stored yet are passed over", async () => {
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

  test("are asked for again a minute later when others have used the quota up", async () => {
    const { clock, server, easemob } = await startEasemob({ retry: false });
    server.files.set(NAME, linesOf(record("a", BEGIN)));
    server.refusals.set(NAME, { status: 429, body: errorBody("reach_limit") });
    clock.timer(150_000, () => server.refusals.clear());
    expect(await idsOf(easemob.history(RANGE))).toEqual(["a"]);
    expect(clock.now()).toBe(NOW + 180_000);
  });

  test("are not asked for again when the plan is used up", async () => {
    const { server, easemob } = await startEasemob();
    server.refusals.set(NAME, { status: 429, body: errorBody("resource_limited") });
    expect(await rejection(idsOf(easemob.history(RANGE)))).toMatchObject({ code: "resource_limited" });
    expect(server.count("GET")).toBe(1);
  });

  test("whose files came late are read by whoever resumes", async () => {
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

  test("in the wrong time zone are an error that says so, and no empty history", async () => {
    const { server, easemob } = await startEasemob({ timeZone: "UTC" });
    server.files.set("2026112010", linesOf(record("a", BEGIN - 8 * HOUR)));
    expect(await rejection(idsOf(easemob.history(RANGE)))).toMatchObject({
      name: "RangeError",
      message: "timeZone: the hours of this cluster are those of Asia/Shanghai, not UTC",
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
    ["in pieces of a byte", inPieces(packed, 1)],
    ["not packed", Buffer.from(text)],
    ["not packed, in pieces that split characters", inPieces(Buffer.from(text), 7)],
    ["packed twice", gzipSync(packed)],
    ["of several parts", Buffer.concat([gzipSync(text.slice(0, 999)), gzipSync(text.slice(999))])],
    ["with the last line open", gzipSync(text.trimEnd())],
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
    ["packed by the store too", gzipSync(packed), "gzip"],
    ["that the store says is packed, once", packed, "gzip"],
    ["packed three times, twice by the store", gzipSync(gzipSync(packed)), "gzip, gzip"],
  ])("%s is read", async (_, body, encoding) => {
    const { ids } = await readFile((response) =>
      response.writeHead(200, { "content-encoding": encoding }).end(body),
    );
    expect(ids).toHaveLength(500);
  });

  test.each([[""], [Buffer.alloc(0)], ["\n\n"]])("without a line is no error", async (file) => {
    expect((await readFile(file)).ids).toEqual([]);
  });

  test("is read without Node's own zlib where there is none", async () => {
    const { getBuiltinModule } = process;
    Object.assign(process, { getBuiltinModule: undefined });
    try {
      expect((await readFile(packed)).ids).toHaveLength(500);
      const error = await rejection(readFile(packed.subarray(0, packed.length / 2)));
      expect(error).toBeInstanceOf(NetworkError);
    } finally {
      Object.assign(process, { getBuiltinModule });
    }
  });

  test("keeps integers that a number cannot hold, and texts that look like them", async () => {
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
  ])("keeps %s exact, with nothing else in the file that would", async (ext, expected) => {
    const { server, easemob } = await startEasemob();
    server.files.set(NAME, linesOf(record("a", BEGIN)).replace('"ext":{}', `"ext":${ext}`));
    for await (const { payload } of easemob.history(RANGE))
      expect(payload.ext).toEqual(expected ?? JSON.parse(ext));
    expect.assertions(1);
  });

  test("with a line that is no JSON ends there, after what came before", async () => {
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
    expect(message).toContain("line 5 of the file of 2026112018 is no JSON object");
    expect(message).not.toContain("broken");
    expect(excerpt).toHaveLength(200);
  });

  test.each(["null", "17", '"text"', "[1]", "{} {}", "<html>"])(
    "with a line %s can be read on behind it",
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

  test("keeps records without an id or a time that can be read", async () => {
    const odd = [{ chat_type: "chat" }, { chat_type: "chat" }, { msg_id: "a", timestamp: "soon" }];
    const { ids } = await readFile(linesOf(...odd));
    expect(ids).toEqual([undefined, undefined, "a"]);
  });

  test("with one endless line is an error and does not fill the memory", async () => {
    const endless: Answer = (response) => {
      response.writeHead(200);
      const more = () => {
        while (!response.destroyed && response.write("x".repeat(1 << 20)));
      };
      response.on("drain", more);
      more();
    };
    expect(await rejection(readFile(endless))).toMatchObject({
      message: expect.stringContaining("a line of more than"),
    });
  });
});

describe("repeats", () => {
  test("are dropped within an hour and across two, by id", async () => {
    const { server, easemob } = await startEasemob();
    const last = record("last", BEGIN + HOUR - 5);
    server.files.set(NAME, linesOf(record("a", BEGIN), record("b", BEGIN), record("a", BEGIN), last, last));
    server.files.set(
      "2026112019",
      linesOf(last, record("c", BEGIN + HOUR), record("b", BEGIN + HOUR + 90_000)),
    );
    const ids = await idsOf(easemob.history({ from: new Date(BEGIN), to: new Date(BEGIN + 2 * HOUR - 1) }));
    // The same id an hour later is no repeat that is looked for.
    expect(ids).toEqual(["a", "b", "last", "c", "b"]);
  });

  test("are dropped over 20,000 records", async () => {
    const records = many(20_000);
    const { ids } = await readFile(linesOf(...records, ...records.slice(0, 10), record("z", BEGIN)));
    expect(ids).toEqual([...idsFrom(records), "z"]);
  });
});

describe("when something breaks half-way", () => {
  const records = many(5000);
  const packed = gzipSync(linesOf(...records));

  /** Reads a file that the first answers spoil. */
  async function readSpoiled(...spoiled: Answer[]) {
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
      "a file cut in half",
      (response: ServerResponse) => void response.end(packed.subarray(0, packed.length / 2)),
    ],
    [
      "a file that is damaged",
      (response: ServerResponse) => void response.end(Buffer.from(packed).fill(255, 9000)),
    ],
  ])("%s leads to a new URL, and reading goes on from there", async (_, spoil) => {
    const { ids, server } = await readSpoiled(spoil);
    expect(ids).toEqual(idsFrom(records));
    expect(server.count("GET /easemob-demo")).toBe(2);
    const urls = server.requests.filter((line) => line.startsWith("GET /store"));
    expect(new Set(urls).size).toBe(2);
  });

  test("one thing after the other does no harm either", async () => {
    const { ids } = await readSpoiled(expired, cut(packed), expired, cut(packed), expired, expired);
    expect(ids).toEqual(idsFrom(records));
  });

  test("a file that stays broken is a NetworkError in the end, after what can be read", async () => {
    const { server, easemob } = await startEasemob();
    server.files.set(NAME, packed.subarray(0, packed.length / 2));
    let count = 0;
    const error = await rejection(
      (async () => {
        for await (const _ of easemob.history(RANGE)) count++;
      })(),
    );
    expect(error).toBeInstanceOf(NetworkError);
    expect((error as Error).message).toContain("the file of 2026112018 breaks off or is damaged");
    expect(server.count("GET /store")).toBeLessThan(12);
    expect(count).toBeLessThan(5000);
  });

  test("a URL that never works is an ApiError in the end", async () => {
    const error = await rejection(readFile(expired));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 403, operationId: "downloadHistoryFile" });
  });

  test("a store that stops sending is given up after the time limit", async () => {
    const { server, easemob, clock } = await startEasemob();
    let count = 0;
    server.files.set(NAME, (response) => {
      if (count++ > 0) return response.end(packed);
      response
        .writeHead(200)
        .write(packed.subarray(0, 20_000), () => setTimeout(() => clock.advance(60_000), 50));
    });
    expect(await idsOf(easemob.history(RANGE))).toEqual(idsFrom(records));
    expect(count).toBe(2);
  });

  test("a file that is another one the next time is an error, and no loss", async () => {
    const { server, easemob } = await startEasemob();
    let count = 0;
    server.files.set(NAME, (response, request, n) => {
      if (count++ === 0) return cut(gzipSync(linesOf(...many(20_000))))(response, request, n);
      response.end(gzipSync(linesOf(...many(20_000).reverse())));
    });
    expect(await rejection(idsOf(easemob.history(RANGE)))).toMatchObject({
      message: expect.stringContaining("the file of 2026112018 is another one than before"),
    });
  });
});

describe("ending early", () => {
  const endless: Answer = (response) => {
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

describe("options", () => {
  test.each([
    [{ from: "2026-11-20" }, "from: expected a valid Date, ISO 8601 with a zone"],
    [{ from: "2026-11-20 10:00:00" }, "from: expected a valid Date, ISO 8601 with a zone"],
    [
      { from: new Date(Number.NaN) },
      "from: expected a valid Date, ISO 8601 with a zone, got an invalid Date",
    ],
    [{ from: "2026-02-30T00:00:00Z" }, "from: expected"],
    [{ from: new Date(2), to: new Date(1) }, "to: lies before from"],
    [
      { from: new Date(1), timeZone: "GMT" },
      'timeZone: expected "Asia/Shanghai" for clusters in China or "UTC"',
    ],
    [{ from: new Date(1), pageSize: 0 }, "pageSize: expected 1 to 100000, got 0"],
    [{ from: new Date(1), prefetch: -1 }, "prefetch: expected"],
    [{ resume: {} }, "resume.api: expected easemob, got undefined"],
    [{ resume: null }, "resume: expected a checkpoint"],
  ])("%j are refused before anything is sent", async (options, message) => {
    const { server, easemob } = await startEasemob();
    expect(() => easemob.history(options as never)).toThrow(message);
    expect(server.requests).toEqual([]);
  });

  test.each([
    ["begin", "now"],
    ["end", null],
    ["next", BEGIN + 1],
    ["hour", "18"],
    ["lines", -1],
    ["last", 7],
    ["edge", [1]],
    ["missing", [BEGIN + 1]],
    ["timeZone", "GMT"],
    ["pageSize", 0],
  ])("a checkpoint whose %s is %j is refused", async (field, value) => {
    const { server, easemob } = await startEasemob();
    server.files.set(NAME, linesOf(...many(3)));
    for await (const { checkpoint } of easemob.history({ ...RANGE, pageSize: 1 }).pages()) {
      const resume = { ...checkpoint, [field]: value } as ArchiveCheckpoint;
      expect(() => easemob.history({ resume })).toThrow(`resume.${field}: expected`);
    }
  });

  test("cannot be given together with a checkpoint", async () => {
    const { easemob } = await startEasemob();
    expect(() => easemob.history({ resume: {} as never, from: new Date() } as never)).toThrow(
      "from: cannot be given",
    );
  });

  test("need a time zone, be it the client's or the history's", async () => {
    const { connect } = await startEasemob();
    const client = connect({ timeZone: undefined } as never);
    expect(() => client.history(RANGE)).toThrow("timeZone: expected");
    expect(await idsOf(client.history({ ...RANGE, timeZone: "UTC" }))).toEqual([]);
  });

  test.each([
    [{ baseUrl: "a1.easemob.com" }, "baseUrl: expected"],
    [{ orgName: "" }, "orgName: expected a non-empty string"],
    [{ appName: undefined }, "appName: expected a non-empty string"],
    [{ clientId: undefined }, "clientId: expected a non-empty string"],
    [{ clientSecret: 7 }, "clientSecret: expected a non-empty string"],
    [{ timeZone: "Europe/Paris" }, "timeZone: expected"],
    [{ token: "t" }, "clientId: cannot be given together with token"],
    [{ token: "", clientId: undefined, clientSecret: undefined }, "token: expected a non-empty string"],
  ])("%j of a client are refused", async (options, message) => {
    const { connect } = await startEasemob();
    expect(() => connect(options as never)).toThrow(message);
  });
});

test("named operations and paths take the same token", async () => {
  const { server, easemob } = await startEasemob();
  server.files.set(NAME, "");
  await easemob.getHistoryFileUrl({ time: NAME });
  const { data, response } = await easemob.http.GET("/{org_name}/{app_name}/chatmessages/{time}", {
    params: { path: { org_name: "easemob-demo", app_name: "testapp", time: NAME } },
  });
  expect(response.status).toBe(200);
  expect(data?.data).toHaveLength(1);
  expect(server.tokens).toHaveLength(1);
});

test("what the store says in its refusal holds no signature", async () => {
  const { server, easemob } = await startEasemob();
  server.files.set(NAME, (response, request) => {
    const { searchParams } = new URL(request.url ?? "", "http://store");
    json(response, `<Error>SignatureProvided ${searchParams.get("Signature")}-of-a-store</Error>`, 403);
  });
  const error = await rejection(idsOf(easemob.history(RANGE)));
  expect(JSON.stringify(error)).not.toMatch(/Provided \d+/);
});
