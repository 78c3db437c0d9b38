import { Ajv2020, type AnySchemaObject } from "ajv/dist/2020.js";
import type { Pointer } from "../../../src/openapi/pointer.ts";
import { writeReference } from "../../../src/openapi/reference.ts";
import type { Violation } from "../../../src/sandbox/frame/validator.ts";

/** Finds what is wrong with a value as ajv itself does, which compiles the schema at run time and shortens nothing. */
export function createAjvReference(document: object): (at: Pointer) => (value: unknown) => Violation[] {
  const ajv = new Ajv2020({ strict: false, logger: false, allErrors: true });
  ajv.addFormat("int64", { type: "number", validate: (value: number) => Math.abs(value) <= 2 ** 63 });
  ajv.addKeyword({
    keyword: "x-byte-length",
    type: "string",
    error: { message: ({ schema }) => `must have ${schema.min} to ${schema.max} bytes` },
    validate({ min, max }: { min: number; max: number }, text: string, parent?: AnySchemaObject) {
      const length = Buffer.byteLength(text);
      return length <= max && (length >= min || parent?.minLength === undefined);
    },
  });
  ajv.addSchema(document, "openapi.json", false, false);
  return (at) => {
    const validate = ajv.compile({ $ref: `openapi.json${writeReference(at)}` });
    return (value) => {
      validate(value);
      return (validate.errors ?? []).map(({ instancePath, keyword, params, message = "" }) => ({
        instancePath,
        keyword,
        params,
        message,
      }));
    };
  };
}
