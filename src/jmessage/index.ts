import { operations as imOperations, baseUrl as imUrl } from "../../generated/jmessage-im/operations.ts";
import type { operations as ImOperations, paths as ImPaths } from "../../generated/jmessage-im/types.ts";
import {
  operations as reportOperations,
  baseUrl as reportUrl,
  rateLimit as vendorQuota,
} from "../../generated/jmessage-report/operations.ts";
import type {
  operations as ReportOperations,
  paths as ReportPaths,
} from "../../generated/jmessage-report/types.ts";
import {
  operations as v1Operations,
  baseUrl as v1Url,
} from "../../generated/jmessage-report-v1/operations.ts";
import type {
  operations as ReportV1Operations,
  paths as ReportV1Paths,
} from "../../generated/jmessage-report-v1/types.ts";
import { basicAuth, basicCredentials } from "../core/auth/basic-auth.ts";
import { createRedact } from "../core/errors/redact.ts";
import { readEnvelope } from "../core/errors/refusal.ts";
import { checkBaseUrl } from "../core/request/base-url.ts";
import { type Api, createApi } from "../core/request/client.ts";
import type { OperationRow } from "../core/request/operation.ts";
import { type ClientOptions, withDefaults } from "../core/request/options.ts";
import { createPipeline } from "../core/request/pipeline.ts";
import { createReportHistory, type ReportHistory } from "./report-history.ts";
import { createReportV1History, type ReportV1History } from "./report-v1-history.ts";
import { createUploadFile, type UploadFile } from "./upload.ts";

/** The APIs, each of which may have an address of its own. */
type ApiName = "im" | "report" | "reportV1";

/** The app, and where its APIs are. */
export interface JMessageOptions extends ClientOptions {
  appKey: string;
  masterSecret: string;
  /** Where the APIs are; for tests and proxies. One address for all, or one for each. Default: the vendor's hosts. */
  baseUrl?: string | { [Name in ApiName]?: string };
}

/** Message history and statistics (Report v2). */
export type ReportApi = Api<ReportPaths, ReportOperations, typeof reportOperations> & {
  /**
   * Messages of any stretch of the last 60 days: of the whole app, or `of` one user, group or chat room. Takes
   * care of windows, cursors, their expiry and repeats. `pages()` gives checkpoints to resume from.
   *
   * @throws RangeError or TypeError at once, naming the field, when the range is not one the server can answer
   */
  readonly history: ReportHistory;
};

/** Users, friends, groups, chat rooms, messages and media (IM REST API). */
export type ImApi = Api<ImPaths, ImOperations, typeof imOperations> & {
  /**
   * Stores a file of at most 8 MB with the vendor: `uploadFile({ type: "image", file: { path: "cat.jpg" } })`. `file`
   * is a `Blob`, bytes, a stream or, on Node, Deno and Bun, a path. Without a name of its own it needs a `filename`,
   * which the form has to have and receivers of files see. Hand the answer to `imageMessage` or `voiceMessage`.
   *
   * A stream is read to its end before anything is sent, which does not count towards `timeout`. It cannot be read
   * again; all else can be.
   *
   * @throws RangeError naming `file` when it is too large, TypeError naming what is no file or lacks a name
   */
  readonly uploadFile: UploadFile;
};

/** Message history by Report v1, which the vendor keeps for old clients only: `report` does more. */
export type ReportV1Api = Api<ReportV1Paths, ReportV1Operations, typeof v1Operations> & {
  /**
   * Messages of any stretch of the last 60 days, without `from` all that are stored: of the whole app, or `of` one
   * user. `pages()` gives checkpoints to resume from. No message comes twice, and none is skipped when others arrive
   * or grow too old meanwhile, as long as the server sorts those of one second in the same way each time.
   *
   * @throws RangeError or TypeError at once, naming the field, when the range is not one the server can answer
   */
  readonly history: ReportV1History;
};

/** The three APIs of an app, each with a method for every operation of its reference. */
export interface JMessage {
  readonly im: ImApi;
  readonly report: ReportApi;
  readonly reportV1: ReportV1Api;
}

/** Headers with the seconds until the quota is reset, as the vendor's own clients read them. */
const RESET_HEADERS = ["x-rate-limit-reset"];

/** `{ "error": { "code", "message" } }` */
const readVendorError = readEnvelope({
  vendor: "jmessage",
  code: "error.code",
  message: "error.message",
  credentials: "appKey and masterSecret",
  credentialCodes: [899009],
});

/** A client of the JMessage server APIs. All of its calls share one rate limit. */
export function createJMessage(options: JMessageOptions): JMessage {
  const { appKey, masterSecret } = checkCredentials(options);
  const settings = withDefaults(options);
  const credentials = basicCredentials(appKey, masterSecret);
  const redact = createRedact([masterSecret, credentials]);
  const send = createPipeline(settings, {
    authenticate: (inner) => basicAuth(inner, credentials),
    redact,
    readVendorError,
    quota: vendorQuota,
    resetHeaders: RESET_HEADERS,
  });
  const { baseUrl } = options;
  const open = <Paths extends object, Ops, Table extends Readonly<Record<string, OperationRow>>>(
    table: Table,
    name: ApiName,
    vendorUrl: string,
  ) => {
    const url = (typeof baseUrl === "string" ? baseUrl : baseUrl?.[name]) ?? vendorUrl;
    return createApi<Paths, Ops, Table>(table, {
      ...settings,
      baseUrl: checkBaseUrl(url),
      send,
    });
  };
  const report = open<ReportPaths, ReportOperations, typeof reportOperations>(
    reportOperations,
    "report",
    reportUrl,
  );
  const im = open<ImPaths, ImOperations, typeof imOperations>(imOperations, "im", imUrl);
  const reportV1 = open<ReportV1Paths, ReportV1Operations, typeof v1Operations>(
    v1Operations,
    "reportV1",
    v1Url,
  );
  return {
    im: Object.assign(im, { uploadFile: createUploadFile(im.uploadMedia) }),
    report: Object.assign(report, { history: createReportHistory(report, settings.clock) }),
    reportV1: Object.assign(reportV1, { history: createReportV1History(reportV1, settings.clock) }),
  };
}

function checkCredentials({ appKey, masterSecret }: JMessageOptions) {
  if (typeof appKey !== "string" || appKey === "") throw new TypeError("appKey: expected a non-empty string");
  // HTTP Basic ends the user name at the first colon.
  if (appKey.includes(":")) throw new TypeError("appKey: a colon does not belong there");
  if (typeof masterSecret !== "string" || masterSecret === "")
    throw new TypeError("masterSecret: expected a non-empty string");
  return { appKey, masterSecret };
}

export type { ErrorCode as ImErrorCode } from "../../generated/jmessage-im/operations.ts";
export type { ErrorCode as ReportErrorCode } from "../../generated/jmessage-report/operations.ts";
export type { FileSource, NamedFile } from "../core/request/file.ts";
export type { Instant } from "../history/beijing-time.ts";
export {
  customMessage,
  imageMessage,
  type MessageContent,
  textMessage,
  voiceMessage,
} from "./message.ts";
export type {
  RangeCheckpoint,
  RangeOptions,
  RangeSettings,
  ResumeOptions,
} from "./range-history.ts";
export type { HistoryOf, Message, ReportCheckpoint, ReportHistory } from "./report-history.ts";
export type {
  HistoryOfV1,
  MessageV1,
  ReportV1Checkpoint,
  ReportV1History,
} from "./report-v1-history.ts";
export type { UploadFile, Uploads } from "./upload.ts";
