import type { WebhookTarget } from "../webhooks/target.ts";
import type { NewRecord } from "./record.ts";

/** A generated history. All fields are optional. */
export interface GeneratedArchive {
  /** The same seed generates the same history; 1 by default. */
  seed?: number;
  /** Messages per hour, 200 by default; from 3 to 5 a.m. there are none. */
  perHour?: number;
  /** Every how many records one is in its file twice, which the vendor warns about; 50 by default, 0 for never. */
  duplicateEvery?: number;
}

/** The password of every user, unless the options have another one. */
export const USER_PASSWORD = "USER_PASSWORD";

/** How the Easemob simulator behaves. All fields are optional. */
export interface SandboxEasemobOptions {
  orgName?: string;
  appName?: string;
  clientId?: string;
  clientSecret?: string;
  /** An app token that is valid from the start and does not expire by itself. */
  appToken?: string;
  /** The password of every user, `USER_PASSWORD` by default. */
  userPassword?: string;
  /** The time zone of the hours in the names of files; `Asia/Shanghai`, as in clusters in China, by default. */
  timeZone?: "Asia/Shanghai" | "UTC";
  /** Stored messages: generated ones by default, or exactly these. */
  history?: GeneratedArchive | { records: readonly NewRecord[] };
  /** Lifetime of a token in seconds, unless the request has another one; 60 days by default. */
  tokenLifetime?: number;
  /** Whether lifetimes of tokens are in milliseconds, in requests and responses, as in one old cluster. */
  milliseconds?: boolean;
  /** Milliseconds from the end of an hour until its file exists; an hour by default. */
  delay?: number;
  /** How long files are kept, in milliseconds; 3 days by default. */
  retention?: number;
  /** Lifetime of a URL in milliseconds; 30 minutes by default. */
  urlLifetime?: number;
  /** Whether the documented quotas are enforced; true by default. */
  quota?: boolean;
  /** What the sandbox sends to URLs of yours; nothing by default. */
  webhooks?: SandboxEasemobWebhooks;
}

/** The webhooks of an app. All fields are optional. */
export interface SandboxEasemobWebhooks {
  /** URL of the webhook before sending. */
  beforeSending?: WebhookTarget;
  /** URL of the webhook after sending. */
  afterSending?: WebhookTarget;
  /** Secret of the rules; `sandbox-webhook-secret` by default. */
  secret?: string;
  /** Milliseconds that the sandbox waits for a verdict; 200 by default. */
  timeout?: number;
  /** What happens to a message without a valid verdict; `deliver` by default. */
  whenFailed?: "deliver" | "block";
}

/** What a client of the sandbox needs to authenticate. */
export interface EasemobCredentials {
  orgName: string;
  appName: string;
  clientId: string;
  clientSecret: string;
}
