import { VILLAGE_KINDS } from "../data/place-kinds.ts";
import { Gap } from "../text/gap.ts";
import { foldedAt, type Token } from "../text/tokenize.ts";
import type { Document } from "./document.ts";
import type { Case, Reading } from "./reading.ts";
import { isSource, sendsIt, signsIt } from "./sources.ts";

/** Why a name stands for something else than this reading here, if it does, by the word right beside it. */
export function anotherSense({ tokens }: Document, { entity }: Reading, { span, readings }: Case): string | undefined {
  const { first, content, last } = span;
  if (entity.kind !== "media") {
    const known = readings.some((other) => other.entity.kind === "media");
    const dumb = SPEECHLESS.has(entity.kind);
    const source =
      ((known || (dumb && opensClause(tokens, first))) && isSource(tokens, first, last)) ||
      ((known || dumb || VILLAGE_KINDS.has(entity.kind)) && sendsIt(tokens, first, last)) ||
      (known && signsIt(tokens, first, last));
    if (source) return "a medium of that name may be a source, and this is none";
    if (entity.id.startsWith("place/")) return undefined;
  }
  const behind = foldedAt(tokens, last + 1);
  if (entity.kind !== "media" && tokens[first - 1]?.word.raw === "Radio") return "it is a medium";
  // "the Al-Manar School"
  if (entity.kind === "media" && content === last && tokens[last + 1]?.gap === Gap.space && BUILDING.test(behind))
    return `it is a part of the name of a ${behind}`;
  // "Turkey's military operation"
  const own = tokens[last] as Token;
  if (own.word.folded === "military" && own.gap === Gap.ending && OF_MILITARY.test(behind))
    return `"${behind}" behind it is of the country`;
  // "Russian-regime bombing" is that of two.
  return entity.kind === "government" && isState(own) && !/^(?:syrian|assad)/.test(foldedAt(tokens, first))
    ? "with a hyphen, two are spoken of"
    : undefined;
}

/** `Barada reported`: what has no one to say anything. */
const SPEECHLESS: ReadonlySet<string> = new Set(
  "neighbourhood hill mountain mountains lake river valley plain".split(" "),
);

/** Not so "men east of the Euphrates said", and "shells hit Jobar said a medic" where commas are lost. */
const opensClause = (tokens: readonly Token[], first: number): boolean =>
  tokens[first]?.gap !== Gap.space || /^(?:to|citing|told)$/.test(foldedAt(tokens, first - 1));

const BUILDING =
  /^(?:school|hospital|clinic|mosque|church|hotel|street|square|bridge|mill|bakery|roundabout|neighbou?rhood|district|quarter|park|market|factory)$/;

/** No verbs: `Turkey's military strikes` may be one. */
const OF_MILITARY =
  /^(?:operations?|interventions?|campaigns?|presence|incursions?|offensives?|aid|role|bases|pressure|involvement|build|buildup|actions?|assistance|advis[eo]rs|equipment|activit(?:y|ies)|invasion|efforts?)$/;

const isState = ({ gap, word }: Token): boolean => gap === Gap.hyphen && /^(?:regime|government)$/.test(word.folded);

/** `the National Hasakah News`, `Homs News Network`, `The Levant News`, `Hama Now said`; but `Aleppo News` may be a heading. */
export function mediumBehind({ tokens }: Document, { first, last }: Case["span"]): string | undefined {
  const [before, behind] = [tokens[first - 1]?.word, tokens[last + 1]];
  if (behind?.gap !== Gap.space || !MEDIUM.test(behind.word.raw)) return undefined;
  const { gap } = tokens[first] as Token;
  const { raw } = behind.word;
  if (/^(?:in|near)$/.test(before?.folded ?? "")) return undefined;
  const named =
    (gap === Gap.space && before?.capital && !before.functional && !before.upper && OFTEN.test(raw)) ||
    (gap === Gap.space && before?.folded === "the") ||
    gap === Gap.quote ||
    OFFICE.test(tokens[last + 2]?.word.raw ?? "") ||
    isSource(tokens, first, last + 1);
  return named ? raw : undefined;
}

const MEDIUM = /^(?:News|Press|Media|Network|Radio|Now|Today|Updates|Plus|Live|Post|Observatory)$/;
const OFTEN = /^(?:News|Press|Media|Network|Radio)$/;
const OFFICE = /^(?:Network|Cent(?:er|re)|Office|Agency)$/;
