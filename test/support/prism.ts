import { createLogger } from "@stoplight/prism-core";
import { createServer } from "@stoplight/prism-http-server";
import type { Listening } from "./listen.ts";
import { prismOperations, type SpecSource } from "./prism-operations.ts";

export { type SpecProxy, startProxy } from "./proxy.ts";
export { describeViolation, expectNoViolations, type Violation } from "./violations.ts";

/** Starts Prism's own mock server. It answers with the spec's examples, and refuses what the spec forbids. */
export async function startMock(source: SpecSource): Promise<Listening> {
  const server = createServer(await prismOperations(source), {
    cors: false,
    components: { logger: createLogger("prism", { level: "silent" }) },
    config: {
      isProxy: false,
      upstreamProxy: undefined,
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: true,
      mock: { dynamic: false },
    },
  });
  const url = await server.listen(0, "127.0.0.1");
  return { url, close: () => server.close() };
}
