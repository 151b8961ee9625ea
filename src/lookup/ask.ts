import type { Engine } from "../engine.ts";
import { renamedBy } from "../lexicon/lines.ts";
import { spokenSoundsOf } from "../lexicon/sounds.ts";
import { standing } from "../lexicon/standing.ts";
import { AMBIGUOUS, candidate, LEVEL_OPEN, levelOpen, type Ranked, rank, scoreOf } from "../link/decide.ts";
import { Document } from "../link/document.ts";
import { type Clue, evidence, tellAll } from "../link/evidence.ts";
import { type Case, isAsWritten, isBySound } from "../link/reading.ts";
import { tooEarly } from "../link/too-early.ts";
import { noSuchUnit } from "../link/wording.ts";
import { numberedUnits } from "../match/units.ts";
import { dateUsed, readPeriod } from "../text/date-option.ts";
import { keyOfSounds, wordsOf } from "../text/key.ts";
import { isArabic } from "../text/script.ts";
import { type Token, tokenize } from "../text/tokenize.ts";
import type { WordTable } from "../text/word-table.ts";
import type { DateUsed, Lookup, Status } from "../types.ts";
import { anotherBearer, villageOfTheName } from "./another-bearer.ts";
import { isOutside } from "./just-outside.ts";
import { leftOver } from "./left-over.ts";
import { otherHome } from "./other-home.ts";
import { otherLetters } from "./other-letters.ts";
import { ofOtherType } from "./other-type.ts";
import { readingsOf } from "./readings.ts";
import { CLOSE, LOOKUP_BESIDES_FAME, LOOKUP_RESOLVED } from "./thresholds.ts";
import { tooFar } from "./too-far.ts";
import { type Asked, type Question, weighAlone } from "./weigh.ts";
import { wordAlone } from "./word-alone.ts";

/** No name has more words. */
const MAX_WORDS = 12;

let last: { query: string; words?: WordTable; tokens: readonly Token[] } = { query: "", tokens: [] };

/** The words of what is asked; of one question several rules ask for them, one after the other. */
export function tokensOf({ words }: Engine, query: string): readonly Token[] {
  if (last.query !== query || last.words !== words)
    last = { query, words, tokens: tokenize(query, words).slice(0, MAX_WORDS) };
  return last.tokens;
}

/** One name, its ranked readings. `open`: whatever is found is not resolved. */
export function ask(engine: Engine, query: string, options: Question, open = false): Lookup {
  const { limit = 10 } = options;
  const tokens = tokensOf(engine, query);
  const read = readPeriod(options.date);
  const { period, note } = read;
  const document = new Document(tokens, engine.lexicon, period, options.within);
  const found = readingsOf(engine, query, document, options);
  const { all, typeWords, bare, partial } = found;
  const script = isArabic(query) ? "arabic" : "latin";
  const current = all.map((reading) =>
    period === undefined ? reading : { ...reading, entity: renamedBy(engine.lexicon, reading.entity, period) },
  );
  const of: Case = {
    span: { first: 0, content: 0, last: 0, start: 0, end: query.length, hits: [] },
    typeWords,
    readings: current,
  };
  const named = all.some((reading) => isAsWritten(reading.via) && !bare.has(reading.name));
  const asked: Asked = { options, query, words: wordsOf(query).length, script, of, named };
  const ranked = rank(
    of,
    current.map((reading) => ({ reading, evidence: weighAlone(document, reading, asked, bare.has(reading.name)) })),
  );
  const best = ranked.weighed[0]?.reading;
  const doubts = [
    wordAlone(engine, tokens, asked, ranked.weighed[0]),
    ofOtherType(engine, tokens, query, options, best),
    anotherBearer(document, found, current, options, best),
    villageOfTheName(found, current, best),
    otherLetters(engine, tokens, best),
    tooFar(options, best),
    otherHome(engine.lexicon, best, options.area ?? options.within),
  ].filter((doubt) => doubt !== undefined);
  const notes = note === undefined ? [] : [evidence("period", 0, note)];
  const isWhole =
    !open &&
    doubts.length === 0 &&
    best !== undefined &&
    !isOutside(document.lexicon, best.entity, options.within) &&
    !partial.has(best.name);
  // Of what is not likely at all nothing is left over.
  if (best !== undefined && isLikely(ranked) && partial.has(best.name))
    doubts.push(...leftOver(tokens, typeWords, best));
  return answer(query, ranked, { limit, notes, doubts, isWhole, date: dateUsed(read) }, document);
}

/** What is told of what was found. */
interface Telling {
  readonly limit: number;
  readonly notes: readonly Clue[];
  /** Why the best is no answer, or what it leaves unsaid. */
  readonly doubts: readonly Clue[];
  /** May the best alone be an answer? A name that leaves words unexplained is none. */
  readonly isWhole: boolean;
  readonly date: DateUsed;
}

function answer(
  query: string,
  ranked: Ranked,
  { limit, notes, doubts, isWhole, date }: Telling,
  document: Document,
): Lookup {
  const best = ranked.weighed[0];
  if (best === undefined || scoreOf(best.probability) === 0) {
    const unit = numberedUnits(document.tokens)[0];
    const reason = unit === undefined ? "no name of the tables is spelt like it, or near to it" : noSuchUnit(unit);
    const why = doubts.length === 0 ? [evidence("spelling", 0, reason)] : doubts;
    return { query, status: "unknown", score: 0, candidates: [], date, evidence: tellAll([...notes, ...why]) };
  }
  const { period } = document;
  const decided =
    isWhole &&
    withoutFame(best) >= LOOKUP_BESIDES_FAME &&
    (!isBySound(best.reading.via) || query.replace(/\P{L}/gu, "").length > SHORT) &&
    (best.probability >= LOOKUP_RESOLVED || isLevelOpen(ranked, document));
  let status: Status = decided ? "resolved" : isLikely(ranked) ? "ambiguous" : "unknown";
  const candidates = ranked.weighed.slice(0, limit).map((one) => candidate(one, tellAll));
  const why: (Clue | undefined)[] = [...notes, ...best.evidence, ...doubts];
  if (period !== undefined && standing(best.reading.entity, period) === "not-yet") {
    status = "anachronistic";
    const early = tooEarly(document, best, period, tellAll);
    why.push(early.why);
    candidates.push(...early.bearer);
  }
  return {
    query,
    status,
    ...(status === "resolved" ? { id: best.reading.entity.id } : {}),
    score: scoreOf(best.probability),
    via: best.reading.via,
    candidates: candidates.slice(0, limit),
    date,
    evidence: tellAll(why),
  };
}

/** So few letters decide nothing by their sound: `is` is not al-Eis. */
const SHORT = 2;

/** What speaks for a reading, in log-odds, but that it is well known. */
const withoutFame = ({ evidence }: Ranked["weighed"][number]): number =>
  evidence.reduce((sum, clue) => (clue === undefined || clue.kind === "prior" ? sum : sum + clue.score), 0);

/** Is what is found, all together, likely enough to be called an answer? */
const isLikely = ({ weighed }: Ranked): boolean =>
  weighed.reduce((sum, { probability }) => sum + probability, 0) > AMBIGUOUS;

/** Is only the level open, of two places of the name that was asked, no word left out? */
function isLevelOpen(ranked: Ranked, document: Document): boolean {
  const [first, second] = ranked.weighed;
  if (first === undefined || second === undefined) return false;
  const [one, other] = [spokenSoundsOf(first.reading.name), spokenSoundsOf(second.reading.name)];
  return (
    first.reading.hit.distance < CLOSE &&
    first.reading.entity.kind !== "country" &&
    second.reading.entity.kind !== "country" &&
    keyOfSounds(one) === keyOfSounds(other) &&
    levelOpen(ranked, document.holds, LEVEL_OPEN)
  );
}
