import { isDeepStrictEqual } from "node:util";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { sample } from "../support/effort.ts";
import { createTally } from "../support/fault-tally.ts";
import { readWebhooks, type WebhookMutant } from "../support/webhooks.ts";
import { type Receiver, signed, startReceiver } from "./webhook-receivers.ts";

/** Changed bodies of a webhook in a sampled run. */
const SAMPLED = 150;

/** The secret with which the examples are signed, as the spec says. */
const SAMPLE_SECRET = "a-sample-webhook-secret";

/** Above the limit of exact numbers. */
const LONG_ID = "9007199254740993";

/** What each example is taken for. */
const KINDS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  receiveMessages: { text: ["message"], several: ["message", "message"] },
  receiveMessage: { text: ["message"] },
  reviewMessage: { direct: ["pending"], group: ["pending"] },
  receiveEvent: {
    message: ["message"],
    offline: ["message"],
    recall: ["recall"],
    receipt: ["receipt"],
    group: ["group"],
    contact: ["contact"],
    notice: ["notice"],
    presence: ["presence"],
  },
};

const webhooks = readWebhooks();

/** The data of all events together: a webhook of JMessage has a list of them. */
const dataOf = (body: unknown): unknown[] => {
  const { messages } = body as { messages?: unknown[] };
  return messages ?? [body];
};

/** The same with long ids instead of those that the spec declares as 64-bit integers, which are strings in `read`. */
function withLongIds(sent: unknown, read: unknown): unknown {
  if (typeof sent === "number" && typeof read === "string") return LONG_ID;
  if (typeof sent !== "object" || sent === null) return read;
  const entries = Object.entries(sent).map(([key, child]) => [
    key,
    withLongIds(child, (read as Record<string, unknown>)[key]),
  ]);
  return Array.isArray(sent) ? entries.map(([, child]) => child) : Object.fromEntries(entries);
}

/** JSON in which ids are numbers, beyond what a JavaScript number holds. */
const withNumericIds = (value: unknown) => JSON.stringify(value).replace(/"(\d{16,19})"/g, "$1");

const logs: unknown[][] = [];
beforeEach(() => {
  logs.length = 0;
  for (const method of ["log", "info", "warn", "error", "debug"] as const)
    vi.spyOn(console, method).mockImplementation((...args) => void logs.push(args));
});
afterEach(() => vi.restoreAllMocks());

it("the tests know each webhook of the specs and each of its examples", () => {
  const found = webhooks.map(({ id, examples }) => [id, examples.map(({ name }) => name).sort()]);
  expect(Object.fromEntries(found)).toEqual(
    Object.fromEntries(Object.entries(KINDS).map(([id, kinds]) => [id, Object.keys(kinds).sort()])),
  );
});

describe.each(webhooks)("$id of $api", ({ api, id, examples, oracle, read, mutants }) => {
  const tally = createTally(`Changed bodies of webhooks of ${api} that were accepted exactly or refused`);
  let receiver: Receiver;
  beforeAll(async () => {
    receiver = await startReceiver(id);
  });
  afterAll(async () => {
    tally.print();
    await receiver.close();
  });

  async function post(text: string) {
    const { events, errors } = receiver.given;
    events.length = 0;
    errors.length = 0;
    const { status } = await receiver.post(text);
    return { status, events: [...events], errors: [...errors] };
  }

  it.each(examples)("takes the example $name for what it is", async ({ name, value }) => {
    expect(oracle(value)).toEqual(new Set());
    expect(signed(value, SAMPLE_SECRET)).toEqual(value);
    const { status, events, errors } = await post(JSON.stringify(signed(value)));
    expect({ status, errors, logs }).toEqual({ status: 200, errors: [], logs: [] });
    expect(events.map(({ kind }) => kind)).toEqual(KINDS[id]?.[name]);
    expect(events.map(({ raw }) => raw)).toEqual(dataOf(read(signed(value))));
  });

  it.each(examples)("has exact ids of the example $name, also where they are numbers", async ({ value }) => {
    const whole = signed(withLongIds(value, read(value)));
    const { status, events } = await post(withNumericIds(whole));
    expect(status).toBe(200);
    expect(events.map(({ raw }) => raw)).toEqual(dataOf(whole));
  });

  /** A change of anything but the signature is one that the vendor would have signed. */
  const textOf = ({ body, original }: WebhookMutant) => {
    const { security } = original as { security?: unknown };
    const isSigned = (body as { security?: unknown } | null)?.security === security;
    return JSON.stringify(isSigned ? signed(body) : body);
  };

  it("accepts a changed body as it is, or refuses it, and never fails", async () => {
    const statuses = new Set<number>();
    const isFine = async (mutant: WebhookMutant) => {
      const text = textOf(mutant);
      const { status, events, errors } = await post(text);
      statuses.add(status);
      const expected = status === 200 ? dataOf(read(JSON.parse(text))) : [];
      const isExact = isDeepStrictEqual(
        events.map(({ raw }) => raw),
        expected,
      );
      return status < 500 && isExact && errors.length === 0 && logs.length === 0;
    };
    const some = sample("changed bodies of webhooks", mutants(), SAMPLED, id);
    expect(await tally.survivors(some, isFine)).toEqual([]);
    expect([...statuses], "some are accepted, some are refused").toEqual(expect.arrayContaining([200, 400]));
  });
});
