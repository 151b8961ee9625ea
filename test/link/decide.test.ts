import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { Lexicon } from "../../src/lexicon/lexicon.ts";
import {
  candidate,
  levelOpen,
  type Ranked,
  RESOLVED,
  RESOLVED_BY_SOUND,
  rank,
  resolvedFrom,
} from "../../src/link/decide.ts";
import { evidence, tellAll } from "../../src/link/evidence.ts";
import { type Case, type Reading, readingOf } from "../../src/link/reading.ts";
import { withoutOverlaps } from "../../src/link/select.ts";
import { tinyTables } from "../support/tiny.ts";

const ids = ["place/sy/a", "place/sy/b", "place/sy/c", "place/sy/d"] as const;
const lexicon = new Lexicon(
  tinyTables({
    gazetteer: {
      ...Object.fromEntries(ids.map((id, at) => [id, { name: `Salma${"abcd"[at]}`, kind: "town" }])),
      "place/sy/tell-nim": { name: "Tell Nim", kind: "village", at: ["35.5", "36.5"] },
      "place/sy/tell-nim-hill": { name: "Tell Nim", kind: "hill", at: ["35.505", "36.5"] },
      "place/sy/tell-nim-far": { name: "Tell Nim", kind: "hill", at: ["35.6", "36.5"] },
    },
  }),
);

function reading(id: string): Reading {
  const entity = lexicon.entity(id);
  const name = lexicon.namesOf(id)[0];
  if (entity === undefined || name === undefined) throw new Error(`no ${id}`);
  return readingOf(entity, name, { name, via: "exact", distance: 0, articleDiffers: false });
}

/** A span over tokens `first..last` whose readings have these log-odds. */
function ranked(first: number, last: number, logits: readonly number[], entities: readonly string[] = ids): Ranked {
  const of: Case = {
    span: { first, content: first, last, start: first * 10, end: last * 10 + 5, hits: [] },
    typeWords: [],
    readings: [],
  };
  return rank(
    of,
    logits.map((logit, at) => ({
      reading: reading(entities[at] as string),
      evidence: [evidence("prior", logit, "a test")],
    })),
  );
}
const probabilities = (one: Ranked): readonly number[] => one.weighed.map(({ probability }) => probability);

test.each([
  ["exact", RESOLVED],
  ["folded", RESOLVED],
  ["acronym", RESOLVED],
  ["mistranslation", RESOLVED],
  ["transliteration", RESOLVED_BY_SOUND],
  ["fuzzy", RESOLVED_BY_SOUND],
] as const)("a name met by %s is resolved from %d", (via, threshold) => {
  expect(resolvedFrom({ ...reading(ids[0]), via })).toBe(threshold);
  expect(RESOLVED).toBeLessThan(RESOLVED_BY_SOUND);
});

test.each([
  ["a village and the hill beside it", ["place/sy/tell-nim", "place/sy/tell-nim-hill"], [2.5, 2.3], true],
  ["the hill before its village", ["place/sy/tell-nim-hill", "place/sy/tell-nim"], [2.5, 2.3], false],
  ["a village and a hill 11 km away", ["place/sy/tell-nim", "place/sy/tell-nim-far"], [2.5, 2.3], false],
  ["a village and a place of which nobody knows where it lies", ["place/sy/tell-nim", ids[0]], [2.5, 2.3], false],
  ["both of them unlikely", ["place/sy/tell-nim", "place/sy/tell-nim-hill"], [0.2, 0], false],
] as const)("levelOpen: %s", (_title, entities, logits, open) => {
  expect(levelOpen(ranked(0, 0, logits, entities), () => false, RESOLVED)).toBe(open);
});

describe("rank: log-odds to probabilities, with `none of these` at 0", () => {
  test.each([
    ["one reading at 0 is as likely as none", [0], [0.5]],
    ["two at 0: a third each", [0, 0], [1 / 3, 1 / 3]],
    ["strong", [3], [Math.exp(3) / (Math.exp(3) + 1)]],
    ["unlikely", [-3], [Math.exp(-3) / (Math.exp(-3) + 1)]],
    ["two strong ones share", [5, 5], [Math.exp(5) / (2 * Math.exp(5) + 1), Math.exp(5) / (2 * Math.exp(5) + 1)]],
  ])("%s", (_title, logits, expected) => {
    const found = probabilities(ranked(0, 0, logits));
    expect(found).toHaveLength(expected.length);
    expected.forEach((one, at) => {
      expect(found[at]).toBeCloseTo(one, 10);
    });
  });

  it("always between 0 and 1, sorted, together below 1", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -30, max: 30, noNaN: true }), { maxLength: 4 }), (logits) => {
        const found = probabilities(ranked(0, 0, logits));
        expect(found).toEqual([...found].sort((a, b) => b - a));
        for (const one of found) expect(one >= 0 && one <= 1).toBe(true);
        expect(found.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });

  it("evidence adds up", () => {
    const both = rank(ranked(0, 0, []).of, [
      { reading: reading(ids[0]), evidence: [evidence("prior", 1, "a"), evidence("spelling", 2, "b")] },
    ]);
    expect(both.weighed[0]?.logit).toBeCloseTo(3);
  });

  it("of two names of one entity the better counts, and once", () => {
    const twice = rank(ranked(0, 0, []).of, [
      { reading: reading(ids[0]), evidence: [evidence("prior", 1, "the worse")] },
      { reading: reading(ids[0]), evidence: [evidence("prior", 2, "the better")] },
    ]);
    expect(twice.weighed.map(({ logit }) => logit)).toEqual([2]);
    const [best] = twice.weighed;
    expect(best && candidate(best, tellAll).evidence[0]?.reason).toBe("the better");
  });

  it("equally likely readings are in the order of their IDs", () => {
    expect(ranked(0, 0, [1, 1, 1]).weighed.map(({ reading: { entity } }) => entity.id)).toEqual(ids.slice(0, 3));
  });
});

describe("candidate: as the API shows it", () => {
  it("has the score to three places, and the name that was met", () => {
    const [best] = ranked(0, 0, [3]).weighed;
    expect(best && candidate(best, tellAll)).toEqual({
      id: ids[0],
      name: "Salmaa",
      type: "place",
      kind: "town",
      score: 0.953,
      via: "exact",
      matched: "Salmaa",
      evidence: [{ kind: "prior", score: 3, reason: "a test" }],
    });
  });
});

describe("withoutOverlaps: of spans that overlap, the one to keep", () => {
  const kept = (...all: readonly Ranked[]) =>
    withoutOverlaps(all).map(({ of: { span } }) => `${span.first}-${span.last}`);

  test.each([
    [
      "nothing overlaps: all stay, in the order of the text",
      [
        [4, 4, [4]],
        [0, 1, [4]],
        [2, 3, [4]],
      ],
      ["0-1", "2-3", "4-4"],
    ],
    [
      "a link before an open question",
      [
        [0, 1, [0.1]],
        [1, 1, [4]],
      ],
      ["1-1"],
    ],
    [
      "the longer of two links",
      [
        [0, 0, [6]],
        [0, 2, [3]],
      ],
      ["0-2"],
    ],
    [
      "of the same length the surer",
      [
        [0, 1, [2]],
        [1, 2, [6]],
      ],
      ["1-2"],
    ],
    [
      "a longer name whose reading is open keeps the shorter one inside it",
      [
        [0, 1, [6, 6]],
        [1, 1, [4]],
      ],
      ["0-1"],
    ],
    [
      "what is free beside it stays",
      [
        [0, 1, [6]],
        [1, 2, [3]],
        [2, 2, [3]],
      ],
      ["0-1", "2-2"],
    ],
  ] as const)("%s", (_title, spans, expected) => {
    expect(kept(...spans.map(([first, last, logits]) => ranked(first, last, logits)))).toEqual(expected);
  });

  it("keeps no two that overlap, whatever it is given", () => {
    const span = fc.tuple(
      fc.nat(12),
      fc.nat(3),
      fc.array(fc.double({ min: -5, max: 8, noNaN: true }), { minLength: 1, maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
        const found = withoutOverlaps(spans.map(([first, width, logits]) => ranked(first, first + width, logits)));
        let free = 0;
        for (const { of } of found) {
          expect(of.span.first).toBeGreaterThanOrEqual(free);
          free = of.span.last + 1;
        }
        expect(found.length).toBe(spans.length === 0 ? 0 : Math.max(found.length, 1));
      }),
    );
  });
});
