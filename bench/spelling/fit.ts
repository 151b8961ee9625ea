import type { Engine } from "../../src/engine.ts";
import { kilometres } from "../../src/geo.ts";
import { Lexicon } from "../../src/lexicon/lexicon.ts";
import { soundsOf } from "../../src/lexicon/sounds.ts";
import { Document } from "../../src/link/document.ts";
import type { Reading } from "../../src/link/reading.ts";
import { readingsOf } from "../../src/lookup/readings.ts";
import {
  ARTICLE_MISSING,
  INSIDE,
  NAMED,
  NEAR,
  OTHER_NAME,
  OTHER_Q,
  OTHER_SCRIPT,
  OTHER_WORDS,
  PER_DISTANCE,
  PER_SHARE_OF_LENGTH,
  PER_TENFOLD_POPULATION,
} from "../../src/lookup/thresholds.ts";
import { isOtherName, qs } from "../../src/lookup/weigh.ts";
import { TypeWords } from "../../src/match/type-words.ts";
import { UnitIndex } from "../../src/match/unit-index.ts";
import { hasArticle } from "../../src/text/article.ts";
import { wordsOf } from "../../src/text/key.ts";
import { tokenize } from "../../src/text/tokenize.ts";
import { directions, SAME_PLACE_KM } from "./cross.ts";
import { settlements } from "./settlements.ts";
import { tablesOf } from "./tables.ts";

/**
 * `npx tsx bench/spelling/fit.ts`: fits the weights of `src/lookup/thresholds.ts` on the TRAIN half. Each
 * reading gets the probability softmax(weights x features) against the others and "none of these"; the
 * weights make what is right as probable as can be.
 */
const START = {
  NAMED,
  NEAR,
  PER_DISTANCE,
  PER_SHARE_OF_LENGTH,
  ARTICLE_MISSING,
  OTHER_Q,
  OTHER_WORDS,
  OTHER_SCRIPT,
  PER_TENFOLD_POPULATION,
  INSIDE,
  OTHER_NAME,
};
const NAMES = Object.keys(START) as (keyof typeof START)[];
const ROUNDS = 500;
/** Features that are small numbers need longer steps. */
const STEP: Readonly<Partial<Record<(typeof NAMES)[number], number>>> = { PER_SHARE_OF_LENGTH: 60 };

interface Option {
  readonly id: string;
  readonly right: boolean;
  readonly features: readonly number[];
}

const weights: number[] = NAMES.map((name) => START[name]);
const questions = collect();
let rate = 1;
let before = Number.POSITIVE_INFINITY;
for (let round = 0; round < ROUNDS; round++) {
  const { loss, slope } = evaluate();
  if (loss > before) rate /= 2;
  before = loss;
  for (const [at, one] of slope.entries())
    weights[at] = (weights[at] as number) - rate * one * (STEP[NAMES[at] as (typeof NAMES)[number]] ?? 1);
  if (round % 100 === 0) console.log(`round ${round}: ${loss.toFixed(4)}`);
}
console.log(Object.fromEntries(NAMES.map((name, at) => [name, Number((weights[at] as number).toFixed(2))])));

function collect(): Option[][] {
  return directions(settlements() ?? [], "all").flatMap(({ questions, index, namesOf }) => {
    const lexicon = new Lexicon(tablesOf(index, namesOf));
    const units = new UnitIndex(lexicon);
    const engine = { lexicon, typeWords: new TypeWords([]), units: () => units } as unknown as Engine;
    return questions
      .filter(({ row }, at) => row.train && at % 2 === 0)
      .flatMap(({ asked, row }) =>
        [undefined, row.governorate].map((within) => {
          const document = new Document(tokenize(asked), lexicon, undefined, within);
          return readingsOf(engine, asked, document, within === undefined ? {} : { within }).all.map((reading) => ({
            id: reading.entity.id,
            right: reading.entity.at !== undefined && kilometres(reading.entity.at, row.at) <= SAME_PLACE_KM,
            features: featuresOf(reading, asked, document, within),
          }));
        }),
      );
  });
}

function featuresOf(
  reading: Reading,
  asked: string,
  document: Document,
  within: string | undefined,
): readonly number[] {
  const { entity, name, via, hit } = reading;
  const same = via === "exact" || via === "folded";
  const people = entity.population === undefined ? 0 : Math.max(0, Math.log10(entity.population / 300));
  const inside = within === undefined ? 0 : document.holds(within, entity.id) ? 1 : -3;
  return [
    same ? 1 : 0,
    same ? 0 : 1,
    same ? 0 : hit.distance,
    same ? 0 : hit.distance / (soundsOf(name).length + 1),
    hit.articleDiffers && via !== "exact" && !hasArticle(name.name) ? 1 : 0,
    same ? 0 : Math.abs(qs(asked) - qs(name.name)),
    same ? 0 : Math.abs(wordsOf(asked).length - name.phrase.split(" ").length),
    !same && name.lang === "ar" ? 1 : 0,
    people,
    inside,
    isOtherName(reading) ? 1 : 0,
  ];
}

function evaluate(): { loss: number; slope: number[] } {
  const slope = NAMES.map(() => 0);
  let loss = 0;
  for (const options of questions) {
    const byEntity = new Map<string, { option: Option; logit: number }>();
    for (const option of options) {
      const logit = option.features.reduce((sum, feature, at) => sum + feature * (weights[at] as number), 0);
      const known = byEntity.get(option.id);
      if (known === undefined || logit > known.logit) byEntity.set(option.id, { option, logit });
    }
    const all = [...byEntity.values()];
    const total = all.reduce((sum, { logit }) => sum + Math.exp(logit), 1);
    const rightMass = all.reduce((sum, { option, logit }) => sum + (option.right ? Math.exp(logit) : 0), 0);
    const target = rightMass > 0 ? rightMass : 1;
    loss -= Math.log(target / total) / questions.length;
    for (const { option, logit } of all) {
      const given = Math.exp(logit) / total;
      const wanted = rightMass > 0 && option.right ? Math.exp(logit) / rightMass : 0;
      for (const [at, feature] of option.features.entries())
        slope[at] = (slope[at] as number) + ((given - wanted) * feature) / questions.length;
    }
  }
  return { loss, slope };
}
