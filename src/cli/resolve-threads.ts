import type { BatchDocument } from "../batch/index.ts";
import type { CanonymError } from "../errors.ts";
import type { ResolveOptions } from "../types.ts";
import type { TextDocument } from "./json-lines.ts";
import { type Answer, answerOf, ownOptions, whole } from "./resolve-document.ts";

/** A document and its answer, or what is written in the place of one. */
type Answered =
  | { readonly document: TextDocument; readonly answer: Answer }
  | { readonly document: TextDocument; readonly error: CanonymError }
  | { readonly refused: string };

/** The answers to documents, in their order, from worker threads; a string stands for a line that was refused. */
export async function* answersByThreads(
  documents: AsyncIterable<TextDocument | string>,
  options: ResolveOptions,
  { workers, small }: { readonly workers: number; readonly small: boolean },
): AsyncGenerator<Answered> {
  const { resolveAll } = await import("../batch/index.ts");
  const packs = small ? { packs: [(await import("../bundled/small.ts")).default] } : {};
  for await (const { id, resolution, error } of resolveAll(textsOf(documents, options), { workers, ...packs })) {
    if (typeof id === "string") yield { refused: id };
    else if (id === undefined) continue;
    else if (resolution === undefined) yield { document: id, error };
    else yield { document: id, answer: answerOf(id, resolution, options.offsets) };
  }
}

/** An empty text in the place of a refused line keeps the order. */
async function* textsOf(
  documents: AsyncIterable<TextDocument | string>,
  options: ResolveOptions,
): AsyncGenerator<BatchDocument<TextDocument | string>> {
  for await (const document of documents) {
    yield typeof document === "string"
      ? { id: document, text: "" }
      : { id: document, text: whole(document), ...ownOptions(document, options) };
  }
}
