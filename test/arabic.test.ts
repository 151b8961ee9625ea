import { describe, expect, test } from "vitest";
import { mentionsAt } from "./support/marked.ts";
import { repositoryResolver } from "./support/repository.ts";
import { is, isNotLinked } from "./support/shipped.ts";

// What Arabic texts make of their villages, and which of their words are none; over the tables of this repository.

describe("of villages with one Arabic name the one near the rest of the text is meant", () => {
  test("the one near is in the tables in Latin letters only: it is meant, and none far away", () =>
    is("احترق حقل في قرية [القاسمية] غرب تل تمر", "place/sy/qasimiyah-tell-tamer"));

  test("a town that reporting names is far, and a village of its name is near: the village is meant", () =>
    is("حرائق في تلبيسة وكفرلاها والزعفرانة، وفي محيط قرمص و[مريمين] بريف حمص", "place/sy/maryamayn-awj"));

  test("the cue of a namesake is in the text, if not near: it stays open", () =>
    isNotLinked("وصلت الحافلات من حماة إلى بلدة [صوران]، وعادت أخرى إلى إعزاز"));

  test("the side of a city decides, whatever else is named", () =>
    is("وصلت الحافلات إلى بلدة [صوران] شمال حماة، وعادت أخرى إلى إعزاز", "place/sy/suran"));

  test("none of them near: it stays open", () =>
    isNotLinked("عاد سكان قرى تل الضمان، كفركار، بنان، [الأسدية]، برج سبنة بريف حلب الجنوبي"));
});

describe("the head of a name makes it another village", () => {
  test.each([
    "احترق مستودع قرب قاعدة ظهر [القصير] غرب حمص",
    "عاد سكان قرى تل الضمان، خربة [رملة]، كفركار، نوارة بريف حلب الجنوبي",
    "عاد سكان قرى تل الضمان، جديدة [رملة]، كفركار، نوارة بريف حلب الجنوبي",
    "احترق مخبز في قرية «تل [سوسيان]» بريف حلب",
  ])("%s", (row) => isNotLinked(row));
});

describe("words that are also villages", () => {
  test.each([
    "أعلنت الشركة في إدلب [إسقاط] ديون المزارعين",
    "قال الوزير في [خطاب] له في حلب إن المطر قليل",
    "فتحت [القنوات] التلفزيونية مكاتب في دمشق",
    "[بدأ] موسم القطاف في إدلب",
    "وبقي [قصير] القامة واقفا في حمص",
    "زرعت البلدية أشجارا على الطرق [المعبدة] في ريف الحسكة",
    "ألقى [رامي] العزاوي قصيدة في حمص",
    "اختلفت [قريتين] على النبع شمال الرقة",
    "طرق [باب] المدرسة في دمشق",
    "في تركيا [أفاد] مراسل الصحيفة أن السوق مزدحم في حلب",
    "قدمت اللجنة و[رقة] عمل عن حلب وإدلب",
    "دخلت ف[رقة] هندسة إلى حلب وإدلب",
    "أنشد التلاميذ [حماة] الديار في دمشق وحلب",
    "سهر الجنود في قرية السنكري، و[معسكر] وتلال قرية قطمة شمال عفرين",
  ])("%s", (row) => isNotLinked(row));

  test.each([
    ["انقطعت الكهرباء عن بلدة [خطاب] في ريف حماة", "place/sy/khattab"],
    ["سوق في [الحاضر] وخان طومان بريف حلب الجنوبي", "place/sy/al-hadher"],
    ["عاد المزارعون إلى [القصير] غرب حمص", "place/sy/al-qusayr"],
  ])("%s", is);
});

describe("a part of the name of a person or of a body", () => {
  test.each([
    "غنى المطرب خالد [نوى] في حفل في حلب ثم سافر إلى إدلب",
    "وصل الحاج عمر [السلمية] إلى حلب ثم سافر إلى إدلب",
    "نشرت صفحة [كفرنبل] نيوز صور الثلج في إدلب",
    "أقام أحرار [حوران] حفلا في درعا",
    "دعت شبكة [حلب] الإخبارية قراءها إلى سراقب",
  ])("%s", (row) => isNotLinked(row));

  test.each([
    ["سافر خالد إلى [نوى] في ريف درعا", "place/sy/nawa"],
    ["ازدحمت أسواق [كفرنبل] في إدلب", "place/sy/kafr-nabl"],
  ])("%s", is);
});

test("what a name asks for may have a preposition written into it", () =>
  is("سوق كبير على محور [معان] والمشفى بحماة", "place/sy/maan"));

describe("a village that was called so before need not be called so again", () => {
  test("behind a preposition", () =>
    is("فتحت مدرسة في بلدة كفرة شمال حلب ثم عاد الأطفال إلى [كفرة] في المساء", "place/sy/kafra"));

  test("not elsewhere", () => isNotLinked("فتحت مدرسة في بلدة كفرة شمال حلب وقال أحدهم [كفرة] جميلة"));
});

test("in a list two places close by vouch for a village between names that the tables lack", () =>
  is(
    "زار الوفد خان طومان وخلصة وشجرة التين و[عثمانية كبيرة] ومعصرة الليمون وزيتان بريف حلب الجنوبي",
    "place/sy/uthmaniyah-kabirah",
  ));

describe("two quarters of one city vouch for others of it in their list", () => {
  test.each([
    ["وصلت المياه إلى [العامرية] وصلاح الدين وسيف الدولة وبستان القصر", "place/sy/al-amiriyah-aleppo"],
    ["وصلت المياه إلى صلاح الدين وسيف الدولة و[المشهد] وبستان القصر في حلب", "place/sy/al-mashhad-aleppo"],
  ])("%s", is);

  test("and for none behind another word than a preposition", () =>
    isNotLinked("فرغ [المشهد] وسيف الدولة وبستان القصر من الباعة"));
});

test("behind a noun without its article an adjective has none: it is a name", () =>
  isNotLinked("اجتمع المزارعون في منطقة [السويدية] شمال نهر الفرات بريف الرقة"));

describe("the short names of forces", () => {
  test.each([
    ["تسلمت فصائل “[الحر]” مخازن القمح في مارع", "group/fsa"],
    ["انتقل مقاتلو [الحر] إلى إعزاز", "group/fsa"],
    ["دخلت المنطقة في سيطرة “[سوريا الديمقراطية]” بعد انسحاب داعش من منبج", "group/sdf"],
    ["عاد [اللواء الأول] إلى حي القابون في دمشق", "unit/fsa/1st-brigade-damascus"],
  ])("%s", is);

  test("free weather is nobody's force", () => isNotLinked("اشتد [الحر] في مارع وإعزاز"));
});

test.each([
  ["عرض لمتحف [والفرقة التاسعة] في سوريا", "الفرقة التاسعة"],
  ["عرض لمتحف [للواء 82] في سوريا", "لواء 82"],
  ["عرض لمتحف اللواءين 104 [و105] في سوريا", "105"],
])("no clitic belongs to a numbered unit: %s", (row, surface) =>
  expect(mentionsAt(repositoryResolver(), row).map((mention) => mention.surface)).toContain(surface),
);
