import { describe, expect, onTestFinished, test } from "vitest";
import { createEasemob, type EasemobOptions } from "../../src/easemob/index.ts";
import { createClock, type SandboxEasemobOptions, startSandbox } from "../../src/sandbox/index.ts";
import { rejection } from "../core/setup.ts";
import { HOUR, idsOf, NOW } from "../support/easemob-server.ts";

const DAY = 24 * HOUR;
const BEGIN = Date.parse("2026-11-20T02:00:00Z");
const RANGE = { from: new Date(BEGIN), to: new Date(BEGIN + HOUR - 1) };
const NAME = "2026112010";

async function start(options: SandboxEasemobOptions = {}, client: Partial<EasemobOptions> = {}) {
  const clock = createClock(NOW, { autoAdvance: true });
  const sandbox = await startSandbox({ apis: ["easemob"], clock, easemob: options });
  onTestFinished(sandbox.close);
  const easemob = createEasemob({
    ...sandbox.credentials.easemob,
    baseUrl: sandbox.urls.easemob,
    timeZone: options.timeZone ?? "Asia/Shanghai",
    clock,
    ...client,
  } as EasemobOptions);
  const count = (id: string) => sandbox.requests.filter(({ operationId }) => operationId === id).length;
  return { clock, sandbox, easemob, count };
}

describe("the Easemob sandbox", () => {
  test("has a generated history: every kind of message, the same each time, with duplicates that a client drops", async () => {
    const [one, two] = [await start(), await start()];
    const read: unknown[] = [];
    for await (const record of one.easemob.history(RANGE)) read.push(record);
    expect(read).toHaveLength(200);
    expect(one.sandbox.easemob.records(NAME)).toHaveLength(204);
    expect(two.sandbox.easemob.records(NAME)).toEqual(one.sandbox.easemob.records(NAME));
    const kinds = new Set<string>();
    for (let hour = 10; hour < 24; hour++)
      for (const { payload } of one.sandbox.easemob.records(`20261119${hour}`))
        for (const body of payload.bodies) kinds.add("subType" in body ? "combined" : String(body.type));
    expect([...kinds].sort()).toEqual(
      ["audio", "cmd", "combined", "custom", "file", "img", "loc", "sticker", "txt", "video"].sort(),
    );
  });

  test("returns three days at once", async () => {
    const { easemob } = await start();
    const ids = await idsOf(easemob.history({ from: new Date(NOW - 3 * DAY + HOUR) }));
    // 70 hours are over and stored, the first of them from half past; on three mornings there were no messages for two
    // hours.
    expect(ids).toHaveLength((70 - 6) * 200 - 100);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("streams hours that are too long to be compressed at once", async () => {
    const { easemob } = await start({ history: { perHour: 45_000 } });
    expect(await idsOf(easemob.history(RANGE))).toHaveLength(45_000);
  });

  test("adds messages from tests to the file of their hour, an hour after it is over", async () => {
    const { clock, sandbox, easemob } = await start({ history: { records: [] } });
    sandbox.easemob.add({ msg_id: "now" });
    const history = () => easemob.history({ from: new Date(NOW - HOUR), to: new Date(NOW + HOUR) });
    expect(await idsOf(history())).toEqual([]);
    clock.advance(1.5 * HOUR);
    expect(await idsOf(history())).toEqual(["now"]);
  });

  test("expires tokens by its clock, and can revoke them", async () => {
    const { clock, sandbox, easemob } = await start({ tokenLifetime: 3600 });
    await easemob.getHistoryFileUrl({ time: NAME });
    expect(sandbox.easemob.tokensIssued).toBe(1);
    sandbox.easemob.revokeTokens();
    await easemob.getHistoryFileUrl({ time: NAME });
    expect(sandbox.easemob.tokensIssued).toBe(2);
    clock.advance(HOUR);
    await easemob.getHistoryFileUrl({ time: NAME });
    expect(sandbox.easemob.tokensIssued).toBe(3);
  });

  test("states the lifetime of tokens in milliseconds, like one old cluster", async () => {
    const { clock, sandbox, easemob } = await start({ milliseconds: true, tokenLifetime: 86_400 });
    await easemob.getHistoryFileUrl({ time: NAME });
    clock.advance(DAY - HOUR);
    await easemob.getHistoryFileUrl({ time: NAME });
    expect(sandbox.easemob.tokensIssued).toBe(1);
    clock.advance(HOUR);
    await easemob.getHistoryFileUrl({ time: NAME });
    expect(sandbox.easemob.tokensIssued).toBe(2);
  });

  test.each([
    [{ clientId: "another" }, "client_id does not match"],
    [{ clientSecret: "another" }, "client_secret does not match"],
  ])("returns no token for %j", async (credentials, message) => {
    const { easemob } = await start({}, credentials);
    expect(await rejection(easemob.getHistoryFileUrl({ time: NAME }))).toMatchObject({
      status: 400,
      code: "invalid_grant",
      message: expect.stringContaining(message),
    });
  });

  test.each([
    ["1999010100", 400, "illegal_argument"],
    ["2026112020", 400, "illegal_argument"],
    ["2026023000", 400, "illegal_argument"],
    ["2026112004", 404, "storage_object_not_found"],
  ])("has no file for %s: %i %s", async (time, status, code) => {
    const { easemob } = await start();
    expect(await rejection(easemob.getHistoryFileUrl({ time }))).toMatchObject({ status, code });
  });

  test("expires URLs after half an hour, and rejects changed ones", async () => {
    const { clock, sandbox, easemob } = await start();
    const { data } = await easemob.getHistoryFileUrl({ time: NAME });
    const url = data[0]?.url as string;
    await (await easemob.downloadHistoryFile({ url })).cancel();
    for (const changed of [url.replace(NAME, "2026112011"), url.replace(/Expires=\d/, "Expires=9")])
      expect(await rejection(easemob.downloadHistoryFile({ url: changed }))).toMatchObject({ status: 403 });
    clock.advance(1_801_000);
    expect(await rejection(easemob.downloadHistoryFile({ url }))).toMatchObject({
      status: 403,
      body: expect.stringContaining("Request has expired."),
    });
    const { data: again } = await easemob.getHistoryFileUrl({ time: NAME });
    sandbox.easemob.expireUrls();
    expect(await rejection(easemob.downloadHistoryFile({ url: again[0]?.url as string }))).toMatchObject({
      status: 403,
    });
  });

  test("enforces the vendor's quota, which the client never exceeds", async () => {
    const { easemob, sandbox, clock } = await start({}, { rateLimit: false, retry: false });
    for (let i = 0; i < 10; i++) await easemob.getHistoryFileUrl({ time: NAME });
    expect(await rejection(easemob.getHistoryFileUrl({ time: NAME }))).toMatchObject({
      status: 429,
      code: "reach_limit",
    });
    clock.advance(60_000);
    const careful = createEasemob({
      ...sandbox.credentials.easemob,
      baseUrl: sandbox.urls.easemob,
      timeZone: "UTC",
      clock,
      retry: false,
    });
    for (let i = 0; i < 35; i++) await careful.getHistoryFileUrl({ time: NAME }, { timeout: 0 });
  });

  test("names hours in UTC in clusters outside China", async () => {
    const { easemob } = await start({ timeZone: "UTC" });
    expect(await idsOf(easemob.history(RANGE))).toHaveLength(200);
  });

  test.each([
    ["expireUrls", "downloadHistoryFile"],
    ["revokeTokens", "getHistoryFileUrl"],
  ] as const)("survives %s between two steps", async (event, id) => {
    const { sandbox, easemob, count } = await start({ history: { perHour: 5000 } });
    let pages = 0;
    const ids: string[] = [];
    for await (const { messages } of easemob
      .history({ ...RANGE, to: new Date(BEGIN + 2 * HOUR - 1) })
      .pages()) {
      ids.push(...messages.map(({ msg_id }) => msg_id));
      if (++pages === 2) sandbox.easemob[event]();
    }
    expect(new Set(ids).size).toBe(10_000);
    expect(ids).toHaveLength(10_000);
    expect(count(id)).toBeGreaterThan(1);
  });
});
