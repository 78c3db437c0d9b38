import { defineAccess } from "../access.ts";
import type { QiniuCredentials, SandboxQiniuOptions } from "./options.ts";

/** Credentials that cannot be mistaken for real ones. App id and password are those of the spec's examples. */
const DEFAULTS: QiniuCredentials = {
  appId: "welovemaxim",
  accessToken: "sandbox-admin-token",
  userName: "alice",
  userPassword: "USER_PASSWORD",
};

/** The user that the spec's examples act as. */
const USER_OF_EXAMPLES = "2302128618880";

/** The app, its admin's token and a user, with these options. */
export function readCredentials({
  appId = DEFAULTS.appId,
  accessToken = DEFAULTS.accessToken,
  userPassword = DEFAULTS.userPassword,
}: SandboxQiniuOptions): QiniuCredentials {
  return { appId, accessToken, userName: DEFAULTS.userName, userPassword };
}

export const access = defineAccess<SandboxQiniuOptions, QiniuCredentials>({
  demoOptions: {},
  credentials: readCredentials,
  secrets: (options) => ({ accessToken: readCredentials(options).accessToken }),
  client: {
    options: (baseUrl) => ({ ...direct(baseUrl), userId: USER_OF_EXAMPLES }),
    directOptions: direct,
    supplies: ["app_id", "user_id", "group_id"],
    note: "the local sandbox; or the API host of your app",
  },
  webhookOptions: (url) => ({ webhook: { url } }),
});

function direct(baseUrl: string) {
  const { appId, accessToken } = DEFAULTS;
  return { baseUrl, appId, accessToken };
}
