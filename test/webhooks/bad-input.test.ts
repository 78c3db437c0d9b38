import { request as sendRequest } from "node:http";
import { connect } from "node:net";
import { describe, expect, it } from "vitest";
import type { Refused, WebhookHandler, WebhookOptions } from "../../src/webhooks/index.ts";
import { SECRETS } from "../support/secrets.ts";
import {
  easemob,
  easemobBody,
  HEADERS,
  jmessage,
  jmessageBody,
  post,
  qiniu,
  qiniuBody,
  review,
  servers,
} from "./setup.ts";

/** Every handler, with a body that is fine, and a function that must not be called. */
const never = () => {
  throw new Error("a request that is refused must not get here");
};
const handlers: readonly {
  name: string;
  vendor: keyof typeof HEADERS;
  create: (options: WebhookOptions) => WebhookHandler;
  body: string;
}[] = [
  {
    name: "JMessage",
    vendor: "jmessage",
    create: (options) => jmessage({ onEvent: never, ...options }),
    body: jmessageBody(1),
  },
  {
    name: "Easemob",
    vendor: "easemob",
    create: (options) => easemob({ onEvent: never, ...options }),
    body: JSON.stringify(easemobBody()),
  },
  {
    name: "Easemob's review",
    vendor: "easemob",
    create: (options) => review({ review: never, timeLimit: 60_000, ...options }),
    body: JSON.stringify(easemobBody()),
  },
  {
    name: "Qiniu IM",
    vendor: "qiniu",
    create: (options) => qiniu({ onEvent: never, ...options }),
    body: qiniuBody(),
  },
];

const matrix = servers.flatMap(([server, open]) =>
  handlers.map((handler) => [`${handler.name} on ${server}`, { ...handler, open }] as const),
);

describe.each(matrix)("%s", (_, { vendor, create, body, open }) => {
  const headers: Readonly<Record<string, string>> = HEADERS[vendor];

  /** Starts a handler that reports what it refuses. */
  async function start(options: WebhookOptions = {}) {
    const refused: Refused[] = [];
    const errors: unknown[] = [];
    const url = await open(
      create({ onRefused: (one) => refused.push(one), onError: (error) => errors.push(error), ...options }),
    );
    return { url, refused, errors };
  }

  const cases: readonly [what: string, status: number, headers: object, body: string][] = [
    ["an empty body", 400, {}, ""],
    ["half a body", 400, {}, body.slice(0, body.length / 2)],
    ["JSON that is not an object", 400, {}, "[1]"],
    ["null", 400, {}, "null"],
    ["a form", 415, { "content-type": "application/x-www-form-urlencoded" }, "a=b"],
    ["a compressed body", 415, { "content-encoding": "gzip" }, body],
    ["an array nested 100,000 times", 400, {}, `{"a":${"[".repeat(100_000)}${"]".repeat(100_000)}}`],
    ["a string that never ends", 400, {}, `{"a":"${'\\"'.repeat(200_000)}`],
    ["more than the limit", 413, {}, JSON.stringify({ a: "x".repeat(1_048_576) })],
  ];
  it.each(cases)("refuses %s with status %i", async (_, status, changed, text) => {
    const { url, refused, errors } = await start();
    const response = await post(url, { ...headers, ...changed }, text);
    expect(response.status).toBe(status);
    const said = await response.text();
    expect(said.length).toBeLessThan(1000);
    expect(SECRETS.filter((secret) => said.includes(secret))).toEqual([]);
    expect(refused).toEqual([{ status, reason: said.trim() }]);
    expect(errors).toEqual([]);
  });

  it("accepts POST only", async () => {
    const { url } = await start();
    for (const method of ["GET", "PUT", "DELETE"]) {
      const response = await fetch(url, { method, headers });
      expect([response.status, response.headers.get("allow")]).toEqual([405, "POST"]);
    }
  });

  it("refuses 50 MB without a length after the first megabyte", async () => {
    const { url } = await start();
    const status = await new Promise((resolve, reject) => {
      const request = sendRequest(url, { method: "POST", headers }, ({ statusCode }) => {
        request.destroy();
        resolve(statusCode);
      });
      // The server ends the connection after its response.
      request.on("error", (error) => reject(error));
      let left = 50;
      const write = () => {
        while (left-- > 0 && !request.destroyed)
          if (!request.write(Buffer.alloc(1_048_576, "x"))) return void request.once("drain", write);
        request.end();
      };
      write();
    });
    expect(status).toBe(413);
  });

  it("survives a connection that ends within the body", async () => {
    const { url, refused } = await start();
    const { hostname, port } = new URL(url);
    const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    const socket = connect(Number(port), hostname);
    socket.write(
      `POST /im HTTP/1.1\r\nhost: x\r\n${head.join("")}content-length: ${body.length}\r\n\r\n${body.slice(0, 9)}`,
    );
    socket.end();
    await expect.poll(() => refused.length + Number(socket.destroyed)).toBeGreaterThan(0);
    expect((await post(url, headers, "")).status).toBe(400);
  });

  it("throws nothing if the functions that it tells throw", async () => {
    const url = await open(create({ onRefused: never, onError: never }));
    expect((await post(url, headers, "")).status).toBe(400);
    expect((await post(url, headers, body)).status).toBe(500);
  });
});

describe.each(handlers)("a wrong secret of $name", ({ vendor, create, body }) => {
  const right: Readonly<Record<string, string>> = HEADERS[vendor];
  const wrong: readonly (readonly [headers: Readonly<Record<string, string>>, body: string])[] =
    vendor === "easemob"
      ? [
          [right, body.replace(/"security":"./, '"security":"g')],
          [right, body.replace(/"security":"[^"]*"/, '"security":""')],
          [right, body.replace(/,"security":"[^"]*"/, "")],
          [right, body.replace(/"security":"[^"]*"/, '"security":null')],
          [right, body.replace("_1481001054172415464", "_1481001054172415465")],
          [right, body.replace("1794906031211", "1794906031212")],
          [right, body.replace("1794906031211", '"1794906031211"')],
        ]
      : [
          [{ "content-type": "application/json" }, body],
          [{ ...right, authorization: `Basic ${btoa("fake:wrong")}`, signature: "wrong" }, body],
          [{ ...right, authorization: "Basic", signature: "" }, body],
          [{ ...right, authorization: "Bearer x", signature: "x".repeat(5000) }, body],
        ];

  it.each(wrong)(
    "is refused with status 401 and a reason that quotes nothing (%#)",
    async (headers, text) => {
      const response = await create({})(
        new Request("https://example.com/", { method: "POST", headers, body: text }),
      );
      expect(response.status).toBe(401);
      expect(await response.text()).toMatch(/^[A-Z][^\d]*\.\n$/);
    },
  );
});
