import { errorTable as easemobTable } from "../../generated/easemob/errors.ts";
import { errorTable as imTable } from "../../generated/jmessage-im/errors.ts";
import { errorTable as reportTable } from "../../generated/jmessage-report/errors.ts";
import { errorTable as reportV1Table } from "../../generated/jmessage-report-v1/errors.ts";
import { errorTable as qiniuTable } from "../../generated/qiniu/errors.ts";
import type { ApiError } from "../core/errors/errors.ts";
import { type Explainable, type Explanation, explainBy } from "../core/errors/explain.ts";

export type { Explainable, Explanation } from "../core/errors/explain.ts";

/** `explain` for JMessage alone, so that a bundle holds no other vendor's texts. */
export function explainJMessage(error: Explainable): Explanation | undefined {
  return explainBy([imTable, reportTable, reportV1Table], error);
}

/** `explain` for Easemob alone. */
export function explainEasemob(error: Explainable): Explanation | undefined {
  return explainBy([easemobTable], error);
}

/** `explain` for Qiniu alone. */
export function explainQiniu(error: Explainable): Explanation | undefined {
  return explainBy([qiniuTable], error);
}

/**
 * What an `ApiError` means and what a person should do about it, by the vendor's documentation.
 *
 * @returns undefined for a code that is not documented, and for an error of another kind
 */
export function explain(error: unknown): Explanation | undefined {
  if (!(error instanceof Error) || error.name !== "ApiError") return undefined;
  const refusal = error as ApiError;
  if (refusal.vendor === "jmessage") return explainJMessage(refusal);
  if (refusal.vendor === "easemob") return explainEasemob(refusal);
  return refusal.vendor === "qiniu" ? explainQiniu(refusal) : undefined;
}
