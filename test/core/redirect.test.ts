import { describe, expect, onTestFinished, test } from "vitest";
import { createQiniu } from "../../src/qiniu/index.ts";
import { APP_TOKEN } from "../support/credentials.ts";
import { json, startStub } from "../support/stub-server.ts";
import { startPlantedApi } from "./planted-api.ts";
import { rejection } from "./setup.ts";

/** A server that must not be trusted. */
async function startElsewhere() {
  const elsewhere = await startStub((response) => json(response, { code: 200, data: [] }));
  onTestFinished(() => elsewhere.close());
  return elsewhere;
}

describe("a redirect to another host", () => {
  test.each([301, 302, 303, 307, 308])(
    "with status %i gets no credentials, and is an error",
    async (status) => {
      const elsewhere = await startElsewhere();
      const stub = await startStub((response) =>
        response.writeHead(status, { location: `${elsewhere.url}/message/unread` }).end(),
      );
      onTestFinished(() => stub.close());
      const qiniu = createQiniu({ baseUrl: stub.url, appId: "welovemaxim", accessToken: APP_TOKEN });
      expect(await rejection(qiniu.listConversations({}))).toMatchObject({
        name: "ApiError",
        status,
        attempts: 1,
      });
      const { response } = await qiniu.http.GET("/message/unread", {
        params: { header: { app_id: "welovemaxim" } },
      });
      expect(response.status).toBe(status);
      expect(elsewhere.requests).toEqual([]);
    },
  );

  test("is followed if no credentials are sent, as to an object store", async () => {
    const elsewhere = await startElsewhere();
    const { act, stub } = await startPlantedApi({ anonymous: true }, (response) =>
      response.writeHead(307, { location: `${elsewhere.url}/file` }).end(),
    );
    expect(await act()).toEqual({ code: 200, data: [] });
    expect(stub.requests).toHaveLength(1);
  });
});
