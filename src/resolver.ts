import type { CompiledTables } from "./data/tables.ts";
import { type Engine, engineOf } from "./engine.ts";
import { lineageOf, rollUpOf } from "./entities/lineage.ts";
import { searchNames } from "./entities/search.ts";
import { entityOf } from "./entities/show.ts";
import { walkEntities } from "./entities/walk.ts";
import { type Given, given } from "./given.ts";
import { casesOf } from "./link/cases.ts";
import { Document } from "./link/document.ts";
import { link } from "./link/link.ts";
import { mentionOf } from "./link/mention.ts";
import { openMentions } from "./link/open.ts";
import { withoutOverlaps, withoutParts } from "./link/select.ts";
import { unitCase } from "./link/unit-cases.ts";
import { nameAlone } from "./lookup/name-alone.ts";
import { lookup } from "./lookup.ts";
import { restoreCase } from "./match/restore-case.ts";
import { scan } from "./match/scan.ts";
import { numberCuts, numberedUnits } from "./match/units.ts";
import { normalizeText } from "./normalize.ts";
import { convertOffsets } from "./offsets.ts";
import { dateline, dateOfText, daysBetween, type Period, showPeriod } from "./text/date.ts";
import { readPeriod } from "./text/date-option.ts";
import type { Garbled } from "./text/garbled.ts";
import { tokenize } from "./text/tokenize.ts";
import type { DateUsed, Mention, Resolution, ResolveOptions, Resolver } from "./types.ts";

/** The one place where the stages meet. */
export function resolverOf(tables: CompiledTables): Resolver {
  const engine = engineOf(tables);
  const resolver: Resolver = {
    resolve: (text, options) => resolve(engine, given(text, options, engine.lexicon)),
    lookup: (name, options) => lookup(engine, given(name, options, engine.lexicon)),
    get: (id) => entityOf(engine, id),
    entities: (options) => walkEntities(engine.lexicon, options ?? {}),
    search: (prefix, options) => {
      const { text, options: wanted } = given(prefix, options, engine.lexicon);
      return searchNames(engine.lexicon, text, wanted);
    },
    lineage: (id, options) => lineageOf(engine.lexicon, id, options?.at),
    rollUp: (id, options) => rollUpOf(engine.lexicon, id, options?.at),
    normalize: (text, options) => normalizeText(resolver, text, options),
  };
  return resolver;
}

function resolve(engine: Engine, { text, garbled, options, notes }: Given<ResolveOptions>): Resolution {
  const { period, date } = periodOf(text, options);
  const written = tokenize(text, engine.words);
  const tokens = restoreCase(written, engine.lexicon);
  // To find an ID takes an index of all of them: not for nothing.
  const holder = options.within === undefined ? undefined : engine.lexicon.entity(options.within)?.id;
  const within = holder?.startsWith("place/") === true ? holder : undefined;
  const document = new Document(tokens, engine.lexicon, period, within, tokens !== written);
  const numbered = numberedUnits(tokens);
  const units = numbered.flatMap((unit) => unitCase(document, unit, engine.units(), numbered) ?? []);
  const scanned = scan(tokens, engine.lexicon);
  const cuts = numberCuts(numbered);
  const spans = numbered.length === 0 ? scanned : scanned.filter(({ content, last }) => !cuts(content, last));
  const cases = [...casesOf(document, spans, engine.typeWords), ...units];
  const ranked = link(document, cases, engine);
  const linked = (options.overlaps === true ? ranked : withoutOverlaps(withoutParts(ranked, document.holds))).flatMap(
    (one) => mentionOf(text, document, one, options) ?? [],
  );
  const alone = linked.some(({ id }) => id !== undefined) ? undefined : nameAlone(engine, text, document, options);
  const found = alone === undefined ? sorted(linked) : [alone];
  const open = openMentions(text, document, engine, numbered, found, options);
  const read = inOrder([...found, ...open], options);
  const mentions = garbled === undefined ? read : read.map((mention) => asGiven(mention, garbled));
  const { version, hash } = engine.tables;
  return {
    mentions: convertOffsets(garbled?.given ?? text, mentions, options.offsets ?? "utf16"),
    date,
    ...(notes.length === 0 ? {} : { notes }),
    data: { version, hash },
  };
}

/** A mention at its place in the text as it was given. */
function asGiven(mention: Mention, { given, offsetGiven }: Garbled): Mention {
  const [start, end] = [offsetGiven(mention.start), offsetGiven(mention.end)];
  return { ...mention, start, end, surface: given.slice(start, end) };
}

const sorted = (mentions: readonly Mention[]): readonly Mention[] =>
  [...mentions].sort((a, b) => a.start - b.start || b.end - a.end || (a.status < b.status ? -1 : 1));

function inOrder(mentions: readonly Mention[], { types, overlaps }: ResolveOptions): readonly Mention[] {
  const wanted = sorted(types === undefined ? mentions : mentions.filter(({ type }) => types.includes(type)));
  // What was read in two rounds is one mention.
  if (overlaps === true) return wanted.filter((mention, at) => !isSame(mention, wanted[at - 1]));
  const kept: Mention[] = [];
  for (const mention of wanted) {
    const before = kept[kept.length - 1];
    if (before === undefined || mention.start >= before.end) kept.push(mention);
    else if (rankOf(mention) > rankOf(before)) kept[kept.length - 1] = mention;
  }
  return kept;
}

const isSame = (one: Mention, other: Mention | undefined): boolean =>
  one.start === other?.start && one.end === other.end && one.status === other.status && one.id === other.id;

const rankOf = ({ status }: Mention): number =>
  status === "resolved" ? 3 : status === "anachronistic" ? 2 : status === "ambiguous" ? 1 : 0;

/** As far as a text's own dateline may be from the date given for it before one of them must be wrong. */
const DOUBTFUL_DAYS = 60;

/** A date that the text's own dateline contradicts widens the answer: which of the two is wrong cannot be known. */
function withDateline(text: string, given: Period): { period: Period; date: DateUsed } {
  const own = dateline(text);
  if (
    own === undefined ||
    (daysBetween(given.until, own.from) <= DOUBTFUL_DAYS && daysBetween(own.until, given.from) <= DOUBTFUL_DAYS)
  ) {
    return { period: given, date: { used: showPeriod(given), from: "option" } };
  }
  const period = { from: Math.min(given.from, own.from), until: Math.max(given.until, own.until) };
  const note = `the date given is ${showPeriod(given)}, but the text begins with ${showPeriod(own)}: names of either time are taken`;
  return { period, date: { used: showPeriod(period), from: "option", note } };
}

function periodOf(text: string, options: ResolveOptions): { period: Period | undefined; date: DateUsed } {
  const given = readPeriod(options.date);
  const note = given.note === undefined ? {} : { note: given.note };
  if (given.period !== undefined) {
    const { period, date } = withDateline(text, given.period);
    return { period, date: { ...note, ...date } };
  }
  const found = dateOfText(text);
  if (found === undefined) return { period: undefined, date: { from: "none", ...note } };
  return { period: found, date: { used: showPeriod(found), from: "text", ...note } };
}
