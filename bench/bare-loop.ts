/** The least that can be done with a text: find the words in it and hash them (FNV-1a over every run of letters). */
export function hashWords(text: string): number {
  let hash = 0;
  let word = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at) | 32;
    if (unit >= 97 && unit <= 122) word = Math.imul(word ^ unit, 0x01000193);
    else {
      hash ^= word;
      word = 0x811c9dc5;
    }
  }
  return hash;
}
