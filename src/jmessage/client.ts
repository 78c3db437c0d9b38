import { api as im } from "../../generated/jmessage-im/api.ts";
import { api as report } from "../../generated/jmessage-report/api.ts";
import { api as reportV1 } from "../../generated/jmessage-report-v1/api.ts";
import { basicAuth, basicCredentials } from "../core/auth/basic-auth.ts";
import { checkCredential } from "../core/auth/check-credential.ts";
import { createRedact } from "../core/errors/redact.ts";
import { readEnvelope } from "../core/errors/refusal.ts";
import { documentedQuota } from "../core/limits/documented-quota.ts";
import type { AnyApi } from "../core/request/api-definition.ts";
import { checkBaseUrl } from "../core/request/base-url.ts";
import { type Api, createApi } from "../core/request/client.ts";
import { extendApi } from "../core/request/extend-api.ts";
import { type ClientOptions, withDefaults } from "../core/request/options.ts";
import { createPipeline } from "../core/request/pipeline.ts";
import { createReportHistory, type ReportHistory } from "./report-history.ts";
import { createReportV1History, type ReportV1History } from "./report-v1-history.ts";
import { createUploadFile, type UploadFile } from "./upload.ts";

/** The APIs, each of which may have its own base URL. */
type ApiName = (typeof im | typeof report | typeof reportV1)["property"];

/** The app and the addresses of its APIs. */
export interface JMessageOptions extends ClientOptions {
  appKey: string;
  masterSecret: string;
  /** Base URL of the APIs, for tests and proxies: one for all, or one for each. Default: the vendor's hosts. */
  baseUrl?: string | { [Name in ApiName]?: string };
}

/** Message history and statistics (Report v2). */
export type ReportApi = Api<typeof report> & {
  /**
   * Messages of any range within the last 60 days: of the whole app, or `of` one user, group or chat room. Handles
   * windows, cursors, their expiry and duplicates. `pages()` returns checkpoints to resume from.
   *
   * @throws RangeError or TypeError at once, naming the field, if the range is invalid or too old
   */
  readonly history: ReportHistory;
};

/** Users, friends, groups, chat rooms, messages and media (IM REST API). */
export type ImApi = Api<typeof im> & {
  /**
   * Stores a file of at most 8 MB with the vendor: `uploadFile({ type: "image", file: { path: "cat.jpg" } })`. `file`
   * is a `Blob`, bytes, a stream or, on Node, Deno and Bun, a path. If it has no name of its own, pass a `filename`:
   * the form needs one, and receivers of files see it. Pass the result to `imageMessage` or `voiceMessage`.
   *
   * A stream is read to its end before anything is sent, which does not count towards `timeout`. A stream cannot be
   * passed to a second call; all other sources can.
   *
   * @throws RangeError naming `file` if it is too large; TypeError naming the argument if it is not a file or has no
   * name
   */
  readonly uploadFile: UploadFile;
};

/** Message history (Report v1), which the vendor keeps for old clients only: `report` does more. */
export type ReportV1Api = Api<typeof reportV1> & {
  /**
   * Messages of any range within the last 60 days, or without `from` all that are stored: of the whole app, or `of` one
   * user. `pages()` returns checkpoints to resume from. No message comes twice, and none is skipped when others arrive
   * or expire meanwhile, provided that the server sorts the messages of one second in the same way each time.
   *
   * @throws RangeError or TypeError at once, naming the field, if the range is invalid or too old
   */
  readonly history: ReportV1History;
};

/** The three APIs of an app, each with a method for every operation of its reference. */
export interface JMessage {
  readonly im: ImApi;
  readonly report: ReportApi;
  readonly reportV1: ReportV1Api;
}

const readVendorError = readEnvelope([im, report, reportV1], "appKey and masterSecret");

/** Creates a client of the JMessage server APIs. All of its calls share one rate limit. */
export function createJMessage(options: JMessageOptions): JMessage {
  const credentials = checkCredentials(options);
  const settings = withDefaults(options);
  const open = createOpener(options.baseUrl, credentials, settings);
  const apis = { im: open(im), report: open(report), reportV1: open(reportV1) };
  return {
    im: extendApi(apis.im, { uploadFile: createUploadFile(apis.im.uploadMedia) }),
    report: extendApi(apis.report, { history: createReportHistory(apis.report, settings.clock) }),
    reportV1: extendApi(apis.reportV1, { history: createReportV1History(apis.reportV1, settings.clock) }),
  };
}

/** A function that creates an API; all of them share the same layers. */
function createOpener(
  baseUrl: JMessageOptions["baseUrl"],
  { appKey, masterSecret }: ReturnType<typeof checkCredentials>,
  settings: ReturnType<typeof withDefaults>,
) {
  const credentials = basicCredentials(appKey, masterSecret);
  const send = createPipeline(settings, {
    authenticate: (inner) => basicAuth(inner, credentials),
    redact: createRedact([masterSecret, credentials]),
    readVendorError,
    ...documentedQuota([im, report, reportV1]),
  });
  return <Definition extends AnyApi & { property: ApiName; baseUrl: string }>(definition: Definition) => {
    const url = typeof baseUrl === "string" ? baseUrl : baseUrl?.[definition.property];
    return createApi(definition, {
      ...settings,
      baseUrl: checkBaseUrl(url ?? definition.baseUrl),
      send,
    });
  };
}

function checkCredentials({ appKey, masterSecret }: JMessageOptions) {
  checkCredential(appKey, "appKey");
  // In HTTP Basic, the username ends at the first colon.
  if (appKey.includes(":")) throw new TypeError("appKey: expected a string without colons");
  checkCredential(masterSecret, "masterSecret");
  return { appKey, masterSecret };
}
