import { defineVendor } from "../vendor.ts";
import { access } from "./access.ts";
import { exposeState } from "./app/state.ts";
import { createJMessageWorld } from "./app/world.ts";
import { createImSimulator } from "./im/simulator.ts";
import { createReportSimulator } from "./report/simulator.ts";
import { createReportV1Simulator } from "./report-v1/simulator.ts";

export default defineVendor({
  access,
  createApp: createJMessageWorld,
  exposeState,
  simulators: {
    "jmessage-im": createImSimulator,
    "jmessage-report": createReportSimulator,
    "jmessage-report-v1": createReportV1Simulator,
  },
});

export type { NewMessage, SandboxMessage } from "./app/history/message.ts";
export type { GeneratedHistory, GivenHistory, HistoryOptions } from "./app/history/options.ts";
export type { SandboxConversation } from "./app/history/source.ts";
export type { SandboxChatRoom, SandboxGroup, SandboxMember } from "./app/places-state.ts";
export type { JMessageState, SandboxUser } from "./app/state.ts";
export type { Device, NewUser, Peer, Profile } from "./app/users.ts";
export type {
  JMessageCredentials,
  JMessageLimits,
  OtherApp,
  SandboxJMessageOptions,
  SandboxJMessageWebhook,
} from "./options.ts";
