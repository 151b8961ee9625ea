import { describe, expect, test } from "vitest";
import { mentionsAt } from "../support/marked.ts";
import { tinyResolver } from "../support/tiny.ts";

const resolver = tinyResolver({
  gazetteer: {
    "place/sy/west": { name: "West", kind: "governorate" },
    "place/sy/khan-zarzur": { name: "Khan Zarzur", kind: "town", within: "place/sy/west" },
    "group/jaysh-al-shams": { name: "Jaysh al-Shams", kind: "armed-group" },
    "group/hayat-zarzur": { name: "Hayat Zarzur al-Shams", kind: "armed-group" },
  },
  aliases: {},
});

const found = (row: string): readonly (string | undefined)[] => mentionsAt(resolver, row).map(({ id }) => id);

describe("what the letters of a text say of its language", () => {
  test.each([
    ["[Dschaisch asch-Schams] took the town", "group/jaysh-al-shams"],
    ["[Hajat Zarzur asch-Schams] took the town", "group/hayat-zarzur"],
    ["[Dżajsz asz-Szams] took the town", "group/jaysh-al-shams"],
    ["[Hajat Zarzur asz-Szams] took the town", "group/hayat-zarzur"],
    ["[Ceyş uş-Şams] took the town", "group/jaysh-al-shams"],
    ["[Jaysh ush-Shams] took the town", "group/jaysh-al-shams"],
    ["[Jayshul Shams] took the town", "group/jaysh-al-shams"],
    // What it is, in another language
    ["El [Ejército Shams] took the town", "group/jaysh-al-shams"],
    ["[Shams Ordusu] took the town", "group/jaysh-al-shams"],
  ])("%s", (row, id) => expect(found(row)).toEqual([id]));

  test.each(["[Chan Zarzur] said so", "[Ceys Shams] said so", "The [Army Shams] said so"])("%s tells none", (row) =>
    expect(found(row)).toEqual([]),
  );
});
