import { describe, expect, test } from "vitest";
import { type Line, lineBatches } from "../../src/cli/json-lines.ts";
import { chunks, cli, jsonLines } from "../support/cli.ts";

const ask = (stdin: string, ...flags: string[]) => cli(["resolve", "--jsonl", "--json", ...flags], { stdin });
const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

describe("a filter: one line in, one line out", () => {
  test("in order, each with its ID, its date, its mentions", async () => {
    const { code, out, err } = await ask(
      line({ id: "a", text: "ISIS", date: "2016" }) +
        line({ id: 2, text: "nothing here" }) +
        line({ text: "the Nusra Front", date: 2014 }),
    );
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const answers = jsonLines(out);
    expect(answers.map(({ id }) => id)).toEqual(["a", 2, undefined]);
    expect(answers[0]).toMatchObject({
      date: { used: "2016-01-01/2016-12-31", from: "option" },
      mentions: [{ id: "group/isis" }],
    });
    expect(answers[1].mentions).toEqual([]);
    expect(answers[2].mentions[0].id).toBe("group/jabhat-al-nusra");
  });

  test("the date of a line goes before --date", async () => {
    const { out } = await ask(
      line({ text: "x", date: "2016" }) + line({ text: "x" }) + line({ text: "x", date: null }),
      "--date",
      "2019",
    );
    expect(jsonLines(out).map(({ date }) => date.used.slice(0, 4))).toEqual(["2016", "2019", "2019"]);
  });

  test("a title is read with its text, and counted for itself", async () => {
    const { out } = await ask(line({ title: "🙂 Aleppo province", text: "ISIS left." }), "--offsets", "codepoint");
    const [answer] = jsonLines(out);
    expect(answer.titleMentions).toMatchObject([{ start: 2, end: 17, surface: "Aleppo province" }]);
    expect(answer.mentions).toMatchObject([{ start: 0, end: 4, surface: "ISIS" }]);
  });

  test("a line that cannot be read gives an error in its place; the others still come out", async () => {
    const bad = [
      ["{", "this is no JSON ("],
      ["[1]", "this is no object. "],
      ["null", "this is no object. "],
      ['{"id":"c"}', '"text" is missing. '],
      ['{"text":5}', '"text" is no string. '],
      ['{"text":"x","date":"yesterday"}', '"date": "yesterday" is no date. '],
      ['{"text":"x","date":{}}', '"date" is no string. '],
    ] as const;
    const { code, out, err } = await ask(
      `${line({ id: 1, text: "ISIS" })}${bad.map(([text]) => text).join("\n")}\n${line({ id: 2, text: "" })}`,
    );
    expect(code).toBe(2);
    const answers = jsonLines(out);
    expect(answers).toHaveLength(bad.length + 2);
    expect(answers[0].mentions[0].id).toBe("group/isis");
    expect(answers[4].id).toBe("c");
    expect(answers.at(-1)).toMatchObject({ id: 2, mentions: [] });
    const told = err.trimEnd().split("\n");
    bad.forEach(([, fault], at) => {
      expect(answers[at + 1].error).toContain(`standard input:${at + 2}: ${fault}`);
      expect(answers[at + 1]).not.toHaveProperty("mentions");
      expect(told[at]).toBe(`canonym: ${answers[at + 1].error}`);
      expect(told[at]).toMatch(/\. Write /);
    });
  });

  test("without --json the error is told on standard error only", async () => {
    const { code, out, err } = await cli(["resolve", "--jsonl"], { stdin: `{\n${line({ id: "b", text: "ISIS" })}` });
    expect(code).toBe(2);
    expect(out).toMatch(/^== b\n/);
    expect(err).toContain("standard input:1: this is no JSON");
  });

  test("empty lines, CRLF, a byte order mark, no newline at the end", async () => {
    const { code, out } = await ask(
      `\uFEFF${JSON.stringify({ id: 1, text: "a" })}\r\n\r\n\n${JSON.stringify({ id: 2, text: "b" })}`,
    );
    expect(code).toBe(0);
    expect(jsonLines(out).map(({ id }) => id)).toEqual([1, 2]);
  });

  test("answers are written as soon as the input pauses", async () => {
    let out = "";
    const seen: number[] = [];
    async function* input(): AsyncGenerator<string> {
      yield `${line({ id: 1, text: "ISIS" }) + line({ id: 2, text: "ISIS" })}{"id":3,`;
      seen.push(jsonLines(out).length);
      yield '"text":"ISIS"}\n';
      seen.push(jsonLines(out).length);
    }
    const write = async (text: string): Promise<void> => {
      out += text;
    };
    await cli(["resolve", "--jsonl", "--json"], { input: input(), write });
    expect(seen).toEqual([2, 3]);
  });

  test("a letter cut in two by a chunk's end is put together", async () => {
    const bytes = new TextEncoder().encode(line({ id: "خناصر", text: "x" }));
    async function* input(): AsyncGenerator<Uint8Array> {
      for (const byte of bytes) yield Uint8Array.of(byte);
    }
    const { out } = await cli(["resolve", "--jsonl", "--json"], { input: input() });
    expect(jsonLines(out)[0].id).toBe("خناصر");
  });
});

test("lines keep their numbers across chunks", async () => {
  async function* input(): AsyncGenerator<string> {
    for await (const chunk of chunks("a\nb", "c\n\nd")) yield new TextDecoder().decode(chunk);
  }
  const lines: Line[] = [];
  for await (const batch of lineBatches(input())) lines.push(...batch);
  expect(lines).toEqual([
    { number: 1, text: "a" },
    { number: 2, text: "bc" },
    { number: 3, text: "" },
    { number: 4, text: "d" },
  ]);
});

test("--workers: the same lines in the same order, with what was refused in its place", async () => {
  const lines = [
    line({ id: 1, title: "Aleppo", text: "ISIS left Aleppo.", date: "2016-03" }),
    "{",
    line({ id: 3, text: "The 4th Division took Saraqib 😀 in Idlib." }),
    "",
    line({ id: 4, text: "Nothing." }),
  ].join("\n");
  const flags = ["--offsets", "codepoint"];
  const alone = await ask(lines, ...flags);
  expect(jsonLines(alone.out)).toHaveLength(4);
  expect(await ask(lines, ...flags, "--workers", "2")).toEqual(alone);
  expect((await ask(lines, "--small", "--workers", "1")).out).toBe((await ask(lines, "--small")).out);
});

test("--workers wants a number of threads", async () => {
  const { code, err } = await ask("", "--workers", "many");
  expect(code).toBe(2);
  expect(err).toContain("--workers");
});
