import { entriesOf } from '../../../language/wordList';
import type { DateWords } from './dateWords';
import { literal, type Slot } from './template';

/** The words of a language by meaning. */
export interface Slots {
  readonly slots: ReadonlyMap<string, Slot>;
  /** What a matched word means; empty where nothing matched. */
  readonly meaning: (slot: string, text: string) => string;
}

/** Slots that are numbers. */
const NUMBERS: Readonly<Record<string, string>> = {
  day: '[0-9]{1,2}',
  first: '[0-9]{1,2}',
  year: '[12][0-9]{3}',
  longDecade: '(?:1[0-9]|20)[0-9]0',
  shortDecade: '[2-9]0',
  number: '[0-9]{1,4}(?:[.,][0-9])?',
  century: '1?[0-9]|2[01]',
  hour: '[01]?[0-9]|2[0-4]',
  minute: '[0-5][0-9]',
};

/** Centuries: I to XXI. */
const ROMAN = ['', 'x', 'xx'].flatMap((tens) =>
  ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'].map((ones) => tens + ones),
);

/** A spelling as it is looked up: in lower case, with one kind of blank and of apostrophe. */
function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').replace(/’/g, "'");
}

/** "veintidós" has a word, "treinta y dos" is three. */
function withTensAndOnes(counts: ReadonlyMap<string, string>, and: string): ReadonlyMap<string, string> {
  const numbers = [...counts].map(([spelling, value]) => ({ spelling, value: Number(value) }));
  const ones = numbers.filter(({ value }) => value >= 1 && value <= 9 && Number.isInteger(value));
  const tens = numbers.filter(({ value }) => value >= 20 && value <= 90 && value % 10 === 0);
  const joined = tens.flatMap((ten) =>
    ones.map((one): [string, string] => [`${ten.spelling}${and}${one.spelling}`, String(ten.value + one.value)]),
  );
  return new Map([...joined, ...counts]);
}

export function slotsOf({ words, tensAnd }: DateWords): Slots {
  const tables = new Map<string, ReadonlyMap<string, string>>(
    Object.entries(words).map(([name, table]) => [name, tableOf(table)]),
  );
  if (tensAnd !== undefined) tables.set('count', withTensAndOnes(tables.get('count') ?? new Map(), tensAnd));
  tables.set('until', tables.get('month') ?? new Map());
  tables.set('roman', new Map(ROMAN.slice(1, 22).map((spelling, index) => [spelling, String(index + 1)])));
  // What is counted may be one.
  tables.set('counted', new Map([...(tables.get('unit') ?? []), ...(tables.get('units') ?? [])]));
  const slots = new Map<string, Slot>();
  for (const [name, source] of Object.entries(NUMBERS)) slots.set(name, { source, spellings: [] });
  for (const [name, table] of tables) slots.set(name, slotFrom([...table.keys()]));
  return { slots, meaning: (slot, text) => tables.get(slot)?.get(plain(text)) ?? '' };
}

function slotFrom(spellings: readonly string[]): Slot {
  // The longest first, so that "september" wins over "sep".
  const sorted = [...spellings].sort((a, b) => b.length - a.length);
  return { source: sorted.map(literal).join('|') || '(?!)', spellings: sorted };
}

/** Spelling, in lower case → meaning. */
export function tableOf(table: string): ReadonlyMap<string, string> {
  return new Map(
    table
      .trim()
      .split('\n')
      .flatMap((line) => {
        const colon = line.indexOf(':');
        const meaning = line.slice(0, colon).trim();
        return spellingsOf(line.slice(colon + 1)).map((spelling) => [plain(spelling), meaning] as const);
      }),
  );
}

/** "letzt(e|en)" → "letzte", "letzten"; "ё" may be written "е". */
export function spellingsOf(list: string): string[] {
  return entriesOf(list).flatMap((entry) => {
    const open = entry.indexOf('(');
    const stem = open < 0 ? entry : entry.slice(0, open);
    const close = entry.indexOf(')');
    const endings = open < 0 ? [''] : entry.slice(open + 1, close).split('|');
    const rest = open < 0 ? '' : entry.slice(close + 1);
    return endings.flatMap((ending) => {
      const word = stem + ending + rest;
      return word.includes('ё') ? [word, word.replace(/ё/g, 'е')] : [word];
    });
  });
}
