import { api } from "../../generated/easemob/api.ts";
import { bearerAuth } from "../core/auth/bearer-auth.ts";
import { checkCredential } from "../core/auth/check-credential.ts";
import { createRedact } from "../core/errors/redact.ts";
import { readEnvelope } from "../core/errors/refusal.ts";
import { documentedQuota } from "../core/limits/documented-quota.ts";
import { checkBaseUrl } from "../core/request/base-url.ts";
import { type Api, createApi } from "../core/request/client.ts";
import { extendApi } from "../core/request/extend-api.ts";
import { createMayDownload } from "../core/request/file-hosts.ts";
import { withDefaults } from "../core/request/options.ts";
import { createPipeline } from "../core/request/pipeline.ts";
import { withArchiveLimits } from "../history/archive/limits.ts";
import { type AppTokenRequest, createAppTokens, needsAppToken } from "./app-tokens.ts";
import { type ArchiveHistory, createArchiveHistory } from "./history.ts";
import { checkTimeZone } from "./hours.ts";
import { checkCredentials, type EasemobOptions } from "./options.ts";

/** Chat history of an Easemob app, and app tokens: a method for every operation of the reference. */
export type Easemob = Api<typeof api, "org_name" | "app_name"> & {
  /**
   * Messages of any time range that the server still has, hour by hour; within an hour, in the order of its file.
   * Handles file names, expired URLs, broken connections and duplicates, in constant memory. An hour without a file is
   * skipped; resume from a checkpoint within the next days to read hours whose files came late. `pages()` returns
   * checkpoints to resume from.
   *
   * @throws RangeError or TypeError at once, naming the field, if an option is invalid
   */
  readonly history: ArchiveHistory;
};

const readVendorError = readEnvelope([api], "clientId and clientSecret, or token");

/**
 * Creates a client of the Easemob server API. The app token is obtained when first needed, renewed, and shared by all
 * calls.
 */
export function createEasemob(options: EasemobOptions): Easemob {
  const { orgName, appName, timeZone } = options;
  checkCredential(orgName, "orgName");
  checkCredential(appName, "appName");
  if (timeZone !== undefined) checkTimeZone(timeZone, "timeZone");
  const baseUrl = checkBaseUrl(options.baseUrl);
  const limits = withArchiveLimits(options.limits);
  const settings = withDefaults(options);
  const { clock, timeout } = settings;
  checkCredentials(options);
  const redact = createRedact(options.clientSecret === undefined ? [] : [options.clientSecret]);
  const requestToken: AppTokenRequest = (body) => calls.createAppToken({ body });
  const tokens = createAppTokens(options, baseUrl, requestToken, { clock, redact });
  const send = createPipeline(settings, {
    authenticate: (inner) => bearerAuth(inner, tokens, needsAppToken),
    redact,
    readVendorError,
    ...documentedQuota([api]),
  });
  const mayDownload = createMayDownload(baseUrl, options.fileHosts);
  const supplied = { org_name: orgName, app_name: appName };
  const calls = createApi(api, { ...settings, baseUrl, supplied, mayDownload, send });
  return extendApi(calls, {
    history: createArchiveHistory({ calls, timeZone, timeout, clock, redact, limits }),
  });
}
