import { type LocatedTables, relationsOf } from "./located.ts";
import { errorAt, type Problem, type Spot, warningAt } from "./problem.ts";

/** Every entity that someone wrote by hand says where it is told of; a source is a key of `sources.yaml` or a URL. */
export function checkSources({ entities, aliases, sources }: LocatedTables): readonly Problem[] {
  const problems: Problem[] = [];
  const known = (source: string, spot: Spot, whose: string): void => {
    if (sources.has(source)) return;
    const host = hostOf(source);
    if (host !== undefined && !SHORTENERS.has(host)) return;
    if (host !== undefined) {
      const fault = `"${source}", the source of ${whose}, is a shortened link, which will not last and hides where it leads`;
      problems.push(errorAt("shortened-link", spot, fault, "Open it, and write the address that it leads to."));
      return;
    }
    problems.push(
      errorAt(
        "unknown-source",
        spot,
        `"${source}", the source of ${whose}, is no key of gazetteer/sources.yaml and no URL`,
        "Write an http(s) URL that will last, or add the key to gazetteer/sources.yaml.",
      ),
    );
  };
  for (const { id, entity, table, file, line, lines } of entities) {
    if (table) continue;
    if ((entity.sources ?? []).length === 0) {
      problems.push(
        errorAt(
          "no-source",
          { file, line },
          `${id} has no source`,
          "Add `sources` with a URL that will last, or a key of gazetteer/sources.yaml.",
        ),
      );
    }
    entity.sources?.forEach((source, at) => {
      known(source, { file, line: lines[`sources.${at}`] ?? line }, id);
    });
    for (const fact of ["successor-of", "part-of"] as const) {
      relationsOf(entity, fact).forEach((one, at) => {
        if (one.source !== undefined) known(one.source, { file, line: lines[`${fact}.${at}`] ?? line }, one.id);
      });
    }
  }
  for (const { alias, file, line } of aliases) {
    if (alias.source !== undefined) known(alias.source, { file, line }, `"${alias.name}"`);
    else if (isForeign(alias.lang)) {
      problems.push(
        warningAt(
          "foreign-alias-without-source",
          { file, line },
          `"${alias.name}" (${alias.lang}) does not say where it was read`,
          "Add `source`: an archive copy, a permalink, or a key of gazetteer/sources.yaml.",
        ),
      );
    }
  }
  return problems;
}

/** The host of a URL; undefined for what is none. */
function hostOf(source: string): string | undefined {
  const [, host] = /^https?:\/\/(?:www\.)?([^\s/]+\.[^\s/]+)\S*$/i.exec(source) ?? [];
  return host?.toLowerCase();
}

/** Services that lend out short addresses, for as long as they exist. */
const SHORTENERS: ReadonlySet<string> = new Set(
  (
    "bit.ly bitly.com buff.ly cutt.ly dlvr.it fb.me goo.gl is.gd j.mp lnkd.in ow.ly rb.gy rebrand.ly s.id shorturl.at " +
    "spr.ly t.co t.ly tiny.cc tinyurl.com trib.al v.gd wp.me"
  ).split(" "),
);

/** Neither Arabic, in whichever letters, nor English. */
function isForeign(lang: string | undefined): boolean {
  return lang !== undefined && !/^(?:ar|en)(?:-|$)/.test(lang);
}
