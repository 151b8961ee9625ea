import type { Item } from "./documents.ts";
import { batchErrors } from "./errors.ts";
import type { Reader } from "./reader.ts";
import type { BatchResult, Task, Workforce } from "./types.ts";

/** A group of texts that was handed out; `results` once they are there. */
interface Group {
  results?: readonly BatchResult[];
}

/**
 * Results in the order of the texts. At most `most` groups are under way, and the source is read only while someone
 * waits for a result: who takes no results stops the source.
 */
export async function* inOrder(
  reader: Reader,
  workforce: Workforce,
  most: number,
  signal: AbortSignal | undefined,
): AsyncGenerator<BatchResult, void, undefined> {
  const groups: Group[] = [];
  let reading = false;
  let ended = false;
  let failure: { readonly error: unknown } | undefined;
  // One place to wait at, whatever happens next. Racing promises would pile up on those that stay open for long.
  const wake = (): void => undefined;
  const fail = (error: unknown): void => {
    failure ??= { error };
    ended = true;
  };

  const read = async (): Promise<void> => {
    reading = true;
    try {
      const items = await reader.group();
      if (items === undefined) ended = true;
      else groups.push(handOut(items));
    } catch (error) {
      fail(error);
    }
    reading = false;
    wake();
  };
}
