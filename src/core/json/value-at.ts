/** The value at a path such as `data.messages` of parsed JSON; the value itself for the empty path. */
export function valueAt(value: unknown, path: string | undefined): unknown {
  if (path === undefined) return undefined;
  if (path === "") return value;
  return path
    .split(".")
    .reduce((part, key) => (part as Record<string, unknown> | null | undefined)?.[key], value);
}
