import fc from "fast-check";
import { expect, it } from "vitest";
import { comparePositions, type Position } from "../../src/sandbox/jmessage/app/history/position.ts";
import { readSpan, type Timeline } from "../../src/sandbox/jmessage/app/history/timeline.ts";

const LAST_SECOND = 20;

/** A timeline of messages of which only the id counts. */
function toTimeline(positions: readonly Position[]): Timeline {
  const sorted = [...positions].sort(comparePositions);
  const at = (index: number) => sorted[index] as Position;
  return {
    length: sorted.length,
    position: at,
    message: (index) => ({ msgid: String(at(index).id) }) as ReturnType<Timeline["message"]>,
  };
}

const second = fc.integer({ min: 0, max: LAST_SECOND });
/** Seconds at which messages were sent, and in which of three sources each message is. */
const sent = fc.array(fc.tuple(second, fc.nat(2)), { maxLength: 60 });

it("reads from any offset what a single list of all messages has there", () => {
  fc.assert(
    fc.property(sent, second, second, fc.nat(70), fc.nat(10), (messages, one, other, skip, limit) => {
      const span = { begin: Math.min(one, other), end: Math.max(one, other) };
      const positions = messages.map(([sent], id) => ({ sent, received: sent * 1000, id: BigInt(id) }));
      const timelines = [0, 1, 2].map((source) =>
        toTimeline(positions.filter((_, id) => messages[id]?.[1] === source)),
      );
      const within = positions.filter(({ sent }) => sent >= span.begin && sent <= span.end);
      const expected = within.sort(comparePositions).slice(skip, skip + limit);
      const found = readSpan(timelines, span, limit, undefined, skip);
      expect(found.messages.map(({ msgid }) => BigInt(msgid))).toEqual(expected.map(({ id }) => id));
      expect(found).toMatchObject({ total: within.length, more: skip + limit < within.length });
    }),
  );
});
