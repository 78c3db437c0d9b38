import { apis, type VendorOptions, type VendorStates, vendors } from "../../generated/vendors/sandbox.ts";
import type { ApiId, VendorCredentials } from "../../generated/vendors/sandbox-types.ts";
import type { SandboxClock } from "./clock.ts";
import type { Faults } from "./faults.ts";
import { readDocument } from "./frame/document.ts";
import { createFaults } from "./frame/faults.ts";
import type { ListenedApi } from "./frame/find-operation.ts";
import { createListener } from "./frame/listener.ts";
import { listSimulated, type OperationList } from "./frame/operation-list.ts";
import type { LoggedRequest } from "./frame/request-log.ts";
import { type RunningServer, startServer } from "./frame/server.ts";
import type { SimulatedApi } from "./frame/simulator.ts";
import { createSpec, type Spec } from "./frame/spec.ts";
import { specFile } from "./spec-file.ts";
import { createSystemClock } from "./system-clock.ts";
import type { OpenApp, SandboxVendor } from "./vendor.ts";

type VendorId = keyof typeof vendors;

/** How a sandbox starts. All fields are optional. */
export interface SandboxOptions<Id extends ApiId = ApiId> extends VendorOptions {
  /** APIs to serve; all by default. */
  apis?: readonly Id[];
  /**
   * Whether the APIs of a vendor share a port, for clients that have one host for all of them; `false` by default. Then
   * their base URLs are the same.
   */
  portPerVendor?: boolean;
  /** Address to listen on; 127.0.0.1 by default. */
  host?: string;
  /** Port of the first API, or vendor; the others take the next ones. 0, the default, takes any free ports. */
  port?: number;
  /** The source of time; the system's clock by default. */
  clock?: SandboxClock;
  /**
   * Whether a request has to be exactly as the spec says. By default what the vendors let pass, or their own pages and
   * clients do, passes here too: unknown fields, JSON under another `Content-Type`, paths without their version, names
   * with spaces around them. The header `Sandbox-Warning` of the response says what was wrong.
   */
  strict?: boolean;
  /** Called with a line for each request (API, method, path template and status) and for failures of the sandbox. */
  log?: (line: string) => void;
}

/** A running sandbox. */
export interface Sandbox<Id extends ApiId = ApiId> extends VendorStates {
  /** Base URL of each API, without a trailing slash. */
  readonly urls: Readonly<Record<Id, string>>;
  /** Ids of the operations of each API, by how they are handled. */
  readonly operations: Readonly<Record<Id, OperationList>>;
  /** What clients need to authenticate. */
  readonly credentials: VendorCredentials;
  readonly clock: SandboxClock;
  readonly faults: Faults<Id>;
  /** The last 1000 requests, oldest first. */
  readonly requests: readonly LoggedRequest[];
  /** Stops the servers and ends open connections. May be called more than once. */
  close(): Promise<void>;
}

/**
 * Starts local servers that behave like the vendors'. Rejects if a port is in use, with the code EADDRINUSE; then no
 * server is left running.
 */
export async function startSandbox<Id extends ApiId = ApiId>(
  options: SandboxOptions<Id> = {},
): Promise<Sandbox<Id>> {
  const { host = "127.0.0.1", port = 0, clock = createSystemClock() } = options;
  const ids = options.apis ?? (Object.keys(apis) as Id[]);
  for (const id of ids) {
    if (!Object.hasOwn(apis, id)) throw new TypeError(`The sandbox has no API ${id}`);
  }
  const closing = new AbortController();
  const apps = openApps(options, clock, closing.signal);
  const { faults, take } = createFaults(
    Object.fromEntries(ids.map((id) => [id, Object.keys(apis[id].operations)])),
  );
  const requests: LoggedRequest[] = [];
  const log = options.log ?? (() => {});
  const { strict = false } = options;
  const shared = { clock, takeFault: take, requests, log, strict, closing: closing.signal };

  const groups = options.portPerVendor ? groupByVendor(ids) : ids.map((id) => [id]);
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
    for (const [index, group] of groups.entries()) {
      const served = group.map((id) => ({ ...simulate(id, apps), spec: specOf(id) }));
      const listener = createListener(served as [ListenedApi, ...ListenedApi[]], shared);
      const server = await startServer(listener, host, port === 0 ? 0 : port + index);
      servers.push(server);
      for (const [i, id] of group.entries()) {
        urls[id] = server.url;
        simulated[id] = listSimulated(served[i] as ListenedApi);
      }
    }
  } catch (error) {
    await close();
    throw error;
  }

  return {
    urls: urls as Record<Id, string>,
    operations: simulated as Record<Id, OperationList>,
    ...(byVendor(apps, ({ state }) => state) as unknown as VendorStates),
    credentials: byVendor(apps, ({ credentials }) => credentials) as unknown as VendorCredentials,
    clock,
    faults: faults as Faults<Id>,
    requests,
    close,
  };
}

type Apps = ReadonlyMap<VendorId, OpenApp<object, object>>;

/** The app of every vendor, even if its APIs are not served: tests may inspect it nevertheless. */
function openApps(options: VendorOptions, clock: SandboxClock, closing: AbortSignal): Apps {
  const entries = Object.entries(vendors) as [VendorId, SandboxVendor<object, object, object>][];
  return new Map(entries.map(([id, vendor]) => [id, vendor.open(options[id] ?? {}, clock, closing)]));
}

function simulate(id: ApiId, apps: Apps): SimulatedApi {
  const { vendor, operations } = apis[id];
  const simulator = apps.get(vendor)?.createSimulator(id);
  if (!simulator) throw new Error(`${id}: src/sandbox/${vendor}/index.ts lists no simulator for it`);
  return { id, operations, simulator };
}

function byVendor<Value>(apps: Apps, read: (app: OpenApp<object, object>) => Value): Record<string, Value> {
  return Object.fromEntries([...apps].map(([id, app]) => [id, read(app)]));
}

function groupByVendor<Id extends ApiId>(ids: readonly Id[]): Id[][] {
  const groups = new Map<string, Id[]>();
  for (const id of ids) groups.set(apis[id].vendor, [...(groups.get(apis[id].vendor) ?? []), id]);
  return [...groups.values()];
}

function specOf(id: ApiId): Spec {
  return createSpec(apis[id].checks, () => readDocument(specFile(id)));
}
