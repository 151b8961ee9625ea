import { withoutAreaSuffix } from "./area-suffix.ts";
import { areaRows } from "./areas.ts";
import type { Decisions } from "./decisions.ts";
import { mergeDuplicates } from "./duplicates.ts";
import { handLabelOf } from "./hand-labels.ts";
import { dropForeignNames } from "./homonyms.ts";
import { settleJoins } from "./joins.ts";
import { labelOf } from "./labels.ts";
import { learnLexicon } from "./lexicon.ts";
import { codeOf, describe, type Finding, type Place } from "./place.ts";
import { seatNames } from "./seats.ts";
import { settlementRows } from "./settlement-rows.ts";
import { arabicIdentity, distinct, latinIdentity } from "./source-names.ts";
import type { Sources } from "./sources.ts";
import type { Row } from "./table.ts";

export interface Built {
  /** Rows by name of the table: the governorate's slug, or `admin`. */
  readonly tables: ReadonlyMap<string, readonly Row[]>;
  readonly findings: readonly Finding[];
}

/** From the reference rows to our tables: joins checked, homonyms' names dropped, duplicates merged, labels chosen, IDs minted. */
export function buildTables(sources: Sources): Built {
  const { decisions, areas } = sources;
  const byCode = new Map(areas.map((area) => [area.pcode, area]));
  const kept = dropPlaces(
    sources.places.map((place) => withoutAreaSuffix(place, byCode)),
    decisions,
  );
  const joined = settleJoins(kept.places, new Set([...Object.keys(decisions.joins), ...Object.keys(decisions.ids)]));
  const cleaned = joined.places.map((place) => dropForeignNames(place, new Set(decisions.names[codeOf(place)]?.latin)));
  const merged = mergeDuplicates(
    cleaned.map(({ place }) => withHandNames(place, decisions)),
    {
      merges: new Map(Object.entries(decisions.merges).map(([code, { into }]) => [code, into])),
      apart: new Map(Object.entries(decisions.apart).map(([code, { from }]) => [code, from])),
    },
  );
  const places = oneWikidata(merged.places);
  const lexicon = learnLexicon(places.filter(({ link }) => link === "A"));
  const labels = new Map(
    places.map((place) => [codeOf(place), handLabelOf(place, sources)?.name ?? labelOf(place, lexicon)]),
  );
  const areaTable = areaRows(areas, seatNames(areas, places, labels, lexicon, decisions.areas), sources.earlier);
  const tables = settlementRows(places, labels, areaTable, sources);
  return {
    tables: new Map([...tables, ["admin", areaTable]]),
    findings: [
      ...kept.findings,
      ...joined.findings,
      ...cleaned.flatMap(({ findings }) => findings),
      ...merged.findings,
      ...lostIds(sources, [...tables.values()].flat().concat(areaTable)),
    ],
  };
}

/** IDs of earlier runs that no row bears any more, or that another table has taken since: matters for people. */
function lostIds({ earlier, reserved }: Sources, rows: readonly Row[]): readonly Finding[] {
  const ids = new Set(rows.map(({ id }) => id));
  const lost = earlier.filter(({ id }) => !ids.has(id));
  const clashes = rows.filter(({ id }) => reserved.has(id));
  return [
    ...lost.map(({ id, name }) =>
      finding("lost ID", `${id} ${name}`, "no row bears it any more: retire it in retired.yaml"),
    ),
    ...clashes.map(({ id, name }) =>
      finding("lost ID", `${id} ${name}`, "another table has this ID too: change it there"),
    ),
  ];
}

const finding = (what: Finding["what"], place: string, reason: string): Finding => ({ what, place, reason });

function dropPlaces(
  places: readonly Place[],
  decisions: Decisions,
): { places: readonly Place[]; findings: readonly Finding[] } {
  const reasonOf = (place: Place) =>
    decisions.drops[codeOf(place)] ?? (place.feature === "WAD" ? "a valley, not a settlement" : undefined);
  const findings = places.flatMap((place): Finding[] => {
    const reason = reasonOf(place);
    return reason === undefined ? [] : [{ what: "dropped place", place: describe(place), reason }];
  });
  return { places: places.filter((place) => reasonOf(place) === undefined), findings };
}

function withHandNames(place: Place, decisions: Decisions): Place {
  const names = decisions.names[codeOf(place)];
  if (names === undefined) return place;
  return {
    ...place,
    latin: distinct([...without(place.latin, names.not), ...(names.latin ?? [])], latinIdentity),
    arabic: distinct([...without(place.arabic, names.not), ...(names.arabic ?? [])], arabicIdentity),
  };
}

const without = (names: readonly string[], not: readonly string[] = []): readonly string[] =>
  names.filter((name) => !not.includes(name));

/** A Wikidata ID is one place's: the community's, else the most populous one's. */
function oneWikidata(places: readonly Place[]): readonly Place[] {
  const owners = new Map<string, Place>();
  const weight = (place: Place) => Number(place.population) + (place.pcode === "" ? 0 : 1);
  for (const place of places) {
    const owner = owners.get(place.wikidata);
    if (owner === undefined || weight(place) > weight(owner)) owners.set(place.wikidata, place);
  }
  return places.map((place) =>
    place.wikidata === "" || owners.get(place.wikidata) === place ? place : { ...place, wikidata: "" },
  );
}
