/** An example of `--help`. A test runs each, and compares what it prints. */
export interface Example {
  readonly argv: readonly string[];
  /** Standard input, as the shell would pipe it in. */
  readonly input?: string;
  /** What it prints, to the letter. */
  readonly output: string;
}

export const EXAMPLES: readonly Example[] = [
  {
    argv: ["normalize"],
    input: "Daesh left Halab for Deir Ezzor.",
    output: "Islamic State left Aleppo for Deir ez-Zor.",
  },
  {
    argv: ["normalize", "--ids", "--date", "2018"],
    input: "Hatch (Nusra) shelled Daesh.",
    output: "group/hts (group/hts) shelled group/isis.",
  },
  {
    argv: ["search", "--limit", "1", "tiger f"],
    output: "unit/sy/tiger-forces  Tiger Forces  division",
  },
];

/** The examples as a shell shows them. */
export function examplesHelp(): string {
  const shown = EXAMPLES.map(({ argv, input, output }) => {
    const command = ["canonym", ...argv.map(quoted)].join(" ");
    return `  $ ${input === undefined ? "" : `echo ${quoted(input)} | `}${command}\n  ${output}`;
  });
  return `\nExamples:\n${shown.join("\n\n")}\n\n  $ canonym resolve article.txt\n  $ canonym resolve --jsonl --json < articles.jsonl > mentions.jsonl\n`;
}

function quoted(word: string): string {
  return /^[\w./-]+$/.test(word) ? word : `"${word}"`;
}
