import { isDigit, type LongRun } from "./long-runs.ts";
import { stringifyAt } from "./stringify-at.ts";

/** Parses JSON and restores the digits of its large integers; `undefined`: it takes the longer way. */
type Restore = (text: string, runs: readonly LongRun[]) => { readonly value: unknown } | undefined;

/**
 * For JSON in which all large integers are properties at the given paths, which is nearly always so: it is parsed
 * as it is, and numbers that have been rounded get their digits back, one after the other. It spares a copy of the text
 * with quotes around them, which costs a third as much as `JSON.parse`.
 *
 * Nothing is assumed: as many digits have to be left as rounded numbers are found, and each has to round to its number.
 */
export function createRestore(paths: readonly (readonly string[])[]): Restore {
  const places: ReadonlyMap<string, number> = new Map(
    paths.map((path, place) => [path.at(-1) as string, place]),
  );
  // Digits belong to a path by the name before them.
  if (places.has("*") || places.size < paths.length) return () => undefined;
  return (text, runs) => {
    const queues = toQueues(text, runs, places);
    if (!queues || hasExponent(text)) return undefined;
    const value: unknown = JSON.parse(text);
    for (const [place, path] of paths.entries()) {
      const queue = queues[place] ?? [];
      let taken = 0;
      let exact = true;
      stringifyAt(value, path, 0, (number) => {
        if (Number.isSafeInteger(number)) return String(number);
        const digits = queue[taken++] ?? "";
        exact &&= Number(digits) === number && isLong(number);
        return digits;
      });
      if (!exact || taken < queue.length) return undefined;
    }
    return { value };
  };
}

/** The digits behind the last name of each path; `undefined` if there may be others that are not part of a string. */
function toQueues(
  text: string,
  runs: readonly LongRun[],
  places: ReadonlyMap<string, number>,
): string[][] | undefined {
  const queues: string[][] = [];
  for (const { begin, end, digits } of runs) {
    const before = text[begin - 1];
    // Digits behind a quote, escaped or not, are in a string.
    if (before === '"') continue;
    const place = before === ":" ? places.get(nameBefore(text, begin - 1)) : undefined;
    const after = text[end];
    if (place === undefined || (after !== "," && after !== "}")) return undefined;
    const queue = queues[place];
    if (queue) queue.push(digits);
    else queues[place] = [digits];
  }
  return queues;
}

/** The name whose colon is at this index; empty where it is not plain. */
function nameBefore(text: string, colon: number): string {
  if (text[colon - 1] !== '"') return "";
  const quote = text.lastIndexOf('"', colon - 2);
  return text[quote - 1] === "\\" ? "" : text.slice(quote + 1, colon - 1);
}

/** Whether there may be a number such as `1.5e18`, whose digits are in no run. */
function hasExponent(text: string): boolean {
  for (let dot = text.indexOf("."); dot !== -1; dot = text.indexOf(".", dot + 1)) {
    if (!isDigit(text, dot - 1)) continue;
    let end = dot + 1;
    while (isDigit(text, end)) end++;
    if (text[end] === "e" || text[end] === "E") return true;
  }
  return false;
}

/**
 * Whether a number has more than 15 digits before the zeros at its end. Otherwise it may have been written as `15e17`,
 * which is not a run; with more digits, the part before the exponent would be one.
 */
function isLong(number: number): boolean {
  const abs = Math.abs(number);
  const step = abs >= 1e18 ? 1e4 : abs >= 1e17 ? 1e3 : abs >= 1e16 ? 100 : 10;
  // A number of 15 digits is a multiple of the step, but for what rounding has added: at most a tenth of it.
  const rest = (abs % step) / step;
  return (rest > 0.1 && rest < 0.9) || String(number).replace(/0+$/, "").length > 15;
}
