import type { Change, ChangeClass, Finding } from "./change.ts";

const ORDER: readonly ChangeClass[] = ["breaking", "additive", "neutral"];

/**
 * Joins what is said twice: a schema that many operations share changes once, not once for each of them and each of
 * their answers. What breaks comes first.
 */
export function groupChanges(findings: Iterable<readonly [operation: string, finding: Finding]>): Change[] {
  const changes = new Map<string, Change>();
  for (const [operation, { where, ...finding }] of findings) {
    const key = JSON.stringify([finding, finding.place === "" ? where : where.split(" ")[0]]);
    const change = changes.get(key) ?? { ...finding, operations: [], where: [] };
    if (operation && !change.operations.includes(operation)) change.operations.push(operation);
    if (where && !change.where.includes(where)) change.where.push(where);
    changes.set(key, change);
  }
  return [...changes.values()].sort((a, b) => ORDER.indexOf(a.class) - ORDER.indexOf(b.class));
}
