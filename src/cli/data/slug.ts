import { fold } from "../../text/fold.ts";
import { tokenize } from "../../text/tokenize.ts";

/** The slug of a name: its words in lower-case ASCII, joined by `-`. Empty when it has no Latin letter. */
export function slugOf(name: string): string {
  return tokenize(name)
    .map(({ word }) => fold(word.folded).replace(/[^a-z0-9]/g, ""))
    .filter((word) => word !== "")
    .join("-");
}

/** The ID of a new entity: `place/sy/khanasir`, `group/hts`, `unit/sy/tiger-forces`. */
export function mintId(type: string, home: string | undefined, slug: string): string {
  return type === "group" ? `group/${slug}` : `${type}/${home ?? ""}/${slug}`;
}
