const encoder = new TextEncoder();

/**
 * Whether a given string is the secret. It takes the same time wherever the two differ, so that nobody can find out the
 * secret character by character; only its length shows.
 */
export function isSecret(given: string, secret: string): boolean {
  const [one, other] = [encoder.encode(given), encoder.encode(secret)];
  let difference = one.length ^ other.length;
  for (let index = 0; index < other.length; index++)
    difference |= (one[index] ?? 0) ^ (other[index] as number);
  return difference === 0;
}
