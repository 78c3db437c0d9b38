import type { SandboxAddresses, SandboxSecret } from "../../../docs/.vitepress/portal/sandbox-addresses.ts";
import { type ApiId, apis } from "../../../src/sandbox/apis.ts";
import { tryingToken } from "../../../src/sandbox/easemob/options.ts";
import { defaultCredentials as jmessage } from "../../../src/sandbox/jmessage/options.ts";
import { defaultCredentials as qiniu } from "../../../src/sandbox/qiniu/options.ts";

/** Where `npm start` and `im-openapi sandbox` begin to look for free ports. */
const FIRST_PORT = 4010;

/** What clients of a sandbox have to send. */
interface Credentials {
  readonly jmessage: { readonly appKey: string; readonly masterSecret: string };
  readonly easemob: { readonly appToken: string };
  readonly qiniu: { readonly accessToken: string };
}

/** The sandbox as it is when nothing is said about it. */
export function defaultSandboxAddresses(): SandboxAddresses {
  const ids = Object.keys(apis) as ApiId[];
  const urls = ids.map((id, index) => [id, `http://127.0.0.1:${FIRST_PORT + index}`] as const);
  const credentials = { jmessage, easemob: { appToken: tryingToken }, qiniu };
  return toSandboxAddresses(Object.fromEntries(urls) as Record<ApiId, string>, credentials);
}

/** What `/sandbox.json` says of a sandbox. */
export function toSandboxAddresses(
  urls: Readonly<Record<ApiId, string>>,
  { jmessage, easemob, qiniu }: Credentials,
): SandboxAddresses {
  const basicAuth: SandboxSecret = { username: jmessage.appKey, password: jmessage.masterSecret };
  const security: Readonly<Record<ApiId, Readonly<Record<string, SandboxSecret>>>> = {
    "jmessage-report": { basicAuth },
    "jmessage-im": { basicAuth },
    "jmessage-report-v1": { basicAuth },
    qiniu: { accessToken: { value: qiniu.accessToken } },
    easemob: { appToken: { token: easemob.appToken } },
  };
  const ids = Object.keys(urls) as ApiId[];
  return { apis: Object.fromEntries(ids.map((id) => [id, { url: urls[id], security: security[id] }])) };
}
