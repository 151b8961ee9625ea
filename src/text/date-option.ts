import type { DateUsed } from "../types.ts";
import { isTwoDates, type Period, readDate, showPeriod } from "./date.ts";

/** A date option as a period, and what is to be said of it. */
export interface ReadPeriod {
  readonly period?: Period;
  readonly note?: string;
}

/** What is told of the date option that an answer went by. */
export const dateUsed = ({ period, note }: ReadPeriod): DateUsed => ({
  ...(period === undefined ? { from: "none" } : { used: showPeriod(period), from: "option" }),
  ...(note === undefined ? {} : { note }),
});

export function readPeriod(input: string | Date | undefined): ReadPeriod {
  if (input === undefined) return {};
  const found = readDate(input);
  if (found !== undefined) return { period: found, ...orderNote(input, found) };
  const shown = typeof input === "string" ? JSON.stringify(input) : "an invalid Date";
  return {
    note: `${shown} is no date: write "2016", "2016-03", "2016-03-11" or a range "2016-01/2016-06"; it was left out`,
  };
}

/** Which way a date was taken whose day and month cannot be told apart. */
function orderNote(input: string | Date, taken: Period): { note?: string } {
  if (typeof input !== "string" || !isTwoDates(input)) return {};
  const way = taken.from === taken.until ? "day first" : "which takes in both orders of day and month";
  return { note: `${JSON.stringify(input)} was read as ${showPeriod(taken)}, ${way}; write "2016-03-11" to be plain` };
}
