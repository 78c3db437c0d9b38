import type { SandboxClock } from "../../clock.ts";
import type { OtherApp, SandboxJMessageOptions } from "../options.ts";
import type { History } from "./history/history.ts";
import { partnerApp } from "./peers.ts";
import type { Users } from "./users.ts";

/** The account's other apps in the examples of the specs. */
const exampleApps: Readonly<Record<string, OtherApp>> = {
  "0ab1cd2ef34567890a1b2c3d": {
    users: ["annie", "eddie", "peter"],
    groups: [{ gid: "10061877" }, { gid: "10061902" }],
  },
  "4f7aef34fb361292c566a1cd": { users: ["dev_fang"] },
};

/** Users of the examples. */
const USERS = ["caiyh", "javen", "dev_fang", "xiaoming", "test_user1", "test_user2"];

/** The message that the examples retract. */
const retractable = { msgid: "43143729001", from_id: "admin_fang", from_type: "admin", target_id: "javen" };

/** Above the ids in the examples, so that these are free. */
const FIRST_MESSAGE_ID = "43143730000";

/** Options that reserve the ids of the examples and include their apps. */
export function withExamples(options: SandboxJMessageOptions): SandboxJMessageOptions {
  const { history = {}, otherApps = {} } = options;
  return {
    ...options,
    otherApps: { ...partnerApp, ...exampleApps, ...otherApps },
    history: "messages" in history ? history : { firstMessageId: FIRST_MESSAGE_ID, ...history },
  };
}

/** Adds the users and the message in the examples of the specs, unless they exist. */
export function addExamples(known: Users, history: History, clock: SandboxClock): void {
  const password = "a-sample-password";
  const register = (username: string, admin = false) => {
    if (!known.get(username)) known.register({ username, password, admin });
  };
  register(retractable.from_id, true);
  for (const username of USERS) register(username);
  if (!history.find(BigInt(retractable.msgid)))
    history.add({ ...retractable, msg_ctime: clock.now() - 60_000 });
}
