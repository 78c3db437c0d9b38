import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import type { OpenApiDocument } from "./document.ts";
import type { OperationEntry, SandboxRequest } from "./simulator.ts";

/** Says what is wrong with the first parameter that the spec rejects, or nothing. */
export type ParameterCheck = (request: SandboxRequest) => string | undefined;

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema?: { type?: string | string[] };
}

interface CheckedParameter {
  name: string;
  place: "path" | "query";
  required: boolean;
  validate: ValidateFunction;
  types: readonly string[];
}

/**
 * Makes a check of parameters against their schemas. Parameters that the spec does not know are let pass. The
 * schemas of an operation are compiled at its first request, because most tests ask for few operations.
 */
export function createParameterCheck(document: OpenApiDocument): ParameterCheck {
  // The document holds extensions and int64 formats that say nothing about validity.
  const ajv = new Ajv2020({ strict: false, validateFormats: false, logger: false });
  ajv.addSchema(document, documentId, false, false);
  const compiled = new Map<string, CheckedParameter[]>();

  return ({ operation, ...request }) => {
    const parameters = compiled.get(operation.id) ?? readParameters(document, operation, ajv);
    compiled.set(operation.id, parameters);
    for (const parameter of parameters) {
      const problem = checkParameter(parameter, request[parameter.place][parameter.name]);
      if (problem) return problem;
    }
    return undefined;
  };
}

const documentId = "openapi.json";

function readParameters(
  document: OpenApiDocument,
  operation: OperationEntry,
  ajv: Ajv2020,
): CheckedParameter[] {
  const item = ["paths", operation.path];
  const pointers = [
    ...listPointers(document, item),
    ...listPointers(document, [...item, operation.method.toLowerCase()]),
  ];
  return pointers.flatMap((pointer) => readParameter(document, pointer, ajv) ?? []);
}

function listPointers(document: OpenApiDocument, owner: readonly string[]): string[][] {
  const list = lookUp(document, [...owner, "parameters"]);
  return Array.isArray(list) ? list.map((_, index) => [...owner, "parameters", String(index)]) : [];
}

function readParameter(
  document: OpenApiDocument,
  at: readonly string[],
  ajv: Ajv2020,
): CheckedParameter | undefined {
  const pointer = followReferences(document, at);
  const parameter = lookUp(document, pointer) as Parameter;
  if (parameter.in !== "path" && parameter.in !== "query") return undefined;
  const schema = [...pointer, "schema"];
  return {
    name: parameter.name,
    place: parameter.in,
    required: parameter.required ?? false,
    // By reference into the whole document, so that references inside the schema resolve.
    validate: ajv.compile({ $ref: `${documentId}#${writePointer(schema)}` }),
    types: [(lookUp(document, followReferences(document, schema)) as Parameter["schema"])?.type ?? []].flat(),
  };
}

function checkParameter(parameter: CheckedParameter, text: string | undefined): string | undefined {
  if (text === undefined) return parameter.required ? `${parameter.name} is missing` : undefined;
  if (parameter.validate(readText(text, parameter.types))) return undefined;
  return `${parameter.name} ${parameter.validate.errors?.[0]?.message ?? "is not valid"}`;
}

/** Turns a query text into the declared type, or leaves it for the schema to reject. */
function readText(text: string, types: readonly string[]): unknown {
  if (types.includes("integer") && /^-?\d+$/.test(text)) return Number(text);
  if (types.includes("number") && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (types.includes("boolean") && /^(true|false)$/.test(text)) return text === "true";
  return text;
}

function followReferences(document: OpenApiDocument, pointer: readonly string[]): readonly string[] {
  const target = lookUp(document, pointer) as { $ref?: string } | undefined;
  if (typeof target?.$ref !== "string") return pointer;
  return followReferences(document, target.$ref.replace(/^#\//, "").split("/").map(unescapePart));
}

function lookUp(document: OpenApiDocument, pointer: readonly string[]): unknown {
  return pointer.reduce<unknown>(
    (node, part) => (node as Record<string, unknown> | undefined)?.[part],
    document,
  );
}

function writePointer(pointer: readonly string[]): string {
  return pointer
    .map((part) => `/${encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1"))}`)
    .join("");
}

function unescapePart(part: string): string {
  return decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~");
}
