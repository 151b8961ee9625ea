import { describe, expect, it } from "vitest";
import { figures, grade, type Verdict } from "../bench/gold/count.ts";
import { DOCUMENTS, devArticles, fiveDocuments, SHARED } from "../bench/gold/gold.ts";
import { repositoryResolver } from "./support/repository.ts";

/** The texts are other people's: they stand beside the project, not in it. CI must have them. */
const REQUIRED_MENTIONS = 283;
const documents = fiveDocuments() ?? [];
const articles = devArticles() ?? [];
const onCi = (process.env["CI"] ?? "") !== "";

describe.skipIf(documents.length === 0 && !onCi)("the five documents", () => {
  it("are there", () => {
    expect(documents, `no gold.tsv in ${DOCUMENTS}: set CANONYM_DOCUMENTS`).toHaveLength(5);
    const required = documents.flatMap(({ mentions }) => mentions).filter((mention) => mention.required);
    expect(required).toHaveLength(REQUIRED_MENTIONS);
  });

  it.each(documents)("$id: all right, nothing wrong, nothing spurious", (document) => {
    expect(faults(grade(repositoryResolver(), document))).toEqual([]);
  });
});

describe.skipIf(articles.length === 0 && !onCi)("the labelled articles", () => {
  it("are there", () => expect(articles, `no gold-dev.jsonl in ${SHARED}/corpus`).toHaveLength(15));

  it("F1 is 93 % or more, and at most 2 % of the links are wrong", () => {
    const verdicts = articles.flatMap((article) => grade(repositoryResolver(), article));
    const { f1, wrongRate } = figures(verdicts);
    const list = faults(verdicts).join("\n");
    expect(f1, list).toBeGreaterThanOrEqual(0.93);
    expect(wrongRate, list).toBeLessThanOrEqual(0.02);
  });
});

/** Every fault on a line: `wrong 306 "Aleppo": wanted place/sy/aleppo, said place/sy/hama (0.91, exact)`. */
function faults(verdicts: readonly Verdict[]): readonly string[] {
  return verdicts
    .filter(({ outcome }) => outcome !== "right")
    .map(({ outcome, document, gold, mention }) => {
      const { start, surface } = gold ?? mention ?? { start: 0, surface: "" };
      const wanted = gold === undefined || gold.refs.length === 0 ? "nothing" : gold.refs.join(" or ");
      const said = mention === undefined ? "" : `, said ${mention.id} (${mention.score}, ${mention.via})`;
      return `${outcome} ${document.slice(0, 16)}:${start} "${surface}": wanted ${wanted}${said}`;
    });
}
