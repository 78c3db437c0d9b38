import type { AnyApi, AnyOperation } from "./apis.ts";
import type { ArgumentSet } from "./argument-sets.ts";

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

/**
 * The same for an operation whose address an answer tells: an example's signature is none of the server's, so that the
 * answer is asked for.
 */
export async function liveAddresses(
  api: AnyApi,
  operationId: string,
  sets: readonly ArgumentSet[],
): Promise<readonly ArgumentSet[]> {
  if (operationId !== "downloadHistoryFile") return sets;
  const ask = api.operation("getHistoryFileUrl");
  const live = async ({ name, args }: ArgumentSet): Promise<ArgumentSet> => {
    const [, time] = /(\d+)\.gz$/.exec(String(args.object_key)) ?? [];
    const { data } = (await ask({ time })) as { data: [{ url: string }] };
    const { pathname, searchParams } = new URL(data[0].url);
    return {
      name,
      args: { object_key: decodeURIComponent(pathname.slice(1)), ...Object.fromEntries(searchParams) },
    };
  };
  return Promise.all(sets.map(live));
}
