import { apis } from "../../generated/vendors/sandbox.ts";
import { demoOptions, demoSecrets, withWebhooks } from "../sandbox/demo.ts";
import { type ApiId, startSandbox } from "../sandbox/index.ts";
import { throwListenError } from "./listen-error.ts";
import type { StartServers } from "./servers.ts";

/** The APIs that the sandbox simulates. */
export const sandboxApis = Object.keys(apis) as ApiId[];

/** Starts the sandbox with a generated history. */
export const startSandboxes: StartServers = async (specs, { host, port, webhooks = {} }) => {
  const ids = specs.map(({ id }) => id as ApiId);
  // Requests are not logged; failures of the sandbox itself are.
  const log = (line: string) => {
    if (/^\S+ failed: /.test(line)) console.error(line);
  };
  const options = { ...withWebhooks(demoOptions(), webhooks), apis: ids, host, port, log };
  const sandbox = await startSandbox(options).catch(throwListenError);
  return {
    urls: sandbox.urls,
    secrets: async (id) => demoSecrets(id as ApiId),
    now: new Date(sandbox.clock.now()),
    close: sandbox.close,
  };
};
