import { createApi } from "../../src/core/client.ts";
import type { OperationRow } from "../../src/core/operation.ts";
import { type ClientOptions, withDefaults } from "../../src/core/options.ts";
import { createPipeline } from "../../src/core/pipeline.ts";
import { createRedact } from "../../src/core/redact.ts";
import type { ReadVendorError, VendorError } from "../../src/core/refusal.ts";

/** What tells one vendor from another. */
interface Vendor {
  /** Headers that every request carries, unless its operation is called without credentials. */
  readonly credentials: Readonly<Record<string, string>>;
  readonly readError: (body: unknown) => VendorError;
}

/** A client over a generated table, for an API that no factory of the package serves. */
export function connectTable(
  table: Readonly<Record<string, OperationRow>>,
  baseUrl: string,
  { credentials, readError }: Vendor,
  options: Partial<ClientOptions>,
): object {
  const settings = withDefaults(options);
  const readVendorError: ReadVendorError = (body) => ({
    vendor: "",
    retryable: false,
    hint: "",
    ...readError(body),
  });
  const send = createPipeline(settings, {
    authenticate: (send) => (request, call) => {
      if (!call.operation.anonymous)
        for (const [name, value] of Object.entries(credentials)) request.headers.set(name, value);
      return send(request, call);
    },
    redact: createRedact(Object.values(credentials)),
    readVendorError,
    quota: undefined,
    resetHeaders: [],
  });
  return createApi(table, { ...settings, baseUrl, send, readVendorError });
}
