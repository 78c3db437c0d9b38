import { type ApiId, apis } from "../sandbox/apis.ts";
import { tryingToken } from "../sandbox/easemob/options.ts";
import { type Sandbox, startSandbox } from "../sandbox/index.ts";
import { throwListenError } from "./listen-error.ts";
import type { StartServers } from "./servers.ts";

/** The APIs that the sandbox has. */
export const sandboxApis = Object.keys(apis) as ApiId[];

type Secrets = Readonly<Record<string, string>>;

/** The credentials that each simulator expects, by security scheme of the spec. */
const secrets: Readonly<Record<ApiId, (sandbox: Sandbox) => Secrets>> = {
  "jmessage-report": jmessageSecrets,
  "jmessage-im": jmessageSecrets,
  "jmessage-report-v1": jmessageSecrets,
  easemob: () => ({ appToken: tryingToken }),
  qiniu: ({ credentials: { qiniu } }) => ({ accessToken: qiniu.accessToken }),
};

function jmessageSecrets({ credentials: { jmessage } }: Sandbox): Secrets {
  return { basicAuth: `${jmessage.appKey}:${jmessage.masterSecret}` };
}

/** Starts the stateful sandbox, with a generated history. */
export const startSandboxes: StartServers = async (specs, { host, port }) => {
  const ids = specs.map(({ id }) => id as ApiId);
  // Requests are not logged; failures of the sandbox itself are.
  const log = (line: string) => {
    if (/^\S+ failed: /.test(line)) console.error(line);
  };
  const worlds = { jmessage: { examples: true }, easemob: { appToken: tryingToken } };
  const sandbox = await startSandbox({ apis: ids, host, port, log, ...worlds }).catch(throwListenError);
  return {
    urls: sandbox.urls,
    secrets: async (id) => secrets[id as ApiId](sandbox),
    now: new Date(sandbox.clock.now()),
    close: sandbox.close,
  };
};
