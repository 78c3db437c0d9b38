import { apis as apiList } from "../../generated/vendors/apis.ts";
import { describeCredential } from "../../src/cli/credential.ts";
import type { VendorError } from "../../src/core/errors/refusal.ts";
import type { OperationRow } from "../../src/core/request/operation.ts";
import type { ClientOptions } from "../../src/core/request/options.ts";
import { createJMessage, type JMessageOptions } from "../../src/jmessage/index.ts";
import { resolve } from "../../src/openapi/reference.ts";
import { accessOf, demoSecrets } from "../../src/sandbox/demo.ts";
import { APP_KEY, MASTER_SECRET } from "./credentials.ts";
import { readDocument } from "./document.ts";
import { valueAt } from "./refusal-code.ts";

/** Any named operation, for tests that run all of them and so know no argument by name. */
export interface AnyOperation {
  (args?: object, options?: { headers?: Record<string, string> }): Promise<unknown>;
  readonly operation: OperationRow;
}

/** An API of a client, for tests that run for all APIs. */
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

/** What the contract suite needs to know about an API. */
export interface TestedApi {
  readonly vendor: string;
  readonly table: Readonly<Record<string, OperationRow>>;
  /** The headers with the sandbox's credentials. */
  readonly credentials: Readonly<Record<string, string>>;
  /** A client with the sandbox's credentials that neither retries nor waits for a quota, nor checks limits. */
  connect(baseUrl: string, options?: Partial<ClientOptions>): AnyApi;
  /** Reads the vendor's error envelope, independently of the client. */
  readError(body: unknown): VendorError;
  /** Whether the sandbox has the API; tests that need a server run only then. */
  readonly simulated: boolean;
}

/** Options with which a call is one request, whatever its arguments are. */
const PLAIN = { retry: false, rateLimit: false, checks: false } as const;

interface ListedApi {
  readonly vendor: string;
  readonly name: string;
  readonly property?: string;
  readonly simulated: boolean;
}

/**
 * Every API, by its spec, its generated table, its vendor's client and the vendor's entry in the sandbox. A test compares
 * the list with `generated/`.
 */
export const apis: Readonly<Record<string, TestedApi>> = Object.fromEntries(
  await Promise.all(
    Object.entries<ListedApi>(apiList).map(async ([id, api]) => [id, await readApi(id, api)] as const),
  ),
);

/** The APIs that the sandbox has. */
export const simulatedApis = Object.entries(apis).filter(([, { simulated }]) => simulated);

async function readApi(id: string, { vendor, name, property, simulated }: ListedApi): Promise<TestedApi> {
  const { api } = await import(`../../generated/${id}/api.ts`);
  const { [`create${name}`]: createClient } = await import(`../../src/${vendor}/index.ts`);
  const { client } = accessOf(id);
  const optionsFor = client.directOptions ?? client.options;
  return {
    vendor,
    table: api.operations,
    credentials: credentialHeaders(id),
    connect(baseUrl, options) {
      const made = createClient({ ...optionsFor(baseUrl), ...PLAIN, ...options });
      return anyApi(property === undefined ? made : made[property]);
    },
    readError: readErrorBy(id),
    simulated,
  };
}

/** The headers that a request needs, by the security schemes of the spec. */
function credentialHeaders(id: string): Record<string, string> {
  const document = readDocument(id);
  const secrets = demoSecrets(id);
  const headers = Object.entries(document.components?.securitySchemes ?? {}).map(([name, scheme]) => {
    const { header } = describeCredential(resolve(document, scheme), secrets[name]);
    if (!header) throw new Error(`${id}: the tests send credentials in headers only, and ${name} has none`);
    return [header[0].toLowerCase(), header[1]] as const;
  });
  return Object.fromEntries(headers);
}

/** Where code and message of an error are according to the spec. */
function readErrorBy(id: string): TestedApi["readError"] {
  const envelope = readDocument(id)["x-error-envelope"];
  return (body) =>
    ({ code: valueAt(body, envelope.code), message: valueAt(body, envelope.message) }) as VendorError;
}

/** A JMessage client with the tests' credentials. */
export function connectJMessage(options: Omit<JMessageOptions, "appKey" | "masterSecret">) {
  return createJMessage({ appKey: APP_KEY, masterSecret: MASTER_SECRET, ...options });
}

function anyApi(api: object): AnyApi {
  const named = api as Record<string, AnyOperation> & { http: AnyApi["http"] };
  return { http: named.http, operation: (id) => named[id] as AnyOperation };
}
