import { type Decoded, decodeEscapes, type Space } from "./decode-escapes.ts";

const BACKSLASH = 92;
/** Stands for any punctuation between words, of any length. */
const SEPARATOR = 32;
/** Apart from other punctuation, because the padding of Base64 may be there or not. It stands for any number of them. */
const EQUALS = 61;

/**
 * A string as it is compared: decoded, ASCII letters in lower case, and what is between words as one separator. So it
 * is the same however a server has escaped it: an escape that is not known adds punctuation at most.
 */
export function wordForm(text: string, space?: Space): Decoded {
  const decoded = decodeEscapes(text, space);
  const { units, starts, cuts } = decoded;
  decoded.cuts = [];
  let length = 0;
  for (let i = 0; i < decoded.length; i++) {
    if (cuts.includes(i)) decoded.cuts.push(length);
    // It is not always known whether one belongs to the secret or to an escape.
    if (units[i] === BACKSLASH) continue;
    const unit = toWordUnit(units[i] as number);
    if (isBetweenWords(unit) && length > 0 && units[length - 1] === unit) continue;
    units[length] = unit;
    starts[length++] = starts[i] as number;
  }
  decoded.length = length;
  starts[length] = text.length;
  return decoded;
}

/** Whether a unit of this form is punctuation. */
export function isBetweenWords(unit: number): boolean {
  return unit === SEPARATOR || unit === EQUALS;
}

/** A single unit in this form. */
export function toWordUnit(unit: number): number {
  if (unit >= 0x80 || unit === EQUALS) return unit;
  const lower = unit >= 65 && unit <= 90 ? unit + 32 : unit;
  return (lower >= 97 && lower <= 122) || (unit >= 48 && unit <= 57) ? lower : SEPARATOR;
}
