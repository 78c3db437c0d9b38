import type { JMessageState, SandboxOptions } from "../../src/sandbox/index.ts";
import type { ArgumentSet } from "./argument-sets.ts";
import { STORY_TIME } from "./stack.ts";

type Call = (operationId: string, args: object) => Promise<unknown>;
type Args = ArgumentSet["args"];

/** What has to be so before an operation does what its examples tell. */
type Prepare = (call: Call, set: ArgumentSet, state: JMessageState) => Promise<unknown>;

interface LiveWorld {
  readonly options: SandboxOptions["jmessage"];
  readonly prepare: Readonly<Record<string, Prepare>>;
}

const minuteAgo = Date.parse(STORY_TIME) - 60_000;
const fromCaiyh = { from_id: "caiyh", msg_ctime: minuteAgo };

/** The two other apps in the examples. */
const partner = "0ab1cd2ef34567890a1b2c3d";
const neighbour = "4f7aef34fb361292c566a1cd";

/** Carries out another operation first, with the arguments of the set or some in their place. */
function after(operationId: string, change: (args: Args) => Args = () => ({})): Prepare {
  return (call, { args }) => call(operationId, { ...args, ...change(args) });
}

/** The examples of an API tell a story; these are the worlds that it takes place in. */
const worlds: Readonly<Record<string, LiveWorld>> = {
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
        body: { appkey: partner, users: ["annie"] },
      })),
      updateCrossAppChatRoomMembers: (call, { name, args }) =>
        call("updateCrossAppChatRoomMembers", { ...args, body: opposite(name) }),
      removeChatRoomMembers: after("addChatRoomMembers"),
    },
  },
};

/** Lets those come across apps whom a set removes, and go whom it adds again. */
function opposite(name: string): object[] {
  if (name === "otherApp") return [{ appkey: partner, add: ["peter"] }];
  return [
    { appkey: partner, remove: ["annie"] },
    { appkey: neighbour, add: ["dev_fang"] },
  ];
}

/** Options under which the sandbox of an API has the world of its examples. */
export function worldOptions(apiId: string): SandboxOptions["jmessage"] {
  return worlds[apiId]?.options;
}

/** Makes everything so that an operation can do what a set of arguments asks for. */
export async function prepare(
  apiId: string,
  operationId: string,
  ...given: Parameters<Prepare>
): Promise<void> {
  await worlds[apiId]?.prepare[operationId]?.(...given);
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
