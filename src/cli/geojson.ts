import type { Entity, Mention, Resolver } from "../types.ts";
import type { Answer } from "./resolve-document.ts";

/** A GeoJSON feature. */
interface Feature {
  readonly type: "Feature";
  readonly id?: string;
  readonly geometry: { readonly type: "Point"; readonly coordinates: readonly [lon: number, lat: number] };
  readonly properties: Readonly<Record<string, unknown>>;
}

/** GeoJSON (RFC 7946) as it is written: a feature a line, so that what is long need not be held. */
export class FeatureCollection {
  readonly head = '{"type":"FeatureCollection","features":[';
  readonly foot = "\n]}\n";
  #written = 0;

  add(features: readonly Feature[]): string {
    return features.map((feature) => `${this.#written++ === 0 ? "" : ","}\n${JSON.stringify(feature)}`).join("");
  }
}

/** An entity as a feature; none where it has no point. */
export function featureOf({ id, at, names: _names, refs, ...facts }: Entity): readonly Feature[] {
  return at === undefined
    ? []
    : [{ type: "Feature", id, geometry: pointAt(at), properties: { id, ...facts, ...refs } }];
}

/** The mentions of a document that are resolved to something with a point, each as a feature. */
export function featuresOf(answer: Answer, resolver: Resolver): readonly Feature[] {
  const { id, file, date, titleMentions = [], mentions } = answer;
  const document = { document: id, file, date: date.used };
  const told =
    (part: "title" | "text") =>
    (mention: Mention): readonly Feature[] => {
      const entity = mention.id === undefined ? undefined : resolver.get(mention.id);
      if (entity?.at === undefined) return [];
      const { start, end, surface, score } = mention;
      const { id, name, kind } = entity;
      const properties = { id, name, kind, surface, score, ...document, part, start, end };
      return [{ type: "Feature", geometry: pointAt(entity.at), properties }];
    };
  return [...titleMentions.flatMap(told("title")), ...mentions.flatMap(told("text"))];
}

/** GeoJSON has the longitude first. */
const pointAt = ([lat, lon]: NonNullable<Entity["at"]>): Feature["geometry"] => ({
  type: "Point",
  coordinates: [lon, lat],
});
