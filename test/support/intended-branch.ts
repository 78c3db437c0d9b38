import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import { parsePointer } from "../../src/openapi/pointer.ts";

/** A fault and its path. */
export interface Finding {
  readonly path: readonly string[];
  readonly message: string;
}

// Prism has already validated; this only improves the message, so formats and unknown keywords do not matter.
const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: false, logger: false });

/**
 * Explains why a value does not match a schema with a choice in it (`oneOf`, `anyOf`). Validators report every branch
 * of a choice; what helps is the intended one, which is the one whose constants match.
 * @returns nothing when the schema cannot be compiled, or has no complaint
 */
export function explainIntendedBranch(schema: object, value: unknown): Finding[] | undefined {
  try {
    const validate = ajv.compile(schema);
    if (validate(value)) return undefined;
    return dropOtherBranches(validate.errors ?? []).map(toFinding);
  } catch {
    return undefined;
  }
}

function dropOtherBranches(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  let kept = errors;
  for (const choice of errors.filter(({ keyword }) => keyword === "oneOf" || keyword === "anyOf")) {
    // The slashes distinguish /messages/10 from /messages/1.
    const branchOf = ({ schemaPath, instancePath }: ErrorObject) =>
      schemaPath.startsWith(`${choice.schemaPath}/`) &&
      `${instancePath}/`.startsWith(`${choice.instancePath}/`)
        ? schemaPath.slice(choice.schemaPath.length + 1).split("/")[0]
        : undefined;
    const inside = errors.filter((error) => branchOf(error) !== undefined);
    const others = new Set(inside.filter((error) => isOtherKind(error, choice)).map(branchOf));
    const meant = inside.filter((error) => !others.has(branchOf(error)));
    if (meant.length > 0) kept = kept.filter((error) => error !== choice && !others.has(branchOf(error)));
  }
  return kept;
}

/** Whether an error says that a property right below the choice has the constant of another branch. */
function isOtherKind({ keyword, instancePath }: ErrorObject, choice: ErrorObject): boolean {
  const parent = instancePath.slice(0, instancePath.lastIndexOf("/"));
  return ["const", "enum", "not"].includes(keyword) && parent === choice.instancePath;
}

function toFinding({ instancePath, message = "is wrong", params }: ErrorObject): Finding {
  const path = parsePointer(instancePath);
  const allowed = (params as { allowedValues?: unknown[] }).allowedValues;
  return { path: ["body", ...path], message: allowed ? `${message}: ${allowed.join(", ")}` : message };
}
