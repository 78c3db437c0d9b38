import { createRandomAt, type RandomAt } from "../../../random.ts";
import { createNames, type Names } from "./names.ts";
import type { GeneratedHistory } from "./options.ts";
import { drawParticipants, type Participants } from "./participants.ts";
import { spreadTimes } from "./times.ts";

/** A generated history as columns of numbers. */
export interface Columns extends Participants {
  count: number;
  /** Milliseconds of sending, ascending. */
  times: Float64Array;
  /** Milliseconds from sending to arrival. */
  delay: number;
  names: Names;
  randomAt: RandomAt;
  firstId: bigint;
  /** How far apart ids are on average. */
  idStep: number;
  /** Ids ascend with the number of the message. */
  idAt(index: number): bigint;
}

const DAY_MS = 86_400_000;

/** Ids leave gaps, as those of other apps lie between. */
const ID_STEP = 8;

/** What random numbers are used for here. */
const PURPOSE = { id: 30 } as const;

/** Draws a history. Throws a RangeError when the options make no sense. `now` in milliseconds. */
export function createColumns(options: GeneratedHistory, now: number): Columns {
  const { seed = 1, count = 10_000, users = 200, groups = 20, chatRooms = 5, delay = 300 } = options;
  const to = options.to?.getTime() ?? now;
  const from = options.from?.getTime() ?? to - 60 * DAY_MS;
  requireCounts({ count, users, groups, chatRooms, delay });
  if (users === 0) throw new RangeError("A history needs at least one user");
  if (!(from < to)) throw new RangeError("The history ends before it begins");

  const population = { users, groups, chatRooms };
  const randomAt = createRandomAt(seed);
  const firstId = BigInt(options.firstMessageId ?? 43_143_728_109n);
  if (firstId < 0n || firstId + BigInt(count * ID_STEP) >= 2n ** 63n) {
    throw new RangeError("The message ids do not fit into 64 bits");
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
    if (!Number.isInteger(value) || value < 0) throw new RangeError(`${name} is not a count: ${value}`);
  }
}
