import { defineAccess } from "../access.ts";
import type { EasemobCredentials, SandboxEasemobOptions } from "./options.ts";

/** Those of the spec's examples, so that the examples work here unchanged. */
const DEFAULTS: EasemobCredentials = {
  orgName: "easemob-demo",
  appName: "testapp",
  clientId: "YXA6dGVzdGFwcC1jbGllbnQ",
  clientSecret: "YXA6dGVzdGFwcC1zZWNyZXQ",
};

/** An app token for trying the sandbox by hand, without obtaining one first. */
const DEMO_TOKEN = "sandbox-app-token";

/** The app and its credentials, with these options. */
export function readCredentials(options: SandboxEasemobOptions): EasemobCredentials {
  const { orgName, appName, clientId, clientSecret } = { ...DEFAULTS, ...options };
  return { orgName, appName, clientId, clientSecret };
}

export const access = defineAccess<SandboxEasemobOptions, EasemobCredentials>({
  demoOptions: { appToken: DEMO_TOKEN },
  credentials: readCredentials,
  secrets: ({ appToken }) => (appToken === undefined ? {} : { appToken }),
  tokens: { appToken: { operationId: "createAppToken", property: "access_token" } },
  client: {
    options: (baseUrl) => ({ baseUrl, ...DEFAULTS }),
    directOptions(baseUrl) {
      const { orgName, appName } = DEFAULTS;
      return { baseUrl, orgName, appName, token: DEMO_TOKEN };
    },
    supplies: ["org_name", "app_name"],
    note: "the local sandbox; or the REST host of your app",
  },
});
