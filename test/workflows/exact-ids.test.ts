import { expect, onTestFinished, test } from "vitest";
import { createStandIns, startExactIds } from "../../scripts/workflows/exact-ids.ts";
import { json, startStub } from "../support/stub-server.ts";

test("large ids survive a program that reads numbers as doubles", async () => {
  const received: string[] = [];
  const stub = await startStub((response, request) => {
    request.setEncoding("utf8").on("data", (text) => received.push(text));
    request.once("end", () =>
      json(response, '{"msg_ids":[1552747048460091409,1552747048460091410],"user_id":7}'),
    );
  });
  const relay = await startExactIds(stub.url);
  onTestFinished(async () => void (await Promise.all([relay.close(), stub.close()])));

  const body = (await (await fetch(relay.url)).json()) as { msg_ids: [number, number]; user_id: number };
  const [first, second] = body.msg_ids;
  expect(body.user_id).toBe(7);
  expect(first).not.toBe(second);
  expect([first, second].every(Number.isSafeInteger)).toBe(true);

  await fetch(`${relay.url}/message?id=${first}`, { method: "POST", body: JSON.stringify({ id: second }) });
  expect(stub.requests[1]).toBe("POST /message?id=1552747048460091409");
  expect(received).toEqual(['{"id":1552747048460091410}']);
});

test("the same id has the same number everywhere", () => {
  const { replace } = createStandIns();
  expect(replace("1552747048460091409")).toBe(replace("1552747048460091409"));
  expect(replace("1552747048460091409")).not.toBe(replace("1552747048460091410"));
});

test.each([
  "9007199254740991",
  '"1552747048460091409"',
  '{"text":"\\"1552747048460091409"}',
  "0.1552747048460091409",
  "1552747048460091409.5",
  "1e1552747048460091409",
])("leaves %s alone", (json) => {
  expect(createStandIns().replace(json)).toBe(json);
});

test("leaves other numbers in a request alone", () => {
  expect(createStandIns().restore("/a?id=9007199000000000")).toBe("/a?id=9007199000000000");
});
