/** Where the settlement tables lie. */
export const SETTLEMENTS = "gazetteer/places/sy";

/** What is kept by hand beside the tables that `npm run data:settlements` builds. */
export const isKeptBeside = (path: string): boolean => /(?:^|\/)(?:labels\.tsv|decisions\.yaml)$/.test(path);

/** The lists of names that several entities share. */
export const SHARED_NAMES = /^aliases\/ambiguous(?:\/[^/]+)?\.yaml$/;

/** The type words: what English and Arabic say, and what other languages do. */
export const TYPE_WORDS = /^gazetteer\/terms(?:\/[^/]+)?\.yaml$/;

/** Names out of a list of all villages: that a village is so called, not that reporting names it, as a settlement table. */
export const LIST = /^aliases\/(?:[^/]+\/)*lists\/[^/]+\.yaml$/;

/** What a file of the tables holds, by its path; undefined for one that holds no entities and no names. */
export function contentOf(path: string): "gazetteer" | "aliases" | "settlements" | "list" | undefined {
  if (isKeptBeside(path)) return undefined;
  if (/^gazetteer\/.*\.tsv$/.test(path)) return "settlements";
  if (SHARED_NAMES.test(path) || TYPE_WORDS.test(path)) return "list";
  if (
    /^(?:gazetteer\/(?:sources|generic|persons|given-names|war-words|meanings|retired)|aliases\/never)\.yaml$/.test(
      path,
    )
  )
    return "list";
  if (/^gazetteer\/.*\.yaml$/.test(path)) return "gazetteer";
  if (/^aliases\/.*\.yaml$/.test(path)) return "aliases";
  return undefined;
}
