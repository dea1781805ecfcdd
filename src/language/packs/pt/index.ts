import { words } from '../../wordList';
import type { LanguagePack } from '../pack';
import { names } from './names';
import { phrases } from './phrases';
import { reporting } from './reporting';

const closing = (marks: string): ReadonlySet<string> => new Set(marks);

/** Portuguese, as the press of Portugal, Brazil and Africa writes it. */
export const portuguese = (): LanguagePack => ({
  code: 'pt',
  level: 'quotations',
  abbreviations: words(`
    sr, sra, srta, dr, dra, d, eng, arq, prof, profa, gen, cel, etc, p, ex, pág, págs, núm, art, av, r, st, sta, sto
    mons, vs, aprox, tel, cia, c, s, v, exa, ltda, dep, sen, gov, pres
  `),
  quotationMarks: new Map([
    ['«', closing('»')],
    ['“', closing('”"')],
    ['"', closing('"”')],
    ['‘', closing('’')],
  ]),
  dialogueDashes: true,
  joints: /(?=-(?:se|me|lhes?|nos|te|l?[oa]s?)$)|(?<=-)(?=(?:se|me|lhes?|nos|te|l?[oa]s?)$)/,
  endsWithNumber: true,
  reporting: reporting(),
  phrases: phrases(),
  names: names(),
});
