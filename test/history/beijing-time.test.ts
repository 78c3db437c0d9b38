import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { toBeijingTime, toInstant } from "../../src/history/beijing-time.ts";
import { idsOf, message, NOW, useHistory, windowsOf } from "./setup.ts";

const zone = process.env.TZ;
afterEach(() => {
  // Assigning undefined would set the string "undefined".
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

describe("Beijing time", () => {
  test("is eight hours ahead of UTC, in summer too", () => {
    expect(toBeijingTime(Date.parse("2026-01-15T16:00:00Z") / 1000)).toBe("2026-01-16 00:00:00");
    expect(toBeijingTime(Date.parse("2026-07-15T16:00:00Z") / 1000)).toBe("2026-07-16 00:00:00");
  });

  test("is parsed to the same second", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_102_444_799 }), (instant) => {
        expect(toInstant(toBeijingTime(instant), "from")).toBe(instant);
      }),
    );
  });
});

describe("a point in time", () => {
  const noon = Date.parse("2026-11-02T02:10:10Z") / 1000;

  test.each([
    ["a Date", new Date("2026-11-02T02:10:10Z")],
    ["a Date with a fraction, which is truncated", new Date("2026-11-02T02:10:10.999Z")],
    ["ISO 8601 in UTC", "2026-11-02T02:10:10Z"],
    ["ISO 8601 with an offset", "2026-11-02T10:10:10+08:00"],
    ["ISO 8601 with an offset on another day", "2026-11-01T18:10:10.5-08:00"],
    ["the vendor's own format, in Beijing time", "2026-11-02 10:10:10"],
  ])("may be %s", (_, value) => {
    expect(toInstant(value, "from")).toBe(noon);
  });

  test.each([
    "",
    "yesterday",
    "2026-11-02",
    "2026-11-02T10:10:10",
    "2026-02-30 00:00:00",
    "2026-02-30T00:00:00Z",
    "2026-13-01 00:00:00",
    "2026-11-02 25:00:00",
    "2026-11-02 10:10:61",
    "1793585410",
  ])("is rejected when it is %j, and the field is named", (value) => {
    expect(() => toInstant(value, "from")).toThrow(/^from: expected a valid Date, ISO 8601 with a zone or/);
  });

  test.each([new Date("nonsense"), 1793585410000, null, undefined, {}])(
    "is rejected when it is %j",
    (value) => {
      expect(() => toInstant(value as Date, "to")).toThrow(RangeError);
    },
  );
});

describe.each([
  ["UTC", 0],
  ["America/New_York", 240],
  ["Asia/Shanghai", -480],
  ["Pacific/Apia", -780],
])("with a process in %s", (TZ, offset) => {
  test("the same windows are requested, across a change of daylight saving time", async () => {
    process.env.TZ = TZ;
    // Proves that the process really is in that zone; in New York daylight saving time ends on 1 November 2026.
    expect(new Date("2026-10-31T12:00:00Z").getTimezoneOffset()).toBe(offset);
    const at = ["2026-10-31T23:59:59+08:00", "2026-11-01T13:30:00+08:00", "2026-11-01T14:30:00+08:00"];
    const { report, sandbox } = await useHistory({
      history: { messages: at.map((sent, i) => message(i + 1, sent)) },
    });
    const ids = await idsOf(report.history({ from: "2026-10-31 00:00:00", to: "2026-11-09 23:59:59" }));
    expect(ids).toEqual(["1", "2", "3"]);
    expect(windowsOf(sandbox)).toEqual([
      ["2026-10-30 23:59:59", "2026-11-06 23:59:58"],
      ["2026-11-06 23:59:56", "2026-11-10 00:00:01"],
    ]);
  });

  test("the end defaults to the current time", async () => {
    process.env.TZ = TZ;
    const { report, sandbox } = await useHistory({ history: { messages: [] } });
    await idsOf(report.history({ from: new Date(NOW - 3_600_000) }));
    expect(windowsOf(sandbox)).toEqual([["2026-11-20 18:59:59", "2026-11-20 20:00:02"]]);
  });
});
