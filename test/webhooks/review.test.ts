import { describe, expect, it } from "vitest";
import { createClock } from "../../src/sandbox/index.ts";
import type { EasemobPendingMessage, EasemobReviewOptions } from "../../src/webhooks/index.ts";
import { easemobBody, HEADERS, post, review, servers } from "./setup.ts";

const send = (options: Parameters<typeof review>[0]) =>
  review(options)(
    new Request("https://example.com/", {
      method: "POST",
      headers: HEADERS.easemob,
      body: JSON.stringify(easemobBody()),
    }),
  );

it.each(servers)("on %s, the verdict is the response", async (_, open) => {
  const pending: EasemobPendingMessage[] = [];
  const changed = { valid: true, payload: { ext: {}, bodies: [{ type: "txt", msg: "Lunch?" }] } };
  const url = await open(
    review({
      timeLimit: 60_000,
      review: (message) => {
        pending.push(message);
        return changed;
      },
    }),
  );
  const response = await post(url, HEADERS.easemob, easemobBody());
  expect([response.status, response.headers.get("content-type")]).toEqual([200, "application/json"]);
  expect(await response.json()).toEqual(changed);
  expect(pending).toMatchObject([{ kind: "pending", message: { kind: "text", text: "Dinner?" } }]);
});

it.each(["group", "groupchat"])("a message with the chat_type %s is one of a group", async (chat_type) => {
  const conversations: unknown[] = [];
  const handler = review({
    timeLimit: 60_000,
    review: ({ message }) => {
      conversations.push(message.conversation?.type);
      return { valid: true, chatroom_msg_level: "high" };
    },
  });
  const body = JSON.stringify({ ...easemobBody(), chat_type, group_id: "278265393643526" });
  const request = new Request("https://example/im", { method: "POST", headers: HEADERS.easemob, body });
  expect(await (await handler(request)).json()).toEqual({ valid: true, chatroom_msg_level: "high" });
  expect(conversations).toEqual(["group"]);
});

describe("without a verdict in time", () => {
  const clock = createClock(1794906031211);
  const late = { clock, review: () => new Promise<never>(() => {}) };

  async function sendLate(options: Partial<EasemobReviewOptions>) {
    const errors: unknown[] = [];
    const aborted: boolean[] = [];
    let isAsked = false;
    const response = send({
      ...late,
      review: (_, { signal }) => {
        isAsked = true;
        signal.addEventListener("abort", () => aborted.push(true));
        return new Promise<never>(() => {});
      },
      onError: (error) => errors.push(error),
      ...options,
    });
    await expect.poll(() => isAsked).toBe(true);
    clock.advance((options.timeLimit ?? 150) - 1);
    expect(errors).toEqual([]);
    clock.advance(1);
    return { response: await response, errors, aborted };
  }

  it("the status is 503 after 150 ms, so that the rule in the console decides", async () => {
    const { response, errors, aborted } = await sendLate({});
    expect([response.status, await response.text()]).toEqual([503, ""]);
    expect(String(errors[0])).toBe("LateReview: The review took longer than timeLimit");
    expect(aborted).toEqual([true]);
  });

  it("the fallback is the verdict, if there is one", async () => {
    const { response } = await sendLate({ timeLimit: 2000, fallback: { valid: false, code: "busy" } });
    expect([response.status, await response.json()]).toEqual([200, { valid: false, code: "busy" }]);
  });
});

const failures: readonly [what: string, review: () => unknown, message: string][] = [
  [
    "throws",
    () => {
      throw new Error("the filter is broken");
    },
    "the filter is broken",
  ],
  ["rejects", () => Promise.reject(new Error("the filter is down")), "the filter is down"],
  ["returns nothing", () => undefined, "verdict: expected an object with `valid`, true or false"],
  ["returns a string for valid", () => ({ valid: "true" }), "verdict: expected an object with `valid`"],
  [
    "returns more than 1,000 characters",
    () => ({ valid: false, code: "x".repeat(1000) }),
    "characters of JSON, and Easemob accepts 1000",
  ],
];

it.each(failures)("a review that %s is status 500, or the fallback", async (_, broken, message) => {
  const errors: unknown[] = [];
  const options = {
    review: broken as never,
    timeLimit: 60_000,
    onError: (error: unknown) => errors.push(error),
  };
  expect((await send(options)).status).toBe(500);
  const response = await send({ ...options, fallback: { valid: true } });
  expect([response.status, await response.json()]).toEqual([200, { valid: true }]);
  expect(errors.map(String)).toEqual([expect.stringContaining(message), expect.stringContaining(message)]);
});

it("a body that comes too slowly is refused before the time is up", async () => {
  const clock = createClock(0);
  let isRead = false;
  const body = new ReadableStream({
    pull() {
      isRead = true;
      return new Promise(() => {});
    },
  });
  const init = { method: "POST", headers: HEADERS.easemob, body, duplex: "half" };
  const response = review({ clock, review: () => ({ valid: true }) })(
    new Request("https://example.com/", init as RequestInit),
  );
  await expect.poll(() => isRead).toBe(true);
  clock.advance(150);
  expect((await response).status).toBe(408);
});

it.each([
  [{ timeLimit: 0 }, "timeLimit: expected a positive number, got 0"],
  [{ fallback: { valid: 1 } }, "fallback: expected an object with `valid`"],
  [{ review: undefined }, "review: expected a function"],
])("an option that cannot be right is an error (%#)", (options, message) => {
  expect(() => review({ review: () => ({ valid: true }), ...(options as object) })).toThrow(message);
});
