import { convertOffsets } from "../offsets.ts";
import type { Mention, Resolution, ResolveOptions, Resolver } from "../types.ts";
import type { TextDocument } from "./json-lines.ts";

/** What is said of one document; of a title, with offsets of its own. */
export interface Answer extends Resolution {
  readonly id?: string | number;
  readonly file?: string;
  readonly titleMentions?: readonly Mention[];
}

/** Resolve a document. Title and text are read as one, so that each helps to understand the other. */
export function resolveDocument(resolver: Resolver, document: TextDocument, options: ResolveOptions): Answer {
  const { id, file, title, text, date } = document;
  const { offsets = "utf16", ...others } = options;
  const head = title === undefined ? "" : `${title}\n\n`;
  const { mentions, ...rest } = resolver.resolve(head + text, { ...others, ...(date === undefined ? {} : { date }) });
  const ofText = mentions.flatMap((mention) => (mention.start < head.length ? [] : [moved(mention, head.length)]));
  const ofTitle = mentions.filter(({ end }) => end <= head.length);
  return {
    ...(id === undefined ? {} : { id }),
    ...(file === undefined ? {} : { file }),
    ...(title === undefined ? {} : { titleMentions: convertOffsets(title, ofTitle, offsets) }),
    mentions: convertOffsets(text, ofText, offsets),
    ...rest,
  };
}

function moved(mention: Mention, by: number): Mention {
  return { ...mention, start: mention.start - by, end: mention.end - by };
}
