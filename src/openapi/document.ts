/** Methods that operations of the specs have. */
export const METHODS = ["get", "put", "post", "delete", "patch"] as const;

/** Where an API is; `variables` are the parts of its address that only its user knows. */
export interface Server {
  url: string;
  variables?: object;
}

/** A path's operations by method, and the servers that they share. */
export type PathItem<Operation> = { [Method in (typeof METHODS)[number]]?: Operation } & {
  servers?: Server[];
};

/** Every operation with its path, method and servers of its own, in the document's order. */
export function* operationsOf<Operation extends { servers?: Server[] }>(document: {
  paths: Record<string, PathItem<Operation>>;
}) {
  for (const [path, item] of Object.entries(document.paths))
    for (const method of METHODS) {
      const operation = item[method];
      if (operation) yield { path, method, operation, servers: operation.servers ?? item.servers ?? [] };
    }
}

/** Follows a `$ref` within the document; anything else is returned as it is. */
export function resolve<Value>(document: object, value: Value): Value {
  let current: unknown = value;
  while (isRef(current)) {
    const steps = current.$ref.split("/").slice(1);
    current = steps.reduce<unknown>(
      (node, step) => (node as Record<string, unknown>)[step.replaceAll("~1", "/").replaceAll("~0", "~")],
      document,
    );
  }
  return current as Value;
}

/** Whether a value is a `$ref`. */
export function isRef(value: unknown): value is { $ref: string } {
  return (
    typeof value === "object" && value !== null && typeof (value as { $ref?: unknown }).$ref === "string"
  );
}
