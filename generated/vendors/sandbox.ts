// Generated from x-client of all specs by `npm run generate`. Do not edit.
import jmessage, { type SandboxJMessageOptions, type JMessageState } from "../../src/sandbox/jmessage/index.ts";
import qiniu, { type SandboxQiniuOptions, type QiniuState } from "../../src/sandbox/qiniu/index.ts";
import easemob, { type SandboxEasemobOptions, type EasemobState } from "../../src/sandbox/easemob/index.ts";
import { api as jmessageReportApi } from "../jmessage-report/api.ts";
import { checks as jmessageReportChecks } from "../jmessage-report/checks.ts";
import { api as jmessageImApi } from "../jmessage-im/api.ts";
import { checks as jmessageImChecks } from "../jmessage-im/checks.ts";
import { api as jmessageReportV1Api } from "../jmessage-report-v1/api.ts";
import { checks as jmessageReportV1Checks } from "../jmessage-report-v1/checks.ts";
import { api as qiniuApi } from "../qiniu/api.ts";
import { checks as qiniuChecks } from "../qiniu/checks.ts";
import { api as easemobApi } from "../easemob/api.ts";
import { checks as easemobChecks } from "../easemob/checks.ts";

/** Every vendor that has simulators. */
export const vendors = {
  jmessage,
  qiniu,
  easemob,
};

/** Every API that the sandbox has; ports are assigned in this order, which is that of `redocly.yaml`. */
export const apis = {
  "jmessage-report": { vendor: "jmessage", operations: jmessageReportApi.operations, checks: jmessageReportChecks },
  "jmessage-im": { vendor: "jmessage", operations: jmessageImApi.operations, checks: jmessageImChecks },
  "jmessage-report-v1": { vendor: "jmessage", operations: jmessageReportV1Api.operations, checks: jmessageReportV1Checks },
  qiniu: { vendor: "qiniu", operations: qiniuApi.operations, checks: qiniuChecks },
  easemob: { vendor: "easemob", operations: easemobApi.operations, checks: easemobChecks },
} as const;

/** Options of the vendors' apps. */
export interface VendorOptions {
  /** The app of JMessage. */
  jmessage?: SandboxJMessageOptions;
  /** The app of Qiniu. */
  qiniu?: SandboxQiniuOptions;
  /** The app of Easemob. */
  easemob?: SandboxEasemobOptions;
}

/** The vendors' apps behind the servers. */
export interface VendorStates {
  /** The JMessage app behind the servers. */
  readonly jmessage: JMessageState;
  /** The Qiniu app behind the server. */
  readonly qiniu: QiniuState;
  /** The Easemob app behind the server. */
  readonly easemob: EasemobState;
}
