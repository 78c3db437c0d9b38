import { Agent, request } from "node:http";
import { describe, expect, onTestFinished, test } from "vitest";
import { startMock, startProxy, type Violation } from "../support/prism.ts";
import { json, startStub } from "../support/stub-server.ts";

/** A closed request body and a 64-bit id. How Prism treats them does not depend on an API of the project. */
const document = {
  openapi: "3.1.1",
  info: { title: "Traits", version: "1.0.0" },
  paths: {
    "/things/{id}": {
      parameters: [
        { name: "id", in: "path", required: true, schema: { type: "integer", format: "int64", minimum: 1 } },
      ],
      put: {
        operationId: "putThing",
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                allOf: [{ type: "object", properties: { name: { type: "string" } }, required: ["name"] }],
                unevaluatedProperties: false,
              },
            },
          },
        },
        responses: { "204": { description: "Done." }, "206": { description: "Done in part." } },
      },
    },
  },
};

describe("what the suite relies on in Prism, version by version", () => {
  const put = (url: string, body: string, id = "1") =>
    fetch(`${url}/things/${id}`, { method: "PUT", headers: { "content-type": "application/json" }, body });

  const startMockOnce = async () => {
    const mock = await startMock(document);
    onTestFinished(mock.close);
    return mock;
  };
  const startProxyOnce = async (status: number, body?: unknown) => {
    const upstream = await startStub((response) => json(response, body ?? "", status));
    const proxy = await startProxy(document, upstream.url);
    onTestFinished(async () => {
      await proxy.close();
      await upstream.close();
    });
    return proxy;
  };
  const messages = ({ violations }: { violations: readonly Violation[] }) =>
    violations.map(({ side, location, message }) => `${side} ${location}: ${message}`);

  test("the mock rejects malformed JSON like any invalid body", async () => {
    const mock = await startMockOnce();
    expect((await put(mock.url, '{"name":')).status).toBe(422);
  });

  test("a media type with a malformed parameter, as a real client sends it, does no harm", async () => {
    const mock = await startMockOnce();
    const headers = { "content-type": "application/json;charset:utf-8" };
    const response = await fetch(`${mock.url}/things/1`, { method: "PUT", headers, body: '{"name":"a"}' });
    // Prism's own server responds with 500; ours is in front of it.
    expect(response.status).toBe(204);
  });

  test("a property that a closed request does not have is noticed", async () => {
    const mock = await startMockOnce();
    expect((await put(mock.url, '{"name":"a"}')).status).toBe(204);
    expect((await put(mock.url, '{"name":"a","color":"red"}')).status).toBe(422);
    const proxy = await startProxyOnce(204);
    await put(proxy.url, '{"name":"a","color":"red"}');
    expect(messages(proxy)).toEqual(["request body: must NOT have unevaluated properties: 'color'"]);
  });

  test("ids beyond 2^53 pass", async () => {
    const mock = await startMockOnce();
    expect((await put(mock.url, '{"name":"a"}', "9223372036854775807")).status).toBe(204);
    expect((await put(mock.url, '{"name":"a"}', "0")).status).toBe(422);
  });

  test("the proxy reports malformed JSON, a missing body and one that is not documented", async () => {
    const proxy = await startProxyOnce(204);
    await put(proxy.url, '{"name":');
    await put(proxy.url, "");
    expect(messages(proxy)).toEqual(["request body: must be object", "request : Body parameter is required"]);
    const chatty = await startProxyOnce(206, { name: "a" });
    await put(chatty.url, '{"name":"a"}');
    expect(messages(chatty)).toEqual(["response body: is not empty, but no body is documented"]);
  });

  test("the mock closes at once although a connection is kept open", async () => {
    const mock = await startMock(document);
    const agent = new Agent({ keepAlive: true });
    onTestFinished(() => agent.destroy());
    await new Promise((resolve, reject) => {
      const get = request(`${mock.url}/things/1`, { agent }, (response) =>
        response.resume().once("end", resolve),
      );
      get.once("error", reject).end();
    });
    await mock.close();
  }, 1000);
});
