import { words } from '../../wordList';
import type { LanguagePack } from '../pack';
import { names } from './names';
import { phrases } from './phrases';
import { reporting } from './reporting';

const closing = (marks: string): ReadonlySet<string> => new Set(marks);

/** Arabic, as its press writes it. */
export const arabic = (): LanguagePack => ({
  code: 'ar',
  level: 'quotations',
  isExperimental: true,
  abbreviations: words('د, أ, م, ص, ج, ق, ه'),
  quotationMarks: new Map([
    ['«', closing('»')],
    ['»', closing('«')],
    ['“', closing('”“')],
    ['”', closing('“”')],
    ['„', closing('“”')],
    ['"', closing('"')],
  ]),
  reporting: reporting(),
  phrases: phrases(),
  names: names(),
});
