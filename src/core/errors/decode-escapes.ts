/** Arrays that are used for one string after the other: to allocate them for each would be most of the work. */
export type Space = Pick<Decoded, "units" | "starts">;

/** @param length of the longest string that fits in */
export function createSpace(length: number): Space {
  return { units: new Uint16Array(length), starts: new Uint32Array(length + 1) };
}

/** A string without its escapes. */
export interface Decoded {
  /** UTF-16 code units; only the first `length` of them count. */
  readonly units: Uint16Array;
  /** Where in the string each unit begins, and at `length` where the string ends. */
  readonly starts: Uint32Array;
  length: number;
  /** Where escapes may begin that were cut off with the string: more than one, if they are nested. */
  cuts: number[];
}

const [PERCENT, BACKSLASH, AMPERSAND, SEMICOLON, HASH] = [37, 92, 38, 59, 35];
const [SPACE, U, X, UPPER_U] = [32, 117, 120, 85];
/** What stands after a backslash for a control character. */
const CONTROLS = "bfnrtv";

/** The length of the longest escape, such as `&#1114111;` or `\U0001f642`. */
const LONGEST = 10;

/**
 * Undoes the escapes of JSON, URLs, forms, HTML and source code, however deeply nested, and bytes of UTF-8, in time
 * linear in the length of the string: a complete escape is replaced as soon as its last unit has been read, and what
 * replaces it may complete another one.
 *
 * @param space for strings that fit in; the result is valid until the next one
 */
export function decodeEscapes(text: string, space?: Space): Decoded {
  const fits = space !== undefined && text.length <= space.units.length;
  const { units, starts } = fits ? space : createSpace(text.length);
  let length = 0;
  /** Where the last escape may have begun. */
  let opened = -LONGEST;

  const append = (code: number, start: number): void => {
    if (code > 0xffff) {
      append(0xd7c0 + (code >> 10), start);
      append(0xdc00 | (code & 0x3ff), start);
      return;
    }
    // However many backslashes: each level of nesting doubles them.
    if (code === BACKSLASH && length > 0 && units[length - 1] === BACKSLASH) return;
    if (opensEscape(code)) opened = length;
    units[length] = code;
    starts[length++] = start;
    if ((code & 0xffc0) !== 0x80) return;
    const size = lengthOfUtf8(units, length);
    if (size > 0) {
      length -= size;
      append(decodeUtf8(units, length, size), starts[length] as number);
    }
  };

  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    // Most are part of no escape.
    if (length - opened >= LONGEST && !isSpecial(unit)) {
      units[length] = unit;
      starts[length++] = i;
      continue;
    }
    append(unit, i);
    while (length - opened <= LONGEST) {
      const code = decodeEscape(units, opened, length);
      if (code < 0) break;
      length = opened;
      opened = lastOpening(units, length);
      append(code, starts[length] as number);
    }
  }
  starts[length] = text.length;
  return { units, starts, length, cuts: findCuts(units, length) };
}

/** No server escapes more often than this. */
const MOST_CUTS = 16;

/** The first part of an escape. */
const UNFINISHED = /^(?:&#?\w*|%u?[\da-f]*|\\[ux]?[\da-f]*)$/i;

function findCuts(units: Uint16Array, length: number): number[] {
  const cuts: number[] = [];
  for (let end = length; ; ) {
    // The first bytes of a character.
    let begin = end;
    while (end - begin < 3 && begin > 0 && isByte(units[begin - 1] as number)) begin--;
    if (begin < end) cuts.push(begin);
    begin = lastOpening(units, end);
    if (
      begin < 0 ||
      cuts.length >= MOST_CUTS ||
      !UNFINISHED.test(String.fromCharCode(...units.subarray(begin, end)))
    )
      return cuts;
    cuts.push(begin);
    end = begin;
  }
}

/** Whether an escape may begin or end with a unit, whatever is around it. */
export function isSpecial(unit: number): boolean {
  return isByte(unit) || opensEscape(unit);
}

function opensEscape(unit: number): boolean {
  return unit === BACKSLASH || unit === PERCENT || unit === AMPERSAND;
}

function lastOpening(units: Uint16Array, length: number): number {
  for (let i = length - 1; i >= 0 && length - i < LONGEST; i--) if (opensEscape(units[i] as number)) return i;
  return -LONGEST;
}

/** The code point for which the units of a range stand; -1 if they do not form one. */
function decodeEscape(units: Uint16Array, begin: number, end: number): number {
  const size = end - begin;
  if (size < 2) return -1;
  const kind = units[begin + 1] as number;
  if (units[begin] === AMPERSAND) return units[end - 1] === SEMICOLON ? decodeEntity(units, begin, end) : -1;
  if (kind === U) return size === 6 ? readNumber(units, begin + 2, end, 16) : -1;
  if (kind === UPPER_U) {
    // Eight digits for a code point, or four in upper case.
    const code = size === 6 || size === 10 ? readNumber(units, begin + 2, end, 16) : -1;
    return size === 6 && code <= 0x10 ? -1 : code;
  }
  if (units[begin] === PERCENT) return size === 3 ? readNumber(units, begin + 1, end, 16) : -1;
  if ((kind | 32) === X) return size === 4 ? readNumber(units, begin + 2, end, 16) : -1;
  if (size === 2) return CONTROLS.includes(String.fromCharCode(kind | 32)) ? SPACE : -1;
  return size === 4 ? readNumber(units, begin + 1, end, 8) : -1;
}

/** A name other than `amp` counts as a space: nearly all stand for punctuation. */
function decodeEntity(units: Uint16Array, begin: number, end: number): number {
  const kind = units[begin + 1] as number;
  if (kind === HASH) {
    const hex = ((units[begin + 2] as number) | 32) === X;
    return hex ? readNumber(units, begin + 3, end - 1, 16) : readNumber(units, begin + 2, end - 1, 10);
  }
  const name = String.fromCharCode(...units.subarray(begin + 1, end - 1));
  if (name === "amp") return AMPERSAND;
  return /^\w+$/.test(name) ? SPACE : -1;
}

/** The number that a range consists of; -1 if it is empty or has anything but digits. */
function readNumber(units: Uint16Array, begin: number, end: number, base: number): number {
  let number = begin < end ? 0 : -1;
  for (let i = begin; i < end; i++) {
    const unit = units[i] as number;
    const digit = unit <= 57 ? unit - 48 : (unit | 32) - 87;
    if (digit < 0 || digit >= base || (unit > 57 && digit < 10)) return -1;
    number = number * base + digit;
  }
  return number;
}

/** Bytes that are escaped one by one, such as `%E5%AF%86`, are units below 256 until the last one has been read. */
function isByte(unit: number): boolean {
  return unit >= 0x80 && unit < 0x100;
}

/** How many units at the end are one character in UTF-8; 0 = none are. */
function lengthOfUtf8(units: Uint16Array, length: number): number {
  for (let size = 2; size <= 4 && size <= length; size++) {
    const unit = units[length - size] as number;
    if (!isByte(unit)) return 0;
    if (unit >= 0xc0) return size === (unit < 0xe0 ? 2 : unit < 0xf0 ? 3 : 4) ? size : 0;
  }
  return 0;
}

function decodeUtf8(units: Uint16Array, begin: number, size: number): number {
  let code = (units[begin] as number) & (0x7f >> size);
  for (let i = begin + 1; i < begin + size; i++) code = (code << 6) | ((units[i] as number) & 0x3f);
  return code;
}
