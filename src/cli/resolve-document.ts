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
  const resolution = resolver.resolve(whole(document), ownOptions(document, options));
  return answerOf(document, resolution, options.offsets);
}

/** What is resolved of a document: its title above its text. */
export const whole = ({ title, text }: TextDocument): string => headOf(title) + text;

const headOf = (title: string | undefined): string => (title === undefined ? "" : `${title}\n\n`);

/** The options for a document, which may know its date; offsets are converted afterwards. */
export function ownOptions({ date }: TextDocument, { offsets: _offsets, ...others }: ResolveOptions): ResolveOptions {
  return { ...others, ...(date === undefined ? {} : { date }) };
}

/** What is said of a document whose {@link whole} has been resolved. */
export function answerOf(
  { id, file, title, text }: TextDocument,
  { mentions, ...rest }: Resolution,
  offsets: ResolveOptions["offsets"] = "utf16",
): Answer {
  const head = headOf(title);
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
