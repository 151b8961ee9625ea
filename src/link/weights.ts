/**
 * Every weight of the linking, in log-odds, with the reason beside it. The scores of a span's readings
 * are turned into probabilities together with the reading "none of these" at 0.
 */
export const W = {
  /** Names that someone has looked at by hand are rarely anything else in a text on this war. */
  curatedPhrase: 3.6,
  curatedWord: 2.9,
  acronym: 3.4,
  country: 4,
  city: 3.4,
  /** A bare `Aleppo` is the city unless something says governorate. */
  governorate: 1.9,
  curatedTown: 2.8,
  curatedPlace: 2.3,
  neighbourhood: 0.6,
  /** One of 12,000 villages: one word is far more often a person or a word, two words much less. */
  villageWord: -2.6,
  villagePhrase: -0.9,
  /** With a type word beside it enough for a link, in a text on this war only; of several bearers, geography tells. */
  mistranslation: 0.5,
  /** A place that reporting names, by a name that only the settlement tables give it. */
  curatedByOtherName: 1,
  /** A tenfold population makes it so much likelier that the news names it. */
  perTenfoldPopulation: 0.4,

  transliteration: -0.3,
  /** One word in capitals is met by chance far more often than two. */
  transliteratedWord: -1.6,
  bareTransliteration: -2.6,
  perVowelDistance: -3,
  fuzzy: -1.5,
  perFuzzyDistance: -2.8,
  /** Between a place that sounds so and one that is spelt so. */
  ownNameOfAnother: -6,
  /** The same where only the article is another. */
  ownArticleOfAnother: -2.5,
  /** `Hama` is Hama before it is al-Hamah. */
  articleMissing: -1.5,
  articleAdded: -0.4,
  /** `حاضر` is whoever is present, `الحاضر` also a town. */
  placeWithoutArticle: -4,
  /** Then only an apposition or the like may still make it the group. */
  nounWithoutArticle: -5,

  typeWordFits: 2.1,
  /** `Aleppo province`, `the countryside of Aleppo`: no city is meant. */
  governorateSaid: 3.4,
  /** `the subdistricts of Salqin and Badama`: what the tables alone know, and their seats are towns. */
  subdistrictSaid: 5.5,
  typeWordFitsLoosely: 1.1,
  typeWordDiffers: -2.6,
  unitOfThatName: -3.5,
  quarterOfThatName: -2.2,
  /** A city near by speaks for each of its quarters three times. */
  quarterOfVillageName: -8,
  typeWordOfNamesake: -0.7,
  workOfThatName: -3.5,
  /** `the village of Homs` is another Homs. */
  villageOfThatName: -4,
  countrysideOfCity: -1.5,
  needsPlaceContext: -5,
  needsMoreContext: -2.5,

  inside: 2.4,
  /** `X in Idlib`: in the city, close to it, or in the governorate that has its name. */
  insideCity: 1.8,
  /** Something sounds like X in any governorate. */
  insideAroundBySound: 1,
  outside: -3.6,
  /** Far from all that a named governorate holds, even a town of the news is open at most. */
  outsideArea: -4.6,
  /** `north of Tal Tamr` is said of one place, and a governorate of many. */
  outsideBearing: -6.5,
  farOutside: -8,
  /** Some two in five of the places around a seat lie as near to a bearing by chance. */
  onSide: 1,
  offSide: -1.5,
  /** A sentence goes on from one governorate to another, and a list to the next. */
  insideOfList: 1.4,
  outsideOfList: -2.8,
  holderNeedsGovernorate: 2.4,
  provinceBehind: 2.2,

  near15km: 1.7,
  near40km: 0.4,
  far150km: -1.7,
  rivalNearer: -3.5,
  sameGovernorate: 0.9,
  otherGovernorate: -1,
  /** And far from all other places of the text. */
  strayVillage: -2,
  /** Of nine such links in labelled texts one was right. */
  otherGovernorateRespelt: -3,
  /** Where another bearer of the name is far from all that the sentence names, and the other way round. */
  sentenceNear: 1,
  sentenceFar: -2,
  cityNamed: 1,
  cityNotNamed: -3.6,
  /** `Qadam, Asali, Tadamun`: three quarters of one city need not name it. */
  quartersNamed: 0.3,
  listOfPlaces: 1.3,
  listOfNear: 2.2,
  listOfFar: -0.6,
  /** Hardly any list of villages goes from one end of the country to the other. */
  listOfElsewhere: -1.5,
  /**
   * Some 140 of 12,000 villages lie within 15 km of one: of two words that are none of both, one pair in forty would. That
   * is 3.5, for two that are; the reading was a name for one reason already.
   */
  listOfNames: 2.2,
  listOfSomeNames: 3,
  /** A village far from two of its list that lie side by side. */
  strayOfPair: -2.5,
  /** One of many villages in a list, far from all others. */
  strayInList: -4,
  direction: 2.8,
  partsNamed: 1.6,

  cueNear: 1.8,
  cueInText: 0.8,
  cueOfOther: -1,
  /** `Clashes in Hamas` is rather the movement's than Hama's. */
  lostApostrophe: -1.5,
  apposition: 1.6,
  memory: 1.4,
  /** `Syrian Liberation Front (SLF)`: what else the letters may stand for is out. */
  explainedOtherwise: -10,
  /** A document is mostly true to itself: one spelling, one place. */
  otherSense: -1.5,

  refersBack: -6,
  commonNoun: -5,
  preposition: 1,
  /** Behind `near` and `in`, and before `was shelled`, stand hardly any names but those of places. */
  placePreposition: 1.8,
  title: -4.5,
  givenName: -4.5,
  /** Words that the tables ask for may stand beside a man of the town, too, and the town be near to them: that is +5. */
  person: -9,
  surname: -2.6,
  longerName: -6,
  otherTwin: -10,
  ofAnotherBody: -10,
  speaking: -3,
  writtenSmall: -2,
  wordInCapitals: -6,
  formerName: -1,

  notSyrian: -5,
  /** Iraq and Lebanon have villages of the same names, and the Islamic State was there, too. */
  provinceAbroad: -4,
  warOnly: -1.7,
  nameAlone: -1.4,
  acronymAlone: -4.5,
  wrongTheatre: -0.6,
  countryNotNamed: -0.7,
  /** Syria has a place of that name, too. */
  namesakeAtHome: -3,
  ended: -1.2,
  /** Where another bearer of the name was alive. */
  notYet: -4,
  withinOption: 2.5,
  outsideOption: -3,
} as const;
