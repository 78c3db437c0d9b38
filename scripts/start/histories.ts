import { createEasemob } from "../../src/easemob/index.ts";
import type { HistoryPage } from "../../src/index.ts";
import { createJMessage } from "../../src/jmessage/index.ts";
import type { VendorMessage } from "../../src/messages/index.ts";
import { createQiniu } from "../../src/qiniu/index.ts";
import type { ApiId, Sandbox } from "../../src/sandbox/index.ts";

/** What is read of every API. */
export interface Range {
  readonly from: Date;
  readonly to: Date;
  readonly signal: AbortSignal;
}

/** A history of one API, read by its typed client. */
export interface HistoryToRead {
  readonly api: ApiId;
  /** What it is a history of. */
  readonly title: string;
  pages(): AsyncIterable<Pick<HistoryPage<VendorMessage, unknown>, "messages">>;
  /** How many messages the sandbox holds for it. */
  held(): number;
  /** How many requests the client has sent. */
  readonly requests: () => number;
}

const HOUR = 3_600_000;

/** Hours of history files to read: the vendor hands out at most ten a minute. */
const ARCHIVE_HOURS = 8;

/** The histories of all APIs that have one. */
export function listHistories(sandbox: Sandbox, range: Range): HistoryToRead[] {
  return [
    reportHistory(sandbox, range),
    reportV1History(sandbox, range),
    easemobHistory(sandbox, range),
  ].concat(qiniuHistory(sandbox, range));
}

/** Counts the requests of a client: a hook for its options, and what it has counted. */
function counter() {
  let requests = 0;
  return { requests: () => requests, onRequest: () => void requests++ };
}

function countMessages({ jmessage }: Sandbox): number {
  let count = 0;
  for (const _ of jmessage.messages()) count++;
  return count;
}

function reportHistory(sandbox: Sandbox, range: Range): HistoryToRead {
  const { requests, onRequest } = counter();
  const baseUrl = { report: sandbox.urls["jmessage-report"] };
  const { report } = createJMessage({ ...sandbox.credentials.jmessage, baseUrl, onRequest });
  return {
    api: "jmessage-report",
    title: "JMessage, Report v2: the whole app",
    pages: () => report.history(range).pages(),
    held: () => countMessages(sandbox),
    requests,
  };
}

function reportV1History(sandbox: Sandbox, range: Range): HistoryToRead {
  const { requests, onRequest } = counter();
  const baseUrl = { reportV1: sandbox.urls["jmessage-report-v1"] };
  const { reportV1 } = createJMessage({ ...sandbox.credentials.jmessage, baseUrl, onRequest });
  return {
    api: "jmessage-report-v1",
    title: "JMessage, Report v1: the same app",
    pages: () => reportV1.history(range).pages(),
    held: () => countMessages(sandbox),
    requests,
  };
}

function easemobHistory(sandbox: Sandbox, { to, signal }: Range): HistoryToRead {
  const { requests, onRequest } = counter();
  const easemob = createEasemob({
    ...sandbox.credentials.easemob,
    baseUrl: sandbox.urls.easemob,
    timeZone: "Asia/Shanghai",
    onRequest,
  });
  // Whole hours whose files are there: one takes an hour to appear.
  const end = Math.floor(to.getTime() / HOUR - 1) * HOUR;
  const begin = end - ARCHIVE_HOURS * HOUR;
  const held = () => {
    const ids = new Set<string>();
    for (let hour = begin; hour < end; hour += HOUR)
      for (const { msg_id } of sandbox.easemob.records(fileName(hour))) ids.add(String(msg_id));
    return ids.size;
  };
  const range = { from: new Date(begin), to: new Date(end - 1), signal };
  return {
    api: "easemob",
    title: `Easemob: the files of ${ARCHIVE_HOURS} hours`,
    pages: () => easemob.history(range).pages(),
    held,
    requests,
  };
}

/** `yyyyMMddHH` in Beijing time. */
function fileName(hour: number): string {
  return new Date(hour + 8 * HOUR).toISOString().slice(0, 13).replace(/\D/g, "");
}

function qiniuHistory(sandbox: Sandbox, { signal }: Range): HistoryToRead {
  const { requests, onRequest } = counter();
  const [user] = sandbox.qiniu.users;
  if (!user) throw new Error("the sandbox of Qiniu has no users");
  const qiniu = createQiniu({
    ...sandbox.credentials.qiniu,
    baseUrl: sandbox.urls.qiniu,
    userId: user.id,
    onRequest,
  });
  const conversations = new Set<string>();
  async function* pages() {
    for (const { conversation_id } of (await qiniu.listConversations({}, { signal })).data) {
      conversations.add(conversation_id.uid);
      yield* qiniu.history({ conversation: conversation_id.uid, signal }).pages();
    }
  }
  const held = () =>
    [...conversations]
      .flatMap((other) => sandbox.qiniu.messages({ user: user.id, other }))
      .filter(({ recalled }) => !recalled).length;
  return { api: "qiniu", title: `Qiniu IM: every conversation of ${user.name}`, pages, held, requests };
}
