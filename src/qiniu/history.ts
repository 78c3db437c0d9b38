import type { api } from "../../generated/qiniu/api.ts";
import type { operations as Operations } from "../../generated/qiniu/types.ts";
import { int64Text } from "../core/json/int64.ts";
import { type PagedRow, resultsOf, unexpected } from "../core/paging/results.ts";
import type { NamedOperations } from "../core/request/named-operations.ts";
import type { CallOptions, Data } from "../core/request/operation.ts";
import { type BackwardsSource, NEWEST, readBackwards } from "../history/backwards/backwards.ts";
import { type Instant, toMilliseconds } from "../history/beijing-time.ts";
import { checkField, checkOrigin } from "../history/checkpoint.ts";
import { createHistory, type History, requestOptions } from "../history/history.ts";

type Calls = NamedOperations<typeof api, "app_id">;
type Page = Data<
  Operations["listConversationMessages"],
  typeof api.operations.listConversationMessages
>["data"];
/** A message as the server stored it. */
export type Message = Page["messages"][number];
/**
 * A 64-bit integer.
 *
 * @inline
 */
type Id = string | number | bigint;

/** Plain data that says how far a history has been read; resume with it. */
export interface QiniuCheckpoint {
  readonly api: "qiniu";
  readonly version: 1;
  /** Id of the conversation. */
  readonly conversation: string;
  /** The user or the group that the client acts as; both `null` if the token alone determines it. */
  readonly userId: string | null;
  readonly groupId: string | null;
  /** First and last millisecond of the range, since the Unix epoch. */
  readonly from: number | null;
  readonly to: number | null;
  readonly pageSize: number;
  /** Id to continue from; `null` at the end. */
  readonly next: string | null;
  /** Ids of the previous page. */
  readonly seen: readonly string[];
}

/** Options for each reading of a conversation; those of a call apply to each request. */
export interface ConversationSettings extends CallOptions {
  /**
   * Number of pages to read ahead while your code works on one, still one request after another: 0 or more. Default 0.
   * All of them are held in memory.
   */
  prefetch?: number;
}

/** A conversation and the part of it to read. */
export interface ConversationOptions extends ConversationSettings {
  /** Id of the conversation: that of the other user, or of the group. */
  conversation: Id;
  /**
   * Beginning of the range, included. Default: the beginning of the conversation. Reading ends after 100 consecutive
   * messages before it: the vendor does not promise that messages are in the order of their times.
   */
  from?: Instant;
  /** End of the range, included. Default: now. Newer messages have to be requested nevertheless, and are dropped. */
  to?: Instant;
  /** Messages per request, 1 or more. Default 100. The vendor documents no maximum. */
  pageSize?: number;
  /** Like the client's option, for this history. Either of the two replaces both of the client's. */
  userId?: Id;
  groupId?: Id;
  resume?: never;
}

type Start = Omit<ConversationOptions, keyof ConversationSettings | "resume">;

/** Continues from a checkpoint. */
export interface ConversationResumeOptions extends ConversationSettings, Partial<Record<keyof Start, never>> {
  resume: QiniuCheckpoint;
}

/** Reads a conversation, or the rest of it. */
export type QiniuHistory = (
  options: ConversationOptions | ConversationResumeOptions,
) => History<Message, QiniuCheckpoint>;

const DEFAULT_PAGE_SIZE = 100;
/** The parameter is a 32-bit integer. */
const LARGEST_PAGE_SIZE = 2 ** 31 - 1;

/** `history` of Qiniu IM, over the API's own operations. `identity` is whom the client acts as. */
export function createQiniuHistory(
  calls: Calls,
  identity: { readonly user_id?: string; readonly group_id?: string },
): QiniuHistory {
  return (options) => {
    const start = options.resume === undefined ? startOf(options, identity) : checkResume(options);
    const read = async function* (signal?: AbortSignal) {
      const source = createSource(calls, start, requestOptions(options, signal));
      for await (const { messages, progress } of readBackwards(source, start, start))
        yield { messages, checkpoint: { ...start, ...progress } };
    };
    return createHistory(read, options.prefetch, options.signal);
  };
}

function startOf(
  options: ConversationOptions,
  identity: { readonly user_id?: string; readonly group_id?: string },
): QiniuCheckpoint {
  const { pageSize = DEFAULT_PAGE_SIZE } = options;
  checkPageSize(pageSize, "pageSize");
  const own = options.userId !== undefined || options.groupId !== undefined;
  const from = options.from === undefined ? null : toMilliseconds(options.from, "from");
  const to = options.to === undefined ? null : toMilliseconds(options.to, "to");
  if (from !== null && to !== null && to < from) throw new RangeError("to: expected a time not before from");
  return {
    api: "qiniu",
    version: 1,
    conversation: int64Text(options.conversation, "conversation"),
    userId: idText(own ? options.userId : identity.user_id, "userId"),
    groupId: idText(own ? options.groupId : identity.group_id, "groupId"),
    from,
    to,
    pageSize,
    next: NEWEST,
    seen: [],
  };
}

function idText(id: Id | undefined, field: string): string | null {
  return id === undefined ? null : int64Text(id, field);
}

function checkResume(options: ConversationResumeOptions): QiniuCheckpoint {
  for (const field of ["conversation", "from", "to", "pageSize", "userId", "groupId"] as const)
    if (options[field] !== undefined) throw new TypeError(`${field}: cannot be combined with resume`);
  const { resume } = options;
  checkOrigin(resume, "qiniu");
  int64Text(resume.conversation, "resume.conversation");
  for (const field of ["userId", "groupId", "next"] as const)
    if (resume[field] !== null) int64Text(resume[field], `resume.${field}`);
  const { from, to, seen } = resume;
  for (const [field, time] of Object.entries({ from, to }))
    checkField(field, time === null || Number.isSafeInteger(time), "whole milliseconds or null");
  checkField("to", from === null || to === null || to >= from, "a time not before from");
  checkField("seen", Array.isArray(seen) && seen.every(isInt64), "a list of message ids");
  checkPageSize(resume.pageSize, "resume.pageSize");
  return resume;
}

function checkPageSize(pageSize: number, field: string): void {
  if (!Number.isInteger(pageSize) || pageSize < 1 || pageSize > LARGEST_PAGE_SIZE)
    throw new RangeError(`${field}: expected 1 or more, got ${JSON.stringify(pageSize)}`);
}

function createSource(
  calls: Calls,
  { conversation, userId, groupId, pageSize }: QiniuCheckpoint,
  options: CallOptions,
): BackwardsSource<Message> {
  const fixed = {
    opposite_id: conversation,
    ...(userId !== null && { user_id: userId }),
    ...(groupId !== null && { group_id: groupId }),
  };
  return {
    async page(start, duplicates, least) {
      const limit = Math.min(Math.max(pageSize, least) + duplicates, LARGEST_PAGE_SIZE);
      const { listConversationMessages: list } = calls;
      const { data } = checkedPage(
        list.operation,
        await list({ ...fixed, msg_id_start: start, limit }, options),
      );
      return { messages: data.messages, next: data.next_msg_id ?? NEWEST, last: data.is_last === true };
    },
    dated: ({ msg_id, timestamp }) => ({ id: msg_id, time: timestamp }),
  };
}

/**
 * A page as it is, if it has what a history needs.
 * @throws DecodeError naming the place
 */
function checkedPage(row: PagedRow, page: { data: Page }): { data: Page } {
  for (const [i, { msg_id, timestamp }] of (resultsOf(row, page) as Message[]).entries()) {
    const place = `data.messages.${i}`;
    if (!isInt64(msg_id)) throw unexpected(row, `${place}.msg_id`, "an id", msg_id);
    if (!Number.isFinite(timestamp)) throw unexpected(row, `${place}.timestamp`, "a time", timestamp);
  }
  const { is_last, next_msg_id } = page.data;
  if (is_last !== true && !isInt64(next_msg_id))
    throw unexpected(row, "data.next_msg_id", "an id", next_msg_id);
  return page;
}

function isInt64(value: unknown): boolean {
  return typeof value === "string" && /^-?\d+$/.test(value);
}
