import { TOWN_KINDS } from "../data/place-kinds.ts";
import type { CompiledEntity, CompiledName } from "../data/tables.ts";
import type { Engine } from "../engine.ts";
import { kilometresBetween } from "../geo.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { isBySound } from "../link/reading.ts";
import { isDirection } from "../text/bearings.ts";
import { fold } from "../text/fold.ts";
import { Gap } from "../text/gap.ts";
import { isArabicHead } from "../text/heads.ts";
import { phraseOf, phraseOfTokens } from "../text/key.ts";
import type { Token } from "../text/tokenize.ts";
import type { Candidate, Lookup, LookupOptions } from "../types.ts";
import { ask, tokensOf } from "./ask.ts";
import { startsOf, withoutTypeWords } from "./said-beside.ts";
import { ROW } from "./several-names.ts";
import { JUXTAPOSED } from "./thresholds.ts";

/** A name, and what holds the place it is said of. */
export interface HeldName {
  readonly name: string;
  readonly area: CompiledEntity;
  /** Something stands between the two. */
  readonly apart: boolean;
  /** It is a comma, a bracket or `in`: the name may also be of something near, or of a body that is said to be there. */
  readonly loosely: boolean;
}

/**
 * Reads a name with what holds it behind it, `Sinjar, Idlib`, `Suran (Hama)`, `Tell Abyad in Raqqa province`, `Saraqib, Idlib,
 * Syria`, or before it, `Syria > Idlib > Saraqib`; all ways to read it, the likeliest first.
 */
export function* heldNames(engine: Engine, query: string): Generator<HeldName> {
  yield* heldBehind(engine, query);
  const parts = query.split(ROW);
  if (parts.length === 1 || isListOfTowns(engine, query, parts)) return;
  // `Zahraa/Nubl` is two towns, though one of them is a district's.
  for (const held of heldBehind(engine, parts.reverse().join(", ")))
    if (parts.length > 2 || !isTownly(held.area) || /[:>→'’]/.test(query)) yield { ...held, loosely: false };
}

/** `Aleppo, Manbij`: behind a comma what is held stands only where a country comes first, as in `Syria, Aleppo, Manbij`. */
const isListOfTowns = ({ lexicon }: Engine, query: string, [first = ""]: readonly string[]): boolean =>
  /[,،;]/.test(query) && !namesSpelt(lexicon, first).some(({ id }) => lexicon.entity(id)?.kind === "country");

/** Has it its name from a town? Most districts and subdistricts have. */
const isTownly = ({ kind }: CompiledEntity): boolean => kind === "district" || kind === "subdistrict";

function* heldBehind(engine: Engine, query: string): Generator<HeldName> {
  const tokens = tokensOf(engine, query);
  const starts = startsOf(tokens);
  let quarter = false;
  for (let at = 1; at < tokens.length; at++) {
    // `Qusour district of Homs`: what says that it is a quarter belongs to it.
    const beside = engine.typeWords.beside(tokens, 0, at - 1);
    if (beside.some(({ side, kinds }) => side === "after" && kinds.has("neighbourhood"))) {
      quarter = true;
      continue;
    }
    const area = areaOf(engine, tokens.slice(at));
    if (area === undefined) continue;
    // In `city of Idlib` nothing lies in Idlib.
    if (engine.typeWords.beside(tokens, at, tokens.length - 1).some(({ first }) => starts.has(first))) continue;
    const before = query.slice(0, tokens[at]?.start);
    const between = BETWEEN.exec(before)?.[0] ?? "";
    const [first = "", ...others] = before
      .slice(0, before.length - between.length)
      .split(/[,،(]/)
      .map((part) => part.trim());
    // `Azaz & Marea`, `Azaz; Marea`
    if (AND.test(first) || (isTownly(area) && between.includes(";"))) return;
    const name = [first, ...others.filter((other) => isOtherTown(engine, other, first))].join(" / ");
    const apart = quarter || between !== " ";
    const loosely = quarter || /[,،(]|\p{L}/u.test(between);
    if (name === "" || between === "" || (!loosely && area.kind === "subdistrict")) continue;
    // `Kafr Haleb` is one name.
    if (!apart && isArabicHead(name.toLowerCase())) return;
    yield { name, area, apart, loosely };
    // What is not known in Idlib is not looked for in all Syria.
    if (apart) return;
  }
}

/** The first of two names that stand side by side. */
const AND = /(?:[&+]|\s(?:and|et|und|ve|و))$/i;

/** Does this name another settlement of the tables than the first: no subdistrict of it, but the next of a list, or another of its names? */
function isOtherTown({ lexicon }: Engine, other: string, name: string): boolean {
  const [ids, own] = [other, name].map((one) => namesSpelt(lexicon, one).map(({ id }) => id));
  return ids?.some((id) => lexicon.isSettlement(id)) === true && !ids.some((id) => own?.includes(id));
}

/** What stands between a name and its area. */
const BETWEEN = /[\s,،;:/|>→()]*(?:[-–—]\s+)?(?:(?:in|of|في|en|dans)\s)?$/;

/** What is known of that name there, or else of something near, or of a body that is said to be there. */
export function askHeld(engine: Engine, held: HeldName, options: LookupOptions): Lookup | undefined {
  const inside = askInside(engine, held, options);
  const hasBounds = held.area.kind !== "region" && held.area.kind !== "mountain";
  if (inside?.status === "resolved" || (hasBounds && !held.loosely)) return inside;
  const around = askAround(engine, held, options);
  return around?.status === "resolved" ? around : (inside ?? around);
}

/** A name that sounds so, or just so where nothing stands between; but `Homs, Hama` is no village in Hama. */
function askInside(engine: Engine, { name, area, apart }: HeldName, options: LookupOptions): Lookup | undefined {
  const { lexicon } = engine;
  const { within = area.id } = options;
  // Of the area that is said and the one that is given, the narrower.
  const given = lexicon.holdersOf(within).includes(area.id) ? within : area.id;
  const answer = ask(engine, name, { ...options, within: given });
  const [best] = answer.candidates;
  if (best === undefined || answer.status === "unknown" || !lexicon.holdersOf(best.id).includes(area.id, 1))
    return undefined;
  if (!lexicon.holdersOf(best.id).includes(within)) return undefined;
  // In `Thawrah/Tabqa` the area is called after the very town.
  const ofItsName = namesSpelt(lexicon, best.name).some(({ id }) => id === area.id);
  if (isBySound(best.via) && !ofItsName && isWellKnown(lexicon, name, area)) return undefined;
  return best.via !== "fuzzy" && (apart || likenessOf(best) >= JUXTAPOSED) ? answer : undefined;
}

const namesSpelt = (lexicon: Lexicon, asked: string): readonly CompiledName[] => lexicon.withPhrase(phraseOf(asked));

/**
 * Is this, with or without an article as it is written, the name of a governorate? Or of a town that someone has looked at
 * by hand, where the area may be a town, too: `Tell Tamer / Malikiyah`?
 */
const isWellKnown = (lexicon: Lexicon, asked: string, area: CompiledEntity): boolean =>
  namesSpelt(lexicon, asked).some(({ id, name }) => {
    const entity = lexicon.entity(id);
    if (entity === undefined || fold(name) !== fold(asked)) return false;
    return entity.kind === "governorate" || (isTownly(area) && entity.curated && TOWN_KINDS.has(entity.kind));
  });

/** What is spelt so, and is near (`Douma, Damascus`) or no place (`HTS, Idlib`). */
function askAround(engine: Engine, { name, area, loosely }: HeldName, options: LookupOptions): Lookup | undefined {
  if (area.at === undefined) return undefined;
  const answer = ask(engine, name, { ...options, near: area.at, nearTo: area.name, area: area.id });
  const [best] = answer.candidates;
  const entity = engine.lexicon.entity(best?.id ?? "");
  if (best === undefined || entity === undefined || isBySound(best.via)) return undefined;
  // `Ahrar al-Qalamoun` is a name of its own, and not Ahrar in the Qalamoun.
  if (best.type !== "place") return loosely ? answer : undefined;
  // `Saraqib, Binnish` is two towns, and not one that is near the other's subdistrict.
  return !isTownly(area) && (kilometresBetween(entity, area) ?? NEAR) < NEAR ? answer : undefined;
}

const likenessOf = ({ evidence }: Candidate): number => evidence.find(({ kind }) => kind === "spelling")?.score ?? 0;

/** In km: from Homs to Hama it is 45. */
const NEAR = 30;

/** The area of these words, in the ones behind it: `Idlib province`, `southern Idlib`, `Saraqib district, Idlib, Syria`. */
function areaOf(engine: Engine, tokens: readonly Token[]): CompiledEntity | undefined {
  const area = areaNamed(engine, tokens);
  if (area !== undefined) return area;
  const at = tokens.findIndex(({ gap }, at) => at > 0 && gap !== Gap.space && gap !== Gap.hyphen);
  const holder = at < 0 ? undefined : areaOf(engine, tokens.slice(at));
  return holder && areaNamed(engine, tokens.slice(0, at), holder);
}

function areaNamed(
  { lexicon, typeWords }: Engine,
  tokens: readonly Token[],
  holder?: CompiledEntity,
): CompiledEntity | undefined {
  const named = (words: readonly Token[]): (CompiledEntity | undefined)[] => {
    const phrases = [phraseOfTokens(words), withoutTypeWords(words, typeWords)?.forms.phrase ?? ""];
    return phrases.flatMap((phrase) => lexicon.withPhrase(phrase).map(({ id }) => lexicon.entity(id)));
  };
  const found = named(tokens);
  const [direction, ...rest] = tokens;
  if (direction !== undefined && rest[0]?.gap === Gap.space && isDirection(direction.word.folded))
    found.push(...named(rest));
  const inside = found.filter(
    (area) => area !== undefined && (holder === undefined || lexicon.holdersOf(area.id).includes(holder.id, 1)),
  );
  return AREAS.map((kind) => inside.find((area) => area?.kind === kind)).find((area) => area !== undefined);
}

/** The likeliest first. */
const AREAS = ["governorate", "country", "district", "subdistrict", "region", "mountain"];
