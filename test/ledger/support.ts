import type { LedgerRow } from '../../src/ledger/row';

/** A row with what a test is about, and plain values for the rest. */
export function row(more: Partial<LedgerRow> = {}): LedgerRow {
  return {
    article: 'file:///seeds/mill.txt',
    path: 'mill.txt',
    title: 'Mill to close',
    origin: '',
    language: 'en',
    published: '2025-11-08',
    paragraph: 2,
    page: '',
    line: 3,
    speaker: 'Ann Moore',
    source: 'the mayor',
    role: 'mayor of Ulm',
    type: 'indirect',
    cue: 'said',
    words: 'the mill will close in May',
    content: [{ start: 40, end: 66 }],
    days: ['2026-05'],
    about: ['Ulm Mill Company'],
    basis: 'inferred',
    confidence: 0.9,
    speakerConfidence: 0.75,
    decided: '',
    status: 'reviewed',
    notes: [],
    ...more,
  };
}

/** Rows whose words are up to no good. */
export const hostileRows: readonly LedgerRow[] = [
  row({ speaker: '=HYPERLINK("https://example.org")', words: '+1 and @SUM(A1)', role: '-2' }),
  row({
    speaker: '<script>alert(1)</script>',
    words: '"]]> & <b>bold</b> &amp; [x](command:y) `code`',
    cue: 'said, "so"',
  }),
  row({ speaker: 'A\u202Etxt.exe', words: 'bell\u0007 null\u0000 tab\t and a lone \uD800 half', source: 'two\nlines' }),
  row({ speaker: 'שרה כהן', words: 'هذا خبر عاجل', title: 'Ελληνικά {braces} \\TeX $5 100% #1 a_b ~ ^' }),
  row({ words: 'long '.repeat(20_000).trim(), published: '1899-12-31', paragraph: null, speakerConfidence: null }),
];
