import type { Fault } from "./fault.ts";

/** Ids of the operations that a sandbox serves, by API. */
export type ServedOperations = Readonly<Record<string, readonly string[]>>;

/** What each kind of fault has, besides the requests that it applies to. */
const FIELDS: Readonly<Record<Fault["kind"], readonly string[]>> = {
  latency: ["ms"],
  status: ["status", "body", "headers"],
  reset: ["acted"],
  truncate: ["cut"],
  html: ["status"],
  empty: ["status"],
  expireCursor: [],
  hang: [],
};

const TARGET_FIELDS = ["kind", "api", "operationId", "times", "after"];

/**
 * Checks a fault before it is added: one that never applies would make a test pass for the wrong reason.
 * @throws TypeError or RangeError that names the field
 */
export function checkFault(fault: Fault, served: ServedOperations): void {
  const { kind } = fault;
  if (!Object.hasOwn(FIELDS, kind))
    throw new TypeError(`fault.kind: expected one of ${Object.keys(FIELDS).join(", ")}; got ${String(kind)}`);
  for (const field of Object.keys(fault))
    if (![...TARGET_FIELDS, ...FIELDS[kind]].includes(field))
      throw new TypeError(`fault.${field}: a fault of the kind ${kind} has no such field`);
  checkTarget(fault, served);
  checkNumbers(fault);
  if (kind === "truncate" && ![undefined, "connection", "body"].includes(fault.cut))
    throw new TypeError(`fault.cut: expected connection or body; got ${String(fault.cut)}`);
}

function checkTarget({ api, operationId }: Fault, served: ServedOperations): void {
  if (api !== undefined && !Object.hasOwn(served, api))
    throw new TypeError(
      `fault.api: the sandbox does not serve ${api}, but ${Object.keys(served).join(", ")}`,
    );
  if (operationId === undefined) return;
  const apis = api === undefined ? Object.keys(served) : [api];
  if (!apis.some((id) => served[id]?.includes(operationId)))
    throw new TypeError(`fault.operationId: ${apis.join(", ")} has no operation ${operationId}`);
}

function checkNumbers(fault: Fault): void {
  const { times, after, ms, status } = fault as { [field in "times" | "after" | "ms" | "status"]?: unknown };
  if (times !== Number.POSITIVE_INFINITY) checkNumber("times", times, 0, Number.MAX_SAFE_INTEGER);
  checkNumber("after", after, 0, Number.MAX_SAFE_INTEGER);
  checkNumber("ms", fault.kind === "latency" ? (ms ?? null) : ms, 0, Number.MAX_SAFE_INTEGER);
  // Node itself sends no final response below 200.
  checkNumber("status", fault.kind === "status" ? (status ?? null) : status, 200, 599);
}

function checkNumber(field: string, value: unknown, least: number, most: number): void {
  if (value === undefined) return;
  const isWhole = field === "ms" ? Number.isFinite(value) : Number.isInteger(value);
  if (!isWhole || !((value as number) >= least && (value as number) <= most))
    throw new RangeError(
      `fault.${field}: expected a number from ${least}${most < Number.MAX_SAFE_INTEGER ? ` to ${most}` : ""}; got ${String(value)}`,
    );
}
