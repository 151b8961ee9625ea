import type { Engine } from "../engine.ts";
import { lineOf } from "../lexicon/lines.ts";
import { isBySound } from "../link/reading.ts";
import { phraseOfTokens } from "../text/key.ts";
import type { Lookup, LookupOptions } from "../types.ts";
import { ask, tokensOf } from "./ask.ts";
import { withoutTypeWords } from "./said-beside.ts";

/** What stands between names in a row: `Idlib > Saraqib`, `Saraqib, Idlib`, `Idlib's Saraqib`. */
export const ROW = /\s[-–—]\s|[,،;:/|>→]|['’]s\s/;
/** What stands between two names of one thing, or two things: `فرع المنطقة أو الفرع 227`. */
const OR = /\/|\s(?:or|veya|или|[أا]و)\s/;
const ROW_OR_BRACKET = new RegExp(`${ROW.source}|${OR.source}|\\s[&+]\\s|[()"“”«»]`);

/**
 * The names that what was asked is made of.
 *
 * @example
 * partsOf("Idlib > Saraqib"); // => ["Idlib", "Saraqib"]
 * partsOf("Hay'at Tahrir al-Sham (formerly Nusra)"); // => ["Hay'at Tahrir al-Sham", "Nusra"]
 */
export const partsOf = (query: string): readonly string[] =>
  query
    .split(ROW_OR_BRACKET)
    .map((part) => part.trim().replace(ALSO, ""))
    .filter((part) => part !== "");

/** What says that another name follows. */
const ALSO = /^(?:formerly|former|previously|also known as|also|aka|now|ex)[\s-]+|\s+سابقا$/i;

/** What was asked, if it is one name: the tables have it, or what stands apart says what it is (`Raqqa (city)`, `Idlib (Provinz)`). */
export function oneName(engine: Engine, query: string, parts: readonly string[]): string | undefined {
  const tokens = tokensOf(engine, query);
  if (tokens.length < 2 || engine.lexicon.withPhrase(phraseOfTokens(tokens)).length > 0) return query;
  const [name = "", ...more] = parts;
  if (more.length === 0) return undefined;
  const phrase = phraseOfTokens(tokensOf(engine, name));
  return [parts.join(" "), [...more, name].join(" ")].find(
    (tied) => withoutTypeWords(tokensOf(engine, tied), engine.typeWords)?.forms.phrase === phrase,
  );
}

/** What is known of each of several names; nothing of one, of so many that they are a list, or where the first is not known. */
export function askEach(engine: Engine, [name, ...more]: readonly string[], options: LookupOptions): readonly Lookup[] {
  if (name === undefined || more.length === 0 || more.length >= MOST_NAMES) return [];
  const first = ask(engine, name, options);
  return first.id === undefined ? [] : [first, ...more.map((part) => ask(engine, part, options))];
}

/** No body or place is called by more names at once. */
const MOST_NAMES = 4;

/**
 * Are they names of the same, `Syrian Democratic Forces (SDF)`? The first is known, and so is each other as another of its
 * names, or in a bracket as that of a body that it was or became (`HTS (Nusra)`). Or of a body and what it is part of:
 * `Southern Front (FSA)`, `FSA - Southern Front`.
 */
export function oneOf(engine: Engine, query: string, [first, ...others]: readonly Lookup[]): Lookup | undefined {
  const id = first?.id;
  if (id === undefined) return undefined;
  const isKin = (other: string): boolean =>
    query.includes("(") &&
    (lineOf(engine.lexicon, other, "successorOf").has(id) || lineOf(engine.lexicon, id, "successorOf").has(other));
  const isSame = ({ candidates, id: known }: Lookup): boolean =>
    known === id || candidates.some(({ via, id: one }) => !isBySound(via) && (one === id || isKin(one)));
  if (others.every(isSame)) return first;
  const [second] = others;
  if (second?.id === undefined || others.length > 1 || OR.test(query)) return undefined;
  if (lineOf(engine.lexicon, id, "partOf").has(second.id)) return first;
  return lineOf(engine.lexicon, second.id, "partOf").has(id) ? second : undefined;
}

/** Are they two things, each of them known: `YPG/SDF`? */
export const areTwo = ([first, second, ...more]: readonly Lookup[]): boolean =>
  more.length === 0 && first?.id !== undefined && second?.id !== undefined && first.id !== second.id;

/** Do names stand in a row in it, and not one with a note or a part of it: `4th Division, Republican Guard`? */
export const isList = (query: string): boolean => /[,،;/|]/.test(query) || areJoined(query);

/** Are two names joined, so that no one name has the sound of both? */
export const areJoined = (query: string): boolean => /\s[&+]\s/.test(query);
