import { words } from '../../wordList';
import type { LanguagePack } from '../pack';
import { names } from './names';
import { phrases } from './phrases';
import { reporting } from './reporting';

const closing = (marks: string): ReadonlySet<string> => new Set(marks);

/** German, as the press of Germany, Austria and Switzerland writes it. */
export const german = (): LanguagePack => ({
  code: 'de',
  level: 'statements',
  abbreviations: words(`
    dr, prof, hr, fr, st, nr, bzw, ca, etc, usw, ggf, evtl, inkl, max, min, mio, mrd, mr, mrs, sog, str, tel, vgl, z, b
    u, a, d, h, i, o, s, v, jan, feb, mär, apr, jun, jul, aug, sep, sept, okt, nov, dez, co, geb, gest, hl, ing, dipl
    bd, abs, art, rd, zzt, usf, chr, jr, sr, med, phil, jur, rer, nat, mag, lt, gen, oberst, kap
  `),
  quotationMarks: new Map([
    ['„', closing('“”"')],
    ['“', closing('”"')],
    ['"', closing('"“”')],
    ['»', closing('«')],
    ['«', closing('»')],
  ]),
  spacedMarks: new Set(),
  dialogueDashes: new Set(),
  joints: null,
  hasOrdinalStops: true,
  reporting: reporting(),
  phrases: phrases(),
  names: names(),
});
