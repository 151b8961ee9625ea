import { cutBefore } from "../match/designators.ts";
import type { GenericPhrase, GenericPhrases } from "../match/generic.ts";
import type { TypeWords } from "../match/type-words.ts";
import type { NumberedUnit } from "../match/units.ts";
import { unmatchedRuns } from "../match/unmatched.ts";
import { Gap } from "../text/gap.ts";
import { phraseOfTokens } from "../text/key.ts";
import type { Token } from "../text/tokenize.ts";
import type { Candidate, EntityType, Mention, ResolveOptions } from "../types.ts";
import { typeOf } from "./decide.ts";
import type { Document } from "./document.ts";
import { evidence, type Teller, tellerFor } from "./evidence.ts";
import type { PersonWords } from "./person-words.ts";
import { noSuchUnit } from "./wording.ts";

interface OpenWords {
  readonly persons: PersonWords;
  readonly generic: GenericPhrases;
  readonly typeWords: TypeWords;
}

/** What the text names and the tables cannot: numbered units and places of no entry (`unknown`), and bare common words (`generic`). */
export function openMentions(
  text: string,
  document: Document,
  { generic, typeWords, persons }: OpenWords,
  numbered: readonly NumberedUnit[],
  found: readonly Mention[],
  options: ResolveOptions,
): readonly Mention[] {
  const { tokens } = document;
  const taken = tokensOf(tokens, found);
  const free = (first: number, last: number): boolean => taken.subarray(first, last + 1).every((one) => one === 0);
  const teller = tellerFor(options.evidence);
  const mentions: Mention[] = [];
  for (const unit of numbered) {
    if (free(unit.first, unit.last)) mentions.push(unknownUnit(text, tokens, unit, teller));
  }
  if (document.syrian > 0)
    for (const place of unknownPlaces(text, document, typeWords, persons, taken, teller)) mentions.push(place);
  if (options.generic !== false && document.syrian > 0) {
    for (const phrase of generic.find(tokens)) {
      const { first, last } = phrase;
      if (free(first, last) && !inPersonsName(tokens, first))
        mentions.push(genericMention(text, document, phrase, teller));
    }
  }
  return mentions;
}

/** 1 for the tokens of mentions. */
function tokensOf(tokens: readonly Token[], found: readonly Mention[]): Uint8Array {
  const taken = new Uint8Array(tokens.length);
  for (let at = 0, next = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    while (next < found.length && (found[next] as Mention).end <= token.start) next++;
    const mention = found[next];
    if (mention !== undefined && token.start < mention.end && token.end > mention.start) taken[at] = 1;
  }
  return taken;
}

/** `Bashar al-Assad`, `Ibrahim al-Assad`: a capitalised word right before a capitalised one. */
function inPersonsName(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  const own = tokens[first] as Token;
  const name = own.word.capital ? own : (tokens[first + 1] ?? own);
  return before?.word.capital === true && own.gap === Gap.space && name.word.folded === "assad";
}

function unknownUnit(text: string, tokens: readonly Token[], unit: NumberedUnit, teller: Teller): Mention {
  const whole = open(text, tokens, unit.first, unit.last, "unit", "unknown", noSuchUnit(unit), teller);
  return without(cutBefore(tokens[unit.first] as Token), text, whole);
}

function unknownPlaces(
  text: string,
  { tokens, lexicon }: Document,
  typeWords: TypeWords,
  persons: PersonWords,
  taken: Uint8Array,
  teller: Teller,
): Mention[] {
  return unmatchedRuns(tokens, (token) => taken[token] === 1, lexicon).flatMap(({ first, content, last }) => {
    if (persons.given.has((tokens[content] as Token).word.folded)) return [];
    const word = typeWords
      .beside(tokens, first, last)
      .find(({ kinds }) => kinds.has("village") || kinds.has("town") || kinds.has("neighbourhood"));
    if (word === undefined) return [];
    const phrase = phraseOfTokens(tokens.slice(content, last + 1));
    const isKnown = lexicon.withPhrase(phrase).some(({ id }) => id.startsWith("place/"));
    const why = isKnown ? "too little in the text speaks for one of that name" : "the tables have no such name";
    const reason = `"${word.word}" beside it says that a place is named, but ${why}`;
    return [open(text, tokens, first, last, "place", "unknown", reason, teller)];
  });
}

function genericMention(
  text: string,
  document: Document,
  { first, last, entry, cut }: GenericPhrase,
  teller: Teller,
): Mention {
  const entity = entry.id === undefined ? undefined : document.lexicon.entity(entry.id);
  const why = teller([evidence("name", 0, entry.reason)]);
  const candidates: Candidate[] =
    entity === undefined
      ? []
      : [
          {
            id: entity.id,
            name: entity.name,
            type: typeOf(entity.id),
            kind: entity.kind,
            score: 0,
            via: "exact",
            matched: entity.name,
            evidence: why,
          },
        ];
  const whole = open(text, document.tokens, first, last, entry.type, "generic", entry.reason, teller);
  return { ...without(cut, text, whole), candidates };
}

/** The mention without the clitics that are written into its first word. */
function without(cut: number, text: string, mention: Mention): Mention {
  const start = mention.start + cut;
  return { ...mention, start, surface: text.slice(start, mention.end) };
}

function open(
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
  type: EntityType,
  status: "unknown" | "generic",
  reason: string,
  teller: Teller,
): Mention {
  const start = (tokens[first] as Token).start;
  const end = (tokens[last] as Token).end;
  return {
    start,
    end,
    surface: text.slice(start, end),
    type,
    status,
    score: 0,
    via: "exact",
    candidates: [],
    evidence: teller([evidence("name", 0, reason)]),
  };
}
