/** A text that equal values share, whatever the order of their keys. */
export function canonical(value: unknown, within: readonly unknown[] = []): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "undefined";
  // A schema may hold itself.
  if (within.includes(value)) return `"(${within.length - within.indexOf(value)} levels up)"`;
  const inside = [...within, value];
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item, inside)).join(",")}]`;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item, inside)}`).join(",")}}`;
}

/** A value on one line that stays readable. */
export const brief = (value: unknown): string => shorten(canonical(value));

/** The beginning of a long text. */
export const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);
