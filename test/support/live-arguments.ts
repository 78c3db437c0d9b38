import type { AnyApi, AnyOperation } from "./apis.ts";
import type { ArgumentSet } from "./argument-sets.ts";
import { valueAt } from "./refusal-code.ts";
import { apiContract } from "./vendor-contract.ts";

/**
 * The argument sets of an operation as a server accepts them: no server knows an expiring cursor from an example, so it
 * is obtained with the first page.
 */
export async function liveArgumentSets(
  operation: AnyOperation,
  sets: readonly ArgumentSet[],
): Promise<readonly ArgumentSet[]> {
  const { pagination, id } = operation.operation;
  const [first] = sets as [ArgumentSet];
  if (pagination?.cursorLifetime === undefined) return sets;
  const cursor = valueAt(await operation(first.args), `$.${pagination.next}`);
  if (cursor === undefined) throw new Error(`${id}: there is no second page to continue with`);
  const { input } = pagination;
  return sets.map(({ name, args }) => ({ name, args: input in args ? { ...args, [input]: cursor } : args }));
}

/** The same for an operation whose arguments only another response can give, such as a signed URL. */
export async function liveAddresses(
  apiId: string,
  api: AnyApi,
  operationId: string,
  sets: readonly ArgumentSet[],
): Promise<readonly ArgumentSet[]> {
  const toLive = apiContract(apiId)?.liveArguments?.[operationId];
  if (!toLive) return sets;
  const call = (id: string, args: object) => api.operation(id)(args);
  return Promise.all(sets.map(async ({ name, args }) => ({ name, args: await toLive(call, args) })));
}
