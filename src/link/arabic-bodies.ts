import { ties } from "../match/words.ts";
import { isArabicParticle } from "../text/function-words.ts";
import { Gap } from "../text/gap.ts";
import { foldedAt, type Token } from "../text/tokenize.ts";
import type { Document } from "./document.ts";
import type { Case, Reading } from "./reading.ts";

/** `لواء شهداء نبل`, `الفرقة 80 نبل`: a place as the last word of the name of a body that the tables do not have. */
export function endsBody({ tokens }: Document, { first, content }: Case["span"]): string | undefined {
  if (first !== content || tokens[first]?.word.script !== "arabic") return undefined;
  let at = first;
  while (isTied(tokens[at]) && OF_FIGHTERS.test(foldedAt(tokens, at - 1))) at--;
  if (isTied(tokens[at]) && at < first && BODY.test(foldedAt(tokens, at - 1)))
    return wordsBetween(tokens, at - 1, first);
  const isNumbered = isTied(tokens[first]) && tokens[first - 1]?.word.script === "number" && isTied(tokens[first - 1]);
  return isNumbered && BODY.test(foldedAt(tokens, first - 2)) ? wordsBetween(tokens, first - 2, first) : undefined;
}

/** `لواء التوحيد كتائب نبل`, `لواء توحيد الأحرار`: what is more than the two words of a body's name is another's. */
export function goesOnAsBody({ tokens }: Document, { name }: Reading, { span: { last } }: Case): string | undefined {
  const [own, behind] = [tokens[last], tokens[last + 1]];
  if (own?.word.script !== "arabic" || behind?.word.script !== "arabic" || !isTied(behind)) return undefined;
  const { raw, folded } = behind.word;
  // "قوات أميركية خاصة" is said of the American forces.
  const lacksArticle = /^(?!ال)\S+ ال\S+$/.test(name.name) && !/^ال/.test(own.word.folded);
  const isMore =
    /^(?:كتايب|الويه)$/.test(folded) || (lacksArticle && !isArabicParticle(folded) && !/^[وفبلك]/.test(folded));
  return isMore ? `"${raw}" behind it makes it another body` : undefined;
}

const isTied = (token: Token | undefined): boolean =>
  token !== undefined && ties(token.gap) && token.gap !== Gap.ending;

const wordsBetween = (tokens: readonly Token[], from: number, first: number): string =>
  `"${tokens
    .slice(from, first)
    .map(({ word }) => word.raw)
    .join(" ")}" before it makes it the name of a body`;

/** Folded, as all words here. */
const BODY = /^[وفبلك]?(?:ال)?(?:لوا|الويه|كتيبه|كتايب|فرقه|فيلق|فوج|سرايا|سريه|تجمع|جيش|حركه)$/;
/** The words for fighters that stand before the name of their town. */
const OF_FIGHTERS =
  /^(?:شهدا|شهيد|ثوار|احرار|ابنا|مجاهدي|درع|سيف|سيوف|صقور|اسود|فرسان|عامود|جند|جنود|رجال|انصار|فجر|نسور|ذياب|شباب|بركان|عاصفه|صاعقه|مغاوير|كتايب|توحيد)$/;
