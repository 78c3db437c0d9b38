import type { OperationRow } from "./operation.ts";

/** What is the same in all calls of an operation. */
export interface Plan {
  /** Where each parameter goes. */
  readonly places: ReadonlyMap<string, "path" | "query" | "header">;
  /** Parameters that are 64-bit integers. */
  readonly int64: ReadonlySet<string>;
  readonly path: PathTemplate;
}

/** A path template such as `/v2/users/{username}/messages`, taken apart. */
export interface PathTemplate {
  readonly names: readonly string[];
  /** What is before, between and after the parameters. */
  readonly pieces: readonly string[];
}

const plans = new WeakMap<OperationRow, Plan>();

/** The plan of an operation, created for its first call. */
export function planOf(operation: OperationRow): Plan {
  let plan = plans.get(operation);
  if (!plan) {
    plan = createPlan(operation);
    plans.set(operation, plan);
  }
  return plan;
}

function createPlan({ path, query = [], header = [], int64Parameters = [] }: OperationRow): Plan {
  const template = parsePath(path);
  return {
    // Where names occur twice, the path has precedence.
    places: new Map([
      ...header.map((name) => [name, "header"] as const),
      ...query.map((name) => [name, "query"] as const),
      ...template.names.map((name) => [name, "path"] as const),
    ]),
    int64: new Set(int64Parameters),
    path: template,
  };
}

export function parsePath(path: string): PathTemplate {
  const parts = path.split(/[{}]/);
  return {
    names: parts.filter((_, i) => i % 2 === 1),
    pieces: parts.filter((_, i) => i % 2 === 0),
  };
}
