import { apis } from "../../generated/vendors/sandbox.ts";
import { demoOptions, demoSecrets, withCredentials, withWebhooks } from "../sandbox/demo.ts";
import { type ApiId, startSandbox } from "../sandbox/index.ts";
import type { SandboxLine } from "./command-line.ts";
import { throwListenError } from "./listen-error.ts";
import type { StartServers } from "./servers.ts";

/** The APIs that the sandbox simulates. */
export const sandboxApis = Object.keys(apis) as ApiId[];

const DEFAULTS: SandboxLine = { portPerVendor: false, strict: false, credentials: {}, webhooks: {} };

/** Starts the sandbox with a generated history. */
export const startSandboxes: StartServers = async (specs, { host, port, sandbox: given = DEFAULTS }) => {
  const ids = specs.map(({ id }) => id as ApiId);
  const { credentials, webhooks, ...ways } = given;
  // Requests are not logged; failures of the sandbox itself are.
  const log = (line: string) => {
    if (/^\S+ failed: /.test(line)) console.error(line);
  };
  const demo = withWebhooks(withCredentials(demoOptions(), credentials), webhooks);
  const options = { ...demo, apis: ids, host, port, ...ways, log };
  const sandbox = await startSandbox(options).catch(throwListenError);
  return {
    urls: sandbox.urls,
    secrets: async (id) => demoSecrets(id, demo),
    now: new Date(sandbox.clock.now()),
    close: sandbox.close,
  };
};
