export type { ApiId } from "./apis.ts";
export { createClock, type ManualClock, type SandboxClock } from "./clock.ts";
export type { EasemobCredentials, GeneratedArchive, SandboxEasemobOptions } from "./easemob/options.ts";
export type { ArchiveRecord, NewRecord } from "./easemob/record.ts";
export type { EasemobState } from "./easemob/world.ts";
export type { Fault, FaultKind, Faults, FaultTarget } from "./frame/faults.ts";
export type { OperationList } from "./frame/operation-list.ts";
export type { LoggedRequest } from "./frame/request-log.ts";
export type { NewMessage, SandboxMessage } from "./jmessage/app/history/message.ts";
export type { GeneratedHistory, GivenHistory, HistoryOptions } from "./jmessage/app/history/options.ts";
export type { SandboxConversation } from "./jmessage/app/history/source.ts";
export type { SandboxChatRoom, SandboxGroup, SandboxMember } from "./jmessage/app/places-state.ts";
export type { JMessageState, SandboxUser } from "./jmessage/app/state.ts";
export type { Device, NewUser, Peer, Profile } from "./jmessage/app/users.ts";
export type {
  JMessageCredentials,
  JMessageLimits,
  OtherApp,
  SandboxJMessageOptions,
} from "./jmessage/options.ts";
export type { NewQiniuMessage, SandboxQiniuMessage } from "./qiniu/message.ts";
export type { GeneratedConversations, QiniuCredentials, SandboxQiniuOptions } from "./qiniu/options.ts";
export type { QiniuState } from "./qiniu/world.ts";
export { type Sandbox, type SandboxOptions, startSandbox } from "./start.ts";
