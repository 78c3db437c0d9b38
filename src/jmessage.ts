import {
  operations,
  rateLimit as reportRateLimit,
  baseUrl as reportUrl,
} from "../generated/jmessage-report/operations.ts";
import type {
  operations as ReportOperations,
  paths as ReportPaths,
} from "../generated/jmessage-report/types.ts";
import type { VendorError } from "./core/api-error.ts";
import { checkBaseUrl } from "./core/base-url.ts";
import { basicAuth, basicCredentials } from "./core/basic-auth.ts";
import { type Api, createApi } from "./core/client.ts";
import type { Data } from "./core/operation.ts";
import { type ClientOptions, withDefaults } from "./core/options.ts";
import { createPipeline } from "./core/pipeline.ts";
import { createRedact } from "./core/redact.ts";
import { createReportHistory, type ReportHistory } from "./history/jmessage-report.ts";

export interface JMessageOptions extends ClientOptions {
  appKey: string;
  masterSecret: string;
  /** Where the APIs are; for tests and proxies. One address for all, or one for each. Default: the vendor's hosts. */
  baseUrl?: string | { report?: string };
}

/** Message history and statistics (Report v2). */
export type ReportApi = Api<ReportPaths, ReportOperations, typeof operations> & {
  /**
   * Messages of any stretch of the last 60 days: of the whole app, or `of` one user, group or chat room. Takes
   * care of windows, cursors, their expiry and repeats. `pages()` gives checkpoints to resume from.
   *
   * @throws RangeError or TypeError at once, naming the field, when the range is not one the server can answer
   */
  readonly history: ReportHistory;
};

export interface JMessage {
  readonly report: ReportApi;
}

/** A message as Report tells it; `msg_type` narrows it to its kind. */
export type Message = Data<ReportOperations["listMessages"]>["messages"][number];

/** Headers with the seconds until the quota is reset, as the vendor's own clients read them. */
const RESET_HEADERS = ["x-rate-limit-reset"];

/** A client of the JMessage server APIs. All of its calls share one rate limit. */
export function createJMessage(options: JMessageOptions): JMessage {
  const { appKey, masterSecret } = checkCredentials(options);
  const settings = withDefaults(options);
  const credentials = basicCredentials(appKey, masterSecret);
  const redact = createRedact([masterSecret, credentials]);
  const send = createPipeline(settings, {
    authenticate: (inner) => basicAuth(inner, credentials),
    redact,
    quota: reportRateLimit,
    resetHeaders: RESET_HEADERS,
  });
  const { baseUrl } = options;
  const report = createApi<ReportPaths, ReportOperations, typeof operations>(operations, {
    ...settings,
    baseUrl: checkBaseUrl((typeof baseUrl === "string" ? baseUrl : baseUrl?.report) ?? reportUrl),
    send,
    redact,
    readVendorError,
  });
  return { report: Object.assign(report, { history: createReportHistory(report, settings.clock) }) };
}

function checkCredentials({ appKey, masterSecret }: JMessageOptions) {
  if (typeof appKey !== "string" || appKey === "") throw new TypeError("appKey: expected a non-empty string");
  // HTTP Basic ends the user name at the first colon.
  if (appKey.includes(":")) throw new TypeError("appKey: a colon does not belong there");
  if (typeof masterSecret !== "string" || masterSecret === "")
    throw new TypeError("masterSecret: expected a non-empty string");
  return { appKey, masterSecret };
}

/** `{ "error": { "code", "message" } }` */
function readVendorError(body: unknown): VendorError {
  const error = (body as { error?: { code?: unknown; message?: unknown } } | undefined)?.error;
  return {
    code: typeof error?.code === "number" || typeof error?.code === "string" ? error.code : undefined,
    message: typeof error?.message === "string" ? error.message : undefined,
  };
}

export type { ErrorCode as ReportErrorCode } from "../generated/jmessage-report/operations.ts";
export type { HistoryOf, ReportCheckpoint } from "./history/jmessage-report.ts";
