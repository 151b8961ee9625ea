import type { LocatedTables } from "./located.ts";
import { errorAt, type Problem } from "./problem.ts";

/** Letters that look alike in three alphabets: a word that mixes them was typed, or meant, to deceive. */
const MIXED =
  /(?:\p{Script=Latin}\p{M}*[\p{Script=Cyrillic}\p{Script=Greek}])|(?:[\p{Script=Cyrillic}\p{Script=Greek}]\p{M}*\p{Script=Latin})/u;

const RULES: readonly {
  readonly check: string;
  readonly pattern: RegExp;
  readonly what: string;
  readonly remedy: string;
}[] = [
  {
    check: "bidi-character",
    pattern: /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u,
    what: "a direction mark",
    remedy: "Delete it: what is written right to left ends its line instead.",
  },
  {
    check: "zero-width-character",
    pattern: /[\u00ad\u200b-\u200d\u2060-\u2064\ufeff]/u,
    what: "a character without width",
    remedy: "Delete it, or type the name anew.",
  },
  {
    check: "control-character",
    pattern: /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/u,
    what: "a control character",
    remedy: "Delete it; lines end with a newline alone.",
  },
  {
    check: "odd-space",
    pattern: /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/u,
    what: "a space of an unusual kind",
    remedy: "Write an ordinary space.",
  },
  {
    check: "presentation-form",
    pattern: /[\ufb50-\ufdff\ufe70-\ufefc]/u,
    what: "an Arabic presentation form",
    remedy: "Write the ordinary letter.",
  },
  {
    check: "mixed-scripts",
    pattern: MIXED,
    what: "a word of Latin letters with a Cyrillic or Greek one in it",
    remedy: "Type the word anew, in one script.",
  },
];

/** Persian, Pashto, Urdu and Sorani spell with a non-joiner inside words. */
const PERSIAN = /\blang: (?:fa|ps|ur|ckb)\b/;

/** Characters that a reader cannot see, or cannot tell from others. */
export function checkCharacters({ files }: LocatedTables): readonly Problem[] {
  return files.flatMap(({ path, text }) => {
    // Most tables hold none: one look at the whole file tells.
    if (text === text.normalize("NFC") && !RULES.some(({ pattern }) => pattern.test(text))) return [];
    return text.split("\n").flatMap((line, at) => checkLine(line, { file: path, line: at + 1 }));
  });
}

function checkLine(line: string, spot: { readonly file: string; readonly line: number }): readonly Problem[] {
  const problems: Problem[] = [];
  for (const { check, pattern, what, remedy } of RULES) {
    const found = pattern.exec(
      check === "zero-width-character" && PERSIAN.test(line) ? line.replaceAll("\u200c", " ") : line,
    );
    if (found === null) continue;
    const code = (found[0].codePointAt(0) as number).toString(16).toUpperCase().padStart(4, "0");
    const where = `U+${code}, column ${found.index + 1}`;
    problems.push(
      errorAt(
        check,
        spot,
        check === "mixed-scripts" ? `it has ${what} (column ${found.index + 1})` : `it has ${what} (${where})`,
        remedy,
      ),
    );
  }
  if (line !== line.normalize("NFC")) {
    const remedy = `Write it composed: \`${line.normalize("NFC").trim()}\`.`;
    problems.push(errorAt("not-nfc", spot, "its letters and their marks are not composed (Unicode NFC)", remedy));
  }
  return problems;
}
