import { checkCredential } from "../core/auth/check-credential.ts";
import { systemClock } from "../core/limits/clock.ts";
import { checkAmount, type WebhookOptions } from "../webhooks/handler.ts";
import { isSecret } from "../webhooks/is-secret.ts";
import { md5Hex } from "../webhooks/md5.ts";
import { Refusal } from "../webhooks/refusal.ts";

/** How to recognize Easemob. */
export interface EasemobSignatureOptions {
  /** The secret of your rule, from the console. */
  readonly secret: string;
  /**
   * How far the webhook's `timestamp` may be from your clock, in milliseconds; no limit by default. Five minutes, for
   * example, limit how long a recorded request is of use. Webhooks that Easemob kept and sends again on request are
   * older: leave it out for these.
   */
  readonly maxAge?: number;
}

/**
 * What the signature proves: that Easemob created `callId` and `timestamp`. It does not cover anything else, so whoever
 * has recorded a request can send it again with another message, sender and id.
 */
export interface CallAuthenticated {
  readonly authenticated: "callId and timestamp";
}

/** Throws a `Refusal` unless a body is signed, and not too old. */
export type CheckSignature = (body: Readonly<Record<string, unknown>>) => void;

export function createSignatureCheck(options: EasemobSignatureOptions & WebhookOptions): CheckSignature {
  const { secret, maxAge = Number.POSITIVE_INFINITY, clock = systemClock } = options;
  checkCredential(secret, "secret");
  if (maxAge !== Number.POSITIVE_INFINITY) checkAmount(maxAge, "maxAge");
  return ({ callId, timestamp, security }) => {
    const isComplete =
      typeof callId === "string" && Number.isSafeInteger(timestamp) && typeof security === "string";
    if (!isComplete)
      throw new Refusal(401, "The body is not signed: callId, timestamp or security is missing.");
    if (!isSecret(security.toLowerCase(), md5Hex(`${callId}${secret}${timestamp}`)))
      throw new Refusal(401, "The signature is wrong.");
    if (Math.abs(clock.now() - (timestamp as number)) > maxAge)
      throw new Refusal(401, "The webhook is older than maxAge, or one of the clocks is wrong.");
  };
}
