import { createJMessage } from "../../../src/jmessage/index.ts";
import type { Sandbox } from "../../../src/sandbox/index.ts";
import { countRequests, type HistoryToRead, type ListHistories, type Range } from "../history-to-read.ts";

const listHistories: ListHistories = (sandbox, range) => [
  reportHistory(sandbox, range),
  reportV1History(sandbox, range),
];

export default listHistories;

function countMessages({ jmessage }: Sandbox): number {
  let count = 0;
  for (const _ of jmessage.messages()) count++;
  return count;
}

function reportHistory(sandbox: Sandbox, range: Range): HistoryToRead {
  const { requests, onRequest } = countRequests();
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
  const { requests, onRequest } = countRequests();
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
