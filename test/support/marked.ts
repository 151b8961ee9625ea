import type { Mention, ResolveOptions, Resolver } from "../../src/types.ts";

/** A text whose mention in question stands between square brackets. */
export function marked(row: string): { readonly text: string; readonly start: number; readonly end: number } {
  const start = row.indexOf("[");
  const end = row.indexOf("]") - 1;
  if (start < 0 || end <= start) throw new Error(`no [mention] is marked in "${row}"`);
  return { text: row.replace("[", "").replace("]", ""), start, end };
}

/** The mentions that overlap the marked one. */
export function mentionsAt(resolver: Resolver, row: string, options: ResolveOptions = {}): readonly Mention[] {
  const { text, start, end } = marked(row);
  return resolver.resolve(text, options).mentions.filter((mention) => mention.start < end && mention.end > start);
}

/** What became of the marked mention: the ID that it was linked to, else its status, else "nothing". */
export function answer(resolver: Resolver, row: string, options: ResolveOptions = {}): string {
  const found = mentionsAt(resolver, row, options);
  const linked = found.find(({ status }) => status === "resolved") ?? found[0];
  return linked === undefined ? "nothing" : (linked.id ?? linked.status);
}

/** All mentions of a text, each as `surface: id` or `surface: status`. */
export function told(resolver: Resolver, text: string, options: ResolveOptions = {}): readonly string[] {
  return resolver.resolve(text, options).mentions.map(({ surface, id, status }) => `${surface}: ${id ?? status}`);
}

/** The links of a text, each as `surface: id`. */
export function links(resolver: Resolver, text: string, options: ResolveOptions = {}): readonly string[] {
  const { mentions } = resolver.resolve(text, options);
  return mentions.flatMap(({ surface, id }) => (id === undefined ? [] : [`${surface}: ${id}`]));
}
