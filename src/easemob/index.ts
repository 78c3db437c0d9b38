import { finalCodes, operations } from "../../generated/easemob/operations.ts";
import type { operations as Operations, paths as Paths } from "../../generated/easemob/types.ts";
import { bearerAuth } from "../core/auth/bearer-auth.ts";
import { type GivenToken, givenTokens } from "../core/auth/given-token.ts";
import { createTokens, type NewToken, type TokenStore } from "../core/auth/token.ts";
import { createRedact, type Redact } from "../core/errors/redact.ts";
import { readEnvelope } from "../core/errors/refusal.ts";
import { checkBaseUrl } from "../core/request/base-url.ts";
import { type Api, createApi } from "../core/request/client.ts";
import { type ClientOptions, withDefaults } from "../core/request/options.ts";
import { createPipeline } from "../core/request/pipeline.ts";
import { checkTimeZone, type TimeZone } from "./archive-source.ts";
import { type ArchiveHistory, createArchiveHistory } from "./history.ts";

/** The app, and where it is. */
export interface EasemobAppOptions extends ClientOptions {
  /** REST address of the app's cluster, from the Easemob console, such as `https://a1.easemob.com`. */
  baseUrl: string;
  /** The part of the app key before the `#`. */
  orgName: string;
  /** The part of the app key after the `#`. */
  appName: string;
  /** Whose hours name the history files; `history` cannot do without. */
  timeZone?: TimeZone;
}

/** An app by its client id and secret; the client gets its tokens itself. */
export interface EasemobCredentialOptions extends EasemobAppOptions {
  clientId: string;
  clientSecret: string;
  /** Shares the app token with other processes. */
  tokenStore?: TokenStore;
  token?: never;
}

/** An app by a token that comes from elsewhere. */
export interface EasemobTokenOptions extends EasemobAppOptions {
  /**
   * An app token that you have got, or a function that gives one: asked when the first call needs it, and again after a
   * 401. That call is then made once more. Failures of the function come out of the call as they are.
   */
  token: GivenToken;
  clientId?: never;
  clientSecret?: never;
  tokenStore?: never;
}

/** The app with its credentials, or with a token. */
export type EasemobOptions = EasemobCredentialOptions | EasemobTokenOptions;

/** Chat history of an Easemob app, and app tokens: a method for every operation of the reference. */
export type Easemob = Api<Paths, Operations, typeof operations, "org_name" | "app_name"> & {
  /**
   * Messages of any stretch of time that the server still has, hour by hour, within an hour as its file has them. Takes
   * care of file names, URLs that expire, connections that break and repeats, in constant memory. An hour without
   * a file is passed over; resume from a checkpoint within the next days, and hours whose files came late are read
   * too. `pages()` gives checkpoints to resume from.
   *
   * @throws RangeError or TypeError at once, naming the field, when the options cannot be right
   */
  readonly history: ArchiveHistory;
};

const readVendorError = readEnvelope({
  vendor: "easemob",
  code: "error",
  message: "error_description",
  credentials: "clientId and clientSecret, or token",
  credentialCodes: ["invalid_grant"],
  finalCodes,
});

/** A client of the Easemob server API. The app token is got when first needed, renewed, and shared by all calls. */
export function createEasemob(options: EasemobOptions): Easemob {
  const { orgName, appName, timeZone } = options;
  checkText(orgName, "orgName");
  checkText(appName, "appName");
  if (timeZone !== undefined) checkTimeZone(timeZone, "timeZone");
  const baseUrl = checkBaseUrl(options.baseUrl);
  const settings = withDefaults(options);
  const { clock, timeout } = settings;
  checkCredentials(options);
  const redact = createRedact(options.clientSecret === undefined ? [] : [options.clientSecret]);
  const ask: AskForToken = (body) => api.createAppToken({ body });
  const tokens = createTokenSource(options, baseUrl, ask, { clock, redact });
  const send = createPipeline(settings, {
    authenticate: (inner) => bearerAuth(inner, tokens),
    redact,
    readVendorError,
    quota: undefined,
    resetHeaders: [],
  });
  const supplied = { org_name: orgName, app_name: appName };
  const api = createApi<Paths, Operations, typeof operations, keyof typeof supplied>(operations, {
    ...settings,
    baseUrl,
    supplied,
    send,
  });
  const history = createArchiveHistory({ calls: api, timeZone, timeout, clock, redact });
  return Object.assign(api, { history });
}

type AskForToken = (body: {
  grant_type: "client_credentials";
  client_id: string;
  client_secret: string;
}) => Promise<{ access_token: string; expires_in: number }>;

function createTokenSource(
  options: EasemobOptions,
  baseUrl: string,
  ask: AskForToken,
  { clock, redact }: { clock: Required<ClientOptions>["clock"]; redact: Redact },
) {
  const { learn } = redact;
  if (options.token !== undefined)
    return givenTokens(options.token, (token) => {
      checkText(token, "token");
      learn(token);
      return token;
    });
  const { orgName, appName, clientId, clientSecret, tokenStore: store } = options;
  const request = async (): Promise<NewToken> => {
    const body = {
      grant_type: "client_credentials",
      client_id: clientId,
      client_secret: clientSecret,
    } as const;
    const answer = await ask(body);
    return { token: answer.access_token, lifetime: lifetimeOf(answer.expires_in) };
  };
  // The same app at another host is another app, and another client may have other rights.
  const key = ["easemob", new URL(baseUrl).host, orgName, appName, clientId]
    .map(encodeURIComponent)
    .join("/");
  return createTokens({ request, store, key, clock, learn });
}

/** 90 days in seconds, or two hours in milliseconds. */
const LONGEST_IN_SECONDS = 7_776_000;

/**
 * Milliseconds. One cluster answers in these and not in seconds, and nothing tells which. What would be more than 90 days
 * is taken for milliseconds: where that is wrong, a token is renewed every two hours or more. A shorter life in
 * milliseconds is overestimated, and then a 401 is what ends it.
 */
function lifetimeOf(expiresIn: number): number {
  return expiresIn > LONGEST_IN_SECONDS ? expiresIn : expiresIn * 1000;
}

function checkCredentials({ token, clientId, clientSecret, tokenStore }: EasemobOptions): void {
  if (token === undefined) {
    checkText(clientId, "clientId");
    checkText(clientSecret, "clientSecret");
    return;
  }
  for (const [field, value] of Object.entries({ clientId, clientSecret, tokenStore }))
    if (value !== undefined) throw new TypeError(`${field}: cannot be given together with token`);
}

function checkText(value: unknown, field: string): asserts value is string {
  if (typeof value !== "string" || value === "") throw new TypeError(`${field}: expected a non-empty string`);
}

export type { ErrorCode as EasemobErrorCode } from "../../generated/easemob/operations.ts";
export type { GivenToken } from "../core/auth/given-token.ts";
export type { StoredToken, TokenStore } from "../core/auth/token.ts";
export type { MissingHour } from "../history/archive/hourly-archive.ts";
export type { HistoryRecord, TimeZone } from "./archive-source.ts";
export type {
  ArchiveCheckpoint,
  ArchiveHistory,
  ArchiveRangeOptions,
  ArchiveResumeOptions,
  ArchiveSettings,
} from "./history.ts";
