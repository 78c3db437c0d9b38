import { expect, test } from "vitest";
import { useReportV1 } from "./report-v1-server.ts";
import { type Comparison, startReportV2 } from "./report-v2-server.ts";
import { DAY, NOW } from "./setup.ts";

const FROM = NOW - 10 * DAY;
const TO = NOW - DAY;

/** A message in the middle of each second around both ends and the border of two windows. */
const aroundBounds = [FROM, FROM + 7 * DAY - 3000, TO].flatMap((time) =>
  [-2, -1, 0, 1, 2, 3, 4].map((second) => time + second * 1000),
);

/** How far apart in milliseconds messages are from the beginning of their second. */
const offsets: [Comparison, number][] = [
  ["truncates", 0],
  ["compares milliseconds", 0],
  ["rounds", 0],
  ["rounds", 600],
];

test.each(offsets)(
  "Report v2 has every message of a range once, if the bounds are excluded: the server %s, %i ms",
  async (comparison, offset) => {
    const stored = aroundBounds.map((time, i) => ({
      id: i + 1,
      created: time + offset,
      arrived: time + offset,
    }));
    const { report, stub } = await startReportV2(stored, { comparison, excludesBounds: true });
    const ids: number[] = [];
    try {
      for await (const { msgid } of report.history({ from: new Date(FROM), to: new Date(TO), pageSize: 2 }))
        ids.push(Number(msgid));
    } finally {
      await stub.close();
    }
    const inRange = aroundBounds.flatMap((time, i) => (time >= FROM && time <= TO ? i + 1 : []));
    expect(ids).toEqual(inRange);
  },
);

test("Report v1 has every message of a range once, if the bounds are excluded", async () => {
  const stored = aroundBounds.map((time, i) => ({ id: i + 1, created: time / 1000 }));
  const { reportV1 } = await useReportV1(stored, { excludesBounds: true });
  const ids: number[] = [];
  for await (const { msgid } of reportV1.history({ from: new Date(FROM), to: new Date(TO), pageSize: 2 }))
    ids.push(Number(msgid));
  expect(ids).toEqual(aroundBounds.flatMap((time, i) => (time >= FROM && time <= TO ? i + 1 : [])));
});
