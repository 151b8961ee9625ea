import { cli } from "./cli.ts";

/** The rows of the demo's table that the README shows. */
const DEMO_ROWS =
  /^(?:mention|Khansir|Kweires military airport|Tiger Forces|987th Brigade|Hatch|Nusra|Jabhat Fatah al Sham|Talbeesah|Tal Aswad|ISIL|Abu Dhabi) /;

/** A README as it should be: what its sessions print, and its part of the demo, made anew. */
export async function renewed(readme: string): Promise<string> {
  const { out } = await cli(["resolve", "docs/sample/article.txt"]);
  const rows = out.split("\n").filter((row) => DEMO_ROWS.test(row));
  let result = readme.replace(/(<!-- demo -->\n```text\n)[\s\S]*?(```)/, (_all, head: string, foot: string) => {
    return `${head}${rows.join("\n")}\n${foot}`;
  });
  for (const [block] of readme.matchAll(/^```console\n[\s\S]*?^```$/gm)) {
    const commands = [...block.matchAll(/^\$ (.*)$/gm)].map(([, command]) => command as string);
    const sessions = await Promise.all(commands.map(session));
    result = result.replace(block, () => `\`\`\`console\n${sessions.join("\n")}\`\`\``);
  }
  return result;
}

/** `echo '...' | canonym ...`, and what it prints. */
async function session(command: string): Promise<string> {
  const [, stdin = "", typed] = /^(?:echo '([^']*)' \| )?canonym (.*)$/.exec(command) as unknown as [
    string,
    string?,
    string?,
  ];
  const { out, err } = await cli(wordsOf(typed ?? ""), { stdin: `${stdin}\n` });
  return `$ ${command}\n${err}${out}`;
}

function wordsOf(typed: string): string[] {
  return [...typed.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? (bare as string));
}
