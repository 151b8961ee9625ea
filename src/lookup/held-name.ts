import type { Engine } from "../engine.ts";
import { kilometresBetween } from "../geo.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { isAsWritten } from "../link/reading.ts";
import { isArabicHead } from "../text/heads.ts";
import { formsOf } from "../text/key.ts";
import type { Token } from "../text/tokenize.ts";
import type { Candidate } from "../types.ts";
import { withoutTypeWords } from "./said-beside.ts";
import { JUXTAPOSED } from "./thresholds.ts";

/** A name, and what holds the place it is said of. */
export interface HeldName {
  readonly name: string;
  readonly within: string;
  /** A comma, a bracket or `in` stands between the two. */
  readonly apart: boolean;
}

/** Reads a name with what holds it behind it: `Sinjar, Idlib`, `Suran (Hama)`, `Tell Abyad in Raqqa province`. */
export function heldName(engine: Engine, query: string, tokens: readonly Token[]): HeldName | undefined {
  if (tokens.length < 2 || engine.lexicon.withPhrase(formsOf(tokens).phrase).length > 0) return undefined;
  let quarter = false;
  for (let at = 1; at < tokens.length; at++) {
    // `Qusour district of Homs`: what says that it is a quarter belongs to it.
    const beside = engine.typeWords.beside(tokens, 0, at - 1);
    if (beside.some(({ side, kinds }) => side === "after" && kinds.has("neighbourhood"))) {
      quarter = true;
      continue;
    }
    const within = areaOf(engine, tokens.slice(at));
    if (within === undefined) continue;
    // In `city of Idlib` nothing lies in Idlib.
    if (engine.typeWords.beside(tokens, at, tokens.length - 1).some(({ first }) => first === 0)) return undefined;
    const [, name = "", between = ""] = APART.exec(query.slice(0, tokens[at]?.start)) ?? [];
    const apart = quarter || between !== " ";
    // `Kafr Haleb` is one name.
    return !apart && isArabicHead(name.toLowerCase()) ? undefined : { name, within, apart };
  }
  return undefined;
}

const APART = /^(.*?)([\s,،(]+(?:(?:in|of)\s)?)$/;

/**
 * May this be what was said to lie there? What lies elsewhere only where a comma stands, it is spelt so, and is near
 * (`Douma, Damascus`) or no place (`HTS, Idlib`).
 */
export function isHeld(lexicon: Lexicon, found: Candidate | undefined, { within, apart }: HeldName): boolean {
  const entity = lexicon.entity(found?.id ?? "");
  const area = lexicon.entity(within);
  if (found === undefined || entity === undefined || area === undefined) return false;
  if (lexicon.holdersOf(entity.id).includes(within, 1))
    return found.via !== "fuzzy" && (apart || likenessOf(found) >= JUXTAPOSED);
  return (
    apart && isAsWritten(found.via) && (found.type !== "place" || (kilometresBetween(entity, area) ?? NEAR) < NEAR)
  );
}

const likenessOf = ({ evidence }: Candidate): number => evidence.find(({ kind }) => kind === "spelling")?.score ?? 0;

/** In km. */
const NEAR = 50;

/** The governorate, the country or the district of these words, with or without a word that says which it is. */
function areaOf({ lexicon, typeWords }: Engine, tokens: readonly Token[]): string | undefined {
  const phrases = [formsOf(tokens).phrase, withoutTypeWords(tokens, typeWords)?.forms.phrase ?? ""];
  const named = phrases.flatMap((phrase) => lexicon.withPhrase(phrase).map(({ id }) => lexicon.entity(id)));
  return AREAS.map((kind) => named.find((entity) => entity?.kind === kind)?.id).find((id) => id !== undefined);
}

const AREAS = ["governorate", "country", "district"];
