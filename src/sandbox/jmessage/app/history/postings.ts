/** For each member of something the numbers of its messages, ascending. */
export interface Postings {
  of(member: number): Uint32Array;
}

/**
 * Sorts messages by member in two passes over compact arrays, which for a million of them takes some
 * milliseconds. `visit` is called once in each pass and calls back for each message of each member.
 */
export function createPostings(
  members: number,
  visit: (emit: (member: number, message: number) => void) => void,
): Postings {
  const ends = new Uint32Array(members + 1);
  visit((member) => {
    ends[member + 1] = (ends[member + 1] ?? 0) + 1;
  });
  for (let member = 1; member <= members; member++)
    ends[member] = (ends[member] ?? 0) + (ends[member - 1] ?? 0);

  const messages = new Uint32Array(ends[members] ?? 0);
  const next = ends.slice();
  visit((member, message) => {
    const place = next[member] ?? 0;
    messages[place] = message;
    next[member] = place + 1;
  });
  return { of: (member) => messages.subarray(ends[member], ends[member + 1]) };
}
