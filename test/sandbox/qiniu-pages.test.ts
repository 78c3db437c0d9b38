import { describe, expect, test } from "vitest";
import type { SandboxQiniuOptions } from "../../src/sandbox/index.ts";
import { ALICE, BOB, openQiniu } from "./qiniu-setup.ts";

const PAGE = { msg_id_start: 0, limit: 10 };

describe("pages of a conversation", () => {
  const contents = {
    messages: [1, 2, 3, 4, 5].map((n) => ({ from: ALICE, to: BOB, msg_id: n, content: `${n}` })),
  };

  test.each<[SandboxQiniuOptions["nextPage"], string, string[]]>([
    ["first", "3", ["3", "2"]],
    ["lastAgain", "4", ["4", "3"]],
    ["lastAfter", "4", ["3", "2"]],
  ])("with the cursor %s continue at %s", async (nextPage, next, second) => {
    const { as } = await openQiniu({ history: contents, ...(nextPage && { nextPage }) });
    const read = (msg_id_start: string) =>
      as(ALICE).listConversationMessages({ opposite_id: BOB, msg_id_start, limit: 2 });
    const { data } = await read("0");
    expect(data).toMatchObject({ is_last: false, next_msg_id: next });
    expect(data.messages.map(({ content }) => content)).toEqual(["5", "4"]);
    expect((await read(next)).data.messages.map(({ content }) => content)).toEqual(second);
  });

  test("run in the other direction if so configured", async () => {
    const { as } = await openQiniu({ history: contents, pageOrder: "oldestFirst" });
    const { data } = await as(ALICE).listConversationMessages({ ...PAGE, limit: 2, opposite_id: BOB });
    expect(data.messages.map(({ content }) => content)).toEqual(["4", "5"]);
  });

  test("are empty and the last without messages", async () => {
    const { as } = await openQiniu();
    const { data } = await as(ALICE).listConversationMessages({ ...PAGE, opposite_id: BOB });
    expect(data).toEqual({ is_last: true, next_msg_id: "0", messages: [] });
  });

  test("have at most the server's limit, however many are requested", async () => {
    const { as } = await openQiniu({ history: contents, largestPage: 3 });
    const { data } = await as(ALICE).listConversationMessages({ ...PAGE, limit: 500, opposite_id: BOB });
    expect(data.messages).toHaveLength(3);
    expect(data.is_last).toBe(false);
  });

  test("do not shift when messages arrive in the meantime, and skip recalled ones", async () => {
    const { as, sandbox } = await openQiniu({ history: contents });
    const read = (msg_id_start: string) =>
      as(ALICE).listConversationMessages({ opposite_id: BOB, msg_id_start, limit: 2 });
    const { data } = await read("0");
    sandbox.qiniu.add({ from: BOB, to: ALICE });
    await as(ALICE).recallMessage({ body: { conversation_id: BOB, msg_id: 3 } });
    expect((await read(data.next_msg_id ?? "0")).data.messages.map(({ content }) => content)).toEqual([
      "2",
      "1",
    ]);
  });

  test.each([
    [{ limit: 0 }, "limit"],
    [{ msg_id_start: -1 }, "msg_id_start"],
  ])("are rejected by name with %j", async (wrong, name) => {
    const { as } = await openQiniu();
    const call = as(ALICE).listConversationMessages({ ...PAGE, opposite_id: BOB, ...wrong });
    await expect(call).rejects.toMatchObject({
      code: 10002,
      body: { message: expect.stringContaining(name) },
    });
  });
});
