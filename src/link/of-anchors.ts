import type { Anchor } from "./anchor.ts";
import type { Document } from "./document.ts";

/**
 * What can be worked out of all that a text has settled on, once for each time that it settles: a long text has thousands
 * of names, and a feature that went through them for every reading would take the square of its length.
 */
export function ofAnchors<T>(document: Document, workOut: (anchors: readonly Anchor[]) => T): () => T {
  let known: readonly Anchor[] | undefined;
  let result: T;
  return () => {
    if (known !== document.anchors) {
      known = document.anchors;
      result = workOut(known);
    }
    return result;
  };
}
