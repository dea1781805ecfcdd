import { words } from '../../wordList';
import type { LanguagePack } from '../pack';
import { names } from './names';
import { phrases } from './phrases';
import { reporting } from './reporting';

const closing = (marks: string): ReadonlySet<string> => new Set(marks);

/** Persian, as its press writes it. */
export const persian = (): LanguagePack => ({
  code: 'fa',
  level: 'quotations',
  isExperimental: true,
  abbreviations: words('م, ق, ه, ش, ص, ج'),
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
