import { type ApiId, apis, createWorlds, type WorldOptions } from "./apis.ts";
import type { SandboxClock } from "./clock.ts";
import type { EasemobCredentials } from "./easemob/options.ts";
import { type EasemobState, exposeEasemob } from "./easemob/world.ts";
import { createFaults, type Faults } from "./frame/faults.ts";
import { createListener } from "./frame/listener.ts";
import { listSimulated, type OperationList } from "./frame/operation-list.ts";
import type { LoggedRequest } from "./frame/request-log.ts";
import { type RunningServer, startServer } from "./frame/server.ts";
import { loadSpec } from "./frame/spec.ts";
import { exposeState, type JMessageState } from "./jmessage/app/state.ts";
import type { JMessageCredentials } from "./jmessage/options.ts";
import type { QiniuCredentials } from "./qiniu/options.ts";
import { exposeQiniu, type QiniuState } from "./qiniu/world.ts";
import { createSystemClock } from "./system-clock.ts";

/** How a sandbox starts. Every field may be left out. */
export interface SandboxOptions<Id extends ApiId = ApiId> extends WorldOptions {
  /** APIs to serve; all by default. */
  apis?: readonly Id[];
  /** Address to listen on; 127.0.0.1 by default. */
  host?: string;
  /** Port of the first API, the next ones take those above; 0, the default, takes any free ones. */
  port?: number;
  /** Where time comes from; the clock of the machine by default. */
  clock?: SandboxClock;
  /** Gets one line for each request: API, method, path template and status, and failures of the sandbox. */
  log?: (line: string) => void;
}

/** A running sandbox. */
export interface Sandbox<Id extends ApiId = ApiId> {
  /** Base URL of each API, without a slash at the end. */
  readonly urls: Readonly<Record<Id, string>>;
  /** Ids of the operations of each API, by how they are answered. */
  readonly operations: Readonly<Record<Id, OperationList>>;
  /** What clients have to authenticate with. */
  readonly credentials: {
    readonly jmessage: JMessageCredentials;
    readonly easemob: EasemobCredentials;
    readonly qiniu: QiniuCredentials;
  };
  readonly clock: SandboxClock;
  /** The JMessage app behind the servers. */
  readonly jmessage: JMessageState;
  /** The Easemob app behind the server. */
  readonly easemob: EasemobState;
  /** The Qiniu IM app behind the server. */
  readonly qiniu: QiniuState;
  readonly faults: Faults;
  /** The last 1000 requests, oldest first. */
  readonly requests: readonly LoggedRequest[];
  /** Stops the servers and ends open connections. May be called more than once. */
  close(): Promise<void>;
}

/**
 * Starts local servers that behave like the vendors'. Rejects when a port is taken, with the code
 * EADDRINUSE; then nothing is left running.
 */
export async function startSandbox<Id extends ApiId = ApiId>(
  options: SandboxOptions<Id> = {},
): Promise<Sandbox<Id>> {
  const { host = "127.0.0.1", port = 0, clock = createSystemClock() } = options;
  const ids = options.apis ?? (Object.keys(apis) as Id[]);
  for (const id of ids) {
    if (!Object.hasOwn(apis, id)) throw new TypeError(`The sandbox has no API ${id}`);
  }
  const worlds = createWorlds(options, clock);
  const { faults, take } = createFaults();
  const requests: LoggedRequest[] = [];
  const closing = new AbortController();
  const log = options.log ?? (() => {});
  const shared = { clock, takeFault: take, requests, log, closing: closing.signal };

  const servers: RunningServer[] = [];
  let closed: Promise<unknown> | undefined;
  async function close(): Promise<void> {
    closing.abort();
    closed ??= Promise.all(servers.map((server) => server.close()));
    await closed;
  }

  const urls: Partial<Record<Id, string>> = {};
  const simulated: Partial<Record<Id, OperationList>> = {};
  try {
    for (const [index, id] of ids.entries()) {
      const { operations, createSimulator } = apis[id];
      const api = { id, operations, simulator: createSimulator(worlds) };
      simulated[id] = listSimulated(api);
      const listener = createListener(api, loadSpec(id), shared);
      const server = await startServer(listener, host, port === 0 ? 0 : port + index);
      servers.push(server);
      urls[id] = server.url;
    }
  } catch (error) {
    await close();
    throw error;
  }

  return {
    urls: urls as Record<Id, string>,
    operations: simulated as Record<Id, OperationList>,
    credentials: {
      jmessage: worlds.jmessage.credentials,
      easemob: worlds.easemob.credentials,
      qiniu: worlds.qiniu.credentials,
    },
    clock,
    jmessage: exposeState(worlds.jmessage),
    easemob: exposeEasemob(worlds.easemob),
    qiniu: exposeQiniu(worlds.qiniu),
    faults,
    requests,
    close,
  };
}
