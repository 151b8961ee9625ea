/**
 * Folded words as one string, sorted, each as a capital for how many letters it shares with the one before (`A` for none) and
 * the rest: a third smaller, zipped, than the words themselves.
 *
 * @example
 * wordList(["abbot", "abbeys", "able"]); // => "AabbeysDotCle"
 */
export function wordList(words: Iterable<string>): string {
  let list = "";
  let last = "";
  for (const word of [...new Set(words)].sort()) {
    let shared = 0;
    while (shared < MOST && shared < last.length && last[shared] === word[shared]) shared++;
    list += String.fromCharCode(NONE + shared) + word.slice(shared);
    last = word;
  }
  return list;
}

/** The words of such a list. */
export function wordsOfList(list: string): readonly string[] {
  let last = "";
  if (list === "") return [];
  return list.split(/(?=[A-Z])/).map((cell) => {
    last = last.slice(0, cell.charCodeAt(0) - NONE) + cell.slice(1);
    return last;
  });
}

const NONE = 0x41;
const MOST = 25;
