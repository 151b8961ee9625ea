import { describe, test } from "vitest";
import { is, isNotLinked, isPlace } from "../support/shipped.ts";

describe("an ordinary word of another language sounds like no village", () => {
  test.each([
    "[Wer] kam nach Homs, und [wir] nicht.",
    "Ein alter [Mann] ging von Hama nach Homs.",
    "[Es] war still in Idlib und in Aleppo.",
    "[Tüm] yollar İdlib ve Hama arasında kapandı.",
    "[Del] norte de Siria, de Daraa y de Homs.",
    "Les [Tigres] sont à Hama et à Homs.",
  ])("%s", (row) => isNotLinked(row));

  test("but a village that is called one is", () => isPlace("The village of [Maan] near Hama.", "maan"));
});

describe("countries, capitals and bodies in other languages", () => {
  test.each([
    ["De ministers van [Rusland] en Turkije spraken over Syrië.", "place/ru"],
    ["I ministri di Russia e [Turchia] hanno parlato della Siria.", "place/tr"],
    ["Os ministros do [Iraque] e da Síria falaram.", "place/iq"],
    ["Министры [РФ] и Сирии говорили вчера.", "place/ru"],
    ["Об этом сообщили в [САР] и в России.", "place/sy"],
    ["Der [Islamische Staat] verlor in Syrien ein Dorf.", "group/isis"],
    ["Gli aerei dell'[aviazione russa] sopra la Siria.", "unit/ru/aerospace-forces"],
  ])("%s", (row, expected) => is(row, expected));
});
