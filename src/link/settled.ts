import type { CompiledEntity } from "../data/tables.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { type Anchor, isLocalPlace, isOne, isSame } from "./anchor.ts";
import { isSyrian } from "./hints.ts";
import { wellKnown } from "./well-known.ts";

/** What a text has settled on after a round, looked at from all sides. */
export class Settled {
  readonly anchors: readonly Anchor[];
  /** By their first token, and by their last. */
  readonly startingAt: readonly (Anchor | undefined)[];
  readonly endingAt: readonly (Anchor | undefined)[];
  /** 1 for the tokens of anchors. */
  readonly taken: Uint8Array;
  /** How many mentions have settled on each entity. */
  readonly entities: ReadonlyMap<string, number>;
  /** What directly holds one of them. */
  readonly wholes: ReadonlySet<string>;
  /** The local places among them that are points on a map, each once. */
  readonly points: readonly CompiledEntity[];
  /** The surest anchor of each spelling. */
  readonly surfaces: ReadonlyMap<string, Anchor>;
  /** The entities that the text names in each governorate. */
  readonly governorates: ReadonlyMap<string, ReadonlySet<string>>;
  /** How many of the anchors are of Syria and its war. */
  readonly syrian: number;

  /** A governorate abroad, where the text names neither Syria nor any of its governorates and big cities. */
  readonly provinceAbroad: CompiledEntity | undefined;

  /** `tokens`: how many the text has. */
  constructor(anchors: readonly Anchor[], tokens: number, lexicon: Lexicon, surfaceOf: (of: Anchor["of"]) => string) {
    const startingAt = new Array<Anchor | undefined>(tokens);
    const endingAt = new Array<Anchor | undefined>(tokens);
    const entities = new Map<string, number>();
    const wholes = new Set<string>();
    const points = new Set<CompiledEntity>();
    const surfaces = new Map<string, Anchor>();
    const governorates = new Map<string, Set<string>>();
    this.taken = new Uint8Array(tokens);
    let syrian = 0;
    let province: CompiledEntity | undefined;
    let known = false;
    for (const anchor of anchors) {
      const { entity } = anchor.reading;
      const { first, last } = anchor.of.span;
      startingAt[first] = anchor;
      endingAt[last] = anchor;
      this.taken.fill(1, first, last + 1);
      entities.set(entity.id, (entities.get(entity.id) ?? 0) + 1);
      if (entity.within !== undefined) wholes.add(entity.within);
      if (entity.at !== undefined && isLocalPlace(entity)) points.add(entity);
      const surface = surfaceOf(anchor.of);
      if (anchor.probability > (surfaces.get(surface)?.probability ?? 0)) surfaces.set(surface, anchor);
      const governorate = lexicon.governorateOf(entity.id);
      if (governorate !== undefined)
        governorates.set(governorate, (governorates.get(governorate) ?? new Set()).add(entity.id));
      if (isSyrian(entity)) {
        syrian++;
        known ||= entity.id === "place/sy" || wellKnown(anchor.reading);
      } else if (entity.kind === "governorate") province ??= entity;
    }
    this.anchors = anchors;
    this.startingAt = startingAt;
    this.endingAt = endingAt;
    this.entities = entities;
    this.wholes = wholes;
    this.points = [...points];
    this.surfaces = surfaces;
    this.governorates = governorates;
    this.syrian = syrian;
    this.provinceAbroad = known ? undefined : province;
  }

  /** Is the same known as by another round? */
  isAs({ anchors, surfaces }: Settled): boolean {
    return isSame(this.anchors, anchors) && isSame([...this.surfaces.values()], [...surfaces.values()]);
  }

  /** Does the same stand at a token as by another round? */
  isOneAt(token: number, { startingAt, endingAt }: Settled): boolean {
    return isOne(this.startingAt[token], startingAt[token]) && isOne(this.endingAt[token], endingAt[token]);
  }
}
