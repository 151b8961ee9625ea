import { CITY_KINDS } from "../data/place-kinds.ts";
import { ties } from "../match/words.ts";
import { withoutArabicArticle } from "../text/article.ts";
import { readings } from "../text/clitics.ts";
import { Gap } from "../text/gap.ts";
import { isQuality } from "../text/qualities.ts";
import { foldedAt, type Token } from "../text/tokenize.ts";
import type { Document } from "./document.ts";
import { type Clue, evidence } from "./evidence.ts";
import { listNeighbour } from "./list.ts";
import type { PersonWords } from "./person-words.ts";
import { prepositionBefore } from "./prepositions.ts";
import type { Case, Reading } from "./reading.ts";
import { W } from "./weights.ts";

/**
 * Every second man of this war goes by "father of ...", and 200 villages have such a name. `أبو حسن الشامي` is a man, and so
 * is `أبو دالي` where nothing shows that a place is named.
 */
export function kunya(document: Document, { titles }: PersonWords, { entity }: Reading, of: Case): Clue | undefined {
  const { span } = of;
  const first = document.tokens[span.content] as Token;
  if (span.last === span.content || !readings(first.word).some(({ form }) => FATHER.test(form))) return undefined;
  const [before, next] = [document.tokens[span.first - 1], document.tokens[span.last + 1]];
  // "القائد الميداني أبو ...": an adjective may stand between a title and the name.
  const title = before !== undefined && isNisba(before) ? span.first - 2 : span.first - 1;
  if (titles.has(foldedAt(document.tokens, title)))
    return evidence("context", W.givenName, () => `"${foldedAt(document.tokens, title)}" before it is a man's title`);
  if (next !== undefined && (isNisba(next) || isLatinNisba(next, document.tokens[span.last + 2])))
    return evidence("context", W.givenName, () => `"${next.word.raw}" behind it says where a man is from`);
  if (first.word.script === "latin")
    return isAliasOfMan(document, of) ? evidence("context", W.givenName, "another name of a man") : undefined;
  const shown =
    entity.curated ||
    CITY_KINDS.has(entity.kind) ||
    prepositionBefore(document.tokens, span) !== undefined ||
    listNeighbour(document, span) !== undefined ||
    document.remembered(of)?.reading.entity === entity;
  return shown ? undefined : evidence("context", W.givenName, "a man's name, and nothing shows that a place is meant");
}

/** `Ali Zaydan "Abu Hass"`, `Ali Zaydan, also known as Abu Hass`, but `Boukamal "Abu Kamal"`. */
function isAliasOfMan(document: Document, { span: { first } }: Case): boolean {
  const { tokens } = document;
  let at = first - 1;
  while (LEAD.test(foldedAt(tokens, at))) at--;
  const man = tokens[at]?.word;
  if (at === first - 1 && tokens[first]?.gap !== Gap.quote) return false;
  return man?.capital === true && !man.functional && document.anchorEndingAt(at) === undefined;
}

const LEAD = /^(?:aka|alias|nicknamed|nom|de|guerre|also|better|known|as)$/;

const FATHER = /^(?:اب[وي]|abou?|abu)$/;

/** `الشامي`, and not `الشرقي`, which tells a village from its twin. */
function isNisba({ word: { folded, script }, gap }: Token): boolean {
  return script === "arabic" && ties(gap) && /^ال.{2,}ي$/.test(folded) && !isQuality(withoutArabicArticle(folded));
}

/** `al-Shami`, and not `al-Sharqi`. */
const isLatinNisba = ({ word, gap }: Token, behind: Token | undefined): boolean =>
  word.articleLike &&
  ties(gap) &&
  behind?.gap === Gap.hyphen &&
  /^[A-Z][a-z]{2,}i$/.test(behind.word.raw) &&
  !isQuality(behind.word.folded);
