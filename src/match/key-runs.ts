import { type CompiledName, Needs } from "../data/tables.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { Gap } from "../text/gap.ts";
import { isHead } from "../text/heads.ts";
import type { Token } from "../text/tokenize.ts";
import { rememberedKeyHits } from "./keys.ts";
import type { Hit, Span } from "./span.ts";
import { endsName, spanOf, type Walk } from "./words.ts";

/** The transliteration key is tried on runs of at most so many words. */
const MAX_KEY_WORDS = 4;

/** Only what is written as a name is tried. */
export function mayBeTransliterated(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const { word } = token;
  return word.script === "latin" && word.capital && word.folded.length >= 2 && !word.functional;
}

/** Runs of capitalised words whose key some name has, where the words themselves are not in the tables. */
export function keysFrom(walk: Walk, first: number, content: number, lexicon: Lexicon, found: readonly Span[]): Span[] {
  const { tokens } = walk;
  const spans: Span[] = [];
  let last = content;
  for (let words = 1; words <= MAX_KEY_WORDS; words++) {
    const ordinary = words === 1 && lexicon.isEnglish((tokens[last] as Token).word.folded);
    const known = found.length === 0 ? NONE : lookedAt(found, last);
    if (!ordinary && mayBeOthers(known, lexicon)) {
      const heard = rememberedKeyHits(tokens.slice(content, last + 1), lexicon, content > first);
      // Beside a place of the news by its very name, but another quarter, a quarter by another spelling is not thought of.
      const isQuarter = ({ name }: Hit): boolean => kindOf(name, lexicon) === "neighbourhood";
      const hits = known.some((hit) => lexicon.entity(hit.name.id)?.curated && !isQuarter(hit))
        ? heard.filter((hit) => !isQuarter(hit))
        : heard;
      const span = spanOf(tokens, first, content, last, 0, hits);
      if (span !== undefined) spans.push(span);
    }
    const next = walk.next(last);
    // `SDF's Wrath` sounds like the Sadd al-Furat and is no one name.
    if (next < 0 || tokens[last + 1]?.gap === Gap.ending) break;
    const { word } = tokens[next] as Token;
    // `Mezze 86`
    const number = word.script === "number";
    if (endsName.has(word) || !(number || (!word.functional && (word.capital || isHead(word.folded))))) break;
    last = next;
  }
  return spans;
}

/** `eastern Qalamun`: with its bearing written small, a region that the tables know as `Eastern Qalamoun`. */
export function regionFrom(walk: Walk, first: number, lexicon: Lexicon): Span[] {
  const { tokens } = walk;
  if (!BEARING.test((tokens[first] as Token).word.raw)) return [];
  const last = walk.next(first);
  if (last < 0 || !mayBeTransliterated(tokens[last])) return [];
  const words = [tokens[first] as Token, tokens[last] as Token];
  const hits = rememberedKeyHits(words, lexicon, false).filter(({ name }) => kindOf(name, lexicon) === "region");
  const span = spanOf(tokens, first, first, last, 0, hits);
  return span === undefined ? [] : [span];
}

const BEARING = /^(?:ea|we)stern$/;

const NONE: readonly Hit[] = [];

const lookedAt = (found: readonly Span[], last: number): readonly Hit[] =>
  found.flatMap((span) => (span.last === last ? span.hits.filter(isLookedAt) : NONE));

/** A name that someone has looked at and that asks for nothing. */
const isLookedAt = ({ name }: Hit): boolean => !name.bulk && name.cues === undefined && name.needs === Needs.nothing;

/**
 * Need another spelling be thought of beside such a name? A hill or a checkpoint is mostly called after a village,
 * and settlements of one name in Arabic share their spellings.
 */
const mayBeAnother = ({ name }: Hit, lexicon: Lexicon): boolean =>
  lexicon.hasNamesake(name.id) || CALLED_AFTER_VILLAGES.has(kindOf(name, lexicon));

/** The same of all the bearers of a name; one abroad says nothing of those in Syria: Saida is Sidon, and two villages. */
function mayBeOthers(known: readonly Hit[], lexicon: Lexicon): boolean {
  const here = known.filter(({ name: { id } }) => !id.startsWith("place/") || id.startsWith("place/sy/"));
  return (here.length > 0 || known.length === 0) && here.every((hit) => mayBeAnother(hit, lexicon));
}

const kindOf = ({ id }: CompiledName, lexicon: Lexicon): string => lexicon.entity(id)?.kind ?? "";

const CALLED_AFTER_VILLAGES: ReadonlySet<string> = new Set(["hill", "checkpoint", "base", "site", "mountain"]);
