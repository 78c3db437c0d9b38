import { onTestFinished } from "vitest";
import { createRedact } from "../../src/core/errors/redact.ts";
import { type ReadVendorError, readEnvelope } from "../../src/core/errors/refusal.ts";
import { documentedQuota } from "../../src/core/limits/documented-quota.ts";
import type { AnyApi } from "../../src/core/request/api-definition.ts";
import { createApi } from "../../src/core/request/client.ts";
import { createMayDownload } from "../../src/core/request/file-hosts.ts";
import type { OperationRow } from "../../src/core/request/operation.ts";
import { type ClientOptions, withDefaults } from "../../src/core/request/options.ts";
import { createPipeline, type VendorLayers } from "../../src/core/request/pipeline.ts";
import { createClock } from "../../src/sandbox/index.ts";
import { type Respond, startStub } from "../support/stub-server.ts";
import { NOW, transportOptions } from "./setup.ts";

type Call = (args?: object, options?: object) => Promise<unknown>;

/** What is known about the API, except for its operations: errors are `{ "code", "message" }`. */
const facts = {
  id: "planted",
  vendor: "planted",
  rateLimit: { requests: 2, period: 1000 },
  errors: {
    code: "code",
    message: "message",
    retryable: [10009],
    final: ["resource_limited"],
    credentials: [10008],
    tokenRefused: [],
  },
};

export const readVendorError: ReadVendorError = readEnvelope([facts], "the token");

interface PlantedOptions extends ClientOptions {
  readonly supplied?: Record<string, unknown>;
  readonly layers?: Partial<VendorLayers>;
  /** Instead of that of the hand-written server. */
  readonly origin?: string;
}

/**
 * An API with one operation, `act`, with whatever a test needs that may not occur in an API of the project, on a
 * hand-written server.
 */
export async function startPlantedApi(
  row: Partial<OperationRow>,
  respond: Respond,
  { supplied = {}, layers, ...options }: PlantedOptions = {},
) {
  const stub = await startStub(respond);
  const { origin: baseUrl = stub.url } = options;
  onTestFinished(() => stub.close());
  const clock = options.clock ?? createClock(NOW, { autoAdvance: true });
  const settings = withDefaults({ ...transportOptions(), ...options, clock });
  const act: OperationRow = { id: "act", method: "GET", path: "/things", retry: "safe", ...row };
  const other: OperationRow = { id: "other", method: "GET", path: "/others", retry: "safe" };
  const definition: AnyApi = { ...facts, operations: { act, other } };
  const send = createPipeline(settings, {
    authenticate: (send) => send,
    redact: createRedact([]),
    readVendorError,
    ...documentedQuota([definition]),
    ...layers,
  });
  const mayDownload = createMayDownload(stub.url, undefined);
  const api = createApi(definition, { ...settings, supplied, baseUrl, mayDownload, send });
  const named = api as unknown as { act: Call; other: Call; http: typeof api.http };
  return { ...named, stub, clock };
}
