import { describe, expect, test } from "vitest";
import { DEFECTS, expected, problemsOf, problemsWith, told } from "../support/fixtures.ts";

test("sound tables have no problem", () => {
  expect(told(problemsOf([]))).toBe("");
});

describe("each defect is found, and nothing else is", () => {
  test.each(DEFECTS)("%s", (defect) => {
    const problems = problemsWith(defect);
    expect(told(problems)).toBe(expected(defect));
    expect(problems).toHaveLength(1);
    // The folder is named after the rule, and says more where a rule has several fixtures.
    const [{ check, fault, remedy }] = problems as [(typeof problems)[number]];
    expect(RENAMED[defect] ?? defect).toMatch(new RegExp(`^${check}`));
    expect(fault).not.toMatch(/[.:]$/);
    expect(remedy).toMatch(/\S.*[.\]]$/);
  });
});

/** Fixtures that are named after what someone did, where the rule has another name. */
const RENAMED: Readonly<Record<string, string>> = { "id-moved": "id-reused" };

test("every rule has a fixture", () => {
  const rules = new Set(DEFECTS.flatMap((defect) => problemsWith(defect).map(({ check }) => check)));
  expect([...rules].sort()).toEqual(
    [
      ...[
        "alias-dates",
        "alias-equals-name",
        "bad-id",
        "bidi-character",
        "changeset",
        "circular-within",
        "columns",
        "common-word",
      ],
      ...[
        "control-character",
        "coordinates",
        "dangling-alias",
        "dangling-generic",
        "dangling-part-of",
        "dangling-reading",
      ],
      ...[
        "dangling-retired",
        "dangling-successor",
        "dangling-within",
        "dates",
        "duplicate-alias",
        "duplicate-id",
        "duplicate-key",
      ],
      ...[
        "file-size",
        "foreign-alias-without-source",
        "id-removed",
        "id-reused",
        "implied-alias",
        "layout",
        "listed-twice",
      ],
      ...[
        "mixed-scripts",
        "no-source",
        "not-nfc",
        "odd-space",
        "order",
        "presentation-form",
        "redundant-alias",
        "retired-removed",
      ],
      ...[
        "schema",
        "script",
        "shared-code",
        "shared-name",
        "shortened-link",
        "successor-dates",
        "unknown-source",
        "yaml",
        "zero-width-character",
      ],
    ].sort(),
  );
});
