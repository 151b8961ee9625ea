import { TOWN_KINDS } from "../data/place-kinds.ts";
import { type CompiledName, Needs } from "../data/tables.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { phraseOf } from "../text/key.ts";
import { type CueWord, cueWords } from "./cue-words.ts";

/** By the list of cues, which belongs to one set of tables. */
const remembered = new WeakMap<readonly string[], readonly Cue[]>();

/** A cue as it is written, and as it is looked for. */
interface Cue {
  readonly cue: string;
  readonly words: readonly CueWord[];
}

/**
 * Cues with how else they are written, where one is the plain name of a town: who asks for `Idlib` has `Idleb`, too. A name
 * in another language may ask for a text in that.
 */
export function spellingsOfCues(lexicon: Lexicon, cues: readonly string[]): readonly Cue[] {
  let known = remembered.get(cues);
  if (known === undefined) {
    const all = new Set(cues.flatMap((cue) => [cue, ...otherSpellings(lexicon, phraseOf(cue))]));
    known = [...all].map((cue) => ({ cue, words: cueWords(cue) }));
    remembered.set(cues, known);
  }
  return known;
}

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
