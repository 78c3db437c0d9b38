import type { SandboxClock } from "../clock.ts";
import { readCredentials } from "./access.ts";
import { type Archive, createArchive } from "./archive.ts";
import type { EasemobCredentials, SandboxEasemobOptions } from "./options.ts";
import type { ArchiveRecord, NewRecord } from "./record.ts";
import { createSignedUrls, type SignedUrls } from "./signed-urls.ts";
import { createTokens, type Tokens } from "./tokens.ts";
import { createUsers, type Users } from "./users.ts";

/** What a test can inspect and change directly, without requests. Hours are named like their files, `yyyyMMddHH`. */
export interface EasemobState {
  /** Stores a message; missing fields are filled in. Returns the complete record. */
  add(record: NewRecord): ArchiveRecord;
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
}

export function createEasemobWorld(options: SandboxEasemobOptions, clock: SandboxClock): EasemobWorld {
  return {
    options,
    credentials: readCredentials(options),
    clock,
    archive: createArchive(options, clock),
    tokens: createTokens(options.appToken, clock),
    users: createUsers(clock),
    urls: createSignedUrls(options.urlLifetime ?? 1_800_000, clock),
  };
}

export function exposeEasemob({ archive, tokens, urls }: EasemobWorld): EasemobState {
  const beginOf = (hour: string) => {
    const begin = archive.hours.beginOf(hour);
    if (begin === undefined) throw new RangeError(`hour: expected yyyyMMddHH, got ${hour}`);
    return begin;
  };
  return {
    add: archive.add,
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
