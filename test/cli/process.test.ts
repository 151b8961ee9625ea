import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";

/** The command line as a process of its own, for what only a process has: pipes and exit codes. */
const start = (...argv: string[]) => spawn(process.execPath, ["--import", "tsx", "src/cli/main.ts", ...argv]);

const LINE = `${JSON.stringify({ text: "ISIS shelled Aleppo province." })}\n`;

test("a pipe: answers while the input is still open, exit code at the end", async () => {
  const child = start("resolve", "--jsonl", "--json");
  child.stdin.write(LINE);
  const [answer] = (await once(child.stdout, "data")) as [Buffer];
  expect(JSON.parse(answer.toString()).mentions[0].id).toBe("group/isis");
  child.stdin.end("{\n");
  const [code] = await once(child, "close");
  expect(code).toBe(2);
});

test("a reader that goes away ends the run without noise", async () => {
  const child = start("resolve", "--jsonl", "--json");
  let err = "";
  child.stderr.on("data", (text: Buffer) => {
    err += text.toString();
  });
  child.stdin.on("error", () => undefined);
  child.stdin.write(LINE);
  await once(child.stdout, "data");
  child.stdout.destroy();
  child.stdin.end(LINE.repeat(2000));
  const [code] = await once(child, "close");
  expect({ code, err }).toEqual({ code: 0, err: "" });
});
