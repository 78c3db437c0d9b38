import { createEasemob } from "../../../src/easemob/index.ts";
import { countRequests, type HistoryToRead, type ListHistories } from "../history-to-read.ts";

const HOUR = 3_600_000;

/** Hours of history files to read: the vendor allows at most ten a minute. */
const ARCHIVE_HOURS = 8;

const listHistories: ListHistories = (sandbox, { to, signal }) => {
  const { requests, onRequest } = countRequests();
  const easemob = createEasemob({
    ...sandbox.credentials.easemob,
    baseUrl: sandbox.urls.easemob,
    timeZone: "Asia/Shanghai",
    onRequest,
  });
  // Whole hours whose files exist: a file takes an hour to appear.
  const end = Math.floor(to.getTime() / HOUR - 1) * HOUR;
  const begin = end - ARCHIVE_HOURS * HOUR;
  const held = () => {
    const ids = new Set<string>();
    for (let hour = begin; hour < end; hour += HOUR)
      for (const { msg_id } of sandbox.easemob.records(fileName(hour))) ids.add(String(msg_id));
    return ids.size;
  };
  const range = { from: new Date(begin), to: new Date(end - 1), signal };
  const history: HistoryToRead = {
    api: "easemob",
    title: `Easemob: the files of ${ARCHIVE_HOURS} hours`,
    pages: () => easemob.history(range).pages(),
    held,
    requests,
  };
  return [history];
};

export default listHistories;

/** `yyyyMMddHH` in Beijing time. */
function fileName(hour: number): string {
  return new Date(hour + 8 * HOUR).toISOString().slice(0, 13).replace(/\D/g, "");
}
