/** The three formats of a date in HTTP (RFC 9110, 5.6.7); recipients have to accept the obsolete two as well. */
const FORMATS = [
  /^[a-z]{3}, (?<day>\d\d) (?<month>[a-z]{3}) (?<year>\d{4}) (?<time>\d\d:\d\d:\d\d) GMT$/i,
  /^[a-z]{6,9}, (?<day>\d\d)-(?<month>[a-z]{3})-(?<year>\d\d) (?<time>\d\d:\d\d:\d\d) GMT$/i,
  /^[a-z]{3} (?<month>[a-z]{3}) (?<day>[ \d]\d) (?<time>\d\d:\d\d:\d\d) (?<year>\d{4})$/i,
];

/** Milliseconds since 1970 of a date in HTTP; `undefined` for anything else: `Date.parse` takes `x 2100` for a date. */
export function parseHttpDate(text: string, now: number): number | undefined {
  for (const format of FORMATS) {
    const { day = "", month, year = "", time } = format.exec(text.trim())?.groups ?? {};
    if (month === undefined) continue;
    const date = Date.parse(`${day.trim()} ${month} ${fullYear(year, now)} ${time} GMT`);
    return Number.isNaN(date) ? undefined : date;
  }
  return undefined;
}

/** A year of two digits that seems to be more than 50 years in the future is the latest one in the past. */
function fullYear(year: string, now: number): number {
  if (year.length > 2) return Number(year);
  const current = new Date(now).getUTCFullYear();
  const sameCentury = current - (current % 100) + Number(year);
  return sameCentury > current + 50 ? sameCentury - 100 : sameCentury;
}
