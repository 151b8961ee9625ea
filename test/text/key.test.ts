import { describe, expect, test } from "vitest";
import { explainKey, formsWithoutFusedArticle, key, nameForms, phraseOf } from "../../src/text/key.ts";
import { tokenize } from "../../src/text/tokenize.ts";
import { repositoryTables } from "../support/repository.ts";

/** Each row: spellings of one name, in Latin and in Arabic letters, that must have one key. */
const SAME: Readonly<Record<string, readonly (readonly string[])[]>> = {
  "the article, in all its forms and without": [
    ["al-Raqqa", "ar-Raqqa", "el-Raqqa", "er-Raqqa", "Raqqa", "الرقة", "رقة"],
    ["al-Shaddadi", "ash-Shaddadi", "esh-Shaddadi", "ech-Chaddadi", "Shaddadi", "الشدادي"],
    ["al-Nabk", "an-Nabk", "en-Nabk", "Nabk", "النبك"],
    ["al-Suqaylabiyah", "as-Suqaylabiyah", "es-Suqeilabieh", "السقيلبية"],
    ["al-Tanf", "at-Tanf", "et-Tanf", "التنف"],
    ["al-Zabadani", "az-Zabadani", "ez-Zabadani", "il-Zabadani", "الزبداني"],
    ["al-Dumayr", "ad-Dumayr", "ed-Dumeir", "الضمير"],
    ["Deir al-Zor", "Deir ez-Zor", "Dayr az Zawr", "Deir Zor", "دير الزور"],
    ["Kafr al-Ward", "Kafr Elward", "Kafr Ward", "كفر الورد"],
    ["Jubb al-Asi", "Jubb Elasi", "Jubb Asi", "جب العاصي"],
    ["Kafr al-Shams", "Kafr asch-Schams", "Kafr esch-Schams", "Kafr ush-Shams", "Kafr uş Şams", "Kafr Shams"],
    ["Deir al-Din", "Deir ud-Din", "Deir Din"],
  ],
  "ta marbuta: -a, -ah, -eh, -e, -at in construct": [
    ["Hamda", "Hamdah", "Hamdeh", "Hamde", "حمدة", "حمده"],
    ["Khirbat Ghazalah", "Khirbet Ghazaleh", "Khirbah Ghazala", "Khirba Ghazale", "خربة غزالة"],
    ["Maarrat Misrin", "Maaret Misrin", "Maarra Misrin", "معرة مصرين"],
    ["Qalaat al-Madiq", "Qalat al-Madiq", "قلعة المضيق"],
    // A single syllable keeps its h.
    ["al-Tah", "At Tahh", "التح"],
  ],
  "hamza and ayn: an apostrophe of any kind, a doubled vowel, or nothing": [
    ["Ma'arrat", "Ma`arrat", "Ma‘arrat", "Ma’arrat", "Maarrat", "Marrat"],
    ["Azaz", "A'zaz", "Aazaz", "I'zaz", "أعزاز", "اعزاز", "إعزاز"],
    ["Suwayda", "Suwayda'", "Sweida", "السويداء"],
    ["Qunaitra", "Quneitra", "Qunaytirah", "القنيطرة"],
  ],
  "q and k": [
    ["Qamishli", "Kamishli", "Camishli", "قامشلي", "القامشلي"],
    ["Qusayr", "Kusair", "القصير"],
  ],
  "kh and x": [
    ["Khan Shaykhun", "Khan Sheikhoun", "Xan Şêxûn", "Khan Sheikhun", "خان شيخون"],
    ["Khanasir", "Khanasser", "Xanaser", "خناصر"],
  ],
  "gh and g": [["Ghouta", "Guta", "Ghuta", "Gouta", "غوطة"]],
  "dh and d, th and t": [
    ["Abu al-Duhur", "Abu Dhuhur", "Abu Duhur"],
    ["Ithriya", "Itriya", "Ithriyah", "إثريا"],
    ["Hadar", "Hadhar", "حضر"],
    ["Thawra", "Tawra", "ثورة", "الثورة"],
    ["Dhiban", "Diban", "ذيبان"],
  ],
  "j, dj and dsch": [["Jarabulus", "Djarabulus", "Dscharabulus", "Jarablus", "جرابلس"]],
  "sh, ch and ş": [
    ["Shaykh Maskin", "Cheikh Meskine", "Şêx Miskîn", "شيخ مسكين"],
    ["Darkush", "Darkouch", "Darkuş", "دركوش"],
  ],
  "ou, oo, u, o": [["Yarmouk", "Yarmook", "Yarmuk", "Yarmok", "يرموك", "اليرموك"]],
  "ee, i, y": [["Kfeer", "Kfir", "Kufayr", "Kfyr", "كفير"]],
  "ay, ai, ei, e": [["Salqayn", "Salqain", "Salqein", "Salqen", "سلقين"]],
  "aw, au, o": [["Hawran", "Hauran", "Horan", "Houran", "حوران"]],
  "half-vowels between vowels": [
    ["Huwayjah", "Hwejeh", "Houaïjé", "Howaija", "حويجة"],
    ["Wadi", "Ouadi", "وادي"],
    ["Mayadin", "Mayadeen", "Mayādīn", "الميادين"],
    ["Salamiyah", "Salamiyeh", "Salamya", "Salamia", "السلمية"],
  ],
  "Abu, Abo, Abou": [["Abu Rasin", "Abo Rasin", "Abou Rassine", "أبو راسين", "ابو راسين"]],
  "Tal, Tel, Tell, Tall, Til": [["Tal Tamr", "Tel Tamr", "Tell Tamer", "Tall Tamr", "Til Temir", "تل تمر"]],
  "Umm, Um, Oum": [["Umm Batinah", "Um Batina", "Oum Batineh", "أم باطنة", "ام باطنه"]],
  "Deir, Dayr, Der": [["Deir Hafir", "Dayr Hafir", "Der Hafer", "Dair Hafir", "دير حافر"]],
  "Ain, Ayn, 'Ayn, Ein, Eyn": [["Ain Issa", "Ayn Issa", "'Ayn Issa", "‘Ayn ‘Īsá", "Ein Issa", "Eyn Îsa", "عين عيسى"]],
  "Bait, Beit, Bayt": [["Bait Jinn", "Beit Jinn", "Bayt Jinn", "Beit Jin", "بيت جن"]],
  "Kafr, Kafer, Kefr, written apart or together": [
    ["Kafr Nabl", "Kafranbel", "Kafrnebbul", "Kafr Nobol", "Kafernabel", "كفر نبل", "كفرنبل"],
    ["Khan Tuman", "Khantuman", "خان طومان"],
    ["Ras al-Ayn", "Ras al-Ain", "Ras el Ein", "رأس العين", "راس العين"],
  ],
  "doubled consonants": [
    ["Nubbul", "Nubul", "Nubl", "نبل"],
    ["Hamah", "Hammah", "Hama", "حماة"],
  ],
  "Turkish and Kurdish letters": [
    ["Girê Spî", "Gire Spi", "Gırê Spî"],
    ["Şehba", "Shahba", "شهبا"],
    ["Dağ", "Dagh"],
    ["Göksu", "Goksu"],
    ["Çiya", "Chiya"],
  ],
  "German and French letters, beside Arabic": [
    ["Dschobar", "Djobar", "Jobar", "Jawbar", "جوبر"],
    ["Darkusch", "Darkouch", "Darkush", "دركوش"],
    ["Rhouta", "Ghouta", "غوطة"],
  ],
  "Kfar and Kefr; El written into a later word": [
    ["Kfar Nabl", "Kefr Nabl", "Kafr Nabl", "كفر نبل"],
    ["Kafr Elzayt", "Kafr al-Zayt", "Kafr ez Zeit", "كفر الزيت"],
  ],
  "Russian-style v for w": [["Ard al-Wata", "Ard-Al-Vata", "أرض الوطى"]],
  "Arabic: hamza forms, alif maqsura, ha, tatweel, harakat, Persian and Urdu letters": [
    ["إدلب", "ادلب", "أدلب", "إِدْلِب", "إدلـــب"],
    ["موسى", "موسي", "موسی"],
    ["كسب", "کسب"],
    ["عفرين", "عفرین", "Afrin"],
  ],
};

describe.each(Object.entries(SAME))("one key: %s", (_, rows) => {
  test.each(rows.map((row) => [row.join(" = "), row] as const))("%s", (_title, names) => {
    expect(names.map((name) => `${name}: ${key(name)}`)).toEqual(
      names.map((name) => `${name}: ${key(names[0] as string)}`),
    );
  });
});

describe("a head sounds the same, however it is written", () => {
  test.each([
    ["Jubb", "Jub", "Joubb", "Jeb", "Jib", "Job"],
    ["Khirbat", "Khirbet", "Kherbet", "Kherbat", "Kheurbet", "Xirbet", "Kharbit"],
    ["Kafr", "Kafer", "Kafir", "Kefr", "Kefer", "Kfar", "Kufr"],
    ["Tall", "Tell", "Tal", "Tel", "Til"],
    ["Rasm", "Rasem", "Rasim", "Resm"],
    ["Abu", "Abou", "Abo", "Ebu"],
    ["Umm", "Oum", "Um", "Om"],
  ])("%s, %s, %s", (...heads) => {
    expect(heads.map((head) => nameForms(`${head} Zarzur`).sounds)).toEqual(
      heads.map(() => nameForms(`${heads[0]} Zarzur`).sounds),
    );
    // A key has no vowels: the same in Arabic script.
    expect(new Set(heads.map((head) => key(`${head} Zarzur`))).size).toBe(1);
  });

  test.each([
    ["كفر", "Kafr"],
    ["جب", "Jeb"],
    ["تل", "Til"],
    ["رسم", "Rasem"],
    ["خربة", "Kherbet"],
  ])("%s has the key of %s", (arabic, latin) => expect(key(`${arabic} زرزور`)).toBe(key(`${latin} Zarzur`)));

  test("Kafr also where it is written together with the name", () => {
    const joined = ["Kafrzur", "Kafarzur", "Kaferzur", "Kefirzur"].map((name) => nameForms(name).sounds);
    expect(new Set(joined).size).toBe(1);
    expect(nameForms("Kafaraya").sounds).toBe("kafaraya");
  });

  test.each(["Jeb", "Kufr", "Tel"])("%s as a name of its own keeps its vowels", (name) =>
    expect(nameForms(name).sounds).not.toBe(nameForms(`${name} Zarzur`).sounds.slice(0, name.length)),
  );
});

describe("different keys", () => {
  test.each([
    ["Hama", "Homs"],
    ["Idlib", "Aleppo"],
    ["Kafr Nabl", "Kafr Takharim"],
    ["Tal Abyad", "Tal Rifat"],
    ["حماة", "حمص"],
    ["Tall as", "Tall al-Hara"],
  ])("%s is not %s", (a, b) => expect(key(a)).not.toBe(key(b)));
});

describe("an article written into the first word is another reading", () => {
  test.each([
    ["Alghantou", "Ghantou"],
    ["Albukamal", "Bukamal"],
    ["Aljabbul", "Jabbul"],
    ["Assukhna", "Sukhna"],
    ["Arrastan", "Rastan"],
    ["Ennabk", "Nabk"],
    ["Elkhalayel", "Khalayel"],
    ["Ashshaddadi", "Shaddadi"],
  ])("%s may be al-%s", (fused, bare) => expect(formsWithoutFusedArticle(tokenize(fused))?.key).toBe(key(bare)));

  test.each([
    ["Zarzur Alislam", "Zarzur Islam"],
    ["Zarzur AlAqsa", "Zarzur Aqsa"],
  ])("%s may be %s", (fused, bare) => expect(formsWithoutFusedArticle(tokenize(fused))?.key).toBe(key(bare)));

  test.each(["Aleppo", "Baath Aleppo", "Alaqsa", "Assad", "Idlib", "Ansar", "Elias", "the UN Nabk"])(
    "%s has none",
    (name) => {
      expect(formsWithoutFusedArticle(tokenize(name))).toBeUndefined();
    },
  );
});

test("explainKey shows every step", () => {
  expect(explainKey("al-Ḥasakah").map(({ step, result }) => `${step}: ${result}`)).toEqual([
    "words, folded: al hasakah",
    "without articles: hasakah",
    "one letter a sound: hasaka",
    "run together: hasaka",
    "consonants of the whole name: hsk",
  ]);
});

test("explainKey shows every step of a name in Arabic script", () => {
  expect(explainKey("كَفر نُبّل").map(({ step, result }) => `${step}: ${result}`)).toEqual([
    "words, folded: كفر نبل",
    "without articles: كفر نبل",
    "one letter a sound: kfr nbl",
    "run together: kfrnbl",
    "consonants of the whole name: kfrnbl",
  ]);
});

test("the phrase keeps the words, the key does not", () => {
  expect(nameForms("Kafr Nabl")).toMatchObject({
    phrase: "kafr nabl",
    sounds: "kafrnabl",
    key: "kfrnbl",
    article: false,
  });
});

describe("plain names are folded by a shorter way, to the same phrase", () => {
  test.each([
    "Kafr Nabl",
    "Kharâb ech Chehâb",
    "Tell eş-Şehîd",
    "Wâdî al-Khaznah",
    "al-Bab",
    "Bab al",
    "mosque in Izra",
    "Mosque in Izra",
    "Dayr az Zawr",
    "ash-sham",
    "ash sham",
    "barrage d'al-Bayda",
    "Ordu'nun",
    "Ma'arrat",
    "İnönü",
    "برج الرمان",
    "إدلب",
  ])("%s", (name) => expect(phraseOf(name)).toBe(nameForms(name).phrase));

  test("every name of the tables", () => {
    const { names } = repositoryTables();
    const differing = names.filter(({ name }) => phraseOf(name) !== nameForms(name).phrase);
    expect(differing.map(({ name }) => name)).toEqual([]);
  });
});

test.each(["", " ", "-", "'", "ال", "al-", "ء", "ـ", "\ud800", "1", "𝔸𝔹"])(
  "no name at all: %j has a key all the same",
  (name) => {
    expect(typeof key(name)).toBe("string");
  },
);

test("a sound that two words share where they meet is one in Arabic words, and two behind an English one", () => {
  expect(nameForms("Kafr Ruma").sounds).toBe(nameForms("Kafruma").sounds);
  expect(nameForms("Mount Tantur").sounds).not.toBe(nameForms("Mount Antur").sounds);
});
