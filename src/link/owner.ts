import { lineOf } from "../lexicon/lines.ts";
import { ties } from "../match/words.ts";
import { Gap } from "../text/gap.ts";
import { foldedAt, type Token } from "../text/tokenize.ts";
import type { Document } from "./document.ts";
import { evidence } from "./evidence.ts";
import { behindOf, OF_SYRIA } from "./forces.ts";
import { type Case, type Feature, NO_JUDGE, type Reading } from "./reading.ts";
import { W } from "./weights.ts";

type Entity = Reading["entity"];

/** `Liwa al-Quds sent its 5th Brigade`, `the 2nd Division of Ahrar al-Sham`: armed groups count from one, too, and theirs are none of the army's. */
export function owner(document: Document): Feature {
  return ({ span }) => {
    const body = ownerOf(document, span);
    if (body === undefined) return NO_JUDGE;
    const counts = mayCount(body);
    return ({ entity }) =>
      (counts ? mayBeOf(document, entity, body) : !/\d/.test(body.name) || !flies(entity) || flies(body))
        ? undefined
        : evidence("context", W.ofAnotherBody, () => `the text gives it to ${body.name}`);
  };
}

/** Of numbers only. */
export const mayBeOwned = ({ entity: { id, name } }: Reading): boolean => id.startsWith("unit/") && /\d/.test(name);

/** The body that the words beside a unit give it to. */
function ownerOf(document: Document, { first, last }: Case["span"]): Entity | undefined {
  const { tokens } = document;
  const own = tokens[first] as Token;
  const before = tokens[first - 1];
  if (/^(?:its|their)$/.test(before?.word.folded ?? "")) return subjectBefore(document, first - 1);
  // "the Tiger Forces' 2nd Regiment": behind an s, nothing but the apostrophe stands between.
  const isOwned = own.gap === Gap.ending || (ties(own.gap) && own.start - (before?.end ?? own.start) > 1);
  const anchor = isOwned ? document.anchorEndingAt(first - 1) : undefined;
  // "The army's 50th Brigade of the 22nd Air Division": what stands behind it says more.
  return (document.anchorStartingAt(behindOf(tokens, last)) ?? anchor)?.reading.entity ?? armyBeside(document, last);
}

/** `the 9th Brigade (Iraqi army)`, `the 9th Brigade, Lebanese army, held it`; but `the 9th Brigade, the Turkish army said`. */
function armyBeside(document: Document, last: number): Entity | undefined {
  const { tokens } = document;
  const gap = tokens[last + 1]?.gap;
  if (gap !== Gap.comma && gap !== Gap.bracket) return undefined;
  const beside = document.anchorStartingAt(last + 1);
  if (beside === undefined || !isForeignArmy(beside.reading.entity)) return undefined;
  return gap === Gap.bracket || tokens[beside.of.span.last + 1]?.gap === Gap.comma ? beside.reading.entity : undefined;
}

/** The last body named before `its` in the same sentence, if nothing else may be meant. */
function subjectBefore(document: Document, its: number): Entity | undefined {
  for (let at = its - 1; at >= 0 && !document.startsSentence(at + 1); at--) {
    const entity = document.anchorEndingAt(at)?.reading.entity;
    if (entity !== undefined && !entity.id.startsWith("place/sy/")) return entity;
    if (OF_SYRIA.test(foldedAt(document.tokens, at))) return undefined;
  }
  return undefined;
}

/** Armed groups, and those of the army's own bodies that are not told by a number themselves: orders of battle change. */
const mayCount = (body: Entity): boolean => isForeignArmy(body) || countsItsOwn(body);

const countsItsOwn = ({ id, kind, name }: Entity): boolean =>
  isArmed(kind) ? !/\bgovernment\b/.test(name) : id.startsWith("unit/sy/") && !/\d/.test(name);

/** `The Jordanian army said that its 5th Division ...`; Russia's 5th Corps is the Syrian one. */
const isForeignArmy = ({ kind, theatre }: Entity): boolean =>
  kind === "state-force" && theatre?.some((where) => where === "sy" || where === "ru") === false;

/** No order of battle has ever put an air brigade into a division on the ground. */
const flies = ({ name }: Entity): boolean => /\bAir\b/.test(name);

const isArmed = (kind: string): boolean => /^(?:armed-group|operations-room|militia)$/.test(kind) || isJoint(kind);
/** What other bodies belong to. */
export const isJoint = (kind: string): boolean => /^(?:coalition|umbrella)$/.test(kind);

const OF_SYRIANS = /^unit\/(?:sy|fsa|sna|sdf)\//;

/** Is a unit known to be a part of that body, or, of rebels in a coalition or Iraqis, not known to be none? */
function mayBeOf({ lexicon }: Document, { id }: Entity, body: Entity): boolean {
  const [, ...above] = lineOf(lexicon, id, "partOf");
  if (above.includes(body.id)) return true;
  if (isForeignArmy(body)) return !OF_SYRIANS.test(id);
  return id.startsWith("unit/sy/") ? above.length === 0 && !isArmed(body.kind) : isJoint(body.kind);
}
