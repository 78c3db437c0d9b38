import { api } from "../../generated/qiniu/api.ts";
import { checkToken } from "../core/auth/check-credential.ts";
import type { GivenToken } from "../core/auth/given-token.ts";
import { createRedact } from "../core/errors/redact.ts";
import { readEnvelope } from "../core/errors/refusal.ts";
import { int64Text } from "../core/json/int64.ts";
import { documentedQuota } from "../core/limits/documented-quota.ts";
import { checkBaseUrl } from "../core/request/base-url.ts";
import { type Api, createApi } from "../core/request/client.ts";
import { extendApi } from "../core/request/extend-api.ts";
import { type ClientOptions, withDefaults } from "../core/request/options.ts";
import { createPipeline } from "../core/request/pipeline.ts";
import { createQiniuHistory, type QiniuHistory } from "./history.ts";
import { createTokens, type Identity, sign } from "./sign.ts";

/** The app, its address, and whom its client acts as. */
export interface QiniuOptions extends ClientOptions {
  /** API endpoint of your app, from the console, such as `https://host`. */
  baseUrl: string;
  /** Id of your app, from the console. */
  appId: string;
  /**
   * Token of an admin, from the console, or of a user. A function is called when the first call needs a token, and
   * again when the server refuses the one it returned: that request is then retried once. What the function throws
   * reaches the caller unchanged. The operations that create tokens need none.
   */
  accessToken: GivenToken;
  /**
   * The user to act as, with an admin's token: a 64-bit integer. A call with its own `user_id` or `group_id` does not
   * use it. What the server does with both `userId` and `groupId` is not documented.
   */
  userId?: string | number | bigint;
  /** The group to act as an admin of, with an admin's token: a 64-bit integer. As for `userId`. */
  groupId?: string | number | bigint;
}

/** Messages, conversations and tokens of users: a method for every operation of the reference. */
export type Qiniu = Api<typeof api, "app_id"> & {
  /**
   * Messages of one conversation, from the newest to the oldest. `pages()` returns checkpoints to resume from.
   *
   * @throws RangeError or TypeError at once, naming the invalid field
   */
  readonly history: QiniuHistory;
};

const readVendorError = readEnvelope([api], "appId and accessToken");

/** Creates a client of Qiniu IM, which is the same as Lanying IM. */
export function createQiniu(options: QiniuOptions): Qiniu {
  const { accessToken, baseUrl } = options;
  const appId = checkToken(options.appId, "appId");
  const settings = withDefaults(options);
  const redact = createRedact([]);
  const identity: Identity = {};
  if (options.userId !== undefined) identity.user_id = int64Text(options.userId, "userId");
  if (options.groupId !== undefined) identity.group_id = int64Text(options.groupId, "groupId");
  const tokens = createTokens(accessToken, redact);
  const calls = createApi<typeof api, "app_id">(api, {
    ...settings,
    baseUrl: checkBaseUrl(baseUrl),
    send: createPipeline(settings, {
      authenticate: (inner) => sign(inner, { appId, identity, tokens }),
      redact,
      readVendorError,
      ...documentedQuota([api]),
    }),
  });
  return extendApi(calls, { history: createQiniuHistory(calls, identity) });
}
