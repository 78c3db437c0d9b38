import { onTestFinished } from "vitest";
import {
  createClock,
  type ManualClock,
  type Sandbox,
  type SandboxJMessageOptions,
  startSandbox,
} from "../../src/sandbox/index.ts";

/** Noon in Beijing, a Friday. */
export const NOON = "2026-11-20T12:00:00+08:00";

/** Body of any response. */
// biome-ignore lint/suspicious/noExplicitAny: tests read responses of every shape
export type Body = any;

export interface Opened {
  sandbox: Sandbox;
  clock: ManualClock;
  /** Requests a path with the right credentials. */
  get(path: string, init?: RequestInit): Promise<Response>;
  /** Requests a path and reads the JSON. */
  read(path: string): Promise<Body>;
}

/** A week of history that is quick to generate. */
const smallHistory = { count: 2000, from: new Date("2026-11-13T12:00:00+08:00") };

/** Starts a sandbox at noon on a stopped clock, with a week of messages; it closes when the test ends. */
export async function openSandbox(
  jmessage: SandboxJMessageOptions = {},
  clock = createClock(NOON),
): Promise<Opened> {
  const sandbox = await startSandbox({
    clock,
    strict: true,
    jmessage: { history: smallHistory, ...jmessage },
  });
  onTestFinished(() => sandbox.close());
  const { appKey, masterSecret } = sandbox.credentials.jmessage;
  const headers = { Authorization: `Basic ${btoa(`${appKey}:${masterSecret}`)}` };
  const get = (path: string, init: RequestInit = {}) =>
    fetch(sandbox.urls["jmessage-report"] + path, { headers, ...init });
  return { sandbox, clock, get, read: async (path) => (await get(path)).json() };
}

/** Path of a first request for the hour before noon. */
export const LAST_HOUR =
  "/v2/messages?count=1000&begin_time=2026-11-20+11:00:00&end_time=2026-11-20+12:00:00";

/** A time as seconds since 1970. */
export function seconds(moment: string): number {
  return Date.parse(moment) / 1000;
}
