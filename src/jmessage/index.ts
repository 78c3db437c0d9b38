export type { ErrorCode as ImErrorCode } from "../../generated/jmessage-im/api.ts";
export type { ErrorCode as ReportErrorCode } from "../../generated/jmessage-report/api.ts";
export type { FileSource, NamedFile } from "../core/request/file.ts";
export type { Instant } from "../history/beijing-time.ts";
export {
  createJMessage,
  type ImApi,
  type JMessage,
  type JMessageOptions,
  type ReportApi,
  type ReportV1Api,
} from "./client.ts";
export {
  customMessage,
  fileMessage,
  imageMessage,
  type MessageContent,
  textMessage,
  voiceMessage,
} from "./message.ts";
export type {
  RangeCheckpoint,
  RangeOptions,
  RangeSettings,
  ResumeOptions,
} from "./range-history.ts";
export type { HistoryOf, Message, ReportCheckpoint, ReportHistory } from "./report-history.ts";
export type {
  HistoryOfV1,
  MessageV1,
  ReportV1Checkpoint,
  ReportV1History,
} from "./report-v1-history.ts";
export type { UploadFile, Uploads } from "./upload.ts";
