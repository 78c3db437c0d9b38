import type { AnyApi, OperationsOf } from "./api-definition.ts";
import type { NamedOperation } from "./operation.ts";

/**
 * Every operation of an API as a method. Mapping over the generated `operations` interface itself (and not
 * over a union of names) is what carries its documentation to the editor.
 *
 * `Supplied` are the path and header parameters that the factory knows, so that no call has to give them.
 */
export type NamedOperations<Definition extends AnyApi, Supplied extends string = never> = Methods<
  OperationsOf<Definition>,
  Definition["operations"],
  Supplied
>;

type Methods<Ops, Table, Supplied extends string> = {
  readonly [Id in keyof Ops]: NamedOperation<Ops[Id], Id extends keyof Table ? Table[Id] : never, Supplied>;
};
