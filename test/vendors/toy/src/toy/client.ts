import { api } from "../../generated/toy/api.ts";
import { bearerAuth } from "../core/auth/bearer-auth.ts";
import { type GivenToken, givenTokens } from "../core/auth/given-token.ts";
import { createTokens, type NewToken } from "../core/auth/token.ts";
import { createRedact } from "../core/errors/redact.ts";
import { readEnvelope } from "../core/errors/refusal.ts";
import { documentedQuota } from "../core/limits/documented-quota.ts";
import { checkBaseUrl } from "../core/request/base-url.ts";
import { type Api, createApi } from "../core/request/client.ts";
import { type ClientOptions, withDefaults } from "../core/request/options.ts";
import { createPipeline } from "../core/request/pipeline.ts";

/** The app, by its secret or by a token that comes from elsewhere. */
export interface ToyOptions extends ClientOptions {
  /** Where the API is. Default: the vendor's host. */
  baseUrl?: string;
  appKey?: string;
  appSecret?: string;
  token?: GivenToken;
}

/** Messages of rooms, and tokens. */
export type Toy = Api<typeof api>;

const readVendorError = readEnvelope([api], "appKey and appSecret, or token");

/** A client of the toy chat API. */
export function createToy(options: ToyOptions): Toy {
  const { appKey = "", appSecret = "", token } = options;
  const settings = withDefaults(options);
  const { clock } = settings;
  const redact = createRedact(appSecret ? [appSecret] : []);
  const baseUrl = checkBaseUrl(options.baseUrl ?? api.baseUrl);
  const request = async (): Promise<NewToken> => {
    const { data } = await calls.createToken({ body: { app_key: appKey, app_secret: appSecret } });
    return { token: data.token, lifetime: data.expires_in * 1000 };
  };
  const { learn } = redact;
  const tokens =
    token === undefined
      ? createTokens({ request, store: undefined, key: `toy/${appKey}`, clock, learn })
      : givenTokens(token, (given) => {
          if (typeof given !== "string" || given === "")
            throw new TypeError("token: expected a non-empty string");
          learn(given);
          return given;
        });
  const calls: Toy = createApi(api, {
    ...settings,
    baseUrl,
    send: createPipeline(settings, {
      authenticate: (inner) => bearerAuth(inner, tokens),
      redact,
      readVendorError,
      ...documentedQuota([api]),
    }),
  });
  return calls;
}
