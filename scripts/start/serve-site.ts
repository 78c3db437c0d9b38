import type { RunningServer } from "../../src/sandbox/frame/server.ts";
import type { Sandbox } from "../../src/sandbox/index.ts";
import { readDocuments } from "../docs/documents.ts";
import { OUTPUT } from "../docs/site.ts";
import { toSandboxAddresses } from "../docs/try-it/sandbox-addresses.ts";
import { listen } from "./listen.ts";
import { startSiteServer } from "./site-server.ts";

const FIRST_PORT = 4020;

/** Ports that the sandbox leaves free below the documentation, so that one flag places both. */
const ABOVE = 10;

/**
 * Serves the documentation, with a sandbox for its forms.
 * @param port that of the sandbox, if one was requested
 * @throws UsageError when the port ten above it is not available
 */
export async function serveSite({ urls }: Sandbox, port?: number): Promise<RunningServer> {
  const addresses = toSandboxAddresses(await readDocuments(), urls);
  const start = (port: number) =>
    startSiteServer({ root: OUTPUT, live: { "/sandbox.json": () => addresses }, port });
  // Port 0 means any free one.
  return listen(start, { asked: port && port + ABOVE, first: FIRST_PORT });
}
