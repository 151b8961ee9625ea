import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { afterAll, expect, test } from "vitest";
import { Context } from "../../src/cli/context.ts";
import { addAddCommand } from "../../src/cli/data/add.ts";
import { type Asker, Cancelled } from "../../src/cli/data/ask.ts";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** `data add` in a terminal, with someone who answers so; what was asked, and the tables after it. */
async function answering(args: readonly string[], answers: Readonly<Record<string, string>>) {
  const root = mkdtempSync(join(tmpdir(), "canonym-test-"));
  folders.push(root);
  cpSync(join(import.meta.dirname, "../fixtures/valid"), root, { recursive: true });
  const asked: string[] = [];
  const reply = (question: string): string => {
    asked.push(question);
    return Object.entries(answers).find(([start]) => question.startsWith(start))?.[1] ?? "";
  };
  const asker: Asker = {
    intro: () => undefined,
    outro: () => undefined,
    note: () => undefined,
    text: async (question) => reply(question),
    select: async (question, choices, initial) => {
      const chosen = reply(question) || (initial ?? "");
      expect(choices.map(({ value }) => value)).toContain(chosen);
      return chosen;
    },
    confirm: async (question) => {
      if (reply(question) === "cancel") throw new Cancelled();
      return true;
    },
  };
  const context = new Context({
    input: (async function* () {})(),
    inputIsTerminal: true,
    outputIsTerminal: true,
    columns: 80,
    env: {},
    write: async () => undefined,
    warn: () => undefined,
  });
  const program = new Command("canonym");
  addAddCommand(program.command("data"), context, asker);
  await program.parseAsync(["data", "add", "--root", root, ...args], { from: "user" });
  return { asked, code: context.exitCode, read: (path: string) => readFileSync(join(root, path), "utf8") };
}

test("asks for a name, whose it is (looked up), its language, kind, dates and source", async () => {
  const { asked, read, code } = await answering([], {
    "The name": "Reed",
    "Whose name": "group/reed-army",
    "Its language": "en",
    "What kind": "nickname",
    "Since when": "2013",
    "Where did you": "atlas",
  });
  expect(code).toBe(0);
  expect(asked.map((question) => question.split(/[,.?(]/)[0]?.trim())).toEqual([
    "The name",
    "Whose name is it",
    "Its language",
    "What kind of name is it",
    "Words of which one must stand near it",
    "Since when was it written so",
    "Until when",
    "Where did you read it",
    "Write it",
  ]);
  expect(read("aliases/groups/xania.yaml")).toContain(
    "  - { kind: nickname, lang: en, from: 2013, source: atlas, name: Reed }\n",
  );
});

test("looks another name up when none of the candidates is meant", async () => {
  const { asked, read } = await answering(["Marshmen"], {
    "Whose name": "another",
    "Its usual name, or its ID": "group/reed-army",
    "What kind": "spelling",
  });
  expect(asked).toContain("Its usual name, or its ID");
  expect(read("aliases/groups/xania.yaml")).toContain("  - Marshmen\n");
});

test("writes nothing when someone thinks better of it", async () => {
  const { read, code } = await answering(["Marshmen", "--id", "group/reed-army"], {
    "Write it": "cancel",
    "What kind": "spelling",
  });
  expect(code).toBe(1);
  expect(read("aliases/groups/xania.yaml")).not.toContain("Marshmen");
});

test("asks for a new entity", async () => {
  const { read } = await answering(["--new-entity"], {
    "What is it": "place",
    "The name most used": "Salt Pier",
    "Its kind": "port",
    "Its country": "xx",
    "The ID of what holds it": "place/xx/east-governorate",
    Latitude: "10.4, 21.1",
    "A source": "atlas",
  });
  expect(read("gazetteer/places/xx.yaml")).toContain(
    "place/xx/salt-pier:\n  name: Salt Pier\n  kind: port\n  within: place/xx/east-governorate\n  at: [10.4, 21.1]\n  sources:\n    - atlas\n",
  );
});
