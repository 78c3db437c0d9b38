import {
  addMonths,
  DAY_SECONDS,
  formatSecond,
  parseDay,
  parseHour,
  parseMonth,
  startOfDay,
} from "../../app/beijing-time.ts";

/** How many days are stored, including today. */
const RECORDED_DAYS = 60;

/** The period in a request for statistics. */
export interface PeriodQuery {
  readonly time_unit: string;
  readonly start: string;
  readonly duration: string;
}

/** An hour, a day or a month, as far as it is stored. In seconds; `end` is excluded. */
export interface Row {
  /** As it is in the response. */
  label: string;
  begin: number;
  end: number;
}

interface Unit {
  format: string;
  maxDuration: number;
  parse(text: string): number | undefined;
  /** The beginning of the unit that comes `count` after the one that begins at `start`. */
  add(start: number, count: number): number;
}

const units: Readonly<Record<string, Unit>> = {
  HOUR: {
    format: "yyyy-MM-dd HH",
    maxDuration: 24,
    parse: parseHour,
    add: (start, count) => start + count * 3600,
  },
  DAY: {
    format: "yyyy-MM-dd",
    maxDuration: 60,
    parse: parseDay,
    add: (start, count) => start + count * DAY_SECONDS,
  },
  MONTH: { format: "yyyy-MM", maxDuration: 2, parse: parseMonth, add: addMonths },
};

/**
 * Reads the period of a request for statistics; or returns what is wrong with it. Hours, days and months that are too
 * old or have not begun have no row: what the vendor returns for them is not documented.
 */
export function readPeriod(query: PeriodQuery, now: number): Row[] | string {
  const unit = units[query.time_unit];
  if (!unit) return "time_unit is not one of HOUR, DAY and MONTH";
  const start = unit.parse(query.start);
  if (start === undefined) return `start is not a time in the format ${unit.format}`;
  const duration = Number(query.duration);
  if (duration < 1) return "duration must be at least 1";
  if (duration > unit.maxDuration) return `duration must be at most ${unit.maxDuration}`;

  const today = startOfDay(now);
  if (query.time_unit === "HOUR") {
    if (startOfDay(start) !== today) return "start must be an hour of today";
    if (unit.add(start, duration) > today + DAY_SECONDS) return "duration reaches beyond today";
  }
  const firstRecorded = today - (RECORDED_DAYS - 1) * DAY_SECONDS;
  return Array.from({ length: duration }, (_, index) => ({
    label: formatSecond(unit.add(start, index)).slice(0, unit.format.length),
    begin: Math.max(firstRecorded, unit.add(start, index)),
    end: unit.add(start, index + 1),
  })).filter((row) => row.begin < row.end && row.begin <= now);
}
