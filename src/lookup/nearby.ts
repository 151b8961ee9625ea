import { evidence, tellAll } from "../link/evidence.ts";
import type { Lookup } from "../types.ts";

/** Words before or behind the name of a place that say of something that it is not there, but by it. */
const BEFORE = [
  ..."near|nr|nearby|close to|next to|around|outside|alrededor de|cerca de|près de|aux abords de|bei|nahe|vicino a".split(
    "|",
  ),
  ..."возле|около|рядом с|под|قرب|بالقرب من|محيط|أطراف|اطراف".split("|"),
];
const AFTER = [
  ..."outskirts|vicinity|surroundings|environs|front|fronts|frontline|frontlines|front line|front lines|axis".split(
    "|",
  ),
  ..."yakınları|yakınlarında|yakınında|çevresi|çevresinde|cephesi".split("|"),
];

const POINT = "(?:[ns][ew]?|[ew]|(?:north|south)(?:[ -]?(?:east|west))?|east|west)";
const KILOMETRES = "\\d+(?:[.,]\\d+)? ?(?:kms?|kilomet(?:re|er)s?|m|miles?)";
const HEAD = new RegExp(
  `^((?:the )?(?:${KILOMETRES} )?(?:(?:to )?(?:the )?${POINT} of|(?:${AFTER.join("|")}) of|${BEFORE.join("|")})|${KILOMETRES} (?:from|of))\\.? (.*)$`,
  "iu",
);
const TAIL = new RegExp(`^(.*) (${AFTER.join("|")})$`, "iu");

/** The place that something is said to be by, and the words that say so: `Saraqib`, and `5 km south of`. */
export function placeBeside(query: string): { readonly place: string; readonly words: string } | undefined {
  const [, words, behind] = HEAD.exec(query) ?? [];
  if (words !== undefined && behind !== undefined) return { place: behind, words };
  const [, before, tail] = TAIL.exec(query) ?? [];
  return before === undefined || tail === undefined ? undefined : { place: before, words: tail };
}

/** Does this word, as it is folded, say of something that it is by a place? */
export const isBeside = (folded: string): boolean => BEFORE.includes(folded) || AFTER.includes(folded);

/** What is known of the place, open: what was asked is not the place, but something by it. */
export function openBeside(answer: Lookup, query: string, words: string): Lookup {
  const { id: _, ...found } = answer;
  const [best] = found.candidates;
  const why = evidence("name", 0, `"${words}" is said of something by ${best?.name}, and not of the place`);
  return {
    ...found,
    query,
    status: found.status === "unknown" ? "unknown" : "ambiguous",
    evidence: [...found.evidence, ...tellAll([why])],
  };
}
