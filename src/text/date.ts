/** A stretch of time as two days, each written as a number: 20160728. Both ends belong to it. */
export interface Period {
  readonly from: number;
  readonly until: number;
}

export const ALWAYS: Period = { from: 0, until: 99991231 };

export const MONTH_NAMES =
  "january february march april may june july august september october november december".split(" ");
const MONTHS = MONTH_NAMES.map((name) => name.slice(0, 3));
/** Each by its first three letters or in full, and `Sept`. */
const MONTH = `(${MONTH_NAMES.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join("|")}|sept)`;
const DAY_MONTH_YEAR = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?[ .]+${MONTH}\\.?,?[ ]+(\\d{4})\\b`, "i");
const MONTH_DAY_YEAR = new RegExp(`\\b${MONTH}\\.?[ ]+(\\d{1,2})(?:st|nd|rd|th)?,?[ ]+(\\d{4})\\b`, "i");
const IS_MONTH = new RegExp(`^(?:${MONTH}|adhar|اذار|نيسان|شباط|تموز)$`);
const NUMERIC = /(?<![\d/.-])(\d{1,2})[ ]?([/.-])[ ]?(\d{1,2})[ ]?\2[ ]?(\d{4})(?!\d)/;
const YEAR = /\d{4}/;
const ISO = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:[T ]\d{1,2}:\d\d.*)?$/;

/**
 * Read a date that a caller gave: ISO 8601 (`2016`, `2016-03`, `2016-03-11`), a `Date`, a range
 * (`2016-01/2016-06`), `11 March 2016`, `11.3.2016` (with dots the day is first), or `3/11/2016`. Where day and month
 * cannot be told apart the period holds both readings. Undefined when it is no date.
 *
 * @example
 * readDate("2016-03"); // => { from: 20160301, until: 20160331 }
 */
export function readDate(input: string | Date): Period | undefined {
  if (typeof input !== "string") {
    if (!(input instanceof Date) || Number.isNaN(input.getTime())) return undefined;
    return oneDay(input.getUTCFullYear(), input.getUTCMonth() + 1, input.getUTCDate());
  }
  const text = input.trim();
  if (text.length > 64) return undefined;
  const iso = ISO.exec(text);
  if (iso !== null) return isoPeriod(iso);
  const range = /^(\d{4}[\d-]*)(?:\s*(?:\/|\.\.|–)\s*|\s+(?:-|to|until)\s+)(\d{4}[\d-]*)$/.exec(text);
  if (range !== null) {
    const from = readDate(range[1] as string);
    const until = readDate(range[2] as string);
    return from && until && from.from <= until.until ? { from: from.from, until: until.until } : undefined;
  }
  return dateInWords(text);
}

/** The first protests, in Daraa. */
export const WAR_BEGAN = 20110301;

/** Is it a month, folded? Of the Arabic ones those after whose days bodies are called. */
export const isMonth = (folded: string): boolean => IS_MONTH.test(folded);

/** The date with which a text begins, if it begins with one, or else the line under its title. */
export function dateline(text: string): Period | undefined {
  return dateInWords(text.slice(0, 48)) ?? dateInWords(/\n(.{0,48})/.exec(text)?.[1] ?? "");
}

/**
 * The date that the head of a text gives for itself, in words or digits: that of its dateline, or else the first. What
 * lies before the war is what the text looks back at (`forty years after 2 February 1982`).
 */
export function dateOfText(text: string): Period | undefined {
  const found = dateline(text) ?? dateInWords(text.slice(0, 400));
  return found === undefined || found.until < WAR_BEGAN ? undefined : found;
}

/** Do two periods have a day in common? */
export function overlaps(a: Period, b: Period): boolean {
  return a.from <= b.until && b.from <= a.until;
}

/** The life of something that the tables date: `2017`, `2017-01`, `2017-01-28`, or open. */
export function life(from: string | undefined, until: string | undefined): Period {
  return {
    from: from === undefined ? ALWAYS.from : (ofTables(from)?.from ?? ALWAYS.from),
    until: until === undefined ? ALWAYS.until : (ofTables(until)?.until ?? ALWAYS.until),
  };
}

/** A date of the tables, read once: they have a few thousand. */
function ofTables(date: string): Period | undefined {
  if (!known.has(date)) known.set(date, readDate(date));
  return known.get(date);
}

const known = new Map<string, Period | undefined>();

/** The days from one day to another; negative when the other is earlier. */
export function daysBetween(a: number, b: number): number {
  return (utc(b) - utc(a)) / 86_400_000;
}

function utc(day: number): number {
  return Date.UTC(Math.floor(day / 10000), (Math.floor(day / 100) % 100) - 1, day % 100);
}

/** A period as people write it: `2016-03-11`, or `2016-03-01/2016-03-31`. */
export function showPeriod(period: Period): string {
  const from = showDay(period.from);
  return period.from === period.until ? from : `${from}/${showDay(period.until)}`;
}

function showDay(day: number): string {
  const digits = String(day).padStart(8, "0");
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

function isoPeriod(parts: RegExpExecArray): Period | undefined {
  const year = Number(parts[1]);
  if (parts[2] === undefined) return { from: year * 10000 + 101, until: year * 10000 + 1231 };
  const month = Number(parts[2]);
  if (parts[3] !== undefined) return oneDay(year, month, Number(parts[3]));
  if (month < 1 || month > 12) return undefined;
  const base = year * 10000 + month * 100;
  return { from: base + 1, until: base + daysIn(year, month) };
}

function dateInWords(text: string): Period | undefined {
  if (!YEAR.test(text)) return undefined;
  const found: { at: number; period: Period }[] = [];
  const dayFirst = DAY_MONTH_YEAR.exec(text);
  if (dayFirst !== null)
    add(found, dayFirst.index, oneDay(Number(dayFirst[3]), monthOf(dayFirst[2]), Number(dayFirst[1])));
  const monthFirst = MONTH_DAY_YEAR.exec(text);
  if (monthFirst !== null) {
    add(found, monthFirst.index, oneDay(Number(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2])));
  }
  const numeric = NUMERIC.exec(text);
  if (numeric !== null) add(found, numeric.index, numericDay(numeric));
  found.sort((a, b) => a.at - b.at);
  return found[0]?.period;
}

function add(found: { at: number; period: Period }[], at: number, period: Period | undefined): void {
  if (period !== undefined) found.push({ at, period });
}

/** Can the order of its day and month not be told? `3/11/2016`, `3.11.2016`. */
export function isTwoDates(date: string): boolean {
  const [, a, , b] = NUMERIC.exec(date) ?? [];
  return a !== undefined && Number(a) <= 12 && Number(b) <= 12 && Number(a) !== Number(b);
}

/** `5/7/2016` is the fifth of July or the seventh of May: the period spans both. Nobody who writes dots puts the month first. */
function numericDay([, a, mark, b, y]: RegExpExecArray): Period | undefined {
  const year = Number(y);
  const one = oneDay(year, Number(b), Number(a));
  const other = oneDay(year, Number(a), Number(b));
  if (one === undefined || other === undefined || mark === ".") return one ?? other;
  return { from: Math.min(one.from, other.from), until: Math.max(one.until, other.until) };
}

function oneDay(year: number, month: number, day: number): Period | undefined {
  if (year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  const date = year * 10000 + month * 100 + day;
  return { from: date, until: date };
}

function monthOf(name: string | undefined): number {
  return MONTHS.indexOf((name ?? "").slice(0, 3).toLowerCase()) + 1;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
