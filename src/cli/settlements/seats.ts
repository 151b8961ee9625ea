import { bareArabic } from "./areas.ts";
import { likeness } from "./likeness.ts";
import { type AdminArea, codeOf, type Place } from "./place.ts";
import { type Lexicon, respell } from "./respell.ts";

/** A seat bears its area's name: less likeness than this is another place. */
const SEAT = 0.75;

/** The name of each district and subdistrict: the hand-kept one, else its seat's label, else OCHA's respelt. */
export function seatNames(
  areas: readonly AdminArea[],
  places: readonly Place[],
  labels: ReadonlyMap<string, string>,
  lexicon: Lexicon,
  named: Readonly<Record<string, { readonly name: string }>>,
): ReadonlyMap<string, string> {
  return new Map(
    areas.map((area) => [
      area.pcode,
      named[area.pcode]?.name ?? seatName(area, places, labels) ?? respell(bareName(area.name), lexicon),
    ]),
  );
}

const bareName = (name: string): string => name.replace(/^Markaz /, "");

function seatName(area: AdminArea, places: readonly Place[], labels: ReadonlyMap<string, string>): string | undefined {
  const arabic = bareArabic(area.arabic);
  let best = SEAT;
  let seat: Place | undefined;
  for (const place of places) {
    if (place.pcode === "" || (area.level === "2" ? place.adm2 : place.adm3) !== area.pcode) continue;
    const like = seatLikeness(place, bareName(area.name), arabic);
    if (like > best) {
      best = like;
      seat = place;
    }
  }
  return seat === undefined ? undefined : labels.get(codeOf(seat));
}

function seatLikeness(place: Place, name: string, arabic: readonly string[]): number {
  const byName = Math.max(...place.ocha.map((other) => likeness(other, name)));
  const byArabic = Math.max(0, ...place.arabic.flatMap((other) => arabic.map((one) => likeness(one, other))));
  // The seat is the largest place of the name, and OCHA spells both alike.
  const same = place.ocha.includes(name) ? 0.1 : 0;
  return (
    Math.max(byName, byArabic) +
    same +
    Math.min(Number(place.population), 100_000) / 1_000_000 +
    (place.feature.startsWith("PPLA") ? 0.1 : 0)
  );
}
