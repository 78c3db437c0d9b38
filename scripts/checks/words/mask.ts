/**
 * Replaces what is not prose, so that no phrase reaches across it. A character for private use, which no file contains.
 */
export const HIDDEN = "\uE000";

/** Offsets in a string; the second one is exclusive. */
export type Range = readonly [from: number, to: number];

/**
 * Hides everything in a file except the prose, keeping offsets and lines. The markers of comments become spaces, since
 * a sentence continues after them.
 */
export function showOnly(text: string, prose: readonly Range[], markers?: RegExp): string {
  const parts: string[] = [];
  let end = 0;
  for (const [from, to] of [...prose].sort(([a], [b]) => a - b)) {
    parts.push(hide(text.slice(end, from)), hideQuotes(text.slice(from, to), markers));
    end = to;
  }
  return [...parts, hide(text.slice(end))].join("");
}

/** Line breaks stay: phrases may cross them, and they number the lines. */
export const hide = (text: string): string => text.replaceAll(/[^\n]/g, HIDDEN);

/** Code, URLs and quotations: their words are not ours. */
const QUOTED = /(`+)[^`](?:[^`]|(?!\1)`)*?\1|"[^"\n]{1,300}"|“[^”\n]{1,300}”|https?:\/\/[^\s)>\]]+/g;

function hideQuotes(text: string, markers: RegExp | undefined): string {
  const unmarked = markers ? text.replaceAll(markers, (marker) => marker.replaceAll(/[^\n]/g, " ")) : text;
  return unmarked.replaceAll(QUOTED, hide);
}
