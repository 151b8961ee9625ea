import type { LocatedTables } from "../../data/check/located.ts";
import { ALIAS_KINDS } from "../../data/kinds.ts";
import { resolverOf } from "../../resolver.ts";
import { isArabic } from "../../text/script.ts";
import type { AddFlags } from "./add-flags.ts";
import type { NewAlias } from "./add-plan.ts";
import type { Asker, Choice } from "./ask.ts";
import { optional, validDate } from "./optional.ts";
import { tablesAt } from "./resolver-at.ts";

const OTHER = "another";

/** Ask for what the command line did not give of a name. */
export async function askForAlias(flags: AddFlags, tables: LocatedTables, asker: Asker): Promise<NewAlias> {
  const name = flags.name ?? (await asker.text("The name, as it is written", { example: "Khansir" }));
  const id = flags.id ?? (await askWhose(name, tables, asker, flags.root));
  const lang = flags.lang ?? (await askLanguage(name, asker));
  const kind =
    flags.kind ??
    (await asker.select(
      "What kind of name is it?",
      ALIAS_KINDS.map((value) => ({ value, label: value })),
      "spelling",
    ));
  const arabic =
    flags.arabic ??
    (kind === "mistranslation" ? await optional(asker, "The Arabic that went wrong", "هتش") : undefined);
  const cues = flags.cue ?? (await askCues(kind, asker));
  const from =
    flags.from ?? (await optional(asker, "Since when was it written so? (empty: always)", "2016-07", validDate));
  const until = flags.until ?? (await optional(asker, "Until when? (empty: still)", "2017-01", validDate));
  const source =
    flags.source?.[0] ??
    (await optional(
      asker,
      "Where did you read it? A URL that lasts, or a key of sources.yaml",
      "https://web.archive.org/web/...",
    ));
  const bare = kind === "spelling" ? undefined : kind;
  return {
    id,
    name,
    lang,
    kind: bare,
    case: flags.case,
    from,
    until,
    cues,
    not: flags.not,
    arabic,
    source,
    note: flags.note,
  };
}

async function askWhose(name: string, tables: LocatedTables, asker: Asker, root: string): Promise<string> {
  const resolver = resolverOf(tablesAt(root));
  for (let words = name; ; ) {
    const { candidates } = resolver.lookup(words, { limit: 8 });
    const found = new Map<string, Choice>();
    for (const { id, name: label, kind } of [...candidates, ...resolver.search(words, { limit: 4 })]) {
      found.set(id, { value: id, label: `${label}, ${kind}`, hint: `${id}${holder(id, tables)}` });
    }
    const choice = await asker.select("Whose name is it?", [
      ...found.values(),
      { value: OTHER, label: "another: look it up, or give its ID" },
    ]);
    if (choice !== OTHER) return choice;
    words = await asker.text("Its usual name, or its ID", { example: "place/sy/khanasir" });
    if (tables.ids.has(words)) return words;
  }
}

function holder(id: string, { entities }: LocatedTables): string {
  const within = entities.find((one) => one.id === id)?.entity.within;
  return within === undefined ? "" : ` in ${within}`;
}

async function askLanguage(name: string, asker: Asker): Promise<string | undefined> {
  const arabic = isArabic(name);
  const tags = arabic ? ["ar", "fa", "ckb"] : ["ar-Latn", "en", "ku", "tr", "fr", "ru", "de"];
  const labels: Readonly<Record<string, string>> = {
    ar: "Arabic",
    "ar-Latn": "Arabic in Latin letters",
    en: "English",
    ku: "Kurdish",
    tr: "Turkish",
    fr: "French",
    ru: "Russian",
    de: "German",
    fa: "Persian",
    ckb: "Sorani Kurdish",
  };
  const choice = await asker.select(
    "Its language",
    [...tags.map((value) => ({ value, label: labels[value] as string })), { value: OTHER, label: "another" }],
    tags[0],
  );
  return choice === OTHER ? asker.text("Its BCP 47 tag", { example: "hy" }) : choice;
}

async function askCues(kind: string, asker: Asker): Promise<readonly string[] | undefined> {
  const needed = kind === "mistranslation";
  const given = await asker.text(
    `Words of which one must stand near it, with commas between${needed ? "" : " (empty: none)"}`,
    { example: "Nusra, militants, fighters", optional: !needed },
  );
  const cues = given
    .split(/[,،]/)
    .map((word) => word.trim())
    .filter((word) => word !== "");
  return cues.length === 0 ? undefined : cues;
}
