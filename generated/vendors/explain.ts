// Generated from x-client of all specs by `npm run generate`. Do not edit.
import type { ApiError } from "../../src/core/errors/errors.ts";
import { type Explainable, type Explanation, explainBy } from "../../src/core/errors/explain.ts";
import { errorTable as jmessageReport } from "../jmessage-report/errors.ts";
import { errorTable as jmessageIm } from "../jmessage-im/errors.ts";
import { errorTable as jmessageReportV1 } from "../jmessage-report-v1/errors.ts";
import { errorTable as qiniu } from "../qiniu/errors.ts";
import { errorTable as easemob } from "../easemob/errors.ts";

/** `explain` for JMessage alone, so that a bundle omits the other vendors. */
export function explainJMessage(error: Explainable): Explanation | undefined {
  return explainBy([jmessageIm, jmessageReport, jmessageReportV1], error);
}

/** `explain` for Qiniu alone. */
export function explainQiniu(error: Explainable): Explanation | undefined {
  return explainBy([qiniu], error);
}

/** `explain` for Easemob alone. */
export function explainEasemob(error: Explainable): Explanation | undefined {
  return explainBy([easemob], error);
}

const BY_VENDOR: Readonly<Record<string, (error: Explainable) => Explanation | undefined>> = {
  jmessage: explainJMessage,
  qiniu: explainQiniu,
  easemob: explainEasemob,
};

/**
 * What an `ApiError` means and what to do about it, according to the vendor's documentation.
 *
 * @returns undefined for a code that is not documented, and for an error of another kind
 */
export function explain(error: unknown): Explanation | undefined {
  if (!(error instanceof Error) || error.name !== "ApiError") return undefined;
  const refusal = error as ApiError;
  return Object.hasOwn(BY_VENDOR, refusal.vendor) ? BY_VENDOR[refusal.vendor]?.(refusal) : undefined;
}
