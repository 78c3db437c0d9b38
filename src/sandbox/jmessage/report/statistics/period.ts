import {
  addMonths,
  DAY_SECONDS,
  formatSecond,
  parseDay,
  parseHour,
  parseMonth,
  startOfDay,
} from "../../app/beijing-time.ts";

/** Days on record, today among them. */
const RECORDED_DAYS = 60;

/** What requests for statistics say of the period. */
export interface PeriodQuery {
  readonly time_unit: string;
  readonly start: string;
  readonly duration: string;
}

/** What requests for statistics say of the period. */
export interface PeriodQuery {
  readonly time_unit: string;
  readonly start: string;
  readonly duration: string;
}

/** An hour, a day or a month, as far as it is on record. Seconds; `end` is not part of it. */
export interface Row {
  /** As the answer writes it. */
  label: string;
  begin: number;
  end: number;
}

interface Unit {
  format: string;
  /** Largest duration. */
  most: number;
  parse(text: string): number | undefined;
  /** Begin of the unit that comes `count` after the one that begins at `start`. */
  add(start: number, count: number): number;
}

const units: Readonly<Record<string, Unit>> = {
  HOUR: { format: "yyyy-MM-dd HH", most: 24, parse: parseHour, add: (start, count) => start + count * 3600 },
  DAY: {
    format: "yyyy-MM-dd",
    most: 60,
    parse: parseDay,
    add: (start, count) => start + count * DAY_SECONDS,
  },
  MONTH: { format: "yyyy-MM", most: 2, parse: parseMonth, add: addMonths },
};

/**
 * Reads the period of a request for statistics, or says what is wrong with it. Hours, days and months that
 * lie before the record or have not begun have no row: the vendor does not say what it does with them.
 */
export function readPeriod(query: PeriodQuery, now: number): Row[] | string {
  const unit = units[query.time_unit];
  if (!unit) return "time_unit is not one of HOUR, DAY and MONTH";
  const start = unit.parse(query.start);
  if (start === undefined) return `start is not a time in the format ${unit.format}`;
  const duration = Number(query.duration);
  if (duration < 1) return "duration must be at least 1";
  if (duration > unit.most) return `duration must be at most ${unit.most}`;

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
