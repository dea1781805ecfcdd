import { words } from '../../wordList';
import type { LanguagePack } from '../pack';
import { names } from './names';
import { phrases } from './phrases';
import { reporting } from './reporting';

const closing = (marks: string): ReadonlySet<string> => new Set(marks);

/** Russian, as its press writes it. */
export const russian = (): LanguagePack => ({
  code: 'ru',
  level: 'statements',
  isExperimental: true,
  abbreviations: words(`
    г, гг, в, вв, ул, пр, просп, пер, д, кв, корп, стр, им, руб, коп, тыс, млн, млрд, трлн, т, е, п, н, э, др, проч
    см, рис, табл, напр, гр, проф, акад, доц, инж, зам, зав, пос, с, обл, р-н, респ, чел, экз, изд, ред, ст, ч, мин, сек
    янв, фев, мар, апр, июн, июл, авг, сен, сент, окт, ноя, дек, св, о, мл
  `),
  quotationMarks: new Map([
    ['«', closing('»')],
    ['„', closing('“”"')],
    ['“', closing('”"')],
    ['"', closing('"“”')],
  ]),
  speechDashes: true,
  reporting: reporting(),
  phrases: phrases(),
  names: names(),
});
