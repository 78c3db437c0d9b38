// Generated from x-client of all specs by `npm run generate`. Do not edit.
import type { JMessageCredentials } from "../../src/sandbox/jmessage/index.ts";
import type { QiniuCredentials } from "../../src/sandbox/qiniu/index.ts";
import type { EasemobCredentials } from "../../src/sandbox/easemob/index.ts";

/** Id of an API, which is the name of its folder in `specs/`. */
export type ApiId = "jmessage-report" | "jmessage-im" | "jmessage-report-v1" | "qiniu" | "easemob";

/** What clients authenticate with, by vendor. */
export interface VendorCredentials {
  readonly jmessage: JMessageCredentials;
  readonly qiniu: QiniuCredentials;
  readonly easemob: EasemobCredentials;
}

export * from "../../src/sandbox/jmessage/index.ts";
export * from "../../src/sandbox/qiniu/index.ts";
export * from "../../src/sandbox/easemob/index.ts";
