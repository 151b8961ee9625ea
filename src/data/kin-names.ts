import { phraseOf } from "../text/key.ts";
import { heardAs } from "./compile-names.ts";
import type { RawAlias } from "./schema.ts";
import type { Tables } from "./tables.ts";

const AREA_WORDS =
  /\s*(?:governorate|province|district|subdistrict|countryside)|\brif\b|\breef\b|محافظة|محافظه|ريف|منطقة/gi;
/** Kinds of names that a city and its governorate have in common. */
const SHARED: ReadonlySet<string | undefined> = new Set([undefined, "spelling", "former-name", "misspelling"]);

/** What governorates and their cities lend one another: every way to spell `Deir ez-Zor` is a way to spell both. */
export function twinNames(tables: Tables): ReadonlyMap<string, readonly RawAlias[]> {
  const twins = new Map<string, readonly RawAlias[]>();
  const cities = new Map(
    Object.entries(tables.gazetteer)
      .filter(([id, { kind }]) => kind === "city" && id.startsWith("place/sy/"))
      .map(([id, { name }]) => [name, id]),
  );
  for (const [id, { kind, name }] of Object.entries(tables.gazetteer)) {
    const city = kind === "governorate" ? cities.get(name.replace(/ Governorate$/, "")) : undefined;
    if (city === undefined) continue;
    twins.set(id, lent(tables, city));
    twins.set(city, lent(tables, id));
  }
  return twins;
}

function lent(tables: Tables, id: string): readonly RawAlias[] {
  return (tables.aliases[id] ?? []).filter(
    ({ name, kind, cues, table }) =>
      table === undefined && cues === undefined && SHARED.has(kind) && name.replace(AREA_WORDS, "") === name,
  );
}

/** IDs of facilities that are called after a settlement: `shayrat-airbase`, of Shayrat. */
const CALLED_AFTER =
  /^(place\/sy\/.+)-(?:airbase|airport|helibase|base|dam|camp|crossing|oil-field|gas-field|bridge|checkpoint|power-plant|prison|hospital|castle|refinery)$/;

/** The spellings of the settlement after which a facility is called: beside the word for it (`Abu Duhour airbase`) they are its own. */
export function settlementNames(tables: Tables, id: string): readonly RawAlias[] {
  const settlement = CALLED_AFTER.exec(id)?.[1] ?? "";
  const raw = tables.gazetteer[settlement];
  if (raw === undefined) return [];
  const names = (tables.aliases[settlement] ?? []).filter(({ kind, cues }) => cues === undefined && SHARED.has(kind));
  return [{ name: raw.name }, ...names];
}

/** What the districts and the governorate around a place sound like: OCHA gives some villages their names, too. */
export function holderNames(tables: Tables, id: string): ReadonlySet<string> {
  const heard = new Set<string>();
  let at = tables.gazetteer[id]?.within;
  for (let steps = 0; at !== undefined && steps < 4; steps++) {
    const holder = tables.gazetteer[at];
    if (holder === undefined || holder.kind === "country") break;
    heard.add(heardAs(phraseOf(holder.name.replace(AREA_WORDS, "").trim())));
    at = holder.within;
  }
  return heard;
}
