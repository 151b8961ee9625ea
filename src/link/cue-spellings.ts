import { TOWN_KINDS } from "../data/place-kinds.ts";
import { type CompiledName, Needs } from "../data/tables.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { phraseOf } from "../text/key.ts";
import { MemoByTables } from "../text/memo.ts";

const remembered = new MemoByTables<readonly string[]>();

/**
 * A cue with how else it is written, where it is the plain name of a town: who asks for `Idlib` has `Idleb`, too. A name in
 * another language may ask for a text in that.
 */
export const spellingsOfCue = (lexicon: Lexicon, cue: string): readonly string[] =>
  remembered.of(lexicon).get(cue, () => [...new Set([cue, ...otherSpellings(lexicon, phraseOf(cue))])]);

const otherSpellings = (lexicon: Lexicon, phrase: string): readonly string[] =>
  lexicon.withPhrase(phrase).flatMap(({ id }) => {
    const entity = lexicon.entity(id);
    if (!entity?.curated || !TOWN_KINDS.has(entity.kind) || phraseOf(entity.name) !== phrase) return [];
    return lexicon
      .namesOf(id)
      .flatMap((one) => (isSpelling(one) && !lexicon.isEnglish(one.phrase) ? written(one) : []));
  });

/** Without its article, which texts leave out; but within a name it stands. */
const written = ({ name, phrase }: CompiledName): string => (phrase.includes(" ") ? name : phrase);

const isSpelling = ({ kind, needs, cues, not, phrase }: CompiledName): boolean =>
  kind === "spelling" && needs === Needs.nothing && cues === undefined && not === undefined && phrase.length > 3;
