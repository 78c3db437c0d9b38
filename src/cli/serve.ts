import { announce } from "./announcement.ts";
import type { CommandLine } from "./command-line.ts";
import { startMock } from "./mock.ts";
import { specFiles } from "./package.ts";
import { sandboxApis, startSandboxes } from "./sandbox.ts";
import { chooseApis, readSpec } from "./specs.ts";
import { untilAborted } from "./stop-signal.ts";
import { UsageError } from "./usage-error.ts";

type ServeLine = Exclude<CommandLine, { show: string }>;

const commands = {
  mock: {
    apis: Object.keys(specFiles),
    start: startMock,
    title: "Mocks that return the examples in the specs",
  },
  sandbox: { apis: sandboxApis, start: startSandboxes, title: "Sandbox with a generated history" },
};

/** Serves APIs until the signal aborts. */
export async function serve(
  { command, apis, host, port, sandbox }: ServeLine,
  signal: AbortSignal,
): Promise<void> {
  const { apis: known, start, title } = commands[command];
  const ids = chooseApis(apis, known);
  const last = port + ids.length - 1;
  if (port !== 0 && last > 65_535)
    throw new UsageError(`--port: ${ids.length} APIs would need ports up to ${last}`);
  const specs = ids.map(readSpec);
  const servers = await start(specs, { host, port, sandbox });
  try {
    console.log(`${title}\n\n${await announce(specs, servers)}\n\nPress Ctrl-C to stop them.`);
    await untilAborted(signal);
  } finally {
    await servers.close();
  }
}
