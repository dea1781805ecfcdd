// Words that stand before a name, and those that follow or join its parts, written for this project.

import { words } from './wordList';

/** Forms of address before a man's name, without full stop. */
export const MALE_HONORIFICS = words(`
  mr, messrs, mister, sir, lord, master, monsieur, herr, señor, senor, signor, baron, viscount, fr, brother
  prince, king, emperor, sheikh, sheik, emir, imam, ayatollah, rabbi, pope, archbishop, monsignor
  pastor, duke, earl, maulana, mullah, datuk, dato, alhaji, mallam, shri, sheykh, hajji, haji, don
  dom, hojatoleslam, oba, bapak, pak, tan-sri, u
  ustaz, ustadz, ustadh, swami, pandit, kiai, kyai, tunku, otunba, mufti, bhai, archimandrite, hieromonk
`);

/** Forms of address before a woman's name. */
export const FEMALE_HONORIFICS = words(`
  mrs, ms, miss, mme, madame, madam, lady, dame, frau, señora, senora, señorita, baroness
  viscountess, sister, princess, queen, empress, duchess, countess, sheikha, doña, dona, signora
  fru, fröken, smt, shrimati, ibu, hajah, datin, begum, daw
  ustazah, hajia, alhaja, puan, begam, khatun, mdm, sayyida
`);

/** Forms of address that say nothing about gender. */
export const NEUTRAL_HONORIFICS = words(`
  mx, dr, doctor, prof, professor, rev, reverend, hon, honourable, honorable, saint, excellency
  highness, majesty, eminence, holiness, lordship, ladyship
  comrade, yb, yab, yabhg, pdt, tun, tengku, seri, ir, drs
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

/**
 * Ranks and offices in capitals before a name, around the world ("SSP Faisal Mirza", "MK Barak"), and the role each
 * stands for. Alone, the letters may mean other things.
 */
export const RANKS_IN_CAPITALS: Readonly<Record<string, string>> = {
  // police
  sp: 'superintendent of police',
  adgp: 'additional director general of police',
  dgp: 'director general of police',
  ocs: 'officer commanding station',
  asi: 'assistant sub-inspector',
  asp: 'assistant superintendent',
  dsp: 'deputy superintendent',
  csp: 'chief superintendent',
  ssp: 'senior superintendent',
  acp: 'assistant commissioner',
  dcp: 'deputy commissioner',
  cp: 'commissioner of police',
  dig: 'deputy inspector general',
  aig: 'assistant inspector general',
  igp: 'inspector general',
  ig: 'inspector general',
  sho: 'station house officer',
  dpo: 'divisional police officer',
  ppro: 'police spokesperson',
  // armed forces
  avm: 'air vice marshal',
  acm: 'air chief marshal',
  cdr: 'commander',
  // governments and parliaments
  pm: 'prime minister',
  dpm: 'deputy prime minister',
  cm: 'chief minister',
  vp: 'vice president',
  mk: 'member of the Knesset',
  mla: 'member of the legislative assembly',
  mna: 'member of the National Assembly',
  mpa: 'member of the provincial assembly',
  mlc: 'member of the legislative council',
  mca: 'member of the county assembly',
  msp: 'member of the Scottish Parliament',
  td: 'member of the Dáil',
  sc: 'senior advocate',
  cj: 'chief justice',
  dce: 'district chief executive',
  mce: 'municipal chief executive',
};

/** Forms of address of two words, of which the second alone is none: "Tan Sri Lim". */
export const TITLE_PHRASES = words('tan sri, puan sri, toh puan, datuk seri, dato seri, rt hon, pro tempore, pro tem');

/** First parts of offices with a hyphen: "Vice-President", "Inspector-General". */
export const OFFICE_PREFIXES = words(`
  vice, deputy, under, sub, co, ex, attorney, solicitor, secretary, director, inspector, governor, major, lieutenant
  brigadier, surgeon, auditor, advocate, commander, editor
`);

/** Given names shortened before a surname, without full stop: "Ma. Theresa Cruz", "Wm. Abbott". */
export const SHORT_GIVEN_NAMES = words('ma, wm, chas, geo, thos, jos, jas, edw, robt, sto, sta');

/** What may follow a name as part of it, without full stop. */
export const NAME_SUFFIXES = words(`
  jr, sr, ii, iii, iv
`);

/** Letters after a name that are no part of it, without full stops. */
export const POST_NOMINALS = words(`
  phd, md, esq, qc, kc, sc, bl, san, mp, mep, msp, td, jp, obe, mbe, cbe, am, ao, oam, cfa, cpa, mba, rn
`);

/** Lower-case words that join the parts of a surname. */
export const NAME_PARTICLES = words(`
  al, el, ul, ur, bin, binti, binte, ibn, bint, ben, abu, van, von, der, den, ter, ten, te, zu, zur
  de, del, della, di, da, do, dos, das, du, la, le, los, las, lo, af, av, ap, wa, ole, ould, vom
  zum
`);
