import { parsePointer } from "../../openapi/pointer.ts";
import type { Violation } from "./validator.ts";

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
  violations: readonly Violation[],
  start: Problem["at"] = [],
): Problem[] {
  return violations.map((violation) => {
    const at = [...start, ...placeOf(violation)];
    const message = `${writePlace(at)} ${describe(violation, violations)}`;
    return { kind, message, at, keyword: violation.keyword };
  });
}

function placeOf({ instancePath, params }: Violation): (string | number)[] {
  const steps = parsePointer(instancePath).map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  const member = params.missingProperty ?? params.additionalProperty ?? params.unevaluatedProperty;
  return typeof member === "string" ? [...steps, member] : steps;
}

function writePlace(at: Problem["at"]): string {
  const text = at.map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`)).join("");
  return text.replace(/^\./, "") || "The body";
}

function describe(violation: Violation, all: readonly Violation[]): string {
  const { keyword, instancePath, params, message } = violation;
  switch (keyword) {
    case "required":
      return "is missing";
    case "additionalProperties":
    case "unevaluatedProperties":
      return "is not a known field";
    case "enum":
      return `must be one of ${(params.allowedValues as unknown[]).join(", ")}`;
    case "const": {
      // Each branch of a choice has a constant of its own.
      const values = all
        .filter((other) => other.keyword === "const" && other.instancePath === instancePath)
        .map(({ params }) => params.allowedValue);
      return values.length > 1 ? `must be one of ${values.join(", ")}` : `must be ${values[0]}`;
    }
    default:
      return message;
  }
}
