import type { Fact } from "../../app/history/source.ts";
import { createRowFinder } from "./days.ts";
import type { Row } from "./period.ts";

/** Number of messages by type, as in the response. */
interface TypeCounts {
  txt_msg: number;
  image_msg: number;
  voice_msg: number;
  other_msg: number;
}

/** Response to a request for message statistics. */
export interface MessageStatistics {
  send_msg_stat: { time: string; group_send_msg: number; single_send_msg: number }[];
  group_msg_stat: TypeCounts;
  single_msg_stat: TypeCounts;
}

/** Counts messages of groups and of single chats, by time and by type. Those of chat rooms do not count. */
export function countMessages(facts: Iterable<Fact>, rows: readonly Row[]): MessageStatistics {
  const statistics: MessageStatistics = {
    send_msg_stat: rows.map(({ label }) => ({ time: label, group_send_msg: 0, single_send_msg: 0 })),
    group_msg_stat: { txt_msg: 0, image_msg: 0, voice_msg: 0, other_msg: 0 },
    single_msg_stat: { txt_msg: 0, image_msg: 0, voice_msg: 0, other_msg: 0 },
  };
  const findRow = createRowFinder(rows);
  for (const fact of facts) {
    const row = statistics.send_msg_stat[findRow(fact.sent)];
    if (!row || fact.targetType === "chatroom") continue;
    row[`${fact.targetType}_send_msg`]++;
    statistics[`${fact.targetType}_msg_stat`][typeOf(fact)]++;
  }
  return statistics;
}

function typeOf({ messageType }: Fact): keyof TypeCounts {
  switch (messageType) {
    case "text":
      return "txt_msg";
    case "image":
      return "image_msg";
    case "voice":
      return "voice_msg";
    default:
      return "other_msg";
  }
}
