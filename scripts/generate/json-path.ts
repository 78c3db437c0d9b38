/** `$.data.messages` → `data.messages`; `$` → the empty path. */
export function placeOf(jsonPath: string): string {
  const keys = /^\$((\.\w+)*)$/.exec(jsonPath)?.[1];
  if (keys === undefined) throw new Error(`expected $, $.name or $.name.name, got ${jsonPath}`);
  return keys.slice(1);
}
