import type { Item } from "./documents.ts";
import { batchErrors } from "./errors.ts";
import type { Reader } from "./reader.ts";
import type { BatchResult, Workforce } from "./types.ts";

/** Where the texts come from, and who works on them. */
export interface Batch {
  readonly reader: Reader;
  readonly workforce: Workforce;
}

/** A group of texts that was handed out: what came back for it, once it has. */
interface Group {
  results?: readonly BatchResult[];
}

/**
 * Results in the order of the texts. At most `most` groups are under way, and the source is read only while someone
 * waits for a result: who takes no results stops the source.
 */
export async function* inOrder(
  begin: () => Batch,
  most: number,
  signal: AbortSignal | undefined,
): AsyncGenerator<BatchResult, void, undefined> {
  signal?.throwIfAborted();
  const { reader, workforce } = begin();
  const groups: Group[] = [];
  let reading = false;
  let ended = false;
  /** The source failed: what came before it is still answered. */
  let broken: { readonly error: unknown } | undefined;
  /** There are no workers to be had: nothing more can be answered. */
  let unusable: { readonly error: unknown } | undefined;
  // Everything that happens calls this. Promise.race would pile up a listener a turn on each promise that stays open.
  let wake = (): void => undefined;
  const wakened = (): void => wake();

  const read = async (): Promise<void> => {
    reading = true;
    try {
      const items = await reader.group();
      if (items === undefined) ended = true;
      else handOut(items);
    } catch (error) {
      broken = { error };
      ended = true;
    }
    reading = false;
    wake();
  };

  const handOut = (items: readonly Item[]): void => {
    const group: Group = {};
    groups.push(group);
    resultsOf(items, workforce).then(
      (results) => {
        group.results = results;
        wake();
      },
      (error: unknown) => {
        unusable = { error };
        wake();
      },
    );
  };

  signal?.addEventListener("abort", wakened);
  try {
    for (;;) {
      signal?.throwIfAborted();
      if (unusable !== undefined) throw unusable.error;
      if (!ended && !reading && groups.length < most) void read();
      const results = groups[0]?.results;
      if (results !== undefined) {
        groups.shift();
        for (const result of results) {
          signal?.throwIfAborted();
          yield result;
        }
      } else if (ended && groups.length === 0) {
        break;
      } else {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    }
    if (broken !== undefined) throw broken.error;
  } finally {
    signal?.removeEventListener("abort", wakened);
    await Promise.all([workforce.close(), reader.close()]);
  }
}

async function resultsOf(items: readonly Item[], workforce: Workforce): Promise<readonly BatchResult[]> {
  const tasks = items.flatMap(({ task }) => task ?? []);
  const answers = tasks.length === 0 ? [] : await workforce.answer(tasks);
  let next = 0;
  return items.map(({ index, named, error }) => {
    if (error !== undefined) return { index, ...named, error };
    const answer = answers[next++];
    if (answer !== undefined && "resolution" in answer) return { index, ...named, resolution: answer.resolution };
    return { index, ...named, error: batchErrors.notResolved(index, answer?.fault ?? "no answer came") };
  });
}
