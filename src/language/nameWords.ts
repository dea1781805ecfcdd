// What stands in names and beside them, written for this project.

import { words } from './wordList';

/** How ordinary words end, and adjectives made from names: "Institution", "Nordic Welle", "Martian". */
export const ORDINARY_ENDINGS = words(`
  tion, sion, logy, ics, ism, ment, ness, ship, ance, ence, ency, ity, sis, tor, age, phy, ture, ing, heit, bahn
  tribe, nation, box, air, welle, cal, ble, ful, ary, ese, ish, ian, can
`);

/** Which of several places, peoples or bodies of one name is meant: "Upper Halden". */
export const DIRECTIONS = words(`
  upper, lower, inner, outer, greater, lesser, middle, central, nether, great, little, east, west, north, south
`);

/** How surnames of many languages end. */
export const SURNAME_ENDINGS = words(`
  # Slavic
  ov, ova, ev, eva, enko, ski, sky, ska, czyk, wicz, vic, vić, vich
  # of the north
  sson, sen, son, dottir, man, mann, berg, stein, feld, ström, quist, nen, maa, aite, aitė, auskas, enas
  # of the south
  ez, elli, etti, ini, ucci, escu, opoulos, akis, idis
  # of the Caucasus, Turkey and Iran
  ian, yan, dze, vili, oglu, oğlu, zadeh, pour, nejad, abadi
  # of Arabic, South Asia and Africa
  awi, oui, eddine, uddin, ullah, wala, wal, singh, khan, jee, mba, nkwo, chukwu, wale, tunde
`);

/** How towns, regions and countries are called at the end. */
export const PLACE_ENDINGS = words(`
  stan, land, lands, shire, ia
  ville, burg, burgh, bury, ford, ton, ham, wick, field, wood, mouth, haven, port, borough, town
  dorf, heim, hausen, stadt, hagen, hus, holm, vik, fjord
  grad, gorod, abad, pur, pura, nagar, polis, guang, zhou, shan
`);

/** First words of places whose second word is their name: "Lake Ellery". */
export const GEOGRAPHIC_OPENERS = words('lake, cape, camp, river, isle, gulf');

/** The same, where hardly anything else begins so: "Port Ellery". */
export const TOWN_OPENERS = words('port, fort, mount');

/** Beginnings of surnames with a second capital: "McCoy", "DeVito" go without a list. */
export const SURNAME_PREFIXES = words(`
  mac, fitz, van, von, del, della, des, dos, san, ben, abu, bin, ter, ver
`);

/** Words before a name that take a place: "in Halden". */
export const PLACE_PREPOSITIONS = words('in, near, outside, inside, across, throughout');

/** Who is of a subject rather than of a place: "the minister of Agriculture". */
export const HEADS_OF_SUBJECTS = words('minister, secretary, professor, director, dean, head');

/** Who and what arrives from a place: "60 boats from Halden". A letter from Berg does not. */
export const ARRIVALS = words(`
  boat, boats, ship, ships, train, trains, ferry, ferries, lorries, trucks, flight, flights
  people, man, men, woman, women, families, fishermen, farmers, residents, refugees
`);

/** What people do, and bodies hardly or less often, in the form that follows a name. */
export const PERSONAL_VERBS = words(`
  born, died, married, lives, lived, grew, moved, studied, retired
  smiled, laughed, nodded, walked, sat, stood, turned, went, came
  thinks, thought, believes, felt, wants, wanted, knew, knows, loves, tried
  wrote, played, scored, joined, won, lost, beat, met, became, worked, served, resigned, began, started, took, got
  did, had, would
`);

/** Words that initials leave out, or not: "NHS", "DoJ". */
export const SMALL_WORDS = words('of, for, the, and, &, on, in, de, du, la');

/** Without these a company's name is the same: "Norlink Foods Inc". */
export const LEGAL_FORMS = words(`
  inc, corp, corporation, co, ltd, limited, plc, llc, llp, ag, gmbh, nv, bv, spa, sarl, sa
`);

/** Words in the names of bodies that are called "the agency". */
export const AGENCY_WORDS = words(`
  agency, service, administration, bureau, authority, office, institute, center, centre
`);

/** Whom people have, and countries and companies hardly: "Berg's wife". */
export const KIN = words(`
  wife, husband, widow, widower, spouse, fiancé, fiancée, girlfriend, boyfriend
  mother, father, mom, mum, dad, parents, son, daughter, brother, sister, siblings
  grandmother, grandfather, grandson, granddaughter, aunt, uncle, niece, nephew, cousin, stepfather, stepmother
`);

/** Given names that are words of grammar or days: names only before a surname ("Will Harmon", "Sunday Adeyemi"). */
export const COMMON_GIVEN_NAMES = words('will, may, sunday, monday, friday');

/** Family names that are words of grammar: names only after a given name ("Ivan Tell"), and then alone. */
export const COMMON_FAMILY_NAMES = words(`
  tell, now, will, may, still, early, late, down, more, half, whole, well, part, call, going, made, read, story, work
`);

/** Words before a month or a day that is one: "since May", "last Sunday". */
export const TIME_OPENERS = words(`
  in, on, of, at, since, by, until, till, from, to, before, after, during, for, between, around, through
  last, next, this, every, each, early, late, mid, coming, past, following, previous, 's
`);

/** Small words that may end a body's name: "Water Now", "Children First". */
export const NAME_CLOSERS = words(`
  now, today, tonight, first, forward, together, ahead, again
`);

/** What a ship has: "the crew of the Marie Celine". */
export const SHIP_PARTS = words(`
  crew, captain, skipper, passengers, hull, deck, decks, wreck, wreckage, bow, stern, cargo, sinking, voyage, sailors
`);

/** Last words of companies, which go by what stands before: "Velmar" for "Velmar Group". */
export const COMPANY_ENDINGS = words(`
  group, holding, holdings, industries, enterprises, partners, ventures, brothers, sons
  airlines, airways, motors, energy, foods, robotics, technologies, pharmaceuticals, semiconductor, semiconductors
  telecom, telekom, records, pictures, studios, entertainment, steel, mining, logistics, brands, systems, software
`);
