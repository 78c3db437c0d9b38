import { median } from "./child.ts";
import { importCompiled } from "./compiled.ts";
import type { Effort, Measurement } from "./measurement.ts";

/** Bytes. */
const LENGTH = 1_000_000;

const LINE = "明天下午三点开会,请提前十分钟到。\n";
/** One long message. */
const message = LINE.repeat(LENGTH / Buffer.byteLength(LINE));
const inAscii = (text: string) =>
  text.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
/** Messages with an escape in every other character. */
const messages = Array.from({ length: 100 }, (_, i) => ({ text: `${i} ${LINE.repeat(50)}` }));

/** What a request of 1 MB sends, and what a server of that size of response returns. */
const REFUSALS: Readonly<Record<string, { body: unknown; response: string }>> = {
  "the message quoted as it is": { body: { text: message }, response: message },
  "another text as \\uXXXX": {
    body: { text: message },
    response: inAscii(message).repeat(2).slice(0, LENGTH),
  },
  "another text as HTML": { body: { text: message }, response: "it&#39;s ".repeat(LENGTH / 8) },
  "JSON of 10,000 records": {
    body: { messages: [...messages, { text: "x".repeat(LENGTH / 2) }] },
    response: JSON.stringify(
      Array.from({ length: LENGTH / 100 }, (_, i) => ({
        name: `user-${i}`,
        state: "no such user, or one of another app; not sent",
      })),
    ),
  },
};

/** What a refusal costs: finding the secrets of the request, and redacting them in the response. */
export async function redaction({ quick }: Effort): Promise<Measurement[]> {
  const rounds = quick ? 3 : 15;
  const { createRedact } =
    await importCompiled<typeof import("../../src/core/errors/redact.ts")>("src/core/errors/redact.ts");
  const { redactFor, redactBody } = await importCompiled<typeof import("../../src/core/errors/sensitive.ts")>(
    "src/core/errors/sensitive.ts",
  );
  return Object.entries(REFUSALS).map(([what, { body, response }]) => {
    const request = { method: "POST", url: "https://host/", headers: {}, body: JSON.stringify(body) };
    const times = Array.from({ length: rounds }, () => {
      const begin = process.cpuUsage();
      const redact = redactFor(createRedact(["the master secret"]), request, ["text"]);
      redactBody(parse(response), redact, ["text"]);
      const { user, system } = process.cpuUsage(begin);
      return (user + system) / 1000;
    });
    return {
      what: `1 MB of request, 1 MB of response, ${what}`,
      value: `${median(times).toFixed(0)} ms of CPU`,
      goal: "at most 50 ms",
    };
  });
}

function parse(response: string): unknown {
  try {
    return JSON.parse(response);
  } catch {
    return response;
  }
}
