import type { Engine } from "./engine.ts";
import type { Given } from "./given.ts";
import { evidence, tellAll } from "./link/evidence.ts";
import { ask } from "./lookup/ask.ts";
import { askHeld, heldNames } from "./lookup/held-name.ts";
import { areTwo, askEach, oneName, oneOf, partsOf } from "./lookup/several-names.ts";
import { shown } from "./text/prose.ts";
import type { Lookup, LookupOptions } from "./types.ts";

/** One name, its ranked readings. */
export function lookup(engine: Engine, { text, garbled, options, notes }: Given<LookupOptions>): Lookup {
  const found = find(engine, garbled === undefined ? text : shown(text), options);
  const query = garbled?.given ?? text;
  return {
    ...found,
    query,
    evidence: [...tellAll(notes.map((note) => evidence("context", 0, note))), ...found.evidence],
  };
}

/** What was asked may be a name, the same twice (`Tadmur/Palmyra`), or a name and what holds the place (`Saraqib, Idlib`). */
function find(engine: Engine, query: string, options: LookupOptions): Lookup {
  const parts = partsOf(query);
  const one = oneName(engine, query, parts);
  if (one !== undefined || options.within !== undefined) return ask(engine, one ?? query, options);
  const each = askEach(engine, parts, options);
  const same = oneOf(engine, query, each);
  if (same !== undefined) return same;
  // `Zarzur, Idlib` is not Idlib, though no Zarzur be known there.
  let open = areTwo(each);
  let likely: Lookup | undefined;
  for (const held of heldNames(engine, query)) {
    const answer = askHeld(engine, held, options);
    if (answer?.status === "resolved") return answer;
    likely ??= answer;
    open ||= held.apart;
  }
  return likely ?? ask(engine, query, options, open);
}
