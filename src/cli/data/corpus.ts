import type { Context } from "../context.ts";
import { cliErrors } from "../errors.ts";
import { openInput, wholeText } from "../input.ts";
import { isJsonLines, parseDocument, type TextDocument } from "../json-lines.ts";

/** The documents of text and JSON Lines files. What cannot be read is reported, and the rest goes on. */
export async function readCorpus(files: readonly string[], context: Context): Promise<readonly TextDocument[]> {
  const documents: TextDocument[] = [];
  for (const file of files) {
    await context.attempt(async () => {
      const text = await wholeText(await openInput(file, context.io));
      if (!isJsonLines(file)) documents.push({ file, text });
      else {
        for (const [at, line] of text.split("\n").entries()) {
          if (line.trim() !== "")
            await context.attempt(async () => void documents.push(documentOf(line, `${file}:${at + 1}`)));
        }
      }
    });
  }
  if (files.length === 0) throw cliErrors.noFile("no file was named");
  return documents;
}

/** Corpora write dates as they like; month/day/year is turned round, so that the text is read in its time. */
function documentOf(line: string, place: string): TextDocument {
  return parseDocument(
    line.replace(
      /("date"\s*:\s*")(\d{1,2})\/(\d{1,2})\/(\d{4})"/,
      (_, key: string, month: string, day: string, year: string) =>
        `${key}${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}"`,
    ),
    place,
  );
}

/** Title and text as one, as they are resolved. */
export function wholeOf({ title, text }: TextDocument): string {
  return title === undefined ? text : `${title}\n\n${text}`;
}

/** How a document is called in a report. */
export function nameOf({ id, file }: TextDocument, at: number): string {
  return String(id ?? file ?? `document ${at + 1}`);
}

/** A few words around a mention, on one line, the mention between brackets. */
export function contextOf(text: string, start: number, end: number, width = 40): string {
  const before = text.slice(Math.max(0, start - width), start);
  const after = text.slice(end, end + width);
  return `${before}[${text.slice(start, end)}]${after}`.replace(/\s+/g, " ").trim();
}
