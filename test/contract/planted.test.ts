import { afterEach, describe, expect, test } from "vitest";
import type { ReportApi } from "../../src/jmessage/index.ts";
import { connectJMessage } from "../support/apis.ts";
import { readExamples, successesOf } from "../support/examples.ts";
import { expectNoViolations, type SpecProxy, startProxy } from "../support/prism.ts";
import { json, type StubServer, startStub } from "../support/stub-server.ts";

/** What the server behind the proxy always returns. */
interface StubResponse {
  status?: number;
  headers?: Record<string, string>;
  body: unknown;
}

/** Each fault is planted where a bug would cause it, and has to be reported so that it is clear what to fix. */
describe("the contract suite reports a planted fault", () => {
  const window = { begin_time: "2026-11-16 00:00:00", end_time: "2026-11-16 23:59:59" };
  const firstPage = { count: 2, ...window };
  let upstream: StubServer;
  let proxy: SpecProxy;

  const start = async ({ body, status, headers }: StubResponse): Promise<ReportApi> => {
    upstream = await startStub((response) => json(response, body, status, headers));
    proxy = await startProxy("jmessage-report", upstream.url);
    return connectJMessage({ baseUrl: proxy.url, retry: false, checks: false }).report;
  };
  afterEach(async () => {
    await proxy.close();
    await upstream.close();
  });
  const failure = () => {
    try {
      expectNoViolations(proxy);
    } catch (error) {
      return (error as Error).message.split("\n");
    }
    throw new Error("nothing was noticed");
  };
  const headline = "The spec forbids what went over the wire:";

  describe("in a request", () => {
    const good = { body: example("listMessages") };

    test("a value that is too large", async () => {
      const report = await start(good);
      await report.listMessages({ ...firstPage, count: 5000 });
      expect(failure()).toEqual([
        headline,
        '- GET /v2/messages, request, query.count: must be <= 1000, got "5000"',
      ]);
    });

    test("a date in another format", async () => {
      const report = await start(good);
      await report.listMessages({ ...firstPage, begin_time: "2026-11-16T00:00:00Z" });
      expect(failure()[1]).toMatch(
        /^- GET \/v2\/messages, request, query\.begin_time: must match pattern ".+", got "2026-11-16T00:00:00Z"$/,
      );
    });

    test("a parameter that is missing", async () => {
      const report = await start({ body: example("getUserStatistics") });
      // @ts-expect-error start is missing
      await report.getUserStatistics({ time_unit: "DAY", duration: 3 });
      expect(failure()).toEqual([
        headline,
        "- GET /v2/statistic/users, request, query: must have required property 'start'",
      ]);
    });

    test("a missing parameter of the first page", async () => {
      const report = await start(good);
      // @ts-expect-error count is missing
      await report.listMessages(window);
      expect(failure()).toEqual([
        headline,
        "- GET /v2/messages, request, query: has to be that of firstPage (count, begin_time, end_time) or " +
          "nextPage (cursor), got begin_time, end_time",
      ]);
    });

    test("a cursor together with parameters of the first page", async () => {
      const report = await start(good);
      // @ts-expect-error count does not belong beside a cursor
      await report.listMessages({ cursor: "02838264C47BA022DE545AF2D013B59A", count: 2 });
      expect(failure()[1]).toContain(
        "query: has to be that of firstPage (count, begin_time, end_time) or nextPage",
      );
    });

    test("an empty value, and a number that only JavaScript can read", async () => {
      const report = await start(good);
      await report.listMessages({ cursor: "" });
      await report.listMessages({ ...firstPage, count: "1e2" as unknown as number });
      expect(failure().slice(1)).toEqual([
        '- GET /v2/messages, request, query.cursor: must NOT have fewer than 1 characters, got ""',
        '- GET /v2/messages, request, query.count: must be integer, got "1e2"',
      ]);
    });

    test("a parameter and a path that the spec does not have", async () => {
      await start(good);
      const headers = { authorization: `Basic ${btoa("a:b")}` };
      await fetch(`${proxy.url}/v2/messages?cursor=a&color=red`, { headers });
      await fetch(`${proxy.url}/v2/messages/`, { headers });
      await fetch(`${proxy.url}/v2/messages?cursor=a`, { method: "POST", headers });
      expect(failure().slice(1)).toEqual([
        '- GET /v2/messages, request, query.color: is not a parameter of this operation, got "red"',
        "- GET /v2/messages/, request: The route /v2/messages/ hasn't been found in the specification file",
        '- POST /v2/messages, request: The route /v2/messages has been matched, but it does not have "post" method defined',
      ]);
    });

    test("credentials that are missing", async () => {
      await start(good);
      await fetch(`${proxy.url}/v2/messages?cursor=a`);
      expect(failure()).toEqual([headline, "- GET /v2/messages, request: Invalid security scheme used"]);
    });
  });

  describe("in a response", () => {
    type Page = { total: unknown; messages: Record<string, unknown>[] };
    const changed = (change: (page: Page) => void): StubResponse => {
      const page = structuredClone(example("listMessages")) as Page;
      change(page);
      return { body: page };
    };
    const record = (page: Page, index = 1) => page.messages[index] as Record<string, unknown>;
    const at = "- GET /v2/messages, response 200, body";

    const ask = async (stubbed: StubResponse) => {
      const report = await start(stubbed);
      await report.listMessages(firstPage).catch(() => {});
      return failure();
    };

    test("a field that is missing", async () => {
      const lines = await ask(changed((page) => void delete record(page).msgid));
      expect(lines).toEqual([headline, `${at}.messages.1: must have required property 'msgid'`]);
    });

    test("a field that is missing in one kind of message", async () => {
      const lines = await ask(
        changed((page) => void delete (record(page).msg_body as { width?: number }).width),
      );
      expect(lines).toEqual([headline, `${at}.messages.1.msg_body: must have required property 'width'`]);
    });

    test("fields that are missing in messages of different kinds", async () => {
      const lines = await ask(
        changed((page) => {
          const [text, image] = page.messages as [Record<string, unknown>, { msg_body: { width?: number } }];
          page.messages = Array.from({ length: 12 }, (_, index) => structuredClone(index % 2 ? image : text));
          delete record(page, 10).msgid;
          delete (record(page, 1).msg_body as { width?: number }).width;
        }),
      );
      expect(lines.slice(1)).toEqual([
        `${at}.messages.1.msg_body: must have required property 'width'`,
        `${at}.messages.10: must have required property 'msgid'`,
      ]);
    });

    test("a value that the enum does not have", async () => {
      const lines = await ask(
        changed((page) => void Object.assign(record(page), { target_type: "channel" })),
      );
      expect(lines[1]).toContain(`${at}.messages.1.target_type: must be equal to one of the allowed values`);
      expect(lines[1]).toMatch(/single, group, chatroom, got "channel"$/);
    });

    test("a value of another type", async () => {
      const lines = await ask(changed((page) => void Object.assign(page, { total: "9" })));
      expect(lines).toEqual([headline, `${at}.total: must be integer, got "9"`]);
    });

    test("a status that is not documented", async () => {
      const lines = await ask({ status: 418, body: { error: { code: 1, message: "no coffee" } } });
      expect(lines).toEqual([
        headline,
        "- GET /v2/messages, response 418: Unable to match the returned status code with those defined in the " +
          "document: 200,400,401,429,500,503",
      ]);
    });

    test("another content type, and a header of another type", async () => {
      const headers = { "content-type": "text/plain", "x-rate-limit-limit": "many" };
      const lines = await ask({ headers, body: example("listMessages") });
      expect(lines.slice(1)).toEqual([
        '- GET /v2/messages, response 200: The received media type "text/plain" does not match the one specified in ' +
          "the current response: application/json",
        "- GET /v2/messages, response 200, body: must be object",
        "- GET /v2/messages, response 200, header.x-rate-limit-limit: must be integer",
      ]);
    });

    test("JSON that is malformed, and no body at all", async () => {
      expect(await ask({ body: '{"total": 9,' })).toEqual([headline, `${at}: must be object`]);
      await proxy.close();
      await upstream.close();
      expect(await ask({ body: "" })).toEqual([headline, `${at}: must be object`]);
    });

    test("another error envelope", async () => {
      const lines = await ask({ status: 400, body: { code: 899003, message: "parameter error" } });
      expect(lines).toEqual([
        headline,
        "- GET /v2/messages, response 400, body: must have required property 'error'",
      ]);
    });

    test("hundreds of faults, of which it shows the first", async () => {
      const page = example("listMessages") as Page;
      const { msgid: _, ...faulty } = page.messages[0] as Record<string, unknown>;
      const lines = await ask({ body: { ...page, messages: Array.from({ length: 200 }, () => faulty) } });
      expect(proxy.violations).toHaveLength(200);
      expect(lines.at(-2)).toBe(`${at}.messages.19: must have required property 'msgid'`);
      expect(lines.at(-1)).toBe("… and 180 more");
    });
  });
});

function example(id: string): unknown {
  const operation = readExamples("jmessage-report").find((operation) => operation.id === id);
  return operation && successesOf(operation)[0]?.value;
}
