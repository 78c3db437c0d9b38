import { afterEach, describe, expect, test } from "vitest";
import { type AnyApi, apis, type TestedApi } from "../support/apis.ts";
import { describeViolation, type SpecProxy, startProxy } from "../support/prism.ts";
import { json, type StubServer, startStub } from "../support/stub-server.ts";

/** Faults of bodies, files and envelopes, reported so that it is clear what to fix. */
describe("the contract suite reports a planted fault", () => {
  let upstream: StubServer;
  let proxy: SpecProxy;
  afterEach(async () => {
    await proxy.close();
    await upstream.close();
  });
  const start = async (api: string, body: unknown = "", status = 204): Promise<AnyApi> => {
    upstream = await startStub((response) => json(response, body, status));
    proxy = await startProxy(api, upstream.url);
    return (apis[api] as TestedApi).connect(proxy.url);
  };
  const said = () => proxy.violations.map(describeViolation);

  test.each([
    ["an element of a list", ["javen", 7], "body.1: must be string, got 7"],
    ["a list that is empty", [], "body: must NOT have fewer than 1 items"],
    ["no list at all", "javen", "body: must be array"],
  ])("in a list that is the body: %s", async (_, body, message) => {
    const im = await start("jmessage-im");
    await im.operation("addToBlacklist")({ username: "caiyh", body });
    expect(said()).toEqual([`PUT /v1/users/{username}/blacklist, request, ${message}`]);
  });

  test("one user more than 500", async () => {
    const im = await start("jmessage-im", [], 201);
    const user = { username: "dev_fang", password: "a-sample-password" };
    await im.operation("registerUsers")({ body: Array.from({ length: 501 }, () => user) });
    expect(said()).toEqual(["POST /v1/users, request, body: must NOT have more than 500 items"]);
  });

  test("properties that are missing, misspelled and beyond a limit", async () => {
    const im = await start("jmessage-im");
    await im.operation("changePassword")({ username: "caiyh", body: { newPassword: "1234" } });
    expect(said()).toEqual([
      "PUT /v1/users/{username}/password, request, body: must have required property 'new_password'",
      "PUT /v1/users/{username}/password, request, body: must NOT have additional properties; found 'newPassword'",
    ]);
  });

  test("a field that a form does not have", async () => {
    const im = await start("jmessage-im", {}, 200);
    const body = { filename: new File(["a"], "a.jpg"), album: "lunch" };
    await im.operation("uploadMedia")({ type: "image", body });
    expect(said()[0]).toBe("POST /v1/resource, request, body.album: is not a field of this form");
  });

  test("a header that is missing, and one that is not an integer", async () => {
    await start("qiniu", { code: 200, data: [] }, 200);
    // A client without an app id cannot be created.
    for (const wrong of [{}, { app_id: "welovemaxim", user_id: "0x1" }])
      await fetch(`${proxy.url}/message/unread`, { headers: { ...wrong, ...apis.qiniu?.credentials } });
    expect(said()).toEqual([
      "GET /message/unread, request, header: must have required property 'app_id'",
      "GET /message/unread, request, header.user_id: must be integer",
    ]);
  });

  test("a response that is neither success nor refusal", async () => {
    const qiniu = await start("qiniu", { code: "200", data: [] }, 200);
    await qiniu
      .operation("listConversations")({ app_id: "welovemaxim" })
      .catch(() => {});
    expect(said()[0]).toMatch(/^GET \/message\/unread, response 200, body/);
  });

  test("a line of a file", async () => {
    upstream = await startStub((response) =>
      response.writeHead(200, { "content-type": "application/gzip" }).end('{"msg_id":1}\n{"msg_id"'),
    );
    proxy = await startProxy("easemob", upstream.url);
    const easemob = (apis.easemob as TestedApi).connect(proxy.url);
    const url = `${proxy.url}/a.gz?Expires=1794970800&OSSAccessKeyId=a&Signature=b`;
    await easemob.operation("downloadHistoryFile")({ url });
    const place = "GET /{object_key}, response 200, body.line";
    expect(said()[0]).toMatch(
      /line 1: does not keep to #\/required\/timestamp, .*#\/properties\/msg_id\/type/,
    );
    expect(said()[1]).toBe(`${place} 2: is not JSON`);
  });
});
