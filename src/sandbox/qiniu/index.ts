import { defineVendor } from "../vendor.ts";
import { access } from "./access.ts";
import { createQiniuSimulator } from "./simulator.ts";
import { createQiniuWorld, exposeQiniu } from "./world.ts";

export default defineVendor({
  access,
  createApp: createQiniuWorld,
  exposeState: exposeQiniu,
  simulators: { qiniu: createQiniuSimulator },
});

export type { NewQiniuMessage, SandboxQiniuMessage } from "./message.ts";
export type { GeneratedConversations, QiniuCredentials, SandboxQiniuOptions } from "./options.ts";
export type { SandboxQiniuWebhook } from "./webhook.ts";
export type { QiniuState } from "./world.ts";
