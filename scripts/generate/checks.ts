import type { Document, Parameter, RequestBody, Schema } from "../../src/openapi/document.ts";
import { type ListedOperation, listOperations } from "../../src/openapi/operations.ts";
import type { Pointer } from "../../src/openapi/pointer.ts";
import { followReferences, lookUp } from "../../src/openapi/reference.ts";
import { compileValidators } from "./checks/compile-validators.ts";
import { createNames, type Names } from "./checks/names.ts";
import { shareEqual } from "./checks/share-equal.ts";

/**
 * The content of `checks.ts`: how the sandbox checks the requests for each operation. Its functions are written by ajv;
 * what they call is in the frame of the sandbox, and so is the type of the table.
 */
export function generateChecks(document: Document, header: string): string {
  const names = createNames();
  const rows = listOperations(document).map((listed) => row(document, names, listed));
  const table = `/** How the requests for each operation are checked. */
export const checks: Checks = {
${rows.join("")}};
`;
  return `${header}// @ts-nocheck: ajv writes no types.
import type { Checks } from "../../src/sandbox/frame/checks.ts";
import { addViolation, addViolations, countCharacters, fitsBytes, formats } from "../../src/sandbox/frame/validator.ts";

${shareEqual(compileValidators(document, names) + table)}`;
}

const PLACES: Readonly<Record<string, string>> = { path: "path", query: "query", header: "headers" };

function row(document: Document, names: Names, { operation, parameterPointers, pointer }: ListedOperation) {
  const id = operation.operationId;
  const parameters = parameterPointers.map((at) => parameterCheck(document, names, id, at));
  const body = bodyCheck(document, names, id, followReferences(document, [...pointer, "requestBody"]));
  return `  ${id}: {
    parameters: [${parameters.join("") && `\n${parameters.join("")}    `}],
${body}  },
`;
}

/** Nothing for a parameter in a cookie. */
function parameterCheck(document: Document, names: Names, id: string, at: Pointer): string {
  const { in: where, name, required = false } = lookUp(document, at) as Parameter;
  const place = PLACES[where];
  if (place === undefined) return "";
  const schema = followReferences(document, [...at, "schema"]);
  const { type = [] } = lookUp(document, schema) as Schema;
  const facts = { name, place, required, types: [type].flat() };
  return `      { ${fields(facts)}, ${validators(document, names, schema, `${id} ${name}`)} },\n`;
}

function bodyCheck(document: Document, names: Names, id: string, at: Pointer): string {
  const body = lookUp(document, at) as RequestBody | undefined;
  if (!body) return "";
  const types = Object.keys(body.content);
  // Where an operation has several media types, they only differ in the serialization.
  const schema = followReferences(document, [...at, "content", types[0] ?? "", "schema"]);
  const facts = { types, required: body.required ?? false };
  return `    body: { ${fields(facts)}, ${validators(document, names, schema, `${id} body`)} },\n`;
}

/** The function for a schema, and if it is a union, those for its members. */
function validators(document: Document, names: Names, at: Pointer, words: string): string {
  const schema = lookUp(document, at) as Schema;
  const keyword = (["oneOf", "anyOf"] as const).find((each) => schema[each]);
  const members = Object.keys((keyword && schema[keyword]) ?? []).map((index) => {
    const member = followReferences(document, [...at, keyword as string, index]);
    return names.add(member, `${words} ${index}`);
  });
  const all = keyword ? `, members: [${members.join(", ")}]` : "";
  return `validate: ${names.add(at, words)}${all}`;
}

function fields(facts: object): string {
  return Object.entries(facts)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join(", ");
}
