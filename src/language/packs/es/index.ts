import { words } from '../../wordList';
import type { LanguagePack } from '../pack';
import { names } from './names';
import { phrases } from './phrases';
import { reporting } from './reporting';

const closing = (marks: string): ReadonlySet<string> => new Set(marks);

/** Spanish, as the press of Spain and Latin America writes it. */
export const spanish = (): LanguagePack => ({
  code: 'es',
  level: 'quotations',
  abbreviations: words(`
    sr, sra, srta, dr, dra, d, dña, lic, ing, arq, prof, gral, cnel, etc, p, ej, pág, págs, núm, art, av, avda, ud, uds
    ee, uu, jj, ff, aa, st, sta, sto, mons, pdte, vs, aprox, tel, cía, c, s
  `),
  quotationMarks: new Map([
    ['«', closing('»')],
    ['“', closing('”"')],
    ['"', closing('"”')],
    ['‘', closing('’')],
  ]),
  dialogueDashes: true,
  endsWithNumber: true,
  reporting: reporting(),
  phrases: phrases(),
  names: names(),
});
