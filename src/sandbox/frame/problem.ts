import type { ErrorObject } from "ajv/dist/2020.js";
import { parsePointer } from "../../openapi/pointer.ts";

/** Why the frame rejects a request. */
export interface Problem {
  readonly kind: "parameter" | "noBody" | "mediaType" | "malformed" | "tooLarge" | "body";
  /** Begins with the name of what is wrong, and never quotes what was sent. */
  readonly message: string;
  /** Where it is: the name of the parameter, or the path in the body. */
  readonly at: readonly (string | number)[];
  /** The keyword of JSON Schema that rejected it. */
  readonly keyword?: string;
}

/**
 * The problems that a validator has found. The first one says most: a field that was rejected also counts as
 * unevaluated, but that comes later in the list.
 */
export function toProblems(
  kind: "parameter" | "body",
  errors: readonly ErrorObject[],
  start: Problem["at"] = [],
): Problem[] {
  return errors.map((error) => {
    const at = [...start, ...placeOf(error)];
    const message = `${writePlace(at)} ${describe(error, errors)}`;
    return { kind, message, at, keyword: error.keyword };
  });
}

function placeOf({ instancePath, params }: ErrorObject): (string | number)[] {
  const steps = parsePointer(instancePath).map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  const member = params.missingProperty ?? params.additionalProperty ?? params.unevaluatedProperty;
  return typeof member === "string" ? [...steps, member] : steps;
}

function writePlace(at: Problem["at"]): string {
  const text = at.map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`)).join("");
  return text.replace(/^\./, "") || "The body";
}

function describe(error: ErrorObject, errors: readonly ErrorObject[]): string {
  switch (error.keyword) {
    case "required":
      return "is missing";
    case "additionalProperties":
    case "unevaluatedProperties":
      return "is not a known field";
    case "enum":
      return `must be one of ${error.params.allowedValues.join(", ")}`;
    case "const": {
      // Each branch of a choice has a constant of its own.
      const values = errors
        .filter(({ keyword, instancePath }) => keyword === "const" && instancePath === error.instancePath)
        .map(({ params }) => params.allowedValue);
      return values.length > 1 ? `must be one of ${values.join(", ")}` : `must be ${values[0]}`;
    }
    default:
      return error.message ?? "is not valid";
  }
}
