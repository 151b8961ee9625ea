import uFuzzy from "@leeoniya/ufuzzy";
import { Searcher } from "fast-fuzzy";
import Fuse from "fuse.js";
import MiniSearch from "minisearch";

/** An answer of a matcher: which of the names, and how sure it is (higher is surer, in its own measure). */
export interface Hit {
  readonly at: number;
  readonly score: number;
}

/** A general fuzzy matcher over a list of names: the best first. */
export type Peer = (name: string) => readonly Hit[];

/** Each over the same folded names (no capitals, accents, apostrophes), with loose settings, chosen by hand so that misspelt names are found at all; they were not searched over. */
export const PEERS: Readonly<Record<string, (names: readonly string[]) => Peer>> = {
  "fuse.js": (names) => {
    const fuse = new Fuse(names, { includeScore: true, threshold: 0.5, ignoreLocation: true });
    return (name) => fuse.search(name).map(({ refIndex, score }) => ({ at: refIndex, score: 1 - (score ?? 1) }));
  },
  MiniSearch: (names) => {
    const index = new MiniSearch({ fields: ["name"], searchOptions: { fuzzy: 0.35, prefix: true } });
    index.addAll(names.map((name, id) => ({ id, name })));
    return (name) => index.search(name).map(({ id, score }) => ({ at: id as number, score }));
  },
  uFuzzy: (names) => {
    // It gives an order but no score: the fewer names it finds, the surer it is taken to be.
    const fuzzy = new uFuzzy({ intraMode: 1, intraIns: 2, interIns: 3 });
    const haystack = [...names];
    return (name) => {
      const [found, info, order] = fuzzy.search(haystack, name, 1, 5000);
      if (found === null || found.length === 0) return [];
      const best =
        info === null || info === undefined || order === null || order === undefined
          ? found
          : order.map((place) => info.idx[place] as number);
      return best.map((at) => ({ at, score: 1 / found.length }));
    };
  },
  "fast-fuzzy": (names) => {
    const searcher = new Searcher(
      names.map((name, at) => ({ name, at })),
      { keySelector: ({ name }) => name, returnMatchData: true, threshold: 0.5 },
    );
    return (name) => searcher.search(name).map(({ item, score }) => ({ at: item.at, score }));
  },
};
