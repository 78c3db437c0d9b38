import { createMockListener } from "../../src/cli/prism/listener.ts";
import { parseWithStandIns, type StandInDocument } from "../../src/openapi/stand-ins.ts";
import { readDocumentText } from "./document.ts";
import { type Listening, listen } from "./listen.ts";
import type { SpecSource } from "./prism-operations.ts";

export { type SpecProxy, startProxy } from "./proxy.ts";
export { describeViolation, expectNoViolations, type Violation } from "./violations.ts";

/** Starts a mock server. It returns the spec's examples, and rejects what the spec forbids. */
export async function startMock(source: SpecSource): Promise<Listening> {
  return listen(await createMockListener(read(source), { strict: true }));
}

function read(source: SpecSource): StandInDocument {
  return parseWithStandIns(typeof source === "string" ? readDocumentText(source) : JSON.stringify(source));
}
