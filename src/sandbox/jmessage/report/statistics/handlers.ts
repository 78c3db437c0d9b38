import type { Answer } from "../../../frame/simulator.ts";
import type { Fact } from "../../app/history/source.ts";
import { refuse } from "../../app/refuse.ts";
import type { JMessageWorld } from "../../app/world.ts";
import { countMessages } from "./count-messages.ts";
import { countDays } from "./days.ts";
import { type PeriodQuery, type Row, readPeriod } from "./period.ts";

/** The three statistics, reckoned from the same messages that the lists give. */
export function createStatistics(world: JMessageWorld) {
  return {
    users: createHandler(world, answerUsers),
    messages: createHandler(world, answerMessages),
    groups: createHandler(world, answerGroups),
  };
}

/** Facts of the messages sent from `begin` until `end`, which is not included, and no later than now. */
type ReadFacts = (begin: number, end: number) => Iterable<Fact>;

function createHandler(
  { clock, history, options }: JMessageWorld,
  answer: (rows: Row[], readFacts: ReadFacts) => unknown,
): (request: { query: PeriodQuery }) => Answer {
  return ({ query }) => {
    if (options.vip === false) return refuse(403, "The statistics are for VIP customers only");
    const now = Math.floor(clock.now() / 1000);
    const rows = readPeriod(query, now);
    if (typeof rows === "string") return refuse(400, rows);
    const readFacts: ReadFacts = (begin, end) => history.facts({ begin, end: Math.min(end - 1, now) });
    return { status: 200, body: answer(rows, readFacts) };
  };
}

/**
 * A user is there from the first message sent, or received in a single chat; active on days with either.
 * The vendor counts registrations, which Report alone cannot see.
 */
function answerUsers(rows: Row[], readFacts: ReadFacts) {
  const readAll = () => readFacts(Number.NEGATIVE_INFINITY, rows.at(-1)?.end ?? 0);
  const senders = countDays(readAll(), rows, ({ from }) => [from]);
  return countDays(readAll(), rows, ({ from, to }) => [from, to]).map((day, index) => ({
    active_users: day.active.size,
    total_users: day.total,
    send_msg_users: senders[index]?.active.size ?? 0,
    new_users: day.fresh,
    date: day.label,
  }));
}

/** A group is there from its first message, and active on days with messages. */
function answerGroups(rows: Row[], readFacts: ReadFacts) {
  const facts = readFacts(Number.NEGATIVE_INFINITY, rows.at(-1)?.end ?? 0);
  return countDays(facts, rows, ({ group }) => [group]).map((day) => ({
    active_group: day.active.size,
    total_group: day.total,
    new_group: day.fresh,
    date: day.label,
  }));
}

function answerMessages(rows: Row[], readFacts: ReadFacts) {
  return countMessages(readFacts(rows[0]?.begin ?? 0, rows.at(-1)?.end ?? 0), rows);
}
