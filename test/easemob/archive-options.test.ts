import { describe, expect, test } from "vitest";
import type { ArchiveCheckpoint } from "../../src/easemob/index.ts";
import { rejection } from "../core/setup.ts";
import { idsOf, linesOf, startEasemob } from "../support/easemob-server.ts";
import { json } from "../support/stub-server.ts";
import { BEGIN, many, NAME, RANGE } from "./archive-setup.ts";

describe("options", () => {
  test.each([
    [{ from: "2026-11-20" }, "from: expected a valid Date, ISO 8601 with a zone"],
    [{ from: "2026-11-20 10:00:00" }, "from: expected a valid Date, ISO 8601 with a zone"],
    [
      { from: new Date(Number.NaN) },
      "from: expected a valid Date, ISO 8601 with a zone, got an invalid Date",
    ],
    [{ from: "2026-02-30T00:00:00Z" }, "from: expected"],
    [{ from: new Date(2), to: new Date(1) }, "to: expected a time not before from"],
    [
      { from: new Date(1), timeZone: "GMT" },
      'timeZone: expected "Asia/Shanghai" for clusters in China or "UTC"',
    ],
    [{ from: new Date(1), pageSize: 0 }, "pageSize: expected 1 to 100000, got 0"],
    [{ from: new Date(1), prefetch: -1 }, "prefetch: expected"],
    [{ resume: {} }, "resume.api: expected easemob, got undefined"],
    [{ resume: null }, "resume: expected a checkpoint"],
  ])("%j are rejected before anything is sent", async (options, message) => {
    const { server, easemob } = await startEasemob();
    expect(() => easemob.history(options as never)).toThrow(message);
    expect(server.requests).toEqual([]);
  });

  test.each([
    ["begin", "now"],
    ["end", null],
    ["end", 0],
    ["next", BEGIN + 1],
    ["hour", "18"],
    ["lines", -1],
    ["last", 7],
    ["sketch", "7"],
    ["restarted", 1],
    ["previous", { hour: BEGIN + 1, lines: 0, last: null, sketch: "", restarted: false }],
    ["previous", { hour: BEGIN, lines: 0, last: null, sketch: "7", restarted: false }],
    ["previous", { hour: BEGIN, lines: 0, last: null, sketch: "", restarted: null }],
    ["missing", [BEGIN]],
    ["missing", [{ hour: BEGIN + 1 }]],
    ["timeZone", "GMT"],
    ["pageSize", 0],
  ])("a checkpoint whose %s is %j is rejected", async (field, value) => {
    const { server, easemob } = await startEasemob();
    server.files.set(NAME, linesOf(...many(3)));
    for await (const { checkpoint } of easemob.history({ ...RANGE, pageSize: 1 }).pages()) {
      const resume = { ...checkpoint, [field]: value } as ArchiveCheckpoint;
      expect(() => easemob.history({ resume })).toThrow(`resume.${field}: expected`);
    }
  });

  test("cannot be combined with a checkpoint", async () => {
    const { easemob } = await startEasemob();
    expect(() => easemob.history({ resume: {} as never, from: new Date() } as never)).toThrow(
      "from: cannot be combined with resume",
    );
  });

  test("need a time zone, from the client or from the history", async () => {
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
    [{ token: "t" }, "clientId: cannot be combined with token"],
    [{ token: "", clientId: undefined, clientSecret: undefined }, "token: expected a non-empty string"],
  ])("%j of a client are rejected", async (options, message) => {
    const { connect } = await startEasemob();
    expect(() => connect(options as never)).toThrow(message);
  });
});

test("named operations and paths use the same token", async () => {
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

test("the error of the store contains no signature", async () => {
  const { server, easemob } = await startEasemob();
  server.files.set(NAME, (response, request) => {
    const { searchParams } = new URL(request.url ?? "", "http://store");
    json(response, `<Error>SignatureProvided ${searchParams.get("Signature")}-of-a-store</Error>`, 403);
  });
  const error = await rejection(idsOf(easemob.history(RANGE)));
  expect(JSON.stringify(error)).not.toMatch(/Provided \d+/);
});
