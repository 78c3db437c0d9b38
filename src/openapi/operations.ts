import {
  METHODS,
  type Method,
  type Operation,
  type Parameter,
  type PathItem,
  type Server,
  type WebhookOperation,
} from "./document.ts";
import type { Pointer } from "./pointer.ts";
import { followReferences, lookUp, type Reference, resolve } from "./reference.ts";

/** An operation, with what the document says about it elsewhere. */
export interface ListedOperation<Of extends WebhookOperation = Operation> {
  /** For a webhook, its name. */
  readonly path: string;
  readonly method: Method;
  readonly pointer: Pointer;
  /** Its parameters include those of its path. */
  readonly operation: Of;
  /** Where its parameters are, in order, after resolving references. */
  readonly parameterPointers: readonly Pointer[];
  /** Its own or those of its path; empty where those of the document apply. */
  readonly servers: readonly Server[];
}

/** Every operation, in the document's order. */
export function listOperations<Of extends Operation = Operation>(document: {
  readonly paths: Readonly<Record<string, PathItem<Of>>>;
}): ListedOperation<Of>[] {
  return listIn(document, "paths", document.paths);
}

/** Every webhook, in the document's order: a request that the vendor sends. */
export function listWebhooks<Of extends WebhookOperation = WebhookOperation>(document: {
  readonly webhooks?: Readonly<Record<string, PathItem<Of>>>;
}): ListedOperation<Of>[] {
  return listIn(document, "webhooks", document.webhooks ?? {});
}

function listIn<Of extends WebhookOperation>(
  document: object,
  place: "paths" | "webhooks",
  items: Readonly<Record<string, PathItem<Of>>>,
): ListedOperation<Of>[] {
  return Object.entries(items).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation ? listOperation(document, [place, path], method, item, operation) : [];
    }),
  );
}

function listOperation<Of extends WebhookOperation>(
  document: object,
  [place, path]: readonly ["paths" | "webhooks", string],
  method: Method,
  item: PathItem<Of>,
  operation: Of,
): ListedOperation<Of> {
  const pointer = [place, path, method];
  const own = placeParameters(document, pointer, operation.parameters);
  const isOwn = (inherited: PlacedParameter) => own.some(({ key }) => key === inherited.key);
  const inherited = placeParameters(document, [place, path], item.parameters).filter(
    (parameter) => !isOwn(parameter),
  );
  const placed = [...inherited, ...own];
  return {
    path,
    method,
    pointer,
    operation:
      inherited.length > 0
        ? { ...operation, parameters: placed.map(({ parameter }) => parameter) }
        : operation,
    parameterPointers: placed.map(({ pointer }) => pointer),
    servers: operation.servers ?? item.servers ?? [],
  };
}

interface PlacedParameter {
  /** Location and name, which are unique among the parameters of an operation. */
  readonly key: string;
  readonly parameter: Parameter | Reference;
  readonly pointer: Pointer;
}

function placeParameters(
  document: object,
  owner: Pointer,
  parameters: readonly (Parameter | Reference)[] = [],
): PlacedParameter[] {
  return parameters.map((parameter, index) => {
    const pointer = followReferences(document, [...owner, "parameters", String(index)]);
    const { in: place, name } = lookUp(document, pointer) as Parameter;
    return { key: `${place} ${name}`, parameter, pointer };
  });
}

/** The parameters of an operation, with references resolved. */
export function parametersOf(document: object, { parameters = [] }: WebhookOperation): Parameter[] {
  return parameters.map((parameter) => resolve(document, parameter));
}
