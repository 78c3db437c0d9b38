import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { startChild } from "../support/child.ts";
import { apiIds } from "../support/document.ts";
import { sample } from "../support/effort.ts";
import { type OperationExamples, readExamples } from "../support/examples.ts";
import { sendWireRequest, toWireRequest } from "../support/wire-request.ts";

/** Prism's own command, as in the README. Resolves to its base URL. */
async function startPrism(file: string): Promise<string> {
  const { printed } = startChild(["mock", "--port", "0", file], "node_modules/.bin/prism");
  const listening = /Prism is listening on (http:\S+)/;
  return listening.exec(await printed("Prism is listening on http://127.0.0.1:"))?.[1] as string;
}

describe("Prism's own command", () => {
  test.each(sample("bundles in Prism's own command", apiIds, 1))(
    "mocks the bundle of %s as it is",
    async (api) => {
      const baseUrl = await startPrism(`generated/${api}/openapi.json`);
      const [operation] = readExamples(api) as [OperationExamples];
      const everyKind = { authorization: `Basic ${btoa("user:password")}`, "access-token": "token" };
      const request = toWireRequest(operation, operation.argumentSets[0]?.args ?? {}, everyKind);
      const response = await sendWireRequest(baseUrl, request);
      expect(await response.json()).toEqual(operation.responses[0]?.value);
    },
  );

  test("responds to a body of malformed JSON, which 5.16 never does", async () => {
    const folder = await mkdtemp(join(tmpdir(), "im-openapi-prism-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const file = join(folder, "openapi.json");
    const requestBody = { content: { "application/json": { schema: { type: "object" } } } };
    const put = { requestBody, responses: { "204": { description: "Done." } } };
    await writeFile(file, JSON.stringify({ openapi: "3.1.1", paths: { "/thing": { put } } }));
    const url = `${await startPrism(file)}/thing`;
    const headers = { "content-type": "application/json" };
    expect((await fetch(url, { method: "PUT", headers, body: '{"name":' })).status).toBe(400);
  });
});
