/**
 * Writes JSON with bigints as integers. `JSON.stringify` cannot, and a number would round what is beyond
 * 2^53, which is just what clients have to be tested with.
 */
export function writeJson(value: unknown): string {
  return holdsBigint(value) ? writeExact(value) : JSON.stringify(value);
}

function holdsBigint(value: unknown): boolean {
  if (typeof value === "bigint") return true;
  if (typeof value !== "object" || value === null) return false;
  return Array.isArray(value) ? value.some(holdsBigint) : Object.values(value).some(holdsBigint);
}

function writeExact(value: unknown): string {
  if (typeof value === "bigint") return value.toString();
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  if (Array.isArray(value)) return `[${value.map(writeExact).join(",")}]`;
  const members: string[] = [];
  for (const [name, member] of Object.entries(value)) {
    if (member !== undefined) members.push(`${JSON.stringify(name)}:${writeExact(member)}`);
  }
  return `{${members.join(",")}}`;
}
