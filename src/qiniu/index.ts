export type { ErrorCode as QiniuErrorCode } from "../../generated/qiniu/api.ts";
export type { GivenToken } from "../core/auth/given-token.ts";
export type { Instant } from "../history/beijing-time.ts";
export { createQiniu, type Qiniu, type QiniuOptions } from "./client.ts";
export type {
  ConversationOptions,
  ConversationResumeOptions,
  ConversationSettings,
  Message,
  QiniuCheckpoint,
  QiniuHistory,
} from "./history.ts";
