import { Needs } from "./tables.ts";

/** A name without the word for what it is. */
interface BareName {
  readonly name: string;
  readonly needs: Needs;
}

/** The words that end or begin a facility's name and say only what it is. */
const TYPE_WORDS: Readonly<Record<string, RegExp>> = {
  district: /\s+(?:district)$/i,
  subdistrict: /\s+(?:subdistrict|sub-district)$/i,
  governorate: /\s+(?:governorate|province)$/i,
  airbase:
    /\s+(?:(?:military|army|agricultural)\s+)?(?:air\s?base|airport|air\s?field|heliport|air\s?strip|helibase|base)$|^(?:مطار|قاعدة)\s+/i,
  airport: /\s+(?:(?:international|military)\s+)?(?:airport|air\s?base)$|^مطار\s+/i,
  helibase: /\s+(?:military\s+)?(?:heliport|helibase|airbase|airport|helicopter base)$|^مطار\s+/i,
  base: /\s+(?:military\s+)?(?:base|camp|barracks|camp base)$|^(?:معسكر|قاعدة|ثكنة)\s+/i,
  checkpoint: /\s+(?:military\s+)?(?:checkpoint|crossing)$|^(?:حاجز|معبر)\s+/i,
  dam: /\s+dam$|^سد\s+/i,
  "oil-field": /\s+(?:oil\s?fields?)$|^حقل\s+/i,
  "gas-field": /\s+(?:gas\s?fields?|gas plant)$|^حقل\s+/i,
  "power-plant": /\s+(?:thermal\s+)?(?:power (?:plant|station))$|^محطة\s+/i,
  refinery: /\s+(?:oil\s+)?refinery$/i,
  "border-crossing": /\s+(?:border\s+)?crossing$|^معبر\s+/i,
  hill: /\s+hills?$|^(?:hill|t[ae]ll?|tall?[ae]t)\s+/gi,
  camp: /\s+(?:refugee |idp |displacement )?camp$|^مخيم\s+/i,
  bridge: /\s+bridge$|^جسر\s+/i,
  lake: /\s+lake$|^lake\s+|^بحيرة\s+/i,
  river: /\s+river$|^(?:nahr|river)\s+(?:al-)?|^نهر\s+/i,
  neighbourhood: /\s+(?:neighbou?rhood|district|quarter)$|^حي\s+/i,
  hospital: /\s+hospital$|^(?:مشفى|مستشفى)\s+/i,
  prison: /\s+(?:central |military )*prison$|^سجن\s+/i,
  castle: /\s+(?:castle|citadel)$|^قلعة\s+/i,
  road: /\s+(?:road|highway)$/i,
};

/** Kinds whose bare name names another thing first (a town, a governorate) and so needs its type word beside it. */
const NEEDS_TYPE_WORD: ReadonlySet<string> = new Set(Object.keys(TYPE_WORDS).filter((kind) => kind !== "governorate"));

/** Hills are many, and letters as few as those of `Un` stand for other things. */
const SHORTEST: Readonly<Record<string, number>> = { hill: 4 };

/**
 * The name without its type word: `Kuweires airbase` also goes by `Kuweires` beside any word for an
 * airbase (`the military airport of Kuweires`).
 */
export function bareNames(kind: string, name: string): readonly BareName[] {
  const pattern = TYPE_WORDS[kind];
  if (pattern === undefined) return [];
  const bare = name.replace(pattern, "").trim();
  // "Three hills", "the 40 hills": a number counts them.
  if (bare === name || bare.length < (SHORTEST[kind] ?? 2) || /^\d+$/.test(bare)) return [];
  return [{ name: bare, needs: NEEDS_TYPE_WORD.has(kind) ? Needs.typeWord : Needs.nothing }];
}
