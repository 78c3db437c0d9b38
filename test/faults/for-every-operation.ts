import type { OperationRow } from "../../src/core/request/operation.ts";
import type { ApiId, Fault, FaultKind, OperationId } from "../../src/sandbox/index.ts";
import { type AnyOperation, apis } from "../support/apis.ts";
import { clientArguments } from "../support/client-arguments.ts";
import { readDocument } from "../support/document.ts";
import { sample } from "../support/effort.ts";
import { type OperationExamples, readExamples } from "../support/examples.ts";
import { liveAddresses, liveArgumentSets } from "../support/live-arguments.ts";
import { prepare, worldOptions } from "../support/live-worlds.ts";
import { type Stack, startStack } from "../support/stack.ts";

/** Operations of an API in a sampled run. */
const SAMPLED = 4;

/** An operation about to be called, in a sandbox of its own in which its example works. */
export interface Stage {
  readonly row: OperationRow;
  readonly stack: Stack<false>;
  /** Applies a fault to requests of the operation from now on. */
  strike(fault: FaultKind & Pick<Fault, "times">): void;
  call(options?: { timeout?: number }): Promise<unknown>;
  /** How many requests of the operation have arrived since the preparation. */
  arrived(): number;
}

/**
 * Prepares every operation of an API in turn, or a sample of them.
 * @param what names the fault, so that each one has a sample of its own
 * @throws Error that names every operation for which `act` has thrown
 */
export async function forEveryOperation(
  apiId: string,
  what: string,
  act: (stage: Stage) => Promise<void>,
): Promise<void> {
  const failures: string[] = [];
  for (const example of sample(
    "operations under a fault",
    readExamples(apiId),
    SAMPLED,
    `${apiId} ${what}`,
  )) {
    const { stage, close } = await setStage(apiId, example);
    try {
      await act(stage);
    } catch (error) {
      failures.push(`${apiId}, ${example.id}: ${(error as Error).message}`);
    } finally {
      await close();
    }
  }
  if (failures.length > 0) throw new Error(failures.join("\n"));
}

async function setStage(apiId: string, example: OperationExamples) {
  const api = apiId as ApiId;
  const { table, connect } = apis[apiId] as (typeof apis)[string];
  const row = table[example.id] as OperationRow;
  const stack = await startStack({ sandbox: worldOptions(apiId) });
  const { sandbox, clock } = stack;
  const url = sandbox.urls[api];
  // Without a quota, so that only faults take time.
  const client = connect(url, { clock, retry: {}, rateLimit: false });
  const operation = client.operation(example.id) as AnyOperation &
    ((args: object, options?: { timeout?: number }) => Promise<unknown>);
  const document = readDocument(apiId);
  const [live] = await liveAddresses(apiId, client, example.id, example.argumentSets.slice(0, 1));
  const [set] = await liveArgumentSets(operation, [
    { ...live, args: clientArguments(document, example, row, live as never, url) } as never,
  ]);
  if (!set) throw new Error(`${example.id}: the spec has no example arguments`);
  await prepare(apiId, example.id, (id, args) => client.operation(id)(args), set, sandbox);
  const count = () => sandbox.requests.filter(({ operationId }) => operationId === example.id).length;
  const before = count();
  const stage: Stage = {
    row,
    stack,
    strike: (fault) => void sandbox.faults.add({ api, operationId: example.id as OperationId, ...fault }),
    call: (given) => operation(set.args, given),
    arrived: () => count() - before,
  };
  return { stage, close: stack.close };
}
