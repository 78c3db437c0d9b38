import type { SandboxOptions } from "../../src/sandbox/index.ts";
import { MASTER_SECRET } from "./credentials.ts";
import type { ArgumentSet } from "./examples.ts";

type Args = ArgumentSet["args"];

/** How to make the sandbox refuse: by its options, by other arguments, by calls before. */
export interface Refusal {
  readonly sandbox?: SandboxOptions["jmessage"];
  /** Nothing when no arguments are refused: then a fault has to do it. */
  readonly change?: (args: Args) => Args | undefined;
  readonly callsBefore?: number;
  /** Whether the changed arguments are themselves against the spec. */
  readonly forbidden?: boolean;
}

const everywhere: Readonly<Record<number, Refusal>> = {
  401: { sandbox: { masterSecret: `${MASTER_SECRET}-changed` } },
  429: { sandbox: { quota: { requests: 1, period: 60_000 } }, callsBefore: 1 },
};

/** By API and status. */
const byStatus: Readonly<Record<string, Readonly<Record<number, Refusal>>>> = {
  "jmessage-report": {
    400: {
      change: (args) => ("end_time" in args ? turnAround(args) : { ...args, start: "2026-02-30" }),
    },
    403: { sandbox: { vip: false } },
  },
  "jmessage-report-v1": { 400: { change: turnAround } },
  "jmessage-im": {
    400: { change: breakOne, forbidden: true },
    403: { change: (args) => ("username" in args ? { ...args, username: "nobody_yet" } : undefined) },
  },
};

/** By operation and status, before those. */
const byOperation: Readonly<Record<string, Readonly<Record<number, Refusal>>>> = {
  registerUsers: { 403: { callsBefore: 1 } },
  registerAdmin: { 403: { callsBefore: 1 } },
  deleteUsers: { 403: { change: () => ({ body: ["nobody_yet"] }) } },
  queryUserStatuses: { 403: { change: () => ({ body: ["caiyh", "nobody_yet"] }) } },
  sendMessage: { 403: { change: ({ body }) => ({ body: { ...(body as object), from_id: "caiyh" } }) } },
};

/** @throws Error when nobody said how to make an API refuse with a status */
export function refusalOf(apiId: string, operationId: string, status: number): Refusal {
  const refusal = byOperation[operationId]?.[status] ?? byStatus[apiId]?.[status] ?? everywhere[status];
  if (!refusal) throw new Error(`say in \`refusals\` how to make the sandbox answer ${status}`);
  return refusal;
}

function turnAround(args: Args): Args {
  return { ...args, begin_time: args.end_time, end_time: args.begin_time };
}

/** Values that no schema of these parameters accepts. */
const broken: Readonly<Record<string, unknown>> = {
  type: "video",
  mediaId: "",
  start: -1,
  username: "-",
  gid: 0,
  room_id: 0,
  status: 7,
};

/** Arguments of which one is against the spec. */
function breakOne(args: Args): Args | undefined {
  const name = Object.keys(broken).find((key) => key in args);
  if (name !== undefined) return { ...args, [name]: broken[name] };
  return "body" in args ? { ...args, body: Array.isArray(args.body) ? {} : [] } : undefined;
}
