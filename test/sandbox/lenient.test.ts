import { describe, expect, it, onTestFinished } from "vitest";
import { createClock, type SandboxOptions, startSandbox } from "../../src/sandbox/index.ts";
import { APP_KEY, APP_TOKEN, MASTER_SECRET } from "../support/credentials.ts";

const NOON = "2026-11-20T04:00:00Z";

/** A sandbox, and a function that sends a request as a simple client would. */
async function open(options: SandboxOptions = {}) {
  const sandbox = await startSandbox({
    clock: createClock(NOON),
    jmessage: { appKey: APP_KEY, masterSecret: MASTER_SECRET, history: { count: 0 }, examples: true },
    qiniu: { accessToken: APP_TOKEN },
    ...options,
  });
  onTestFinished(() => sandbox.close());
  const { appId } = sandbox.credentials.qiniu;
  const credentials = {
    "jmessage-im": { authorization: `Basic ${btoa(`${APP_KEY}:${MASTER_SECRET}`)}` },
    qiniu: { app_id: appId, "access-token": APP_TOKEN },
  };
  return async (api: keyof typeof credentials, line: string, body?: unknown, type = "application/json") => {
    const [method = "", path = ""] = line.split(" ");
    const response = await fetch(sandbox.urls[api] + path, {
      method,
      headers: { ...credentials[api], ...(body !== undefined && { "content-type": type }) },
      ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const warning = response.headers.get("sandbox-warning");
    return { status: response.status, warning, body: text && JSON.parse(text) };
  };
}

const alice = { username: "alice01", password: "1234" };
const message = {
  version: 1,
  target_type: "single",
  target_id: "javen",
  from_type: "admin",
  from_id: "admin_fang",
  msg_type: "text",
  msg_body: { text: "Lunch?" },
};

/** Requests that the spec does not allow, and what the sandbox says about each. */
const tolerated = [
  {
    what: "a field that the vendor does not know",
    api: "jmessage-im",
    line: "POST /v1/users",
    body: [{ ...alice, color: "red" }],
    status: 201,
    warning: "[0].color is not a known field",
  },
  {
    what: "an unknown field within a message",
    api: "jmessage-im",
    line: "POST /v1/messages",
    body: { ...message, msg_body: { text: "Lunch?", bold: true } },
    status: 201,
    warning: "msg_body.bold is not a known field",
  },
  {
    what: "JSON that says it is something else, as curl -d does",
    api: "jmessage-im",
    line: "POST /v1/users",
    body: [alice],
    type: "application/x-www-form-urlencoded",
    status: 201,
    warning: "Content-Type must be application/json",
  },
  {
    what: "a path without its version, as the vendor's pages print some",
    api: "jmessage-im",
    line: "GET /users/javen",
    status: 200,
    warning: "the path begins with /v1",
  },
  {
    what: "doubled and trailing slashes, which need no warning",
    api: "jmessage-im",
    line: "GET //v1/users/javen/",
    status: 200,
    warning: null,
  },
  {
    what: "spaces around the name of a query parameter",
    api: "qiniu",
    line: "GET /message/conversation?user_id=2302128618880&opposite_id=2199040544848&msg_id_start=0&limit%20=1",
    status: 200,
    warning: "limit has spaces around its name",
  },
  {
    what: "the space that the vendor's page prints behind transaction_id",
    api: "qiniu",
    line: "POST /message/send",
    body: {
      type: 1,
      from_user_id: 2302128618880,
      targets: [2199040544848],
      content_type: 0,
      content: "Hi",
      "transaction_id ": 7,
    },
    status: 200,
    warning: "transaction_id has spaces around its name",
  },
  {
    what: "parameters that the vendor's page does not require",
    api: "qiniu",
    line: "GET /message/conversation?user_id=2302128618880&opposite_id=2199040544848",
    status: 200,
    warning: "msg_id_start is missing, and taken as 0; limit is missing, and taken as 20",
  },
] as const;

describe("a request with", () => {
  it.each(tolerated)("$what passes, and the response says what was wrong", async (request) => {
    const send = await open();
    const { status, warning, body } = await send(
      request.api,
      request.line,
      "body" in request ? request.body : undefined,
      "type" in request ? request.type : undefined,
    );
    expect({ status, warning }, JSON.stringify(body)).toEqual({
      status: request.status,
      warning: request.warning,
    });
    if (request.api === "qiniu") expect(body).toMatchObject({ code: 200 });
  });

  it.each(tolerated.filter(({ warning }) => warning !== null))(
    "$what does not pass a strict sandbox",
    async (request) => {
      const send = await open({ strict: true });
      const { status, warning, body } = await send(
        request.api,
        request.line,
        "body" in request ? request.body : undefined,
        "type" in request ? request.type : undefined,
      );
      expect(warning).toBeNull();
      if (request.api === "qiniu") expect(body.code).not.toBe(200);
      else expect(status).toBeGreaterThanOrEqual(400);
    },
  );
});

it("drops a message with the same padded transaction_id only once", async () => {
  const send = await open();
  const body = {
    ...{ type: 1, from_user_id: 2302128618880, targets: [2199040544848], content_type: 0, content: "Hi" },
    "transaction_id ": 7,
  };
  const [first, second] = [
    await send("qiniu", "POST /message/send", body),
    await send("qiniu", "POST /message/send", body),
  ];
  expect(second.body).toEqual(first.body);
});

it("is as strict as the vendor about everything else", async () => {
  const send = await open();
  expect(await send("jmessage-im", "POST /v1/users", [{ ...alice, color: 1, password: "1" }])).toMatchObject({
    status: 400,
    warning: "[0].color is not a known field",
  });
  expect(await send("jmessage-im", "GET /v3/users/javen")).toMatchObject({ status: 404, warning: null });
  expect(await send("jmessage-im", "POST /v1/users", "color=red", "text/plain")).toMatchObject({
    status: 415,
    warning: null,
  });
});

it("names a few of many unknown fields, and characters that a header cannot have as question marks", async () => {
  const send = await open();
  const names = ["颜色", ...Array.from({ length: 300 }, (_, i) => `x${i}`)];
  const user = { ...alice, ...Object.fromEntries(names.map((name) => [name, 1])) };
  const { status, warning } = await send("jmessage-im", "POST /v1/users", [user]);
  expect(status).toBe(201);
  expect(warning).toMatch(
    /^\[0\]\.\?\? is not a known field; (\[0\]\.x\d is not a known field; ){4}and 296 more$/,
  );
});

it("takes a file from a field of any name, whatever else is in the form", async () => {
  const sandbox = await startSandbox({ jmessage: { appKey: APP_KEY, masterSecret: MASTER_SECRET } });
  onTestFinished(() => sandbox.close());
  const form = new FormData();
  form.append("note", "a menu");
  form.append("attachment", new File(["menu"], "menu.pdf"));
  const response = await fetch(`${sandbox.urls["jmessage-im"]}/v1/resource?type=file`, {
    method: "POST",
    headers: { authorization: `Basic ${btoa(`${APP_KEY}:${MASTER_SECRET}`)}` },
    body: form,
  });
  expect([response.status, await response.json()]).toMatchObject([200, { fname: "menu.pdf", fsize: 4 }]);
  expect(response.headers.get("sandbox-warning")).toBe(
    "note is not a known field; attachment is not a known field",
  );
});
