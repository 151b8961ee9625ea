import type { Mention } from "../types.ts";
import type { Colors } from "./context.ts";
import { paintOf } from "./highlight.ts";
import { reasonOf } from "./reason.ts";
import { table } from "./table.ts";

/** The mentions of a text, one a row: what it says, what became of it, and the reason that says most. */
export function mentionTable(mentions: readonly Mention[], colors: Colors, width?: number): string {
  if (mentions.length === 0) return colors.dim("no names found\n");
  const head = ["mention", "status", "id", "score", "via", "why"].map(colors.dim);
  const rows = mentions.map((mention) => [
    paintOf(mention.type, mention.status, colors)(mention.surface.replace(/\s+/g, " ")),
    mention.status,
    idOf(mention),
    isOpen(mention) ? "" : mention.score.toFixed(3),
    isOpen(mention) ? "" : mention.via,
    reasonOf(mention),
  ]);
  return table([head, ...rows], width);
}

/** It met no name of the tables, so that there is nothing to score. */
function isOpen({ status }: Mention): boolean {
  return status === "generic" || status === "unknown";
}

/** Of a question, the likeliest answer under a question mark. */
function idOf({ id, status, candidates }: Mention): string {
  if (id !== undefined) return id;
  const first = candidates[0]?.id;
  if (first === undefined) return "";
  return status === "generic" ? first : `? ${first}`;
}
