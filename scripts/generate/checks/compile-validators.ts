import type { Ajv2020 as Ajv, KeywordCxt } from "ajv/dist/2020.js";
import type { Document } from "../../../src/openapi/document.ts";
import { readReference } from "../../../src/openapi/reference.ts";
import { _, Ajv2020, standaloneCode, str } from "./ajv.ts";
import type { Names } from "./names.ts";
import { shorten } from "./shorten.ts";

const DOCUMENT_ID = "openapi.json";

/** The functions for the schemas that have a name, and for those that they refer to. */
export function compileValidators(document: Document, names: Names): string {
  const ajv = createAjv(document);
  const references = [...names.byReference].map(([reference, name]) => [name, DOCUMENT_ID + reference]);
  const code = shorten(standaloneCode(ajv, Object.fromEntries(references)));
  const better = new Map(compiledFunctions(ajv, names));
  return code.replaceAll(/\bvalidate\d+\b/g, (name) => better.get(name) ?? name);
}

function createAjv(document: Document): Ajv {
  const ajv = new Ajv2020({
    // The document has extensions that have nothing to do with validity.
    strict: false,
    logger: false,
    allErrors: true,
    // A function for each schema, instead of its code wherever it is referred to, which is half as long again.
    inlineRefs: false,
    code: { source: true, esm: true, lines: true, formats: _`formats` },
  });
  // This makes ajv write a call of the function that the sandbox has.
  ajv.addFormat("int64", { type: "number", validate: () => true });
  ajv.addKeyword({
    keyword: "x-byte-length",
    type: "string",
    schemaType: "object",
    error: { message: ({ schema }) => str`must have ${schema.min} to ${schema.max} bytes` },
    code: checkBytes,
  });
  ajv.addSchema(document, DOCUMENT_ID, false, false);
  return ajv;
}

/** A minimum applies only where the schema also has one in characters: elsewhere the vendor's own examples violate it. */
function checkBytes(context: KeywordCxt): void {
  const { data, schema, parentSchema } = context;
  const min = parentSchema.minLength === undefined ? 0 : schema.min;
  context.fail(_`!fitsBytes(${data}, ${min}, ${schema.max})`);
}

/** The names that ajv has given to its functions, each with ours. */
function* compiledFunctions(ajv: Ajv, names: Names): Generator<[string, string]> {
  // ajv compiles a schema twice if it is both needed itself and referred to.
  for (const compiled of [ajv.refs, ajv.schemas[DOCUMENT_ID]?.refs ?? {}])
    for (const [uri, schema] of Object.entries(compiled)) {
      if (typeof schema !== "object" || !("validateName" in schema) || !schema.validateName) continue;
      const at = readReference(uri.slice(DOCUMENT_ID.length) || "#");
      yield [schema.validateName.str, names.add(at, at.join(" "))];
    }
}
