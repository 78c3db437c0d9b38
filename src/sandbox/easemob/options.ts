import type { NewRecord } from "./record.ts";

/** A made-up history. Every field may be left out. */
export interface GeneratedArchive {
  /** The same seed makes the same history; 1 by default. */
  seed?: number;
  /** Messages an hour, 200 by default; from 3 to 5 in the morning nobody writes. */
  perHour?: number;
  /** One record in so many is in its file twice, which the vendor warns of; 50 by default, 0 for none. */
  repeatEvery?: number;
}

/** How the Easemob simulator behaves. Every field may be left out. */
export interface SandboxEasemobOptions {
  orgName?: string;
  appName?: string;
  clientId?: string;
  clientSecret?: string;
  /** An app token that is valid from the start and does not expire by itself. */
  appToken?: string;
  /** Whose hours name the files; `Asia/Shanghai`, as in clusters in China, by default. */
  timeZone?: "Asia/Shanghai" | "UTC";
  /** Messages on record: made up by default, or just those given. */
  history?: GeneratedArchive | { records: readonly NewRecord[] };
  /** Seconds that a token is valid unless the request says otherwise; 60 days by default. */
  tokenLifetime?: number;
  /** Whether tokens' lives are told and taken in milliseconds, as by one old cluster. */
  milliseconds?: boolean;
  /** Milliseconds from the end of an hour until its file is there; an hour by default. */
  delay?: number;
  /** Milliseconds that files are kept; 3 days by default. */
  retention?: number;
  /** Milliseconds that a URL is valid; 30 minutes by default. */
  urlLifetime?: number;
  /** Whether the documented quotas hold; true by default. */
  quota?: boolean;
}

/** What a client of the sandbox has to be told. */
export interface EasemobCredentials {
  orgName: string;
  appName: string;
  clientId: string;
  clientSecret: string;
}
