import type { JMessage, JMessageOptions, ReportApi } from "../../src/jmessage/index.ts";
import {
  type ApiId,
  createClock,
  type ManualClock,
  type Sandbox,
  type SandboxOptions,
  startSandbox,
} from "../../src/sandbox/index.ts";
import { connectJMessage } from "./apis.ts";
import { APP_KEY, APP_TOKEN, MASTER_SECRET } from "./credentials.ts";
import type { SpecProxy } from "./proxy.ts";
import { STORY_TIME } from "./story-time.ts";

export { STORY_TIME };

export interface StackOptions<WithProxy extends boolean> {
  /** Puts a proxy between client and sandbox that checks all traffic against the spec. */
  proxy?: WithProxy;
  /** The API behind the proxy; Report v2 by default. */
  api?: ApiId;
  /** The clock has to be a manual one; by default it starts at `STORY_TIME` and waits take no time. */
  sandbox?: SandboxOptions & { clock?: ManualClock };
  client?: Partial<JMessageOptions>;
}

/** A sandbox and a client on it, both with the tests' credentials and the same clock. */
export interface Stack<WithProxy extends boolean> {
  readonly sandbox: Sandbox;
  readonly proxy: WithProxy extends true ? SpecProxy : undefined;
  readonly clock: ManualClock;
  readonly jmessage: JMessage;
  readonly report: ReportApi;
  close(): Promise<void>;
}

/** Starts sandbox, optional proxy, and client. The caller closes it: `onTestFinished(stack.close)`. */
export async function startStack<WithProxy extends boolean = false>(
  options: StackOptions<WithProxy> = {},
): Promise<Stack<WithProxy>> {
  const clock = options.sandbox?.clock ?? createClock(STORY_TIME, { autoAdvance: true });
  const sandbox = await startSandbox({
    // A client should need no tolerance.
    strict: true,
    ...options.sandbox,
    clock,
    jmessage: { appKey: APP_KEY, masterSecret: MASTER_SECRET, ...options.sandbox?.jmessage },
    easemob: { appToken: APP_TOKEN, ...options.sandbox?.easemob },
    qiniu: { accessToken: APP_TOKEN, ...options.sandbox?.qiniu },
  });
  const { api = "jmessage-report" } = options;
  const proxy = options.proxy ? await startProxy(api, sandbox.urls[api]) : undefined;
  const urls = { ...sandbox.urls, ...(proxy && { [api]: proxy.url }) };
  const jmessage = connectJMessage({
    baseUrl: {
      im: urls["jmessage-im"],
      report: urls["jmessage-report"],
      reportV1: urls["jmessage-report-v1"],
    },
    clock,
    ...options.client,
  });
  return {
    sandbox,
    proxy: proxy as Stack<WithProxy>["proxy"],
    clock,
    jmessage,
    report: jmessage.report,
    close: async () => {
      await proxy?.close();
      await sandbox.close();
    },
  };
}

/** Loaded on demand: Prism takes more than a second to load. */
async function startProxy(api: ApiId, upstream: string): Promise<SpecProxy> {
  const proxy = await import("./proxy.ts");
  return proxy.startProxy(api, upstream);
}
