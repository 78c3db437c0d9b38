import { readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { followReferences, writeReference } from "../../src/openapi/reference.ts";

const file = new URL("../../generated/jmessage-report/openapi.json", import.meta.url);
const document = JSON.parse(readFileSync(file, "utf8"));
const ajv = new Ajv2020({ strict: false, validateFormats: false });
ajv.addSchema(document, "openapi.json", false, false);

/** Compiles the schema of a response to GET in the bundled spec. Throws when there is none. */
export function compileResponseSchema(path: string, status: number): ValidateFunction {
  const response = followReferences(document, ["paths", path, "get", "responses", String(status)]);
  const schema = writeReference([...response, "content", "application/json", "schema"]);
  return ajv.compile({ $ref: `openapi.json${schema}` });
}
