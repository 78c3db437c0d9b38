import { replaceLargeIntegers } from "../../../src/openapi/exact-json.ts";
import { nextNumber } from "../../../src/openapi/stand-ins.ts";

/** `parse` and `stringify` of `JSON`, with nothing rounded on the way from one to the other. */
export type ExactJson = Pick<JSON, "parse" | "stringify">;

/** Marks the digits of an integer while JSON is being written. No JSON of an API contains it. */
const MARK = "\uE000int:";
const MARKED = /"\uE000int:(-?\d+)"/g;

/**
 * JSON for programs that only know numbers: an integer that a number cannot hold is read as the nearest number that
 * does not represent another integer yet, and the same `stringify` writes that number as the exact integer again.
 *
 * JSON that is nothing but such an integer is read as a string: nobody writes it as JSON again.
 */
export function createExactJson(): ExactJson {
  const standIns = new Map<string, number>();
  const originals = new Map<number, string>();

  function standFor(digits: string): number {
    const known = standIns.get(digits);
    if (known !== undefined) return known;
    let number = Number(digits);
    // From 2^53 to 2^63 neighbors are at most 2^11 apart, and an id is still far from its order's limits.
    while (originals.has(number)) number = nextNumber(number);
    standIns.set(digits, number);
    originals.set(number, digits);
    return number;
  }

  function mark(value: unknown): unknown {
    const digits = typeof value === "number" ? originals.get(value) : undefined;
    return digits === undefined ? value : MARK + digits;
  }

  return {
    parse(text: string, reviver?: Parameters<JSON["parse"]>[1]) {
      if (typeof text !== "string") return JSON.parse(text, reviver);
      // The pattern fails at the first character that is not a digit, so most JSON is not scanned twice.
      if (isLargeInteger(text)) return text.trim();
      return JSON.parse(
        replaceLargeIntegers(text, (digits) => String(standFor(digits))),
        reviver,
      );
    },
    stringify(value: unknown, replacer?: unknown, space?: string | number): string {
      if (originals.size === 0) return JSON.stringify(value, replacer as null, space);
      const text = JSON.stringify(value, withMarks(replacer, mark), space);
      return text?.replaceAll(MARKED, "$1");
    },
  };
}

const isLargeInteger = (text: string) => /^\s*-?[1-9]\d{15,}\s*$/.test(text) && !Number.isSafeInteger(+text);

type Replacer = (this: unknown, key: string, value: unknown) => unknown;

/** A replacer that does what the caller's does, a function or a list of names, and marks its results. */
function withMarks(replacer: unknown, mark: (value: unknown) => unknown): Replacer {
  if (typeof replacer === "function")
    return function (key, value) {
      return mark((replacer as Replacer).call(this, key, value));
    };
  if (!Array.isArray(replacer)) return (_, value) => mark(value);
  const names = new Set(replacer.map(String));
  return function (key, value) {
    return key === "" || Array.isArray(this) || names.has(key) ? mark(value) : undefined;
  };
}
