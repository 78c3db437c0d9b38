import { api as easemobDefinition } from "../../generated/easemob/api.ts";
import { api as jmessageImDefinition } from "../../generated/jmessage-im/api.ts";
import { api as jmessageReportDefinition } from "../../generated/jmessage-report/api.ts";
import { api as jmessageReportV1Definition } from "../../generated/jmessage-report-v1/api.ts";
import { api as qiniuDefinition } from "../../generated/qiniu/api.ts";
import { basicCredentials } from "../../src/core/auth/basic-auth.ts";
import type { VendorError } from "../../src/core/errors/refusal.ts";
import type { OperationRow } from "../../src/core/request/operation.ts";
import type { ClientOptions } from "../../src/core/request/options.ts";
import { createEasemob } from "../../src/easemob/index.ts";
import { createJMessage, type JMessage, type JMessageOptions } from "../../src/jmessage/index.ts";
import { createQiniu } from "../../src/qiniu/index.ts";
import { APP_KEY, APP_TOKEN, MASTER_SECRET } from "./credentials.ts";

/** Any named operation, for tests that go through all of them and so know no argument by name. */
export interface AnyOperation {
  (args?: object, options?: { headers?: Record<string, string> }): Promise<unknown>;
  readonly operation: OperationRow;
}

/** An API of a client, for tests that go through all APIs. */
export interface AnyApi {
  /** openapi-fetch */
  readonly http: {
    request(
      method: string,
      path: string,
      init: object,
    ): Promise<{ data?: unknown; error?: unknown; response: Response }>;
  };
  readonly operation: (id: string) => AnyOperation;
}

/** What the contract suite has to know of an API. */
export interface TestedApi {
  readonly table: Readonly<Record<string, OperationRow>>;
  /** The headers that carry the tests' credentials. */
  readonly credentials: Readonly<Record<string, string>>;
  /** A client with the tests' credentials that neither retries nor waits for a quota. */
  connect(baseUrl: string, options?: Partial<ClientOptions>): AnyApi;
  /** Reads the vendor's error envelope, apart from the client. */
  readError(body: unknown): VendorError;
  /** Whether the sandbox has the API; what needs a server behind the spec is tested only then. */
  readonly simulated: boolean;
}

/** Options under which a call is one request. */
const PLAIN = { retry: false, rateLimit: false } as const;

/** Where a vendor's error envelope has its code and its message. */
function readAt(code: string, message: string) {
  const at = (body: unknown, place: string) =>
    place.split(".").reduce((part, key) => (part as Record<string, unknown> | undefined)?.[key], body);
  return (body: unknown) => ({ code: at(body, code), message: at(body, message) }) as VendorError;
}

type Vendor = Pick<TestedApi, "credentials" | "readError">;

const jmessage: Vendor = {
  credentials: { authorization: `Basic ${basicCredentials(APP_KEY, MASTER_SECRET)}` },
  readError: readAt("error.code", "error.message"),
};
const easemob: Vendor = {
  credentials: { authorization: `Bearer ${APP_TOKEN}` },
  readError: readAt("error", "error_description"),
};
const qiniu: Vendor = {
  credentials: { "access-token": APP_TOKEN },
  readError: readAt("code", "message"),
};

function connectAnyEasemob(baseUrl: string, options?: Partial<ClientOptions>): AnyApi {
  const app = { orgName: "easemob-demo", appName: "testapp", token: APP_TOKEN };
  return anyApi(createEasemob({ ...app, ...PLAIN, ...options, baseUrl }));
}

function connectAnyQiniu(baseUrl: string, options?: Partial<ClientOptions>): AnyApi {
  return anyApi(createQiniu({ appId: "welovemaxim", accessToken: APP_TOKEN, ...PLAIN, ...options, baseUrl }));
}

function jmessageApi(name: keyof JMessage, table: TestedApi["table"], simulated: boolean): TestedApi {
  const connect: TestedApi["connect"] = (baseUrl, options) =>
    anyApi(connectJMessage({ ...PLAIN, ...options, baseUrl })[name]);
  return { ...jmessage, table, connect, simulated };
}

/** Every API; a test compares the list with `generated/`. */
export const apis: Readonly<Record<string, TestedApi>> = {
  easemob: { ...easemob, table: easemobDefinition.operations, connect: connectAnyEasemob, simulated: true },
  "jmessage-im": jmessageApi("im", jmessageImDefinition.operations, true),
  "jmessage-report": jmessageApi("report", jmessageReportDefinition.operations, true),
  "jmessage-report-v1": jmessageApi("reportV1", jmessageReportV1Definition.operations, true),
  qiniu: { ...qiniu, table: qiniuDefinition.operations, connect: connectAnyQiniu, simulated: true },
};

/** The APIs that the sandbox has. */
export const simulatedApis = Object.entries(apis).filter(([, { simulated }]) => simulated);

/** A JMessage client with the tests' credentials. */
export function connectJMessage(options: Omit<JMessageOptions, "appKey" | "masterSecret">) {
  return createJMessage({ appKey: APP_KEY, masterSecret: MASTER_SECRET, ...options });
}

function anyApi(api: object): AnyApi {
  const named = api as Record<string, AnyOperation> & { http: AnyApi["http"] };
  return { http: named.http, operation: (id) => named[id] as AnyOperation };
}
