import { createRandomAt, type RandomAt } from "../../../random.ts";
import { createNames, type Names } from "./names.ts";
import type { GeneratedHistory } from "./options.ts";
import { drawParticipants, type Participants } from "./participants.ts";
import { spreadTimes } from "./times.ts";

/** A generated history as columns of numbers. */
export interface Columns extends Participants {
  count: number;
  /** When each message was sent, in milliseconds, ascending. */
  times: Float64Array;
  /** Milliseconds from sending to receiving. */
  delay: number;
  names: Names;
  randomAt: RandomAt;
  firstId: bigint;
  /** The average difference between consecutive ids. */
  idStep: number;
  /** Ids ascend with the index of the message. */
  idAt(index: number): bigint;
}

const DAY_MS = 86_400_000;

/** Ids have gaps, because those of other apps are in between. */
const ID_STEP = 8;

/** What random numbers are used for here. */
const PURPOSE = { id: 30 } as const;

/**
 * Generates a history as columns.
 *
 * @param now in milliseconds
 * @throws RangeError if the options contradict each other
 */
export function createColumns(options: GeneratedHistory, now: number): Columns {
  const { seed = 1, count = 10_000, users = 200, groups = 20, chatRooms = 5, delay = 300 } = options;
  const to = options.to?.getTime() ?? now;
  const from = options.from?.getTime() ?? to - 60 * DAY_MS;
  requireCounts({ count, users, groups, chatRooms, delay });
  if (users === 0) throw new RangeError("users: expected 1 or more, got 0");
  if (!(from < to)) throw new RangeError("from: expected a time before to");

  const population = { users, groups, chatRooms };
  const randomAt = createRandomAt(seed);
  const firstId = BigInt(options.firstMessageId ?? 43_143_728_109n);
  if (firstId < 0n || firstId + BigInt(count * ID_STEP) >= 2n ** 63n) {
    throw new RangeError("firstMessageId: expected an id such that all message ids fit into 64 bits");
  }
  return {
    ...drawParticipants(count, population, randomAt),
    times: spreadTimes(count, from, to, randomAt),
    names: createNames(population),
    idAt: (index) => firstId + BigInt(index * ID_STEP + (randomAt(index, PURPOSE.id) % ID_STEP)),
    count,
    delay,
    randomAt,
    firstId,
    idStep: ID_STEP,
  };
}

function requireCounts(counts: Record<string, number>): void {
  for (const [name, value] of Object.entries(counts)) {
    if (!Number.isInteger(value) || value < 0)
      throw new RangeError(`${name}: expected an integer of 0 or more, got ${value}`);
  }
}
