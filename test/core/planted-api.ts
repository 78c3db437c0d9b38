import { onTestFinished } from "vitest";
import { createRedact } from "../../src/core/errors/redact.ts";
import { type ReadVendorError, readEnvelope } from "../../src/core/errors/refusal.ts";
import { createApi } from "../../src/core/request/client.ts";
import type { OperationRow } from "../../src/core/request/operation.ts";
import { type ClientOptions, withDefaults } from "../../src/core/request/options.ts";
import { createPipeline, type VendorLayers } from "../../src/core/request/pipeline.ts";
import { createClock } from "../../src/sandbox/index.ts";
import { type Answer, startStub } from "../support/stub-server.ts";
import { NOW, transportOptions } from "./setup.ts";

type Call = (args?: object, options?: object) => Promise<unknown>;

/** Reads `{ "code", "message" }`. */
export const readVendorError: ReadVendorError = readEnvelope({
  vendor: "planted",
  code: "code",
  message: "message",
  credentials: "the token",
  retryableCodes: [10009],
  finalCodes: ["resource_limited"],
  credentialCodes: [10008],
});

interface PlantedOptions extends ClientOptions {
  readonly supplied?: Record<string, unknown>;
  readonly layers?: Partial<VendorLayers>;
}

/** An API of one operation `act`, which has what no API of the project may have just now, on a hand-written server. */
export async function startPlantedApi(
  row: Partial<OperationRow>,
  answer: Answer,
  { supplied = {}, layers, ...options }: PlantedOptions = {},
) {
  const stub = await startStub(answer);
  onTestFinished(() => stub.close());
  const clock = options.clock ?? createClock(NOW, { autoAdvance: true });
  const settings = withDefaults({ ...transportOptions(), ...options, clock });
  const act: OperationRow = { id: "act", method: "GET", path: "/things", retry: "safe", ...row };
  const other: OperationRow = { id: "other", method: "GET", path: "/others", retry: "safe" };
  const send = createPipeline(settings, {
    authenticate: (send) => send,
    redact: createRedact([]),
    readVendorError,
    quota: { requests: 2, period: 1000 },
    resetHeaders: [],
    ...layers,
  });
  const api = createApi(
    { act, other },
    {
      ...settings,
      supplied,
      baseUrl: stub.url,
      send,
    },
  );
  const named = api as unknown as { act: Call; other: Call; http: typeof api.http };
  return { ...named, stub, clock };
}
