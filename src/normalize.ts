import { proseOf } from "./text/prose.ts";
import type { Entity, Mention, NormalizeOptions, Resolver } from "./types.ts";

/** The text with canonical names put in for what was resolved. */
export function normalizeText(resolver: Resolver, text: string, options: NormalizeOptions | undefined): string {
  const { replace: given, offsets: _offsets, overlaps: _overlaps, ...rest } = { ...options };
  if (typeof text !== "string") return "";
  const replace = typeof given === "function" ? given : nameOf;
  const prose = proseOf(text);
  let result = "";
  let at = 0;
  for (const mention of resolver.resolve(text, rest).mentions) {
    const entity = mention.id === undefined ? undefined : resolver.get(mention.id);
    if (entity === undefined) continue;
    result += text.slice(at, mention.start) + replace(mention, entity) + markupIn(text, prose, mention);
    at = mention.end;
  }
  return result + text.slice(at);
}

const nameOf = (_mention: Mention, { name }: Entity): string => name;

/** The marks that a name runs over, which are put behind it: `<b>Idlib</b> province` becomes `<b>Idlib Governorate</b>`. */
function markupIn(text: string, prose: string, { start, end }: Mention): string {
  if (text === prose) return "";
  let marks = "";
  for (let at = start; at < end; at++) if (text[at] !== prose[at]) marks += text[at];
  return marks;
}
