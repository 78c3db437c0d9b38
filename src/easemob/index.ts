export type { ErrorCode as EasemobErrorCode } from "../../generated/easemob/api.ts";
export type { GivenToken } from "../core/auth/given-token.ts";
export type { StoredToken, TokenStore } from "../core/auth/token.ts";
export type { ArchiveLimits } from "../history/archive/limits.ts";
export type { MissingHour, ReadHour } from "../history/archive/missing-hours.ts";
export type { HistoryRecord } from "./archive-source.ts";
export { createEasemob, type Easemob } from "./client.ts";
export type {
  ArchiveCheckpoint,
  ArchiveHistory,
  ArchivePage,
  ArchiveRangeOptions,
  ArchiveResumeOptions,
  ArchiveSettings,
} from "./history.ts";
export type { TimeZone } from "./hours.ts";
export type {
  EasemobAppOptions,
  EasemobCredentialOptions,
  EasemobOptions,
  EasemobTokenOptions,
} from "./options.ts";
