import type { Document, Operation, PathItem } from "./document.ts";

/** An operation and where it stands. */
export interface Place {
  method: string;
  path: string;
  item: PathItem;
  operation: Operation;
}

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

function placesOf({ paths = {} }: Document): Place[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) => ({
      method,
      path,
      item,
      operation: item[method] as Operation,
    })),
  );
}

/** `get /users/{}`: the names of path parameters are the parameters' matter. */
const address = ({ method, path }: Place): string => `${method} ${path.replace(/\{[^}]*\}/g, "{}")}`;

/** Finds for each operation its successor: at the same address, or else of the same operationId. */
export function pairOperations(oldDocument: Document, nowDocument: Document) {
  const [old, now] = [placesOf(oldDocument), placesOf(nowDocument)];
  const taken = new Set<Place>();
  const successors = new Map<Place, Place>();
  const match = (same: (one: Place, other: Place) => boolean) => {
    for (const one of old) {
      if (successors.has(one)) continue;
      const other = now.find((candidate) => !taken.has(candidate) && same(one, candidate));
      if (!other) continue;
      taken.add(other);
      successors.set(one, other);
    }
  };
  match((one, other) => address(one) === address(other));
  match((one, other) => one.operation.operationId === other.operation.operationId);
  return {
    kept: [...successors],
    gone: old.filter((one) => !successors.has(one)),
    added: now.filter((other) => !taken.has(other)),
  };
}
