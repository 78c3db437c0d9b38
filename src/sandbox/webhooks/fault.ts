/** What goes wrong with a webhook. */
export type WebhookFault = {
  /** How many attempts it applies to; 1 by default, `Infinity` for all. */
  times?: number;
  /** How many attempts to skip first; 0 by default. */
  after?: number;
} & (
  | /** It is sent only after `ms` milliseconds of the sandbox clock. */ { kind: "delay"; ms: number }
  /** It is sent twice. The second response does not count. */
  | { kind: "duplicate" }
  /** It is never sent, and the vendor does not notice. */
  | { kind: "lose" }
  /** The connection ends after half of the body. */
  | { kind: "truncate" }
  /** It has wrong credentials or a wrong signature, as if somebody else had sent it. */
  | { kind: "forge" }
);

const KINDS: readonly WebhookFault["kind"][] = ["delay", "duplicate", "lose", "truncate", "forge"];

export interface WebhookFaults {
  /** @throws TypeError or RangeError naming the field that cannot be right */
  add(fault: WebhookFault): () => void;
  /** The fault that applies to an attempt, if any. To be called once for each. */
  take(): WebhookFault | undefined;
}

export function createWebhookFaults(): WebhookFaults {
  const entries = new Set<{ fault: WebhookFault; skip: number; left: number }>();
  return {
    add(fault) {
      checkFault(fault);
      const entry = { fault, skip: fault.after ?? 0, left: fault.times ?? 1 };
      entries.add(entry);
      return () => void entries.delete(entry);
    },
    take() {
      for (const entry of entries) {
        if (entry.skip-- > 0) continue;
        if (--entry.left <= 0) entries.delete(entry);
        return entry.fault;
      }
      return undefined;
    },
  };
}

function checkFault(fault: WebhookFault): void {
  const { kind, times = 1, after = 0 } = fault;
  if (!KINDS.includes(kind))
    throw new TypeError(`fault.kind: expected one of ${KINDS.join(", ")}; got ${String(kind)}`);
  for (const [field, value] of Object.entries({ times, after, ...(kind === "delay" && { ms: fault.ms }) }))
    if (!(typeof value === "number" && value >= 0))
      throw new RangeError(`fault.${field}: expected a number from 0; got ${String(value)}`);
}
