import type { Validator, Violation } from "./validator.ts";

/** A schema of the spec, ready to be applied. */
export interface CompiledSchema {
  readonly validate: Validator;
  /** If the schema is a union, its members. */
  readonly members?: readonly Validator[];
}

/** What is wrong with a value; an empty list if it is valid. */
export function findViolations({ validate, members }: CompiledSchema, value: unknown): readonly Violation[] {
  if (validate(value)) return [];
  return members ? explainChoice(members, value) : (validate.errors ?? []);
}

/**
 * The violations of the member of a union that was meant, which is the one with the fewest wrong constants. If several
 * have equally few, only those of constants are returned; without any, those of the member that knows most fields.
 */
function explainChoice(members: readonly Validator[], value: unknown): readonly Violation[] {
  const attempts = members.map((validate) => {
    validate(value);
    const violations = validate.errors ?? [];
    return { violations, constants: violations.filter(({ keyword }) => keyword === "const") };
  });
  const fewest = Math.min(...attempts.map(({ constants }) => constants.length));
  const best = attempts.filter(({ constants }) => constants.length === fewest);
  const constants = best.flatMap((attempt) => attempt.constants);
  if (best.length > 1 && constants.length > 0) return constants;
  const [closest] = best.sort((one, other) => countUnknown(one.violations) - countUnknown(other.violations));
  return closest?.violations ?? [];
}

function countUnknown(violations: readonly Violation[]): number {
  return violations.filter(({ keyword }) => /^(additional|unevaluated)Properties$/.test(keyword)).length;
}
