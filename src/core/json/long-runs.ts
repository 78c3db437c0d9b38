/** The number of digits of the largest exact integer, 2^53 − 1: no shorter integer is rounded. */
const LONG = 16;

/** Digits that no JavaScript number represents, with the sign before them and the `.0` after them. */
export interface LongRun {
  readonly begin: number;
  readonly end: number;
  /** With the sign, without the fraction. */
  readonly digits: string;
}

/** All of them in a JSON string, within its strings too. */
export function findLongRuns(text: string): LongRun[] {
  const runs: LongRun[] = [];
  // A run of 16 digits includes one index that is a multiple of 16, less one, so it is enough to look at those.
  for (let i = LONG - 1; i < text.length; i += LONG) {
    const code = text.charCodeAt(i);
    if (code > 57 || code < 48) continue;
    let begin = i;
    while (isDigit(text, begin - 1)) begin--;
    while (isDigit(text, i + 1)) i++;
    const end = i + 1;
    // Numbers have no leading zeros: leave it for JSON.parse to reject.
    if (end - begin < LONG || text[begin] === "0") continue;
    const isLarge = end - begin > LONG || Number(text.slice(begin, end)) > Number.MAX_SAFE_INTEGER;
    if (!isLarge) continue;
    if (text[begin - 1] === "-") begin--;
    runs.push({ begin, end: skipZeroFraction(text, end), digits: text.slice(begin, end) });
  }
  return runs;
}

export function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** The end of `.0` or `.000` at this index, if that is what is there. */
function skipZeroFraction(text: string, at: number): number {
  if (text[at] !== ".") return at;
  let end = at + 1;
  while (text[end] === "0") end++;
  return end > at + 1 ? end : at;
}
