import { expect, test } from "vitest";
import { ENGLISH_BOUND, englishReport } from "../bench/english.ts";
import { repositoryResolver } from "./support/repository.ts";

/** Issue 3: ordinary English names no place, group or unit of this war. The text is that of the installed packages. */
test("ordinary English: at most one false link in 20,000 words", { timeout: 120_000 }, () => {
  const { words, texts, rate, falseLinks, abroad } = englishReport(repositoryResolver());
  expect(words).toBeGreaterThan(100_000);
  expect(texts).toBeGreaterThan(100);
  // It was read at all: some texts name a country.
  expect(abroad).toBeGreaterThan(0);
  expect(rate, falseLinks.join("\n")).toBeLessThanOrEqual(ENGLISH_BOUND);
});
