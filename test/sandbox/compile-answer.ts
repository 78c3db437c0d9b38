import { readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";

const file = new URL("../../generated/jmessage-report/openapi.json", import.meta.url);
const document = JSON.parse(readFileSync(file, "utf8"));
const ajv = new Ajv2020({ strict: false, validateFormats: false });
ajv.addSchema(document, "openapi.json", false, false);

/** Compiles the schema that the bundled spec has for an answer to GET. Throws when it has none. */
export function compileAnswer(path: string, status: number): ValidateFunction {
  const inline = `/paths/${path.replaceAll("/", "~1")}/get/responses/${status}`;
  const reference = document.paths[path].get.responses[status].$ref;
  const response = reference === undefined ? inline : reference.slice(1);
  return ajv.compile({ $ref: `openapi.json#${encodeURI(response)}/content/application~1json/schema` });
}
