import { words } from '../../wordList';
import type { LanguagePack } from '../pack';
import { names } from './names';
import { phrases } from './phrases';
import { joints, reporting } from './reporting';

const closing = (marks: string): ReadonlySet<string> => new Set(marks);

/** French, as the press of France, Belgium, Switzerland, Quebec and West Africa writes it. */
export const french = (): LanguagePack => ({
  code: 'fr',
  level: 'quotations',
  abbreviations: words(`
    m, mm, dr, pr, me, mgr, etc, av, apr, boul, st, ste, p, pp, art, al, env, éd, vol, cf, ex, no, tél, jr, sr, c, j
  `),
  quotationMarks: new Map([
    ['«', closing('»')],
    ['“', closing('”"')],
    ['"', closing('"”')],
  ]),
  spacedMarks: new Set('«'),
  dialogueDashes: true,
  joints,
  endsWithNumber: true,
  reporting: reporting(),
  phrases: phrases(),
  names: names(),
});
