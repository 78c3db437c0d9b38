import type { SimulatedResponse } from "../../../frame/simulator.ts";
import type { Fact } from "../../app/history/source.ts";
import { refuse } from "../../app/refuse.ts";
import type { JMessageWorld } from "../../app/world.ts";
import { countMessages } from "./count-messages.ts";
import { countDays } from "./days.ts";
import { type PeriodQuery, type Row, readPeriod } from "./period.ts";

/** The three statistics, calculated from the same messages that the lists return. */
export function createStatistics(world: JMessageWorld) {
  return {
    users: createHandler(world, userStatistics),
    messages: createHandler(world, messageStatistics),
    groups: createHandler(world, groupStatistics),
  };
}

/** Facts of the messages sent from `begin` (included) to `end` (excluded), and no later than now. */
type ReadFacts = (begin: number, end: number) => Iterable<Fact>;

function createHandler(
  { clock, history, options }: JMessageWorld,
  calculate: (rows: Row[], readFacts: ReadFacts) => unknown,
): (request: { query: PeriodQuery }) => SimulatedResponse {
  return ({ query }) => {
    if (options.vip === false) return refuse(403, "The statistics are for VIP customers only");
    const now = Math.floor(clock.now() / 1000);
    const rows = readPeriod(query, now);
    if (typeof rows === "string") return refuse(400, rows);
    const readFacts: ReadFacts = (begin, end) => history.facts({ begin, end: Math.min(end - 1, now) });
    return { status: 200, body: calculate(rows, readFacts) };
  };
}

/**
 * A user counts from the first message that was sent, or received in a single chat, and is active on days with either.
 * The vendor counts registrations, which Report alone does not have.
 */
function userStatistics(rows: Row[], readFacts: ReadFacts) {
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

/** A group counts from its first message, and is active on days with messages. */
function groupStatistics(rows: Row[], readFacts: ReadFacts) {
  const facts = readFacts(Number.NEGATIVE_INFINITY, rows.at(-1)?.end ?? 0);
  return countDays(facts, rows, ({ group }) => [group]).map((day) => ({
    active_group: day.active.size,
    total_group: day.total,
    new_group: day.fresh,
    date: day.label,
  }));
}

function messageStatistics(rows: Row[], readFacts: ReadFacts) {
  return countMessages(readFacts(rows[0]?.begin ?? 0, rows.at(-1)?.end ?? 0), rows);
}
