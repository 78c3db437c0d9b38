import { operations, retryableCodes } from "../../generated/qiniu/operations.ts";
import type { operations as Operations, paths as Paths } from "../../generated/qiniu/types.ts";
import type { GivenToken } from "../core/auth/given-token.ts";
import { createRedact } from "../core/errors/redact.ts";
import { readEnvelope } from "../core/errors/refusal.ts";
import { int64Text } from "../core/json/int64.ts";
import { checkBaseUrl } from "../core/request/base-url.ts";
import { type Api, createApi } from "../core/request/client.ts";
import { type ClientOptions, withDefaults } from "../core/request/options.ts";
import { createPipeline } from "../core/request/pipeline.ts";
import { createQiniuHistory, type QiniuHistory } from "./history.ts";
import { createTokens, type Identity, sign, TOKEN_REFUSED, toHeader } from "./sign.ts";

/** The app, where it is, and whom its client acts as. */
export interface QiniuOptions extends ClientOptions {
  /** API endpoint of your app, from the console, such as `https://host`. */
  baseUrl: string;
  /** Id of your app, from the console. */
  appId: string;
  /**
   * Token of an admin, from the console, or of a user. A function is asked when the first call needs a token, and
   * again when the server refuses the one it gave: that call is then made once more. Failures of the function come out
   * of the call as they are. The operations that create tokens need none.
   */
  accessToken: GivenToken;
  /**
   * The user to act as, with an admin's token: a 64-bit integer. A call that names `user_id` or `group_id` does
   * without. What the server makes of both `userId` and `groupId` is not documented.
   */
  userId?: string | number | bigint;
  /** The group to act as an admin of, with an admin's token: a 64-bit integer. As for `userId`. */
  groupId?: string | number | bigint;
}

/** Messages, conversations and tokens of users: a method for every operation of the reference. */
export type Qiniu = Api<Paths, Operations, typeof operations, "app_id"> & {
  /**
   * Messages of one conversation, from the newest to the oldest. `pages()` gives checkpoints to resume from.
   *
   * @throws RangeError or TypeError at once, naming the field that does not fit
   */
  readonly history: QiniuHistory;
};

/** `{ "code", "message" }`, with HTTP status 200 */
const readVendorError = readEnvelope({
  vendor: "qiniu",
  code: "code",
  message: "message",
  credentials: "appId and accessToken",
  credentialCodes: [...TOKEN_REFUSED, 10003, 40000],
  retryableCodes,
});

/** A client of Qiniu IM, which Lanying IM is too. */
export function createQiniu(options: QiniuOptions): Qiniu {
  const { accessToken, baseUrl } = options;
  const appId = toHeader(options.appId, "appId");
  const settings = withDefaults(options);
  const redact = createRedact([]);
  const identity: Identity = {};
  if (options.userId !== undefined) identity.user_id = int64Text(options.userId, "userId");
  if (options.groupId !== undefined) identity.group_id = int64Text(options.groupId, "groupId");
  const tokens = createTokens(accessToken, redact);
  const api = createApi<Paths, Operations, typeof operations, "app_id">(operations, {
    ...settings,
    baseUrl: checkBaseUrl(baseUrl),
    send: createPipeline(settings, {
      authenticate: (inner) => sign(inner, { appId, identity, tokens }),
      redact,
      readVendorError,
      quota: undefined,
      resetHeaders: [],
    }),
  });
  return Object.assign(api, { history: createQiniuHistory(api, identity) });
}

export type { ErrorCode as QiniuErrorCode } from "../../generated/qiniu/operations.ts";
export type { GivenToken } from "../core/auth/given-token.ts";
export type { Instant } from "../history/beijing-time.ts";
export type {
  ConversationOptions,
  ConversationResumeOptions,
  ConversationSettings,
  Message,
  QiniuCheckpoint,
  QiniuHistory,
} from "./history.ts";
