// Words that stand before a name, and those that follow or join its parts, written for this project.

import { words } from './wordList';

/** Forms of address before a man's name, without full stop. */
export const MALE_HONORIFICS = words(`
  mr, mister, sir, lord, master, monsieur, herr, señor, senor, signor, baron, viscount, fr, brother
  prince, king, emperor, sheikh, sheik, emir, imam, ayatollah, rabbi, pope, archbishop, monsignor
  pastor, duke, earl, maulana, mullah, datuk, dato, alhaji, mallam, shri, sheykh, hajji, haji, don
  dom, hojatoleslam, bapak, pak, tan-sri, u
`);

/** Forms of address before a woman's name. */
export const FEMALE_HONORIFICS = words(`
  mrs, ms, miss, mme, madame, madam, lady, dame, frau, señora, senora, señorita, baroness
  viscountess, sister, princess, queen, empress, duchess, countess, sheikha, doña, dona, signora
  fru, fröken, smt, shrimati, ibu, hajah, datin, begum, daw
`);

/** Forms of address that say nothing about gender. */
export const NEUTRAL_HONORIFICS = words(`
  mx, dr, doctor, prof, professor, rev, reverend, hon, honourable, honorable, saint, excellency
  highness, majesty, eminence, holiness, lordship, ladyship
`);

/** Offices and ranks shortened before a name, and the role each stands for. */
export const SHORT_TITLES: Readonly<Record<string, string>> = {
  sen: 'senator',
  sens: 'senators',
  rep: 'representative',
  reps: 'representatives',
  gov: 'governor',
  govs: 'governors',
  lt: 'lieutenant',
  'lt gov': 'lieutenant governor',
  del: 'delegate',
  gen: 'general',
  col: 'colonel',
  maj: 'major',
  capt: 'captain',
  cmdr: 'commander',
  sgt: 'sergeant',
  cpl: 'corporal',
  pvt: 'private',
  adm: 'admiral',
  brig: 'brigadier',
  cllr: 'councillor',
  insp: 'inspector',
  det: 'detective',
  supt: 'superintendent',
  pres: 'president',
  cong: 'congressman',
  atty: 'attorney',
  asst: 'assistant',
  sec: 'secretary',
  amb: 'ambassador',
  cr: 'councillor',
  engr: 'engineer',
  barr: 'barrister',
  adv: 'advocate',
};

/**
 * British police ranks in capitals before a full name ("DC Ann Marlow"), and the role each stands for. Alone, the
 * letters mean other things.
 */
export const POLICE_RANKS: Readonly<Record<string, string>> = {
  pc: 'police constable',
  wpc: 'police constable',
  dc: 'detective constable',
  ds: 'detective sergeant',
  di: 'detective inspector',
  dci: 'detective chief inspector',
  dsi: 'detective superintendent',
  pcso: 'community support officer',
};

/** What may follow a name as part of it, without full stop. */
export const NAME_SUFFIXES = words(`
  jr, sr, ii, iii, iv
`);

/** Letters after a name that are no part of it, without full stops. */
export const POST_NOMINALS = words(`
  phd, md, esq, qc, kc, mp, mep, msp, obe, mbe, cbe, cfa, cpa, mba, rn
`);

/** Lower-case words that join the parts of a surname. */
export const NAME_PARTICLES = words(`
  al, el, ul, ur, bin, binti, binte, ibn, bint, ben, abu, van, von, der, den, ter, ten, te, zu, zur
  de, del, della, di, da, do, dos, das, du, la, le, los, las, lo, af, av, ap, wa, ole, ould, vom
  zum
`);
