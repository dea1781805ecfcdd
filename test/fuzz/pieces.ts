import fc from 'fast-check';

/** What breaks programs that read text: half characters, unseen ones, marks without their other half. */
const short = [
  ...['\u0000', '\ud83d', '\udc00', '\ufeff', '\u200b', '\u00ad', '\u2028', '\u0085', '\r', '\r\n'],
  ...['\u202e', '\u202d', '\u2066', '\u2069', '\u200f', '\u0301', '\u0301'.repeat(40), '😀', '👩‍👩‍👧', 'İ', 'ﬁ'],
  ...[
    '“',
    '”',
    '"',
    '„',
    '«',
    '»',
    '‘',
    '’',
    "'",
    '(',
    ')',
    '[',
    ']',
    '—',
    '…',
    '東京都',
    '$(trash)',
    '%s',
    '\\',
    '\u001b[31m',
  ],
  ...['__proto__', 'constructor', 'toString', '99999999999999999999', '-0', '1e999', 'NaN'],
];

const marks = [
  ...['<!--', '-->', '<b>', '</b>', '<script>alert(1)</script>', '<a href="javascript:x">', '&amp;', '&#x0;', '&nope;'],
  ...['*', '**', '_', '`', '```\n', '~~', '# ', '\n# ', '\n> ', '\n- ', '\n1. ', '|', '\n---\n', '![x](y)', '[x](<y>)'],
  ...['[^1]', '\n[^1]: x', '<!-- page 12 -->', '[', '](', 'https://a.example/?q=1&b', '\n\n', '\n\n\n', '\t', ' '],
];

const longest = 10_000;

/** 10,000 times the same. */
const long = fc
  .tuple(fc.constantFrom(...'aA1“”"\'().,-*_[<>`#&\n \t\u0301\ud83d'), fc.constantFrom('', ' ', '\n', '\n\n', 'a'))
  .map(([one, other]) => (one + other).repeat(longest / (1 + other.length)));

/** A hostile piece of text. */
export const hostile: fc.Arbitrary<string> = fc.oneof(
  { weight: 10, arbitrary: fc.constantFrom(...short) },
  { weight: 10, arbitrary: fc.constantFrom(...marks) },
  { weight: 4, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);

/** The same, and now and then a very long one. */
export const hostileAndLong: fc.Arbitrary<string> = fc.oneof(
  { weight: 60, arbitrary: hostile },
  { weight: 1, arbitrary: long },
);
