// Generated from x-client of all specs by `npm run generate`. Do not edit.
import type { ErrorCodes as JmessageReportCodes } from "../jmessage-report/errors.ts";
import type { ErrorCodes as JmessageImCodes } from "../jmessage-im/errors.ts";
import type { ErrorCodes as JmessageReportV1Codes } from "../jmessage-report-v1/errors.ts";
import type { ErrorCodes as QiniuCodes } from "../qiniu/errors.ts";
import type { ErrorCodes as EasemobCodes } from "../easemob/errors.ts";

/** Every documented error code by vendor; hover over one to see what it means and what to do. */
export interface ErrorCodes {
  jmessage: JmessageReportCodes & JmessageImCodes & JmessageReportV1Codes;
  qiniu: QiniuCodes;
  easemob: EasemobCodes;
}
