import { type RunningServer, startServer } from "../sandbox/frame/server.ts";
import { throwListenError } from "./listen-error.ts";
import { prismPackages } from "./package.ts";
import type { StartServers } from "./servers.ts";
import type { Spec } from "./specs.ts";
import { UsageError } from "./usage-error.ts";

/** Starts a mock of each API, which returns the examples in its spec. */
export const startMock: StartServers = async (specs, { host, port }) => {
  const { createMockListener } = await loadPrism();
  // All are created before the first one listens, so that no port is opened if a spec cannot be mocked.
  const listeners = await Promise.all(
    specs.map((spec) => createMockListener(spec).catch((error) => throwSpecError(spec, error))),
  );
  const running: [id: string, RunningServer][] = [];
  const close = async () => {
    await Promise.all(running.map(([, server]) => server.close()));
  };
  try {
    for (const [index, listener] of listeners.entries()) {
      const server = await startServer(listener, host, port === 0 ? 0 : port + index);
      running.push([(specs[index] as Spec).id, server]);
    }
  } catch (error) {
    await close();
    throwListenError(error);
  }
  const urls = Object.fromEntries(running.map(([id, { url }]) => [id, url]));
  return { urls, secrets: async () => ({}), close };
};

/** Prism is a large dependency that only the mock needs, so its users install it themselves. */
async function loadPrism() {
  try {
    return await import("./prism/listener.ts");
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code !== "ERR_MODULE_NOT_FOUND" || !message.includes("'@stoplight/")) throw error;
    const install = `npm install --save-dev --save-exact ${prismPackages.join(" ")}`;
    throw new UsageError(`The mock needs Prism, which is not installed: ${install}`, { cause: error });
  }
}

function throwSpecError({ id }: Spec, { message }: Error): never {
  throw new UsageError(`The spec of ${id} cannot be mocked: ${message.replaceAll(/\s+/g, " ")}`);
}
