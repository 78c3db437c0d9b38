import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { expect, it } from "vitest";
import { toNodeListener } from "../../src/webhooks/index.ts";
import { HEADERS, jmessage, jmessageBody, post, serve } from "./setup.ts";

/** Serves a handler behind middleware that has read the body, and left something in its place. */
async function behind(leave: (bytes: Buffer) => object): Promise<Response> {
  const listener = toNodeListener(jmessage({ onEvent: () => {} }));
  const url = await serve(async (request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    await once(request, "end");
    await listener(Object.assign(request, leave(Buffer.concat(chunks))) as IncomingMessage, response);
  });
  return post(url, HEADERS.jmessage, jmessageBody("9007199254740993"));
}

it.each(["body", "rawBody"])("takes the bytes that middleware left in `%s`", async (name) => {
  expect((await behind((bytes) => ({ [name]: bytes }))).status).toBe(200);
});

it("refuses what middleware has parsed, because ids have been rounded, and says what to do", async () => {
  const response = await behind((bytes) => ({ body: JSON.parse(bytes.toString()) }));
  expect(response.status).toBe(500);
  expect(await response.text()).toBe(
    "The body was parsed before: mount the webhook before express.json().\n",
  );
});

it.each(["TRACE", "OPTIONS", "HEAD"])(
  "refuses %s, which a Request may not have, like any other method",
  async (method) => {
    const url = await serve(toNodeListener(jmessage({ onEvent: () => {} })));
    const status = await new Promise((resolve, reject) => {
      request(url, { method }, (response) => resolve(response.resume().statusCode))
        .once("error", reject)
        .end();
    });
    expect(status).toBe(405);
  },
);

it("leaves the connection open after a success, and serves the next request", async () => {
  const url = await serve(toNodeListener(jmessage({ onEvent: () => {} })));
  for (const id of [1, 2]) {
    const response = await post(url, HEADERS.jmessage, jmessageBody(id));
    expect([response.status, response.headers.get("connection")]).toEqual([200, "keep-alive"]);
  }
});
