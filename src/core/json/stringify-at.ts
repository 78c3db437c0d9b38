/** Replaces the numbers at a path of a parsed JSON value by what `toText` returns for each, in the order of the text. */
export function stringifyAt(
  value: unknown,
  path: readonly string[],
  depth: number,
  toText: (value: number, path: readonly string[]) => string,
): void {
  if (typeof value !== "object" || value === null) return;
  const key = path[depth] as string;
  if (key !== "*") stringifyKey(value, key, path, depth, toText);
  else if (Array.isArray(value))
    for (let i = 0; i < value.length; i++) stringifyKey(value, i, path, depth, toText);
  else for (const k in value) stringifyKey(value, k, path, depth, toText);
}

function stringifyKey(
  value: object,
  key: string | number,
  path: readonly string[],
  depth: number,
  toText: (value: number, path: readonly string[]) => string,
): void {
  const container = value as Record<string | number, unknown>;
  const part = container[key];
  if (depth < path.length - 1) stringifyAt(part, path, depth + 1, toText);
  else if (typeof part === "number") container[key] = toText(part, path);
}
