/**
 * Whether a version may break what another one promised: its major number has risen, or while that is 0, its minor
 * number.
 */
export function mayBreak(released: string, next: string): boolean {
  const [[major, minor], [nextMajor, nextMinor]] = [numbersOf(released), numbersOf(next)];
  return nextMajor > major || (nextMajor === 0 && major === 0 && nextMinor > minor);
}

/** Whether a version comes after another one. What follows the three numbers does not count. */
export function isNewer(released: string, next: string): boolean {
  const [before, after] = [numbersOf(released), numbersOf(next)];
  const different = after.findIndex((number, index) => number !== before[index]);
  return different >= 0 && (after[different] as number) > (before[different] as number);
}

function numbersOf(version: string): [major: number, minor: number, patch: number] {
  const [, major, minor, patch] = /^(\d+)\.(\d+)\.(\d+)(?:[-+].*)?$/.exec(version) ?? [];
  if (!major || !minor || !patch) throw new Error(`${version} is not a version`);
  return [Number(major), Number(minor), Number(patch)];
}
