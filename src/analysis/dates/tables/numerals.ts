const SMALL = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** "one" to "ninety" and "hundred", without compounds, to a number. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, value) => [word, value] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
  ['hundred', 100],
  ['thousand', 1000],
  ['dozen', 12],
]);

const SMALL_ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
];

/** "first" to "thirty-first". */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...SMALL_ORDINALS.map((word, index) => [word, index + 1] as const),
  ...SMALL_ORDINALS.slice(0, 9).map((word, index) => [`twenty-${word}`, index + 21] as const),
  ['thirtieth', 30],
  ['thirty-first', 31],
]);

/** "twenties" to "nineties" → 20 to 90. */
export const DECADE_WORDS: ReadonlyMap<string, number> = new Map(
  TENS.map((word, index) => [word.replace(/y$/, 'ies'), (index + 2) * 10]),
);

export const SMALL_WORDS: readonly string[] = SMALL.slice(1);
export const TENS_WORDS: readonly string[] = TENS;

/** How many: a number, or 'X' for "several". Null when the words are no number. */
export function readCount(words: string): number | 'X' | null {
  const text = words.toLowerCase().trim();
  if (/^\d/.test(text)) return text.endsWith(' 1/2') ? Number(text.slice(0, -4)) + 0.5 : Number(text.replace(/,/g, ''));
  if (/^(?:an?|each|per|the)$/.test(text)) return 1;
  if (/\b(?:few|several|many|some|couple|dozens|hundreds|tens|number|numerous|various|countless)\b/.test(text))
    return /couple/.test(text) ? 2 : 'X';
  let total = 0;
  for (const part of text.split(/[\s-]{1,4}/)) {
    const value = NUMBER_WORDS.get(part);
    if (value === undefined) continue;
    total =
      value >= 12 && (part === 'dozen' || part === 'hundred' || part === 'thousand')
        ? Math.max(total, 1) * value
        : total + value;
  }
  if (/^half a dozen/.test(text)) return 6;
  return total > 0 || text === 'zero' ? total : null;
}
