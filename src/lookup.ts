import type { CompiledEntity } from "./data/tables.ts";
import type { Engine } from "./engine.ts";
import type { Given } from "./given.ts";
import { evidence, tellAll } from "./link/evidence.ts";
import { ask } from "./lookup/ask.ts";
import { withPlainNumber } from "./lookup/foreign-numbers.ts";
import { askHeld, heldNames } from "./lookup/held-name.ts";
import { openBeside, placeBeside } from "./lookup/nearby.ts";
import { askWithoutNote } from "./lookup/note.ts";
import { areJoined, areTwo, askEach, isList, oneName, oneOf, partsOf } from "./lookup/several-names.ts";
import { shown } from "./text/prose.ts";
import type { Lookup, LookupOptions } from "./types.ts";

/** One name, its ranked readings. */
export function lookup(engine: Engine, { text, garbled, options, notes }: Given<LookupOptions>): Lookup {
  const found = findOrBeside(engine, plain(engine, garbled === undefined ? text : shown(text)), options);
  const query = garbled?.given ?? text;
  return {
    ...found,
    query,
    evidence: [...tellAll(notes.map((note) => evidence("context", 0, note))), ...found.evidence],
  };
}

/** What was asked with one space for each run of white space, and without the dots of short words; a numbered unit as in English. */
function plain({ lexicon }: Engine, asked: string): string {
  const cut = asked.replace(/\s+/g, " ").trim().slice(0, LONGEST);
  const numbered = /\p{N}/u.test(cut) ? withPlainNumber(lexicon, cut) : cut;
  return numbered.replace(DOT, "$1");
}

/** No name, with all that holds it, is longer. */
const LONGEST = 300;

/** What ends a word that is written short, `7th Mech. Division`, and no sentence. */
const DOT = /(?<!\p{L})(\p{L}{1,4})\.(?=\s\S)/gu;

/** What is not known as a name may be said of something by a place: `near Saraqib`, `Jobar front`. */
function findOrBeside(engine: Engine, query: string, options: LookupOptions): Lookup {
  const known = query.includes("/") ? engine.lexicon.entity(query) : undefined;
  if (known !== undefined) return askById(engine, query, known, options);
  const found = find(engine, query, options);
  // `Syria Liberation Front` may be a body.
  const maybeBody = found.status === "ambiguous" && found.candidates[0]?.type !== "place";
  const beside = found.id === undefined && !maybeBody ? placeBeside(query) : undefined;
  const place = beside && find(engine, beside.place, options);
  return beside !== undefined && place?.status !== "unknown" && place?.candidates[0]?.type === "place"
    ? openBeside(place, query, beside.words)
    : found;
}

/** An ID of the tables in the place of a name, `group/hts`, is asked for by its last words, and is no other entity. */
function askById(engine: Engine, query: string, { id }: CompiledEntity, options: LookupOptions): Lookup {
  const words = query.slice(query.lastIndexOf("/") + 1);
  const answer = ask(engine, words, options);
  return answer.id === undefined || answer.id === id ? answer : ask(engine, words, options, true);
}

/** What was asked may be a name, the same twice (`Tadmur/Palmyra`), or a name and what holds the place (`Saraqib, Idlib`). */
function find(engine: Engine, query: string, options: LookupOptions): Lookup {
  const parts = partsOf(query);
  const one = oneName(engine, query, parts);
  if (one !== undefined) return ask(engine, one, options);
  const noted = askWithoutNote(engine, query, options);
  if (noted !== undefined) return noted;
  const each = askEach(engine, parts, options);
  const same = oneOf(engine, query, each);
  if (same !== undefined) return same;
  // `Zarzur, Idlib` is not Idlib, though no Zarzur be known there.
  let open = areTwo(each) || areJoined(query) || (each.length > 0 && isList(query));
  let likely: Lookup | undefined;
  for (const held of heldNames(engine, query)) {
    const answer = askHeld(engine, held, options);
    if (answer?.status === "resolved") return answer;
    likely ??= answer;
    open ||= held.apart;
  }
  return likely ?? ask(engine, query, options, open);
}
