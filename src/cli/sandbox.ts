import { type ApiId, apis } from "../sandbox/apis.ts";
import { type Sandbox, startSandbox } from "../sandbox/index.ts";
import { throwListenError } from "./listen-error.ts";
import type { StartServers } from "./servers.ts";

/** The APIs that the sandbox has. */
export const sandboxApis = Object.keys(apis) as ApiId[];

type Secrets = Readonly<Record<string, string>>;

/** What each simulator wants to be sent, by security scheme of the spec. A token may have to be asked for. */
const secrets: Readonly<Record<ApiId, (sandbox: Sandbox) => Secrets | Promise<Secrets>>> = {
  "jmessage-report": jmessageSecrets,
  "jmessage-im": jmessageSecrets,
  "jmessage-report-v1": jmessageSecrets,
  easemob: async ({ urls, credentials: { easemob } }) => ({
    appToken: await askForToken(urls.easemob, easemob),
  }),
  qiniu: ({ credentials: { qiniu } }) => ({ accessToken: qiniu.accessToken }),
};

/** A token is not known before it is asked for. */
async function askForToken(url: string, credentials: Sandbox["credentials"]["easemob"]): Promise<string> {
  const { orgName, appName, clientId: client_id, clientSecret: client_secret } = credentials;
  const response = await fetch(`${url}/${orgName}/${appName}/token`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ grant_type: "client_credentials", client_id, client_secret }),
  });
  const { access_token } = (await response.json()) as { access_token: string };
  return access_token;
}

function jmessageSecrets({ credentials: { jmessage } }: Sandbox): Secrets {
  return { basicAuth: `${jmessage.appKey}:${jmessage.masterSecret}` };
}

/** Starts the stateful sandbox, with a history made up. */
export const startSandboxes: StartServers = async (specs, { host, port }) => {
  const ids = specs.map(({ id }) => id as ApiId);
  // Requests are not logged, but failures of the sandbox itself are.
  const log = (line: string) => {
    if (/^\S+ failed: /.test(line)) console.error(line);
  };
  const sandbox = await startSandbox({ apis: ids, host, port, log, jmessage: { examples: true } }).catch(
    throwListenError,
  );
  return {
    urls: sandbox.urls,
    secrets: async (id) => secrets[id as ApiId](sandbox),
    now: new Date(sandbox.clock.now()),
    close: sandbox.close,
  };
};
