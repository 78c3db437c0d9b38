export * from "../../generated/vendors/sandbox-types.ts";
export { createClock, type ManualClock, type SandboxClock } from "./clock.ts";
export type { Fault, Faults, FaultTarget, OperationId } from "./faults.ts";
export type { FaultKind } from "./frame/fault.ts";
export type { OperationList } from "./frame/operation-list.ts";
export type { LoggedRequest } from "./frame/request-log.ts";
export { type Sandbox, type SandboxOptions, startSandbox } from "./start.ts";
