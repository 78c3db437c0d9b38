import type { Sandbox, SandboxOptions } from "../../src/sandbox/index.ts";
import type { ArgumentSet } from "./argument-sets.ts";
import { MASTER_SECRET } from "./credentials.ts";

type Args = ArgumentSet["args"];

/** How to make the sandbox refuse: by its options, by other arguments, by calls before. */
export interface Refusal {
  readonly sandbox?: SandboxOptions["jmessage"];
  /** Nothing when no arguments are refused: then a fault has to do it. */
  readonly change?: (args: Args) => Args | undefined;
  readonly callsBefore?: number;
  /** Sent as `access-token` instead of the right one; nothing is, when it is empty. */
  readonly token?: (sandbox: Sandbox) => string;
  /** Whether what is changed is itself against the spec. */
  readonly forbidden?: boolean;
}

const everywhere: Readonly<Record<number, Refusal>> = {
  401: { sandbox: { masterSecret: `${MASTER_SECRET}-changed` } },
  429: { sandbox: { quota: { requests: 1, period: 60_000 } }, callsBefore: 1 },
};

/** People of Qiniu's examples, and a group without the second of them. */
const [ALICE, BOB, OTHER_GROUP] = [2302128618880, 2199040544848, 6610620069793];

/** No arguments lead to it. */
const byFault: Refusal = { change: () => undefined };

/** By API and status, or the code of an example whose status says success. */
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
    403: { change: (args) => replaceOne(args, unknown) },
  },
  easemob: {
    // An hour that has expired, and credentials that are wrong.
    400: {
      change: ({ body, ...args }) =>
        body
          ? { ...args, body: { ...(body as object), client_id: "another" } }
          : { ...args, time: "2026010100" },
    },
    401: byFault,
    // The signature of an example is none of the sandbox's.
    403: { change: (args) => args },
    404: { change: (args) => ({ ...args, app_name: "testap" }) },
    415: byFault,
    429: byFault,
    500: byFault,
    503: byFault,
  },
  qiniu: {
    // The vendor lists these without a word, so that the sandbox has no reason for them.
    401: { change: () => undefined },
    403: { change: () => undefined },
    404: { change: () => undefined },
    10000: { change: replacing({ name: "nobody", user_id: 1, login_name: "nobody" }) },
    10002: { change: replacing({ msg_id: 1 }) },
    10003: { token: () => "", forbidden: true },
    10008: { token: () => "no-such-token" },
    10010: { token: ({ qiniu }) => qiniu.createToken(BOB), change: replacing({ conversation_id: ALICE }) },
    20002: {
      change: replacing({
        user_id: BOB,
        from_user_id: BOB,
        opposite_id: OTHER_GROUP,
        targets: [OTHER_GROUP],
        type: 2,
      }),
    },
  },
};

/** By API, operation and status, before those. */
const byOperation: Readonly<Record<string, Readonly<Record<string, Readonly<Record<number, Refusal>>>>>> = {
  easemob: { getHistoryFileUrl: { 429: { callsBefore: 10 } } },
  "jmessage-im": {
    registerUsers: { 403: { callsBefore: 1 } },
    registerAdmin: { 403: { callsBefore: 1 } },
    createGroup: { 403: { change: replacing({ owner_username: "nobody_yet" }) } },
    createChatRoom: { 403: { change: replacing({ owner_username: "nobody_yet" }) } },
    getChatRooms: { 403: { change: () => ({ body: ["12345"] }) } },
    deleteUsers: { 403: { change: () => ({ body: ["nobody_yet"] }) } },
    queryUserStatuses: { 403: { change: () => ({ body: ["caiyh", "nobody_yet"] }) } },
    sendMessage: { 403: { change: ({ body }) => ({ body: { ...(body as object), from_id: "caiyh" } }) } },
  },
};

/** @throws Error when nobody said how to make an API refuse with a status */
export function refusalOf(apiId: string, operationId: string, status: number): Refusal {
  const refusal =
    byOperation[apiId]?.[operationId]?.[status] ?? byStatus[apiId]?.[status] ?? everywhere[status];
  if (!refusal) throw new Error(`say in \`refusals\` how to make the sandbox answer ${status}`);
  return refusal;
}

/** With other values for what is there, in the body or, where there is none, among the parameters. */
function replacing(values: Readonly<Record<string, unknown>>): (args: Args) => Args {
  const replace = (given: object) =>
    Object.fromEntries(Object.entries(given).map(([name, value]) => [name, values[name] ?? value]));
  return (args) => (args.body ? { ...args, body: replace(args.body) } : replace(args));
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

/** Names and ids that nobody and nothing has. */
const unknown: Readonly<Record<string, unknown>> = { username: "nobody_yet", gid: "12345", room_id: "12345" };

/** Arguments of which one is against the spec. */
function breakOne(args: Args): Args | undefined {
  const replaced = replaceOne(args, broken);
  if (replaced) return replaced;
  return "body" in args ? { ...args, body: Array.isArray(args.body) ? {} : [] } : undefined;
}

/** With another value for the first of these that is there. */
function replaceOne(args: Args, values: Readonly<Record<string, unknown>>): Args | undefined {
  const name = Object.keys(values).find((key) => key in args);
  return name === undefined ? undefined : { ...args, [name]: values[name] };
}
