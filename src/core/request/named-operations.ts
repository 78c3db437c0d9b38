import type { AnyApi, OperationsOf } from "./api-definition.ts";
import type { NamedOperation } from "./operation.ts";

/**
 * Every operation of an API as a method. It maps over the generated `operations` interface itself, not over a union of
 * names, because only then do editors show the documentation.
 *
 * `Supplied` are the path and header parameters that the factory supplies, so that they are optional in every call.
 */
export type NamedOperations<Definition extends AnyApi, Supplied extends string = never> = Methods<
  OperationsOf<Definition>,
  Definition["operations"],
  Supplied
>;

type Methods<Ops, Table, Supplied extends string> = {
  readonly [Id in keyof Ops]: NamedOperation<Ops[Id], Id extends keyof Table ? Table[Id] : never, Supplied>;
};
