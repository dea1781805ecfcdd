import { words } from '../../wordList';
import type { LanguagePack } from '../pack';
import { names } from './names';
import { phrases } from './phrases';
import { reporting } from './reporting';

const closing = (marks: string): ReadonlySet<string> => new Set(marks);

/** Switzerland writes "ss" for "ß": its forms beside those of a table. */
function alsoSwiss<Table>(table: Table): Table {
  const swiss = (form: string) => form.replaceAll('ß', 'ss');
  const both = (value: unknown): unknown => {
    if (value instanceof Set) return new Set([...value].flatMap((form: string) => [form, swiss(form)]));
    if (value instanceof Map)
      return new Map(
        [...value].flatMap(([form, rest]: [string, unknown]) => [form, swiss(form)].map((key) => [key, both(rest)])),
      );
    return value;
  };
  return Object.fromEntries(Object.entries(table as object).map(([name, value]) => [name, both(value)])) as Table;
}

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
  reporting: alsoSwiss(reporting()),
  phrases: alsoSwiss(phrases()),
  names: names(),
});
