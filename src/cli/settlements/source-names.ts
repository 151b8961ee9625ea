import { fold } from "../../text/fold.ts";
import { nameForms } from "../../text/key.ts";

const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** Words that say what a thing is: the name is what stands behind them. */
const GENERIC_ARABIC = /^(?:مدينة|قرية|ناحية|بلدة) /;
const GENERIC_LATIN = /^(?:Qaryat|Madinat|Nahiyat|Madīnat|Nāḩiyat) (?:(?:al|ad|adh|an|ar|as|ash|at|ath|az) )?/;
/** Names of governorates and neighbourhoods, which stray into settlements' lists. */
const OTHER_THING = /^(?:مُ?حافظة |حي )|Governo?rate|Governate| District$/;

/**
 * The names in an OCHA name: the district in brackets goes, `A - B` and `A / B` are two names.
 *
 * @example
 * ochaNames("Jdideh (Al-Hasakeh)"); // => ["Jdideh"]
 * ochaNames("Firazdaq - Arsalan Tash"); // => ["Firazdaq", "Arsalan Tash"]
 * ochaNames("Abu Kbee - West"); // => ["West Abu Kbee"]
 */
export function ochaNames(name: string): readonly string[] {
  const bare = name
    .replace(/\s*\([^)]*\)/g, "")
    .replace(/\?/g, "")
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/-\s+(?=[A-Z])/g, (hyphen, at: number, whole: string) => (/\s$/.test(whole.slice(0, at)) ? hyphen : "-"))
    .trim();
  const parts = bare
    .split(/\s+[-/\\]\s+|\/|\\/)
    .map((part) => part.trim().replace(/\s+/g, " "))
    .filter((part) => part !== "");
  const [first = "", second] = parts;
  if (second !== undefined && /^(?:East|West|North|South|New|Old|Big|Little)$/.test(second))
    return [`${second} ${first}`];
  return distinct(parts, (part) => part.toLowerCase());
}

export function cleanArabic(names: readonly string[]): readonly string[] {
  const bare = splitPairs(names)
    .map((name) =>
      name
        .replace(INVISIBLE, "")
        .replace(/[\u064b-\u0652\u0640]/g, "")
        .trim(),
    )
    .filter((name) => !OTHER_THING.test(name))
    .map((name) => name.replace(GENERIC_ARABIC, ""));
  return distinct(bare, arabicIdentity);
}

export function cleanLatin(names: readonly string[]): readonly string[] {
  const bare = splitPairs(names)
    .map((name) => name.replace(INVISIBLE, "").trim())
    .filter((name) => !OTHER_THING.test(name) && !/^(?:Ad|Al|As|Ar|El)$/.test(name))
    .map((name) => name.replace(GENERIC_LATIN, ""));
  return distinct(bare, latinIdentity);
}

/** Arabic names are one when they differ in hamza, ta marbuta or article only. */
export function arabicIdentity(name: string): string {
  return nameForms(name).phrase;
}

/** Latin names are one when they differ in case, accents, apostrophes or article only. */
export function latinIdentity(name: string): string {
  return nameForms(name).phrase || fold(name);
}

/** Each name once: the first of those with the same identity stays. */
export function distinct(names: readonly string[], identity: (name: string) => string): readonly string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const same = identity(name);
    if (name === "" || seen.has(same)) return false;
    seen.add(same);
    return true;
  });
}

function splitPairs(names: readonly string[]): readonly string[] {
  return names.flatMap((name) => name.split(/\s+-\s+|\s*[/;]\s*/));
}
