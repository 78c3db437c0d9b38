import type { RunningServer } from "../../src/sandbox/frame/server.ts";
import type { NewMessage, Sandbox } from "../../src/sandbox/index.ts";
import { startRelay } from "./relay.ts";

/**
 * Starts a relay in front of a mock of the JMessage IM API, which keeps nothing and answers every message with the
 * same id: what is sent comes into the history of the sandbox, and the answer has its id there.
 */
export function startOnRecord(mock: string, { jmessage }: Sandbox): Promise<RunningServer> {
  return startRelay(mock, {
    answer(text, status, { method, target, body }) {
      if (method !== "POST" || target !== "/v1/messages" || status !== 201) return text;
      const { msgid, msg_ctime } = jmessage.add(JSON.parse(body) as NewMessage);
      return JSON.stringify({ msg_id: Number(msgid), msg_ctime });
    },
  });
}
