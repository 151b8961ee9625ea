import type { Mention, Resolver } from "../../src/types.ts";
import type { GoldDocument, GoldMention } from "./gold.ts";
import { standsFor } from "./matches.ts";

/** What became of one gold mention, or of a link that meets none. */
export interface Verdict {
  readonly outcome: "right" | "wrong" | "missed" | "spurious";
  readonly document: string;
  readonly gold?: GoldMention;
  readonly mention?: Mention;
}

/**
 * Grade what a resolver says of a text. A gold mention is right when a link overlaps it with a right
 * answer, wrong when a link overlaps it with any other, else missed (which counts only where it is
 * required). A link that meets no gold mention is spurious, unless it is a country's adjective or an outlet.
 */
export function grade(resolver: Resolver, document: GoldDocument): readonly Verdict[] {
  const options = document.date === undefined ? {} : { date: document.date };
  const links = resolver.resolve(document.text, options).mentions.filter(({ status }) => status === "resolved");
  const verdicts: Verdict[] = [];
  for (const gold of document.mentions) {
    const meeting = links.filter((link) => link.start < gold.end && link.end > gold.start);
    const right = meeting.find((link) => isRight(resolver, link, gold));
    if (right !== undefined) verdicts.push({ outcome: "right", document: document.id, gold, mention: right });
    else if (meeting[0] !== undefined)
      verdicts.push({ outcome: "wrong", document: document.id, gold, mention: meeting[0] });
    else if (gold.required) verdicts.push({ outcome: "missed", document: document.id, gold });
  }
  for (const mention of links) {
    if (document.mentions.some((gold) => mention.start < gold.end && mention.end > gold.start)) continue;
    if (isExempt(resolver, mention)) continue;
    verdicts.push({ outcome: "spurious", document: document.id, mention });
  }
  return verdicts;
}

/** A country's adjective, or a named body outside the war: an outlet in a byline. */
function isExempt(resolver: Resolver, { id = "" }: Mention): boolean {
  return /^place\/[a-z]{2}$/.test(id) || resolver.get(id)?.kind === "media";
}

function isRight(resolver: Resolver, { id }: Mention, gold: GoldMention): boolean {
  const entity = id === undefined ? undefined : resolver.get(id);
  return entity !== undefined && gold.refs.some((reference) => standsFor(entity, reference));
}

/** The figures of a set of verdicts. Required mentions count; a wrong link counts always. */
export interface Figures {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  readonly spurious: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Wrong and spurious links among all links. */
  readonly wrongRate: number;
}

export function figures(verdicts: readonly Verdict[]): Figures {
  const of = (outcome: Verdict["outcome"]): number => verdicts.filter((one) => one.outcome === outcome).length;
  const right = verdicts.filter(({ outcome, gold }) => outcome === "right" && gold?.required === true).length;
  const wrong = of("wrong");
  const wrongRequired = verdicts.filter(({ outcome, gold }) => outcome === "wrong" && gold?.required === true).length;
  const missed = of("missed");
  const spurious = of("spurious");
  const precision = right / Math.max(1, right + wrong + spurious);
  const recall = right / Math.max(1, right + wrongRequired + missed);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return {
    right,
    wrong,
    missed,
    spurious,
    precision,
    recall,
    f1,
    wrongRate: (wrong + spurious) / Math.max(1, of("right") + wrong + spurious),
  };
}
