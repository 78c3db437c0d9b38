import { defineAccess } from "../access.ts";
import type { SandboxToyOptions, ToyCredentials } from "./options.ts";

/** Those of the spec's examples. */
const DEFAULTS: ToyCredentials = { appKey: "toy-app", appSecret: "toy-secret" };

const DEMO_TOKEN = "sandbox-toy-token";

/** The app and its secret, under these options. */
export function readCredentials(options: SandboxToyOptions): ToyCredentials {
  const { appKey, appSecret } = { ...DEFAULTS, ...options };
  return { appKey, appSecret };
}

export const access = defineAccess<SandboxToyOptions, ToyCredentials>({
  demoOptions: { token: DEMO_TOKEN },
  credentials: readCredentials,
  secrets: ({ token }) => (token === undefined ? {} : { roomToken: token }),
  tokens: { roomToken: { operationId: "createToken", property: "token" } },
  client: {
    options: (baseUrl) => ({ ...DEFAULTS, baseUrl }),
    directOptions: (baseUrl) => ({ token: DEMO_TOKEN, baseUrl }),
    note: "the local sandbox; omit it to use the vendor's host",
  },
});
