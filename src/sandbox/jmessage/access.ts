import { defineAccess } from "../access.ts";
import type { JMessageCredentials, SandboxJMessageOptions } from "./options.ts";

/** They cannot be mistaken for real ones, and have 24 letters and digits: some official clients refuse others. */
const DEFAULTS: JMessageCredentials = {
  appKey: "sandboxAppKey00000000000",
  masterSecret: "sandboxMasterSecret00000",
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
