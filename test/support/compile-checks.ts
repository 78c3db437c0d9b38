import { generateChecks } from "../../scripts/generate/checks.ts";
import type { Document } from "../../src/openapi/document.ts";
import type { Checks } from "../../src/sandbox/frame/checks.ts";
import * as validator from "../../src/sandbox/frame/validator.ts";

/** The checks of a document that nothing has been generated from. */
export function compileChecks(document: Pick<Document, "paths" | "components">): Checks {
  const module = generateChecks(document as Document, "");
  const body = module.replaceAll(/^import .*$/gm, "").replace("export const checks: Checks =", "return");
  return new Function(...Object.keys(validator), body)(...Object.values(validator)) as Checks;
}
