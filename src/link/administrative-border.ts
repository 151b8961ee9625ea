import { Gap } from "../text/gap.ts";
import { foldedAt, type Token } from "../text/tokenize.ts";
import type { Document } from "./document.ts";
import type { Case } from "./reading.ts";

/** As many tokens may lie between the words for the border and a name. */
const REACH = 8;

/** `the administrative border between Hama and Idlib`, `the Hama-Idlib administrative line`: no city has one. */
export const isAtAdministrativeBorder = ({ tokens }: Pick<Document, "tokens">, { span, typeWords }: Case): boolean =>
  typeWords.length === 0 && (isBorder(tokens, span.first, -1) || isBorder(tokens, span.last, 1));

/** Does the way from a name lead over names and what stands between them to such a border? */
function isBorder(tokens: readonly Token[], from: number, step: 1 | -1): boolean {
  for (let at = from + step; Math.abs(at - from) <= REACH; at += step) {
    const token = tokens[at];
    if (token === undefined || tokens[step > 0 ? at : at + 1]?.gap === Gap.stop) return false;
    const { folded, capital, script } = token.word;
    if (BORDER.test(folded)) return ADMINISTRATIVE.test(foldedAt(tokens, at - 1));
    if (ADMINISTRATIVE.test(folded))
      return BORDER.test(foldedAt(tokens, at + 1)) || BORDER.test(foldedAt(tokens, at - 1));
    if (!capital && !BETWEEN.test(folded) && script !== "arabic") return false;
  }
  return false;
}

const ADMINISTRATIVE = /^(?:administrative|provincial|الاداري(?:ه)?)$/;
const BORDER = /^(?:borders?|borderlines?|boundar(?:y|ies)|lines?|limits?|[وب]?الحدود)$/;
const BETWEEN = /^(?:between|of|with|and|from|separating|the|al|ar|as|deir|ez)$/;
