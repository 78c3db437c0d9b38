import { Ajv2020, type AnySchemaObject, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import type { Pointer } from "../../openapi/pointer.ts";
import { followReferences, lookUp, writeReference } from "../../openapi/reference.ts";

/** Returns what is wrong with a value; an empty list if it is valid. */
export type Validate = (value: unknown) => readonly ErrorObject[];

/** Compiles a schema in the document. */
export type CompileSchema = (pointer: Pointer) => Validate;

const DOCUMENT_ID = "openapi.json";

/** Creates the compiler for the schemas of a document. */
export function createCompiler(document: object): CompileSchema {
  // The document has extensions that have nothing to do with validity.
  const ajv = new Ajv2020({ strict: false, logger: false, allErrors: true });
  ajv.addFormat("int64", { type: "number", validate: (value: number) => Math.abs(value) <= 2 ** 63 });
  ajv.addKeyword({ keyword: "x-byte-length", type: "string", error: byteLengthError, validate: fitsBytes });
  ajv.addSchema(document, DOCUMENT_ID, false, false);
  // By reference into the whole document, so that references inside the schema resolve.
  const compiled = new Map<string, ValidateFunction>();
  const compile = (pointer: Pointer): ValidateFunction => {
    const $ref = DOCUMENT_ID + writeReference(pointer);
    const validate = compiled.get($ref) ?? ajv.compile({ $ref });
    compiled.set($ref, validate);
    return validate;
  };

  return (pointer) => {
    const validate = compile(pointer);
    return (value) => {
      if (validate(value)) return [];
      // Compiled only now, because most requests are valid.
      const branches = listBranches(document, pointer).map(compile);
      return branches.length > 0 ? explainChoice(branches, value) : (validate.errors ?? []);
    };
  };
}

interface ByteLength {
  min: number;
  max: number;
}

/**
 * A minimum applies only where the schema also has one in characters: elsewhere the vendor's own examples violate it.
 */
function fitsBytes({ min, max }: ByteLength, text: string, parent?: AnySchemaObject): boolean {
  const length = Buffer.byteLength(text);
  return length <= max && (length >= min || parent?.minLength === undefined);
}

const byteLengthError = {
  message: ({ schema }: { schema: ByteLength }) => `must have ${schema.min} to ${schema.max} bytes`,
};

/** The members of a schema that is a union. */
function listBranches(document: object, at: Pointer): Pointer[] {
  const pointer = followReferences(document, at);
  const schema = lookUp(document, pointer) as { oneOf?: unknown[]; anyOf?: unknown[] };
  for (const keyword of ["oneOf", "anyOf"] as const) {
    const branches = schema[keyword];
    if (branches) return branches.map((_, index) => [...pointer, keyword, String(index)]);
  }
  return [];
}

/**
 * The errors of the member of a union that was meant, which is the one with the fewest wrong constants. If several have
 * equally few, only the errors of constants are returned; without any, those of the member that knows most fields.
 */
function explainChoice(branches: readonly ValidateFunction[], value: unknown): readonly ErrorObject[] {
  const attempts = branches.map((validate) => {
    validate(value);
    const errors = validate.errors ?? [];
    return { errors, constants: errors.filter(({ keyword }) => keyword === "const") };
  });
  const fewest = Math.min(...attempts.map(({ constants }) => constants.length));
  const best = attempts.filter(({ constants }) => constants.length === fewest);
  const constants = best.flatMap((attempt) => attempt.constants);
  if (best.length > 1 && constants.length > 0) return constants;
  const [closest] = best.sort((one, other) => countUnknown(one.errors) - countUnknown(other.errors));
  return closest?.errors ?? [];
}

function countUnknown(errors: readonly ErrorObject[]): number {
  return errors.filter(({ keyword }) => /^(additional|unevaluated)Properties$/.test(keyword)).length;
}
