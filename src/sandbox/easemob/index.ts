import { defineVendor } from "../vendor.ts";
import { access } from "./access.ts";
import { createEasemobSimulator } from "./simulator.ts";
import { createEasemobWorld, exposeEasemob } from "./world.ts";

export default defineVendor({
  access,
  createApp: createEasemobWorld,
  exposeState: exposeEasemob,
  simulators: { easemob: createEasemobSimulator },
});

export type {
  EasemobCredentials,
  GeneratedArchive,
  SandboxEasemobOptions,
  SandboxEasemobWebhooks,
} from "./options.ts";
export type { ArchiveRecord, NewRecord } from "./record.ts";
export type { NewEvent, SentMessage } from "./send.ts";
export type { EasemobState } from "./world.ts";
