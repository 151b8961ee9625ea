import { describe, expect, test } from "vitest";
import { answer } from "../support/marked.ts";
import { repositoryResolver } from "../support/repository.ts";
import { is, isNotLinked } from "../support/shipped.ts";

const resolver = repositoryResolver();
const MAY_2016 = { date: "2016-05" };

describe("a numbered unit that the text gives to another country's army is none of Syria's", () => {
  test.each([
    "The [5th Division] of the Jordanian army held a drill near the Syrian border.",
    "The Iraqi army's [155th Brigade] was sent to the border with Syria.",
    "Turkish army [2nd Corps] trucks stood at the Syrian border.",
    "Libyan National Army [47th Brigade] men were said to be in Syria.",
    "Yemen's [3rd Division] had trained in Syria before the war.",
    "The Egyptian military's [4th Armoured Division] lent Syria nothing.",
    "The Iraqi army wrote that its [18th Division] had lost two men in Syria.",
    "تدربت [الفرقة الرابعة] في الجيش الأردني قرب الحدود مع سوريا",
    "قال ضابط في [اللواء 93] من الجيش العراقي إن الحدود مع سوريا آمنة",
    "كانت [الفرقة الأولى] في الجيش اليمني قد تدربت في سوريا",
  ])("%s", (row) => expect(answer(resolver, row, MAY_2016)).not.toMatch(/^unit\/(?:sy|fsa|sna)/));

  test.each([
    ["The Syrian army's [155th Brigade] was sent to Daraa.", "unit/sy/155th-brigade"],
    ["The [4th Division] of the Syrian Arab Army shelled Daraa.", "unit/sy/4th-armoured-division"],
    ["Men of Russia's [5th Corps] came to Daraa.", "unit/sy/5th-assault-corps"],
    ["The Free Syrian Army's [13th Division] met in Maarat al-Numan.", "unit/fsa/13th-division"],
    ["انسحبت [الفرقة الرابعة] من ريف درعا", "unit/sy/4th-armoured-division"],
    ["قصفت [الفرقة الرابعة] في جيش النظام درعا", "unit/sy/4th-armoured-division"],
  ])("%s", (row, expected) => is(row, expected, { date: "2018-05" }));
});

describe("what armies and rebels are called everywhere is another country's where the text says so", () => {
  test.each([
    "The Yemeni [Republican Guard] lent Aleppo two tanks.",
    "Officers of the Iraqi [Republican Guard] had been to Aleppo and Homs.",
    "Yemen's [Popular Committees] wrote to Damascus.",
    "The [Islamic Front] of Kenya wrote to men in Aleppo.",
    "The [Free Army] of Libya wrote to men in Aleppo.",
    "The Danish [Red Cross] sent tents to Aleppo.",
  ])("%s", (row) => isNotLinked(row, MAY_2016));

  test.each([
    ["The Syrian [Republican Guard] lent Aleppo two tanks.", "unit/sy/republican-guard"],
    ["The Iran-backed [National Defence Forces] left Aleppo.", "group/ndf"],
    ["Iranian officers and the [Republican Guard] left Aleppo.", "unit/sy/republican-guard"],
    ["The [Islamic Front] of Aleppo met.", "group/islamic-front-syria"],
  ])("%s", (row, expected) => is(row, expected, MAY_2016));
});
