import { onTestFinished } from "vitest";
import { createQiniu, type Qiniu, type QiniuOptions } from "../../src/qiniu/index.ts";
import {
  createClock,
  type ManualClock,
  type Sandbox,
  type SandboxOptions,
  startSandbox,
} from "../../src/sandbox/index.ts";
import { APP_TOKEN, USER_PASSWORD } from "../support/credentials.ts";

/** The time of these tests. */
export const NOW = Date.parse("2026-11-20T12:00:00Z");

/** Users of the app, and a group of all of them; bob is not in the second group, which has alice as owner. */
export const [ALICE, BOB, CAROL] = ["2302128618880", "2199040544848", "2199040544992"] as const;
export const [EVERYBODY, SOME] = ["6610620069649", "6610620069793"] as const;

export interface Opened {
  sandbox: Sandbox<"qiniu">;
  clock: ManualClock;
  /** A client with the admin's token. */
  admin: Qiniu;
  /** A client of a user with a token of their own. */
  as(user: string, options?: Partial<QiniuOptions>): Qiniu;
}

/** A sandbox with these messages, on a clock on which waits take no time. The caller closes it. */
export async function startQiniu(qiniu: SandboxOptions["qiniu"] = {}): Promise<Opened> {
  const clock = createClock(NOW, { autoAdvance: true });
  const sandbox = await startSandbox({
    apis: ["qiniu"],
    strict: true,
    clock,
    qiniu: { accessToken: APP_TOKEN, userPassword: USER_PASSWORD, history: { messages: [] }, ...qiniu },
  });
  const { appId } = sandbox.credentials.qiniu;
  const connect = (accessToken: string, options: Partial<QiniuOptions> = {}) =>
    createQiniu({ baseUrl: sandbox.urls.qiniu, appId, accessToken, clock, ...options });
  return {
    sandbox,
    clock,
    admin: connect(APP_TOKEN),
    as: (user, options) => connect(sandbox.qiniu.createToken(user), options),
  };
}

/** Like `startQiniu`, for the calling test. */
export async function openQiniu(qiniu: SandboxOptions["qiniu"] = {}): Promise<Opened> {
  const opened = await startQiniu(qiniu);
  onTestFinished(() => opened.sandbox.close());
  return opened;
}

export const text = (content: string, ...targets: string[]) => ({
  type: 1 as const,
  targets,
  content_type: 0 as const,
  content,
});
