/**
 * Notices that a sequence has begun to go round in circles, however long the circle is, and remembers only one mark
 * (Brent's algorithm): a circle of n marks is found after at most 3 n of them.
 */
export function createCycleCheck(): (mark: string) => boolean {
  let kept: string | undefined;
  let age = 0;
  let limit = 1;
  return (mark) => {
    if (mark === kept) return true;
    if (++age < limit) return false;
    kept = mark;
    age = 0;
    limit *= 2;
    return false;
  };
}
