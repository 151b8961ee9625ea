import type { CompiledEntity } from "../data/tables.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { withoutArabicArticle } from "../text/article.ts";
import { numeral } from "../text/numerals.ts";
import { type Token, tokenize } from "../text/tokenize.ts";
import { ties } from "./scan.ts";

/** A unit named by number: `4th Mechanized Division`, `Regiment 137`, `الفرقة الرابعة`. */
export interface NumberedUnit {
  readonly first: number;
  readonly last: number;
  readonly number: number;
  readonly designator: string;
  /** What the words between say it is: special forces, coastal, artillery ... */
  readonly branches: readonly string[];
}

const DESIGNATORS: ReadonlyMap<string, string> = new Map(Object.entries({
  division: "division",
  div: "division",
  brigade: "brigade",
  bde: "brigade",
  regiment: "regiment",
  rgt: "regiment",
  battalion: "battalion",
  bn: "battalion",
  corps: "corps",
  legion: "corps",
  squadron: "squadron",
  فرقه: "division",
  لواء: "brigade",
  لوا: "brigade",
  فوج: "regiment",
  كتيبه: "battalion",
  فيلق: "corps",
  سرب: "squadron",
}));

/** Branch words. Armour and infantry are mixed up by every writer and tell nothing apart; the others do. */
const BRANCHES: ReadonlyMap<string, string> = new Map(Object.entries({
  armoured: "",
  armored: "",
  tank: "",
  mechanised: "",
  mechanized: "",
  mech: "",
  infantry: "",
  reserve: "",
  assault: "",
  storming: "",
  mission: "",
  free: "",
  syrian: "",
  independent: "",
  special: "special forces",
  forces: "special forces",
  commando: "special forces",
  airborne: "airborne",
  artillery: "artillery",
  missile: "missile",
  coastal: "coastal",
  marine: "marine",
  marines: "marine",
  air: "air",
  defence: "air",
  defense: "air",
  border: "border",
  guard: "guard",
  guards: "guard",
  republican: "guard",
  mountain: "mountain",
}));

/** Reads the numbered units of a text. Numbers and designators are compared as such, never by likeness. */
export function numberedUnits(tokens: readonly Token[]): NumberedUnit[] {
  const found: NumberedUnit[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const designator = designatorOf(tokens[at]);
    if (designator === undefined) continue;
    const unit = numberBefore(tokens, at, designator) ?? numberBehind(tokens, at, designator);
    if (unit !== undefined) found.push(unit);
  }
  return found;
}

function designatorOf(token: Token | undefined): string | undefined {
  if (token === undefined) return undefined;
  const { folded, script } = token.word;
  return DESIGNATORS.get(script === "arabic" ? withoutArabicArticle(folded) : folded);
}

/** `4th Mechanized Division`, `the 25th Special Mission Forces Division`. */
function numberBefore(tokens: readonly Token[], at: number, designator: string): NumberedUnit | undefined {
  const branches: string[] = [];
  for (let from = at - 1; from >= Math.max(0, at - 5); from--) {
    if (!ties((tokens[from + 1] as Token).gap)) return undefined;
    const { word } = tokens[from] as Token;
    const number = numeral(word.folded, word.upper || word.raw === "I" || word.raw === "V");
    if (number !== undefined) {
      // "killed 4 brigade members": a bare number before a small word is a count.
      if (/^\d+$/.test(word.folded) && !(tokens[at] as Token).word.capital) return undefined;
      return { first: from, last: at, number, designator, branches };
    }
    const branch = BRANCHES.get(word.folded);
    if (branch === undefined) return undefined;
    if (branch !== "" && !branches.includes(branch)) branches.push(branch);
  }
  return undefined;
}

/** `Division 17`, `Regiment 137`, `الفرقة الرابعة مدرعة`. */
function numberBehind(tokens: readonly Token[], at: number, designator: string): NumberedUnit | undefined {
  const next = tokens[at + 1];
  if (next === undefined || !ties(next.gap)) return undefined;
  const number = numeral(next.word.folded, next.word.upper);
  if (number === undefined) return undefined;
  if ((tokens[at] as Token).word.script === "latin" && !/^\d+$/.test(next.word.folded)) return undefined;
  return { first: at, last: at + 1, number, designator, branches: [] };
}

/** A unit of the tables that bears a number. */
export interface UnitReading {
  readonly entity: CompiledEntity;
  readonly branches: readonly string[];
}

/** The units of the tables by number and designator, as their names and aliases give them. */
export class UnitIndex {
  readonly #units = new Map<string, UnitReading[]>();

  constructor(lexicon: Lexicon) {
    for (const name of lexicon.names) {
      if (!name.id.startsWith("unit/")) continue;
      const entity = lexicon.entity(name.id);
      if (entity === undefined) continue;
      // "138th Brigade of the 4th Division" is a name of the brigade only.
      const unit = numberedUnits(tokenize(name.name))[0];
      if (unit !== undefined && (unit.first === 0 || unit.designator === entity.kind)) this.#add(unit, entity);
    }
  }

  #add(unit: NumberedUnit, entity: CompiledEntity): void {
    const signature = signatureOf(unit);
    const readings = this.#units.get(signature) ?? [];
    const at = readings.findIndex((reading) => reading.entity === entity);
    const known = readings[at];
    if (known === undefined) readings.push({ entity, branches: unit.branches });
    else readings[at] = { entity, branches: [...new Set([...known.branches, ...unit.branches])] };
    this.#units.set(signature, readings);
  }

  readings(unit: NumberedUnit): readonly UnitReading[] {
    return this.#units.get(signatureOf(unit)) ?? [];
  }
}

const signatureOf = (unit: NumberedUnit): string => `${unit.number} ${unit.designator}`;
