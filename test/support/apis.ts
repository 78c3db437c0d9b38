import { operations as jmessageReport } from "../../generated/jmessage-report/operations.ts";
import type { VendorError } from "../../src/core/api-error.ts";
import type { OperationRow } from "../../src/core/operation.ts";
import type { ClientOptions } from "../../src/core/options.ts";
import { createJMessage, type JMessageOptions } from "../../src/jmessage.ts";
import { APP_KEY, MASTER_SECRET } from "./credentials.ts";

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
  /** A client with the tests' credentials that neither retries nor waits for a quota. */
  connect(baseUrl: string, options?: Partial<ClientOptions>): AnyApi;
  /** Reads the vendor's error envelope, apart from the client. */
  readError(body: unknown): VendorError;
}

/** Options under which a call is one request. */
const PLAIN = { retry: false, rateLimit: false } as const;

/** Every API; a test compares the list with `generated/`. */
export const apis: Readonly<Record<string, TestedApi>> = {
  "jmessage-report": {
    table: jmessageReport,
    connect: (report, options) =>
      anyApi(connectJMessage({ ...PLAIN, ...options, baseUrl: { report } }).report),
    readError: (body) => (body as { error: VendorError }).error,
  },
};

/** A JMessage client with the tests' credentials. */
export function connectJMessage(options: Omit<JMessageOptions, "appKey" | "masterSecret">) {
  return createJMessage({ appKey: APP_KEY, masterSecret: MASTER_SECRET, ...options });
}

function anyApi(api: object): AnyApi {
  const named = api as Record<string, AnyOperation> & { http: AnyApi["http"] };
  return { http: named.http, operation: (id) => named[id] as AnyOperation };
}
