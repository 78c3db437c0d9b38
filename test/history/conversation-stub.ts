import { onTestFinished } from "vitest";
import { createQiniu, type QiniuOptions } from "../../src/qiniu/index.ts";
import { createClock } from "../../src/sandbox/index.ts";
import { APP_TOKEN } from "../support/credentials.ts";
import { json, startStub } from "../support/stub-server.ts";
import { NOW } from "./setup.ts";

/** A page as a server may send it. Messages are listed by id, together with their age in seconds. */
export interface ScriptedPage {
  ids?: readonly bigint[];
  next?: bigint | null;
  last?: boolean;
  /** Seconds before `NOW`, message by message; 0 for all by default. */
  ages?: readonly number[];
}

/** A message with everything that the spec requires. */
function record(id: bigint, age: number): string {
  const person = '{"uid": 2302128618880, "device_sn": 1}';
  const texts = '"ctype": "TEXT", "content": "hi", "attachment": "", "config": "", "status": "READ"';
  return `{"msg_id": ${id}, "timestamp": ${NOW - age * 1000}, ${texts}, "from_xid": ${person}, "to_xid": ${person}}`;
}

/**
 * A client on a server that follows a script, whatever the spec or common sense say: pages by the id at which they are
 * requested to start. `asked` are the queries, as `msg_id_start/limit`.
 */
export async function startConversation(
  page: (start: bigint, limit: number) => ScriptedPage,
  options: Partial<QiniuOptions> = {},
) {
  const asked: string[] = [];
  const users: unknown[] = [];
  const stub = await startStub((response, request) => {
    const query = new URL(request.url as string, "http://localhost").searchParams;
    const [start, limit] = [query.get("msg_id_start") as string, query.get("limit") as string];
    asked.push(`${start}/${limit}`);
    users.push(request.headers.user_id);
    const { ids = [], next = 0n, last = false, ages = [] } = page(BigInt(start), Number(limit));
    const messages = ids.map((id, i) => record(id, ages[i] ?? 0)).join(", ");
    const data = `{"is_last": ${last}, "next_msg_id": ${next}, "messages": [${messages}]}`;
    json(response, `{"code": 200, "data": ${data}}`);
  });
  onTestFinished(() => stub.close());
  const clock = createClock(NOW, { autoAdvance: true });
  const base = { baseUrl: stub.url, appId: "welovemaxim", accessToken: APP_TOKEN, clock };
  return { qiniu: createQiniu({ ...base, ...options }), asked, users, stub };
}

/** The returned ids, page by page. */
export async function pagesOf(history: {
  pages(): AsyncIterable<{ messages: readonly { msg_id: string }[] }>;
}): Promise<string[][]> {
  const pages: string[][] = [];
  for await (const { messages } of history.pages()) pages.push(messages.map(({ msg_id }) => msg_id));
  return pages;
}
