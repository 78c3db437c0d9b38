import { onTestFinished } from "vitest";
import type { JMessageOptions } from "../../src/jmessage/index.ts";
import { createClock, type NewMessage, type Sandbox, type SandboxOptions } from "../../src/sandbox/index.ts";
import { expectNoViolations } from "../support/prism.ts";
import { type Stack, startStack } from "../support/stack.ts";

/** The time of these tests. */
export const NOW = Date.parse("2026-11-20T12:00:00Z");
export const DAY = 86_400_000;

/** A history on a stack of client, validating proxy and sandbox, with a clock on which waits take no time. */
export function startHistory(
  jmessage: SandboxOptions["jmessage"] = {},
  client: Partial<JMessageOptions> = {},
  now = NOW,
): Promise<Stack<true>> {
  const clock = createClock(now, { autoAdvance: true });
  return startStack({ proxy: true, sandbox: { clock, jmessage }, client });
}

/**
 * Like `startHistory`, for the calling test: at its end the stack is closed, and any violation of the spec by client or
 * sandbox fails it. Violations of `sandbox` do not count if a test makes the server break the spec on purpose.
 */
export async function useHistory(
  jmessage: SandboxOptions["jmessage"] = {},
  { sandboxBreaksSpec = false } = {},
): Promise<Stack<true>> {
  const stack = await startHistory(jmessage);
  onTestFinished(async () => {
    await stack.close();
    expectNoViolations({
      violations: stack.proxy.violations.filter(({ side }) => side === "request" || !sandboxBreaksSpec),
    });
  });
  return stack;
}

/** A message from one user to another, sent at a given time. */
export function message(
  msgid: number | bigint,
  sent: number | string,
  extra: Partial<NewMessage> = {},
): NewMessage {
  const create_time = Math.floor(new Date(sent).getTime() / 1000);
  return {
    msgid,
    create_time,
    msg_ctime: create_time * 1000 + 300,
    from_id: "caiyh",
    target_id: "javen",
    ...extra,
  };
}

export async function idsOf(messages: AsyncIterable<{ msgid: string }>): Promise<string[]> {
  const ids: string[] = [];
  for await (const { msgid } of messages) ids.push(msgid);
  return ids;
}

/** The first requests of windows that the sandbox has seen, as pairs of Beijing times. */
export function windowsOf(sandbox: Sandbox): [begin: string, end: string][] {
  return sandbox.requests
    .filter(({ query }) => query.begin_time !== undefined)
    .map(({ query }) => [String(query.begin_time), String(query.end_time)]);
}
