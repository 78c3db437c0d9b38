import { describe, expect, onTestFinished, test } from "vitest";
import { createQiniu } from "../../src/qiniu/index.ts";
import { APP_TOKEN } from "../support/credentials.ts";
import { json, type Respond, startStub } from "../support/stub-server.ts";
import { startPlantedApi } from "./planted-api.ts";
import { rejection } from "./setup.ts";

/** A server that must not be trusted. */
async function startElsewhere(respond: Respond = (response) => json(response, { code: 200, data: [] })) {
  const elsewhere = await startStub(respond);
  onTestFinished(() => elsewhere.close());
  return elsewhere;
}

/** An operation that downloads a file, whose URL redirects to `location`. */
async function startDownload(location: string | ((url: string) => string)) {
  const api = await startPlantedApi({ url: true, binary: true, anonymous: true }, (response, request) => {
    const target = typeof location === "string" ? location : location(request.url ?? "");
    response.writeHead(302, { location: target }).end();
  });
  return { ...api, download: () => api.act({ url: `${api.stub.url}/file?Signature=first` }) };
}

describe("a redirect to another host", () => {
  test.each([301, 302, 303, 307, 308])(
    "with status %i gets no credentials, and is an error",
    async (status) => {
      const elsewhere = await startElsewhere();
      const stub = await startElsewhere((response) =>
        response.writeHead(status, { location: `${elsewhere.url}/message/unread` }).end(),
      );
      const qiniu = createQiniu({ baseUrl: stub.url, appId: "welovemaxim", accessToken: APP_TOKEN });
      const error = await rejection(qiniu.listConversations({}));
      expect(error).toMatchObject({ name: "ApiError", status, attempts: 1, body: undefined });
      expect((error as Error).message).toContain(`: redirects to ${elsewhere.url}, which is not followed`);
      const { response } = await qiniu.http.GET("/message/unread", {
        params: { header: { app_id: "welovemaxim" } },
      });
      expect(response.status).toBe(status);
      expect(elsewhere.requests).toEqual([]);
    },
  );

  test("is not followed without credentials either: the body has some", async () => {
    const elsewhere = await startElsewhere();
    const { act } = await startPlantedApi({ anonymous: true }, (response) =>
      response.writeHead(307, { location: `${elsewhere.url}/token?secret=1` }).end(),
    );
    const error = await rejection(act());
    expect(error).toMatchObject({ status: 307, headers: { location: elsewhere.url } });
    expect(elsewhere.requests).toEqual([]);
  });

  test("is not followed by the path style, whatever redirect it is called with", async () => {
    const elsewhere = await startElsewhere();
    const { http } = await startPlantedApi({}, (response) =>
      response.writeHead(307, { location: `${elsewhere.url}/token` }).end(),
    );
    const get = http as unknown as { GET(path: string, init: object): Promise<{ response: Response }> };
    const { response } = await get.GET("/things", { redirect: "follow" });
    expect(response.status).toBe(307);
    expect(elsewhere.requests).toEqual([]);
  });

  test("that the platform hides, as browsers do, is an error that says so", async () => {
    const opaque = Object.defineProperties(Response.error(), { type: { value: "opaqueredirect" } });
    const { act } = await startPlantedApi({}, () => {}, { fetch: async () => opaque });
    expect(await rejection(act())).toMatchObject({
      name: "ApiError",
      status: 0,
      message: expect.stringContaining("redirects to an address that this platform does not show"),
    });
  });
});

describe("a redirect of a download", () => {
  test("is followed, also several times", async () => {
    const elsewhere = await startElsewhere((response, _, count) =>
      count < 5 ? response.writeHead(302, { location: `/file-${count}` }).end() : response.end("a file"),
    );
    const { download } = await startDownload(`${elsewhere.url}/file`);
    expect(await new Response((await download()) as ReadableStream).text()).toBe("a file");
    expect(elsewhere.requests).toHaveLength(5);
  });

  test("is an error when it never ends", async () => {
    const { download, stub } = await startDownload((url) => `${url}1`);
    const error = await rejection(download());
    expect((error as Error).message).toContain(`redirects to ${stub.url}, one time too many`);
    expect(stub.requests).toHaveLength(21);
  });

  test.each([
    ["file:///etc/passwd", "a URL with file:"],
    ["ftp://127.0.0.1/file", "a URL with ftp:"],
    ["data:text/plain,secret", "a URL with data:"],
    ["http://user:secret@127.0.0.1/file", "http://127.0.0.1"],
    ["http://[", "something that is not a URL"],
  ])("to %s is an error", async (location, origin) => {
    const { download, stub } = await startDownload(location);
    const error = await rejection(download());
    expect(error).toMatchObject({ name: "ApiError", status: 302 });
    expect((error as Error).message).toContain(
      `redirects to ${origin}, from which no file may be downloaded`,
    );
    expect((error as Error).message).not.toMatch(/secret|passwd/);
    expect(stub.requests).toHaveLength(1);
  });
});
