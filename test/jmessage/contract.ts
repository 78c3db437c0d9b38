import type { JMessageState } from "../../src/sandbox/index.ts";
import type { ArgumentSet } from "../support/argument-sets.ts";
import { MASTER_SECRET } from "../support/credentials.ts";
import { byFault } from "../support/refusals.ts";
import { replaceArguments, replaceOne } from "../support/replace-arguments.ts";
import { STORY_TIME } from "../support/story-time.ts";
import type { ApiContract, Call, VendorContract } from "../support/vendor-contract.ts";

type Args = ArgumentSet["args"];
type Prepare = NonNullable<ApiContract["prepare"]>[string];

const minuteAgo = Date.parse(STORY_TIME) - 60_000;
const fromCaiyh = { from_id: "caiyh", msg_ctime: minuteAgo };

/** The two other apps in the examples. */
const PARTNER = "0ab1cd2ef34567890a1b2c3d";
const NEIGHBOUR = "4f7aef34fb361292c566a1cd";

/** Calls another operation first, with the arguments of the set or replacements. */
function after(operationId: string, change: (args: Args) => Args = () => ({})): Prepare {
  return (call, { args }) => call(operationId, { ...args, ...change(args) });
}

/** Adds the members of other apps that a set removes, and removes those that it adds. */
function opposite(name: string): object[] {
  if (name === "otherApp") return [{ appkey: PARTNER, add: ["peter"] }];
  return [
    { appkey: PARTNER, remove: ["annie"] },
    { appkey: NEIGHBOUR, add: ["dev_fang"] },
  ];
}

async function freeName(
  call: Call,
  users: readonly { username: string }[],
  state: JMessageState,
): Promise<void> {
  const taken = new Set(state.users().map(({ username }) => username));
  for (const { username } of users) if (taken.has(username)) await call("deleteUser", { username });
}

function namesIn({ body }: Args): string[] {
  return (body as { username: string }[]).map(({ username }) => username);
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

/** Names and ids that do not exist. */
const unknown: Readonly<Record<string, unknown>> = { username: "nobody_yet", gid: "12345", room_id: "12345" };

/** Arguments of which one violates the spec. */
function breakOne(args: Args): Args | undefined {
  const replaced = replaceOne(args, broken);
  if (replaced) return replaced;
  return "body" in args ? { ...args, body: Array.isArray(args.body) ? {} : [] } : undefined;
}

/** Refusals whose code is about what the spec forbids, and not about the state of the server. */
const ABOUT_THE_REQUEST = ["899003", "899008", "899013"];

/** What the contract suite needs to know about JMessage. */
export const contract: VendorContract = {
  apis: {
    "jmessage-report": {
      refusals: {
        400: {
          change: (args) => ("end_time" in args ? turnAround(args) : { ...args, start: "2026-02-30" }),
        },
        403: { sandbox: { vip: false } },
      },
    },
    "jmessage-report-v1": { refusals: { 400: { change: turnAround } } },
    "jmessage-im": {
      options: {
        examples: true,
        history: {
          messages: [
            { ...fromCaiyh, target_type: "group", target_id: "10055201" },
            { ...fromCaiyh, target_type: "group", target_id: "10055202" },
            { ...fromCaiyh, target_type: "chatroom", target_id: "10000001" },
            { ...fromCaiyh, target_type: "chatroom", target_id: "10000002" },
          ],
        },
      },
      prepare: {
        registerUsers: (call, { args }, state) =>
          freeName(call, (args.body as { username: string }[]).slice(0, 1), state),
        registerAdmin: (call, { args }, state) => freeName(call, [args.body as { username: string }], state),
        // An empty list proves nothing.
        listSensitiveWords: (call) => call("addSensitiveWords", { body: ["jackpot"] }),
        removeFromBlacklist: after("addToBlacklist"),
        removeFriends: after("addFriends"),
        updateFriendNotes: after("addFriends", (args) => ({ body: namesIn(args) })),
        setDoNotDisturb: async (call, { name, args }) =>
          name === "lunchGroup" &&
          call("setDoNotDisturb", { ...args, body: { group: { add: ["10055202"] }, global: 1 } }),
        updateGroupMembers: async (call, { name, args }) =>
          name === "addAndRemove" && call("addGroupMembers", { ...args, body: ["javen"] }),
        removeGroupMembers: after("addGroupMembers"),
        updateCrossAppGroupMembers: (call, { name, args }) =>
          call("updateCrossAppGroupMembers", { ...args, body: opposite(name) }),
        removeFromCrossAppBlacklist: after("addToCrossAppBlacklist"),
        removeCrossAppFriends: after("addCrossAppFriends"),
        updateCrossAppFriendNotes: after("addCrossAppFriends", () => ({
          body: { appkey: PARTNER, users: ["annie"] },
        })),
        updateCrossAppChatRoomMembers: (call, { name, args }) =>
          call("updateCrossAppChatRoomMembers", { ...args, body: opposite(name) }),
        removeChatRoomMembers: after("addChatRoomMembers"),
      },
      refusals: {
        400: { change: breakOne, forbidden: true },
        403: { change: (args) => replaceOne(args, unknown) },
      },
      refusalsOf: {
        registerUsers: { 403: { callsBefore: 1 } },
        registerAdmin: { 403: { callsBefore: 1 } },
        createGroup: { 403: { change: replaceArguments({ owner_username: "nobody_yet" }) } },
        createChatRoom: { 403: { change: replaceArguments({ owner_username: "nobody_yet" }) } },
        getChatRooms: { 403: { change: () => ({ body: ["12345"] }) } },
        deleteUsers: { 403: { change: () => ({ body: ["nobody_yet"] }) } },
        queryUserStatuses: { 403: { change: () => ({ body: ["caiyh", "nobody_yet"] }) } },
        sendMessage: { 403: { change: ({ body }) => ({ body: { ...(body as object), from_id: "caiyh" } }) } },
      },
    },
  },
  refusals: {
    401: { sandbox: { masterSecret: `${MASTER_SECRET}-changed` } },
    500: byFault,
    503: byFault,
    429: { sandbox: { quota: { requests: 1, period: 60_000 } }, callsBefore: 1 },
  },
  withoutQuota: { quota: false },
  doneAlready: [
    855004, 899002, 899006, 899011, 899014, 899017, 899019, 899043, 899052, 899070, 899081, 899082,
  ],
  // Any request may lead to such a refusal after another one.
  isAboutTheWorld(text) {
    const codes = [...text.matchAll(/"code":(8\d{5})\b/g)].map(([, code]) => code ?? "");
    return codes.length > 0 && !codes.some((code) => ABOUT_THE_REQUEST.includes(code));
  },
  // An error may also be in the place of an item.
  holdsRefusal: (text) => /"code":899003\b/.test(text),
};
