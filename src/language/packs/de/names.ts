import { words } from '../../wordList';
import type { NameWords } from '../pack';

/** Nouns for people by what they do, without the ending -in of a woman's; compounds end with them. */
const roles = [
  ...[
    'minister',
    'präsident',
    'kanzler',
    'sprecher',
    'chef',
    'direktor',
    'leiter',
    'sekretär',
    'senator',
    'gouverneur',
  ],
  ...['bürgermeister', 'landrat', 'richter', 'anwalt', 'kommissar', 'botschafter', 'diplomat', 'politiker', 'experte'],
  ...['forscher', 'professor', 'trainer', 'manager', 'general', 'admiral', 'oberst', 'major', 'leutnant', 'hauptmann'],
  ...[
    'journalist',
    'reporter',
    'redakteur',
    'autor',
    'schriftsteller',
    'künstler',
    'sänger',
    'schauspieler',
    'regisseur',
  ],
  ...['historiker', 'ökonom', 'analyst', 'wissenschaftler', 'physiker', 'arzt', 'mediziner', 'virologe', 'psychologe'],
  ...[
    'unternehmer',
    'gründer',
    'geschäftsführer',
    'vorstand',
    'aktivist',
    'bischof',
    'kardinal',
    'papst',
    'pfarrer',
    'könig',
  ],
  ...[
    'prinz',
    'kandidat',
    'kollege',
    'vertreter',
    'mitarbeiter',
    'polizist',
    'lehrer',
    'bauer',
    'wirt',
    'händler',
    'spieler',
  ],
  ...[
    'stürmer',
    'torwart',
    'kapitän',
    'fahrer',
    'pilot',
    'moderator',
    'berater',
    'beamter',
    'inspektor',
    'rektor',
    'dekan',
  ],
  ...[
    'premier',
    'regierungschef',
    'staatsanwalt',
    'nachbar',
    'anwohner',
    'zeuge',
    'gutachter',
    'meteorologe',
    'kurator',
  ],
  ...['einsatzleiter', 'wehrführer', 'kläger', 'verteidiger', 'nebenkläger', 'schatzmeister', 'kassierer', 'intendant'],
];
/** Those that decline like adjectives: "die Vorsitzende", "der Abgeordnete". */
const declined = [
  'vorsitzende',
  'abgeordnete',
  'beauftragte',
  'angeklagte',
  'überlebende',
  'angehörige',
  'beschuldigte',
  'bevollmächtigte',
  'reisende',
  'studierende',
  'angestellte',
];
const feminine = [
  ...[
    'ministerin',
    'präsidentin',
    'kanzlerin',
    'chefin',
    'anwältin',
    'ärztin',
    'bäuerin',
    'expertin',
    'zeugin',
    'kollegin',
    'königin',
  ],
  ...[
    'prinzessin',
    'bischöfin',
    'virologin',
    'psychologin',
    'meteorologin',
    'landrätin',
    'beamtin',
    'biologin',
    'nachbarin',
  ],
];

/** "Schwimmmeisterin", "Floristin": what women do ends alike. */
const anyWoman = '\\p{Ll}{2}(?:er|or|eur|ist|ent|ant|log|gog|at|ekt)in$';

const oneOf = (list: readonly string[]): string => list.join('|');

export const names = (): NameWords => ({
  honorifics: new Map([
    ['herr', 'male'],
    ['herrn', 'male'],
    ['frau', 'female'],
    ['dr', null],
    ['prof', null],
    ['professor', 'male'],
    ['professorin', 'female'],
    ['mr', 'male'],
    ['mrs', 'female'],
    ['lord', 'male'],
    ['lady', 'female'],
    ['sir', 'male'],
    ['papst', 'male'],
  ]),
  role: new RegExp(
    `(?:${oneOf(roles)})(?:in|s|n|en)?$|(?:${oneOf(feminine)})$|(?:${oneOf(declined)})[rnm]?$|${anyWoman}`,
    'u',
  ),
  femaleRole: new RegExp(`(?:${oneOf(roles)})in$|(?:${oneOf(feminine)})$|${anyWoman}`, 'u'),
  maleRole: new RegExp(`(?:${oneOf(roles)})s?$|(?:${oneOf(declined)})r$`),
  particles: words('von, vom, van, de, der, den, del, di, da, dos, bin, ibn, al, el, zu, ter, le, la'),
  notNames: words(`
    montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonnabend, sonntag, januar, februar, märz, april
    mai, juni
    juli, august, september, oktober, november, dezember, ende, anfang, mitte, uhr, euro, dollar, prozent, der
    die, das
    ein, eine, einen, er, sie, es, wir, ich, in, im, am, an, und, aber, doch, auch, nach, vor, bei, mit, für
    von, zu, zum
    zur, auf, aus, so, wie, wenn, als, da, nun, dort, hier, jahr, jahre, jahren, woche, tag, stadt, land, kreis
    bezirk
    partei, regierung, bundestag, bundesrat, landtag, polizei, feuerwehr, gericht, firma, gmbh, ag, verein, uni
    universität
    bank, post, times, zeitung, sender, straße, platz, verlag, band, club, sport, union, liga, cup, vertrag, titel
  `),
  givenNames: new Map(),
  familyNames: new Set(),
  genderEndings: new Map(),
  mostSurnames: 1,
  isFirstSurnameKept: false,
  areGivenNamesEnough: false,
  hasCompoundRoles: true,
  toWords: new Set(),
  thingsNamed: new Set(),
  fewestUnknown: 0,
  notAlone: new Set(),
  notGivenNames: words('art, song, mark, rose, kiefer, will, may, gott, frieden, sieg'),
  pronouns: new Map([
    ['er', 'male'],
    ['sie', 'female'],
  ]),
  pluralVerb: /(?:ten|[^e]en|ben|gen|len)$/,
  genitiveEnding: 's',
  ofWords: words('von, vom, für, mit, über, an, gegen, bei, nach, des, wie, im, in, aus, unter, zu, um'),
});
