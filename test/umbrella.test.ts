import { describe, expect, test } from "vitest";
import { repositoryResolver } from "./support/repository.ts";

const resolver = repositoryResolver();

/** What became of the phrase in a sentence on the war: its ID, its status, or nothing; places aside. */
function answerTo(phrase: string, sentence: (phrase: string) => string): string {
  const text = sentence(phrase);
  const start = text.indexOf(phrase);
  const end = start + phrase.length;
  const found = resolver
    .resolve(text)
    .mentions.filter((mention) => mention.start < end && mention.end > start && mention.type !== "place");
  const best = found.find(({ id }) => id !== undefined) ?? found[0];
  return best === undefined ? "nothing" : (best.id ?? best.status);
}

const english = (phrase: string): string => `On Monday ${phrase} were named in a report on Idlib and Aleppo in Syria.`;
const arabic = (phrase: string): string => `ذكر تقرير عن إدلب وحلب في سوريا ${phrase} يوم الاثنين`;

describe("umbrella phrases that resolve (docs/umbrella-words.md)", () => {
  const resolving: Readonly<Record<string, readonly string[]>> = {
    "group/syrian-government": [
      ...[
        "the Syrian government",
        "the Syrian regime",
        "the Assad regime",
        "the regime of Bashar al-Assad",
        "the Baath regime",
      ],
      ...["the Damascus government", "the government of Syria", "Syrian authorities"],
    ],
    "group/syrian-government-forces": [
      ...["government forces", "government troops", "regime forces", "regime troops", "Syrian forces", "Syrian troops"],
      ...[
        "Assad's forces",
        "Assad forces",
        "pro-government forces",
        "pro-government fighters",
        "pro-government militias",
      ],
      ...["pro-regime forces", "pro-Assad forces", "loyalist forces", "forces loyal to Assad"],
    ],
    "group/syrian-arab-army": [
      ...[
        "the Syrian army",
        "the Syrian Arab Army",
        "the SAA",
        "the regime army",
        "the Syrian regime army",
        "Assad's army",
      ],
    ],
    "group/syrian-armed-forces": ["the Syrian armed forces", "the Syrian military", "the Army and Armed Forces"],
    "group/syrian-popular-forces": ["popular forces", "popular committees", "popular defence groups"],
    "group/ndf": ["the National Defence Forces", "the NDF"],
    "group/syrian-hezbollah": ["Syrian Hezbollah", "the Islamic Resistance in Syria"],
    "group/hezbollah": ["Hezbollah in Syria"],
    "group/cjtf-oir": [
      ...[
        "the US-led coalition",
        "the international coalition",
        "the global coalition",
        "the US coalition",
        "the anti-ISIS coalition",
      ],
      ...["Operation Inherent Resolve", "the crusader coalition"],
    ],
    "group/saudi-led-coalition": ["the Saudi-led coalition"],
    "group/astana-guarantors": ["the guarantor states", "the Astana guarantors"],
    "group/white-helmets": ["the White Helmets", "the Syrian Civil Defence", "rescuers of the civil defence"],
    "group/sohr": ["the Observatory, a British-based monitor,"],
    "unit/sy/air-force": ["the regime air force", "Assad's air force"],
    "group/russian-government": ["the Russian government", "the Russian regime"],
    "group/turkish-government": ["the Turkish government"],
    "group/iranian-government": ["the Iranian government", "the Iranian regime"],
    "group/russian-armed-forces": ["Russian forces", "the Russian army", "the Russian military", "Russian troops"],
    "group/turkish-armed-forces": ["Turkish forces", "the Turkish army", "the Turkish military"],
    "group/us-armed-forces": ["US forces", "American forces", "the U.S. military", "American troops"],
    "unit/us/army": ["the US Army"],
    "unit/ru/aerospace-forces": ["the Russian air force"],
    "unit/il/air-force": ["the Israeli air force"],
    "group/iraqi-army": ["Iraqi forces", "the Iraqi army", "Iraqi security forces"],
    "group/israel-defense-forces": ["the Israeli army", "Israeli forces", "Israeli occupation forces"],
    "group/russian-ministry-of-defence": ["the Russian defence ministry", "Russia's Defense Ministry"],
    "group/us-government": ["the White House"],
    "group/us-department-of-defense": ["the Pentagon"],
  };
  test.each(Object.entries(resolving).flatMap(([id, phrases]) => phrases.map((phrase) => [phrase, id])))(
    "%s: %s",
    (phrase, id) => {
      expect(answerTo(phrase, english)).toBe(id);
    },
  );

  // Whatever side the writer is on, the body is the same.
  test.each([
    ["قوات النظام", "group/syrian-government-forces"],
    ["نظام الأسد", "group/syrian-government"],
    ["الحكومة السورية", "group/syrian-government"],
    ["النظام السوري", "group/syrian-government"],
    ["الجيش السوري", "group/syrian-arab-army"],
    ["الجيش العربي السوري", "group/syrian-arab-army"],
    ["التحالف الدولي", "group/cjtf-oir"],
    ["الدفاع المدني السوري", "group/white-helmets"],
    ["القوات الروسية", "group/russian-armed-forces"],
    ["القوات التركية", "group/turkish-armed-forces"],
  ])("%s: %s", (phrase, id) => expect(answerTo(phrase, arabic)).toBe(id));
});

describe("an article does not make every body a common noun", () => {
  test.each([
    ["a US-led coalition that", "group/cjtf-oir"],
    ["an Islamic state that", "nothing"],
  ])("%s: %s", (phrase, expected) => {
    const id = answerTo(phrase, (words) => `Jets of ${words} bombs Idlib were seen over Aleppo in Syria.`);
    expect(id === "ambiguous" ? "nothing" : id).toBe(expected);
  });
});

describe("words that stay generic", () => {
  test.each([
    ...["the regime", "the government", "the authorities", "the state"],
    ...["the army", "the military", "troops", "soldiers", "security forces", "the police"],
    ...["the coalition", "the alliance", "coalition warplanes"],
    ...[
      "the opposition",
      "opposition factions",
      "rebels",
      "rebel groups",
      "insurgents",
      "revolutionaries",
      "factions",
      "armed groups",
      "fighters",
      "gunmen",
    ],
    ...["militants", "terrorists", "takfiris", "takfiri terrorists", "jihadists", "extremists", "mercenaries"],
    ...["militias", "Shiite militias", "foreign militias", "sectarian militias", "regime aircraft"],
    ...["the resistance", "resistance fighters", "the axis of resistance"],
    ...["allies", "allied forces", "backers"],
    ...["state television", "state TV", "state media", "the state news agency", "official media"],
    ...["a monitor", "a monitoring group", "activists", "medics", "rescue workers"],
    ...["parliament", "the ministry", "the defence ministry", "the foreign ministry", "security sources"],
  ])("%s", (phrase) => expect(answerTo(phrase, english)).toBe("generic"));

  test.each([
    ...["النظام", "الحكومة", "الجيش", "المعارضة", "الثوار", "الفصائل", "الإرهابيين", "المسلحين", "المقاومة", "التحالف"],
    ...[
      "الميليشيات",
      "الميليشيات الشيعية",
      "الفصائل المعارضة",
      "قوات الأمن",
      "الشرطة",
      "الناشطون",
      "المرتزقة",
      "التكفيريين",
    ],
  ])("%s", (phrase) => expect(answerTo(phrase, arabic)).toBe("generic"));
});

describe("a capital is a place, Assad a person", () => {
  test.each(["Moscow", "Ankara", "Washington", "Tehran", "Damascus", "Baghdad"])("%s", (capital) => {
    const found = resolver.resolve(`${capital} said on Monday that the war in Syria must end.`).mentions[0];
    expect([found?.type, found?.status]).toEqual(["place", "resolved"]);
  });
  test("warplanes are no body", () => expect(answerTo("Russian warplanes", english)).toBe("nothing"));
});

describe("a country beside a phrase takes only what does not say itself whose it is", () => {
  const beside = (country: string) => (phrase: string) =>
    `In Idlib in Syria ${country} ${phrase} were named by Aleppo.`;

  test.each([
    ["Syrian rebels", "group/syrian-opposition"],
    ["Syrian regime", "group/syrian-government"],
  ])("Turkey %s: a lost comma", (phrase, id) => expect(answerTo(phrase, beside("Turkey"))).toBe(id));

  test("Lebanese State Security is not Syria's", () =>
    expect(answerTo("State Security", beside("Lebanese"))).not.toMatch(/^unit\/sy/));
});

describe("English possessives without their apostrophe, and articles", () => {
  test.each([
    ["Syrian armys", "Reports say the Syrian armys artillery hit Idlib.", "group/syrian-arab-army"],
    ["Assad regimes", "Reports say the Assad regimes latest raid hit Idlib.", "group/syrian-government"],
    ["US-led coalition", "In Raqqa a US-led coalition is bombing the group.", "group/cjtf-oir"],
    ["Saudi regimes", "Reports from Idlib speak of Turkish and Saudi regimes.", "generic"],
  ])("%s", (phrase, text, expected) => expect(answerTo(phrase, () => text)).toBe(expected));

  test("a channel's letters are no sounds", () =>
    expect(answerTo("Syria", () => "Syria Thu 26 Feb 2020: shells fell on Idlib")).toBe("nothing"));

  test("whose agency it is, and where a body sits, is no part of its name", () => {
    const text = "Syrias state news agency SANA and the UN special envoy for Syria spoke of Idlib.";
    expect(resolver.resolve(text).mentions.flatMap(({ id }) => id ?? [])).toEqual([
      ...["place/sy", "group/sana", "group/united-nations", "place/sy", "place/sy/idlib"],
    ]);
  });
});
