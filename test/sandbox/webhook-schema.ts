import { Ajv2020 } from "ajv/dist/2020.js";
import { listWebhooks } from "../../src/openapi/operations.ts";
import { followReferences, writeReference } from "../../src/openapi/reference.ts";
import { readDocument } from "../support/document.ts";

/** A function that throws if a body is not what the spec says of a webhook. */
export function compileSchema(api: string, webhook: string): (body: string) => void {
  const document = readDocument(api);
  const found = listWebhooks(document).find(({ operation }) => operation.operationId === webhook);
  if (!found) throw new Error(`${api} has no webhook ${webhook}`);
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: false });
  ajv.addSchema(document, "openapi.json", false, false);
  const body = followReferences(document, [...found.pointer, "requestBody"]);
  const schema = writeReference([...body, "content", "application/json", "schema"]);
  const validate = ajv.compile({ $ref: `openapi.json${schema}` });
  return (text) => {
    if (!validate(JSON.parse(text))) throw new Error(`${webhook}: ${ajv.errorsText(validate.errors)}`);
  };
}
