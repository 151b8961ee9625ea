import { Gap } from "../text/gap.ts";
import type { Token } from "../text/tokenize.ts";
import type { Anchor } from "./anchor.ts";
import type { Document } from "./document.ts";
import { saysGovernorate } from "./list-holders.ts";
import type { Case } from "./reading.ts";

/** So many tokens above an item the heading of its list may stand. */
const REACH = 80;
/** As many words has a heading before its colon. */
const HEADING = 3;

/**
 * The governorate, or its seat, in which a heading puts a name that stands alone in a field:
 *
 *     Idlib – Kanayis – two killed
 *     Hama / Hardanah: raids
 *     Homs countryside:  •Kisin: shelling  •Gharnatah: raids
 */
export function holderInHeading(document: Document, { span: { first, last } }: Case): Anchor | undefined {
  const { tokens } = document;
  const end = tokens[last + 1];
  if (end?.gap !== Gap.hyphen && end?.colon !== true) return undefined;
  const own = tokens[first] as Token;
  const dash = own.gap === Gap.hyphen && own.start - (tokens[first - 1] as Token).end > 2;
  const holder = dash || own.gap === Gap.slash ? document.anchorEndingAt(first - 1) : undefined;
  if (holder !== undefined) return isSeat(holder) && document.startsSentence(holder.of.span.first) ? holder : undefined;
  return end.colon && (dash || document.startsSentence(first)) ? aboveItems(document, first) : undefined;
}

/** The heading with a colon above the items of a list, each of which has its own. */
function aboveItems(document: Document, item: number): Anchor | undefined {
  const { tokens } = document;
  for (let at = item - 1; at >= Math.max(0, item - REACH); at--) {
    if (!document.startsSentence(at)) continue;
    const holder = document.anchorStartingAt(at);
    if (holder === undefined || !isSeat(holder)) continue;
    const { last } = holder.of.span;
    for (let next = last + 1; next <= last + HEADING; next++)
      if (tokens[next]?.colon === true)
        return next === last + 1 || saysGovernorate(tokens, last + 1) ? holder : undefined;
    return undefined;
  }
  return undefined;
}

const isSeat = ({ reading: { entity } }: Anchor): boolean => entity.kind === "governorate" || entity.kind === "city";
