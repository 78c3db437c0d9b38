import { onTestFinished } from "vitest";
import { createJMessage, type JMessageOptions, type ReportApi } from "../../src/jmessage.ts";
import {
  createClock,
  type ManualClock,
  type NewMessage,
  type Sandbox,
  startSandbox,
} from "../../src/sandbox/index.ts";
import { APP_KEY, MASTER_SECRET } from "../support/credentials.ts";

type SandboxJMessage = NonNullable<Parameters<typeof startSandbox>[0]>["jmessage"];

/** The moment at which these tests play. */
export const NOW = Date.parse("2026-11-20T12:00:00Z");
export const DAY = 86_400_000;

export interface Stack {
  readonly clock: ManualClock;
  readonly sandbox: Sandbox;
  readonly report: ReportApi;
}

/** A sandbox with these messages, and a client on it; both under one clock on which waits pass by themselves. */
export async function startStack(
  jmessage: SandboxJMessage = {},
  client: Partial<JMessageOptions> = {},
  now = NOW,
): Promise<Stack & { close(): Promise<void> }> {
  const clock = createClock(now, { autoAdvance: true });
  const credentials = { appKey: APP_KEY, masterSecret: MASTER_SECRET };
  const sandbox = await startSandbox({ clock, jmessage: { ...credentials, ...jmessage } });
  const baseUrl = { report: sandbox.urls["jmessage-report"] };
  const { report } = createJMessage({ ...credentials, baseUrl, clock, ...client });
  return { clock, sandbox, report, close: () => sandbox.close() };
}

/** As `startStack`, closed when the test ends. */
export async function useStack(...args: Parameters<typeof startStack>): Promise<Stack> {
  const stack = await startStack(...args);
  onTestFinished(stack.close);
  return stack;
}

/** A message of one user to another, sent at a moment. */
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
