import type { AnyOperation } from "./apis.ts";
import type { ArgumentSet } from "./examples.ts";

/**
 * The argument sets of an operation as a server takes them: a cursor that expires is known to no server when it stands
 * in an example, so the first page is asked for one.
 */
export async function liveArgumentSets(
  operation: AnyOperation,
  sets: readonly ArgumentSet[],
): Promise<readonly ArgumentSet[]> {
  const { pagination, id } = operation.operation;
  const [first] = sets as [ArgumentSet];
  if (pagination?.cursorLifetime === undefined) return sets;
  const page = (await operation(first.args)) as Record<string, unknown>;
  const cursor = page[pagination.next as string];
  if (cursor === undefined) throw new Error(`${id}: there is no second page to go on with`);
  const { input } = pagination;
  return sets.map(({ name, args }) => ({ name, args: input in args ? { ...args, [input]: cursor } : args }));
}
