export const HOUR = 3_600_000;

/** The names of hours in a cluster. */
export interface Hours {
  /** `yyyyMMddHH` */
  nameOf(moment: number): string;
  /** The beginning of an hour, in milliseconds; `undefined` if there is no such hour. */
  beginOf(name: string): number | undefined;
}

export function createHours(timeZone: "Asia/Shanghai" | "UTC"): Hours {
  // Beijing has had no daylight saving time since 1991.
  const offset = timeZone === "UTC" ? 0 : 8 * HOUR;
  const nameOf = (moment: number) => new Date(moment + offset).toISOString().slice(0, 13).replace(/\D/g, "");
  return {
    nameOf,
    beginOf(name) {
      const [, year, month, day, hour] = /^(\d{4})(\d\d)(\d\d)(\d\d)$/.exec(name) ?? [];
      const begin = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour)) - offset;
      // February 30 comes out as a different day.
      return Number.isNaN(begin) || nameOf(begin) !== name ? undefined : begin;
    },
  };
}
