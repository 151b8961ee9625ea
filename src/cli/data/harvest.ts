import type { CompiledTables } from "../../data/tables.ts";
import { Lexicon } from "../../lexicon/lexicon.ts";
import { TypeWords } from "../../match/type-words.ts";
import { unmatchedRuns } from "../../match/unmatched.ts";
import { resolverOf } from "../../resolver.ts";
import { fold } from "../../text/fold.ts";
import { nameForms } from "../../text/key.ts";
import { type Token, tokenize } from "../../text/tokenize.ts";
import type { Candidate, Mention } from "../../types.ts";
import type { TextDocument } from "../json-lines.ts";
import { contextOf, nameOf, wholeOf } from "./corpus.ts";

/** A name that texts use and the tables cannot place. */
export interface Unknown {
  /** As it is most often written. */
  readonly name: string;
  readonly status: "unknown" | "ambiguous" | "unmatched";
  /** Why it reads as a name: the word beside it, or what the resolver said. */
  readonly why: string;
  readonly count: number;
  readonly documents: number;
  readonly contexts: readonly string[];
  /** The nearest names of the tables, best first. */
  readonly candidates: readonly Candidate[];
}

interface Sighting {
  readonly name: string;
  readonly status: Unknown["status"];
  readonly why: string;
  readonly document: string;
  readonly context: string;
}

const CONTEXTS = 3;

/** Names that look like places, groups or units and resolve to nothing, or to too much: most frequent first. */
export function harvest(documents: readonly TextDocument[], tables: CompiledTables): readonly Unknown[] {
  const resolver = resolverOf(tables);
  const reader = new Reader(tables);
  const sightings = new Map<string, Sighting[]>();
  for (const [at, document] of documents.entries()) {
    const text = wholeOf(document);
    const { mentions } = resolver.resolve(text, {
      generic: true,
      ...(document.date === undefined ? {} : { date: document.date }),
    });
    for (const one of reader.sightings(text, mentions, nameOf(document, at))) {
      const { phrase } = nameForms(one.name);
      sightings.set(phrase, [...(sightings.get(phrase) ?? []), one]);
    }
  }
  return [...sightings.values()]
    .map((list) => unknownOf(list, (name) => resolver.lookup(name, { limit: 3 }).candidates))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

function unknownOf(list: readonly Sighting[], nearest: (name: string) => readonly Candidate[]): Unknown {
  const forms = new Map<string, number>();
  for (const { name } of list) forms.set(name, (forms.get(name) ?? 0) + 1);
  const [[name] = [""]] = [...forms].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const first = list.find((one) => one.name === name) as Sighting;
  return {
    name,
    status: first.status,
    why: first.why,
    count: list.length,
    documents: new Set(list.map(({ document }) => document)).size,
    contexts: [...new Set(list.map(({ context }) => context))].slice(0, CONTEXTS),
    candidates: nearest(name),
  };
}

/** Words after which a name is most often a place, and words that follow the name of a group or unit. */
const BEFORE_PLACES = new Set([
  "in",
  "near",
  "from",
  "towards",
  "toward",
  "outside",
  "around",
  "into",
  "between",
  "of",
  "at",
]);
const AFTER_GROUPS = new Set([
  "fighters",
  "militants",
  "rebels",
  "brigade",
  "brigades",
  "battalion",
  "battalions",
  "division",
  "front",
  "army",
  "militia",
  "movement",
  "faction",
  "group",
  "forces",
  "gunmen",
]);

/** Capitalised in headlines, and no name of a place by themselves. */
const NO_NAMES = new Set(
  "northern southern eastern western central north south east west rural least use privacy policy terms share tweet photo video more read".split(
    " ",
  ),
);

class Reader {
  readonly #lexicon: Lexicon;
  readonly #typeWords: TypeWords;
  readonly #persons: ReadonlySet<string>;

  constructor(tables: CompiledTables) {
    this.#lexicon = new Lexicon(tables);
    this.#typeWords = new TypeWords(tables.terms);
    this.#persons = new Set([...tables.persons.given, ...tables.persons.titles].map(fold));
  }

  sightings(text: string, mentions: readonly Mention[], document: string): readonly Sighting[] {
    const open = mentions.filter(({ status }) => status === "unknown" || status === "ambiguous");
    const told = open.map(
      ({ start, end, surface, status, evidence }): Sighting => ({
        name: surface,
        status: status as "unknown" | "ambiguous",
        why: evidence.at(-1)?.reason ?? "",
        document,
        context: contextOf(text, start, end),
      }),
    );
    return [...told, ...this.#unmatched(text, mentions, document)];
  }

  #unmatched(text: string, mentions: readonly Mention[], document: string): readonly Sighting[] {
    const tokens = tokenize(text);
    const taken = (at: number): boolean => {
      const token = tokens[at] as Token;
      return mentions.some(({ start, end }) => token.start < end && token.end > start);
    };
    return unmatchedRuns(tokens, taken, this.#lexicon).flatMap(({ first, last, start, end }): Sighting[] => {
      const why = this.#cueBeside(tokens, first, last);
      if (why === undefined || this.#isPerson(tokens, first, last) || NO_NAMES.has(tokens[first]?.word.folded ?? ""))
        return [];
      return [
        {
          name: text.slice(start, end),
          status: "unmatched",
          why: `"${why}" beside it`,
          document,
          context: contextOf(text, start, end),
        },
      ];
    });
  }

  #cueBeside(tokens: readonly Token[], first: number, last: number): string | undefined {
    const [typeWord] = this.#typeWords.beside(tokens, first, last);
    if (typeWord !== undefined) return typeWord.word;
    const before = tokens[first - 1]?.word.folded ?? "";
    if (BEFORE_PLACES.has(before)) return before;
    const after = tokens[last + 1]?.word.folded ?? "";
    return AFTER_GROUPS.has(after) ? after : undefined;
  }

  #isPerson(tokens: readonly Token[], first: number, last: number): boolean {
    return tokens.slice(Math.max(0, first - 1), last + 1).some(({ word }) => this.#persons.has(word.folded));
  }
}
