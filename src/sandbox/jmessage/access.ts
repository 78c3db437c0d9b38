import { defineAccess } from "../access.ts";
import type { JMessageCredentials, SandboxJMessageOptions } from "./options.ts";

/** Credentials that cannot be mistaken for real ones. */
const DEFAULTS: JMessageCredentials = {
  appKey: "sandbox-app-key",
  masterSecret: "sandbox-master-secret",
};

/** App key and master secret, with these options. */
export function readCredentials({
  appKey = DEFAULTS.appKey,
  masterSecret = DEFAULTS.masterSecret,
}: SandboxJMessageOptions): JMessageCredentials {
  return { appKey, masterSecret };
}

export const access = defineAccess<SandboxJMessageOptions, JMessageCredentials>({
  demoOptions: { examples: true },
  credentials: readCredentials,
  secrets(options) {
    const { appKey, masterSecret } = readCredentials(options);
    return { basicAuth: `${appKey}:${masterSecret}` };
  },
  client: {
    options: (baseUrl) => ({ ...DEFAULTS, baseUrl }),
    note: "the local sandbox; leave it out to talk to JMessage",
  },
  webhookOptions: (url) => ({ webhook: { url } }),
});
