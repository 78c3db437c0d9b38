/** What stands at a place such as `data.messages` of parsed JSON; the value itself at the empty place. */
export function valueAt(value: unknown, place: string | undefined): unknown {
  if (place === undefined) return undefined;
  if (place === "") return value;
  return place
    .split(".")
    .reduce((part, key) => (part as Record<string, unknown> | null | undefined)?.[key], value);
}
