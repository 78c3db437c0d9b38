import { apis } from "../../generated/vendors/sandbox.ts";
import { demoOptions, demoSecrets, withCredentials, withWebhooks } from "../sandbox/demo.ts";
import { type ApiId, startSandbox } from "../sandbox/index.ts";
import type { SandboxLine } from "./command-line.ts";
import { throwListenError } from "./listen-error.ts";
import type { StartServers } from "./servers.ts";

/** The APIs that the sandbox simulates. */
export const sandboxApis = Object.keys(apis) as ApiId[];

/** Starts the sandbox with a generated history. */
export const startSandboxes: StartServers = async (specs, { host, port, sandbox = {} }) => {
  const ids = specs.map(({ id }) => id as ApiId);
  const { credentials = {}, webhooks = {}, ...ways }: Partial<SandboxLine> = sandbox;
  // Requests are not logged; failures of the sandbox itself are.
  const log = (line: string) => {
    if (/^\S+ failed: /.test(line)) console.error(line);
  };
  const demo = withWebhooks(withCredentials(demoOptions(), credentials), webhooks);
  const options = { ...demo, apis: ids, host, port, ...ways, log };
  const { urls, clock, close } = await startSandbox(options).catch(throwListenError);
  return {
    urls,
    secrets: async (id) => demoSecrets(id, demo),
    now: new Date(clock.now()),
    close,
  };
};
