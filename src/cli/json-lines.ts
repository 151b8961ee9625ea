import { readDate } from "../text/date.ts";
import { cliErrors } from "./errors.ts";

/** A text to be read, with what is known of it. */
export interface TextDocument {
  readonly id?: string | number;
  readonly file?: string;
  readonly title?: string;
  readonly text: string;
  readonly date?: string;
}

/** A line and its number in the file, from 1. */
export interface Line {
  readonly number: number;
  readonly text: string;
}

export function isJsonLines(file: string): boolean {
  return /\.(?:jsonl|ndjson)$/i.test(file);
}

/** Lines as they arrive: all that one chunk completed come together, so that a pause in the input holds no answer back. */
export async function* lineBatches(chunks: AsyncIterable<string>): AsyncGenerator<readonly Line[]> {
  let number = 0;
  let rest = "";
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() as string;
    yield lines.map((text) => ({ number: ++number, text }));
  }
  yield [{ number: number + 1, text: rest }];
}

export const isFilled = ({ text }: Line): boolean => text.trim() !== "";

/** @throws CanonymError that names the place: no JSON, no text, a date that is none. */
export function parseDocument(line: string, place: string): TextDocument {
  let value: unknown;
  try {
    value = JSON.parse(line.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw cliErrors.notJson(place, error instanceof Error ? error.message : String(error));
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw cliErrors.notADocument(place, "this is no object");
  const { id, title, text, date } = value as Readonly<Record<string, unknown>>;
  if (typeof text !== "string")
    throw cliErrors.notADocument(place, `"text" ${text === undefined ? "is missing" : "is no string"}`);
  return { ...idOf(id), ...titleOf(title), text, ...dateOf(date, place) };
}

/** The ID of a line, even of one that is refused for something else: the answer in its place should bear it. */
export function idOfLine(line: string): { readonly id?: string | number } {
  try {
    return idOf((JSON.parse(line) as { readonly id?: unknown } | null)?.id);
  } catch {
    return {};
  }
}

function idOf(id: unknown): { readonly id?: string | number } {
  return typeof id === "string" || typeof id === "number" ? { id } : {};
}

function titleOf(title: unknown): { readonly title?: string } {
  return typeof title === "string" && title !== "" ? { title } : {};
}

/** Many feeds write an empty string or null for a date that they do not know; some write a bare year. */
function dateOf(date: unknown, place: string): { readonly date?: string } {
  if (date === undefined || date === null || date === "") return {};
  const given = typeof date === "number" ? String(date) : date;
  if (typeof given !== "string") throw cliErrors.notADocument(place, '"date" is no string');
  if (readDate(given) === undefined) throw cliErrors.badDate(`${place}: "date"`, given);
  return { date: given };
}
