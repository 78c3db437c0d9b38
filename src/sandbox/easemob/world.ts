import type { SandboxClock } from "../clock.ts";
import { exposeWebhook, type SandboxWebhook } from "../webhooks/webhook.ts";
import { readCredentials } from "./access.ts";
import { type Archive, createArchive } from "./archive.ts";
import type { EasemobCredentials, SandboxEasemobOptions } from "./options.ts";
import type { ArchiveRecord, NewRecord } from "./record.ts";
import { type NewEvent, type SentMessage, sendMessage } from "./send.ts";
import { createSignedUrls, type SignedUrls } from "./signed-urls.ts";
import { createTokens, type Tokens } from "./tokens.ts";
import { createUsers, type Users } from "./users.ts";
import { createEasemobWebhooks, type EasemobWebhooks } from "./webhooks.ts";

/** What a test can inspect and change directly, without requests. Hours are named like their files, `yyyyMMddHH`. */
export interface EasemobState {
  /** Stores a message; missing fields are filled in. Returns the complete record. No webhook is sent. */
  add(record: NewRecord): ArchiveRecord;
  /**
   * Sends a message as a user's app does: the webhook before sending may block or change it, then it is stored, and the
   * webhook after sending reports it, once more for each user who is `offline`.
   */
  send(record: NewRecord, options?: { offline?: readonly string[] }): Promise<SentMessage>;
  /** Sends any other event to the webhook after sending; what all events have is added, unless it is given. */
  report(event: NewEvent): void;
  /** What is sent to URLs of yours. */
  readonly webhooks: { readonly beforeSending: SandboxWebhook; readonly afterSending: SandboxWebhook };
  /** The records in the file of an hour, in order and including duplicates. */
  records(hour: string): ArchiveRecord[];
  /** Removes the file of an hour, as if there were no messages or it were late. */
  loseFile(hour: string): void;
  restoreFile(hour: string): void;
  /** Expires all app tokens issued so far. */
  revokeTokens(): void;
  /** Expires all URLs issued so far. */
  expireUrls(): void;
  /** How many app tokens have been issued on request. */
  readonly tokensIssued: number;
}

/** One Easemob app. */
export interface EasemobWorld {
  readonly options: SandboxEasemobOptions;
  readonly credentials: EasemobCredentials;
  readonly clock: SandboxClock;
  readonly archive: Archive;
  readonly tokens: Tokens;
  readonly users: Users;
  readonly urls: SignedUrls;
  readonly webhooks: EasemobWebhooks;
}

export function createEasemobWorld(
  options: SandboxEasemobOptions,
  clock: SandboxClock,
  closing: AbortSignal,
): EasemobWorld {
  const credentials = readCredentials(options);
  return {
    options,
    credentials,
    clock,
    archive: createArchive(options, clock),
    tokens: createTokens(options.appToken, clock),
    users: createUsers(clock),
    urls: createSignedUrls(options.urlLifetime ?? 1_800_000, clock),
    webhooks: createEasemobWebhooks(options.webhooks ?? {}, credentials, clock, closing),
  };
}

export function exposeEasemob(world: EasemobWorld): EasemobState {
  const { archive, tokens, urls, webhooks } = world;
  const beginOf = (hour: string) => {
    const begin = archive.hours.beginOf(hour);
    if (begin === undefined) throw new RangeError(`hour: expected yyyyMMddHH, got ${hour}`);
    return begin;
  };
  return {
    add: archive.add,
    send: (record, options) => sendMessage(world, record, options?.offline),
    report: (event) => void webhooks.afterSending.send(webhooks.sign({ eventType: "chat", ...event })),
    webhooks: {
      beforeSending: exposeWebhook(webhooks.beforeSending),
      afterSending: exposeWebhook(webhooks.afterSending),
    },
    records: (hour) => [...archive.recordsOf(beginOf(hour))],
    loseFile: (hour) => archive.setLost(beginOf(hour), true),
    restoreFile: (hour) => archive.setLost(beginOf(hour), false),
    revokeTokens: tokens.revokeAll,
    expireUrls: urls.expireAll,
    get tokensIssued() {
      return tokens.issued;
    },
  };
}
