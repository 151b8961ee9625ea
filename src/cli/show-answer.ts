import type { Context } from "./context.ts";
import { highlight, legend } from "./highlight.ts";
import type { TextDocument } from "./json-lines.ts";
import { mentionTable } from "./mention-table.ts";
import type { Answer } from "./resolve-document.ts";

/** An answer for a reader: on a terminal the marked text, and everywhere the table of its mentions. */
export function showAnswer(
  document: TextDocument,
  answer: Answer,
  context: Context,
  color: boolean,
  headed: boolean,
): string {
  const { outputIsTerminal, columns } = context.io;
  const colors = context.colors(color);
  const { title, text } = document;
  const { titleMentions = [], mentions, date } = answer;
  const parts: string[] = [];
  if (headed) parts.push(colors.dim(`== ${nameOf(document)}\n`));
  if (outputIsTerminal) {
    if (title !== undefined) parts.push(`${highlight(title, titleMentions, colors)}\n\n`);
    parts.push(`${highlight(text, mentions, colors).trimEnd()}\n\n`);
    const key = legend(colors);
    if (key !== "") parts.push(`${key}\n\n`);
  }
  parts.push(mentionTable([...titleMentions, ...mentions], colors, outputIsTerminal ? columns : undefined));
  if (date.used !== undefined)
    parts.push(colors.dim(`read as of ${date.used}${date.from === "text" ? ", the date in the text" : ""}\n`));
  if (headed) parts.push("\n");
  return parts.join("");
}

function nameOf({ id, file }: TextDocument): string {
  return [file, id].filter((one) => one !== undefined).join(" ") || "standard input";
}
