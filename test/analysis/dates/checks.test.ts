import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkDates, type DateProblem } from '../../../src/analysis/dates/checks';
import { findDates } from '../../../src/analysis/dates/findDates';
import { parseArticle } from '../../../src/article/parse';

/** Problems of a text published on Saturday, 8 November 2025, unless it begins with a header of its own. */
function problemsOf(text: string, fileName = 'article.txt'): DateProblem[] {
  const article = parseArticle(/^(?: date|---)/.test(text) ? text : ` date 2025-11-08 ${text}`, fileName);
  return checkDates(article, fileName, findDates(article));
}

const shown = ({ kind, words, message }: DateProblem) => `${kind} “${words}” ${message}`;

/** A text, and what is said about it. */
const rows: readonly [string, RegExp][] = [
  [
    'The ferry sank on Saturday, November 7, 2025, off the coast.',
    /^weekday “Saturday, November 7, 2025” .*: 7 November 2025 is a Friday, not a Saturday\.$/,
  ],
  [
    'The ferry sank on Saturday, Nov. 7, off the coast.',
    /^weekday .* 7 November 2025, the nearest to the article’s date, is a Friday, not a Saturday\.$/,
  ],
  ['Ferries run again from 3 March 2021 (Monday).', /^weekday .*3 March 2021 is a Wednesday, not a Monday/],
  [
    'The mayor said today (Friday) that it would rain.',
    /^weekday .*8 November 2025, the day of the article, is a Saturday, not a Friday/,
  ],
  [
    'The deal was signed on February 30 in the town hall.',
    /^impossible “February 30” .*February has 28 days, or 29 in a leap year/,
  ],
  ['On Nov. 31, the fair will open.', /^impossible “Nov. 31” .*November has 30 days/],
  ['The fair opens on the 31st of June.', /^impossible “31st of June”/],
  ['The shop closed on 29 February 2023.', /^impossible “29 February 2023” .*2023 was no leap year/],
  ['The log says 2025-09-31.', /^impossible “2025-09-31”/],
  [
    'The captain died on 12 November 2025 in a hospital.',
    /^future “12 November 2025” .*\(“died”\).*4 days after the article’s own date, Saturday, 8 November 2025/,
  ],
  ['The mill burned down on Wednesday, November 19.', /^future .*11 days after/],
  ['On 20 November 2025, the crew arrived at the port.', /^future .*“arrived”/],
  ['The plane crashed in December 2026.', /^future .*December 2026 is later than the article’s own date/],
  ['The treasurer resigned in 2027.', /^future “2027”/],
];

/** Nothing to complain about, however near it comes. */
const innocent: readonly string[] = [
  'The ferry sank on Friday, November 7, 2025, off the coast.',
  'In 1938, on Friday, September 30, the pact was signed.',
  'The market is on Saturday and Sunday, November 8 and 9.',
  'The vote was held on Wednesday, 3 March 2021, and again on Friday.',
  'The Friday, November 14, meeting was moved to November 15.',
  'Last year’s fair ended on Friday, 8 November 2024.',
  'She was born on 29 February 2000 and celebrates on February 29.',
  'By April 31 people had signed, and in June 30 more.',
  'They won 31 June races.',
  'The Sharks won in September 31-7.',
  'Page 2025-02-301 of the file 30 Feb30 was missing.',
  'The vote is on 12 November 2025.',
  'The meeting was scheduled for November 20.',
  'He was told that the hearing would be held on November 20.',
  'The court approved a plan to close the mine on 1 December 2025.',
  'The council met to prepare the elections of 23 November.',
  'The fair, which opened on Friday, ends on 16 November 2025.',
  'Tickets sold out for the concert on November 29.',
  'The paper of 9 November tells how the crew arrived on 9 November.',
  'The studio released 2027: A Harbour Tale.',
  'If the ship sank on 1 December, the port would close.',
  'The trial, postponed twice, opened a debate on May 3, 2026.',
];

describe('checks of dates', () => {
  for (const [text, expected] of rows) {
    it(text, () => {
      const problems = problemsOf(text).map(shown);
      assert.equal(problems.length, 1, problems.join('\n'));
      assert.match(problems[0] ?? '', expected);
    });
  }

  for (const text of innocent)
    it(`says nothing about: ${text}`, () => assert.deepEqual(problemsOf(text).map(shown), []));

  it('names a header that is no day, and the day in the file’s name that would settle it', () => {
    const [problem] = problemsOf(' date 2025-02-30 The fair opens.', '2025-02-28-fair.txt');
    assert.match(problem?.message ?? '', /not a day of the calendar; the article is read as one without a date/);
    assert.equal(problem?.settledBy, '2025-02-28');
    assert.equal(problem?.words, '2025-02-30');
  });

  it('compares the header with the file’s name', () => {
    const [problem] = problemsOf(' date 2025-10-20 The fair opens.', '2025-10-21-fair.txt');
    assert.match(problem?.message ?? '', /Monday, 20 October 2025, but its file name says Tuesday, 21 October 2025\./);
    assert.deepEqual([problem?.kind, problem?.settledBy], ['fileName', '2025-10-21']);
    assert.deepEqual(problemsOf(' date 2025-10-20 The fair opens.', '2025-10-20-fair.txt'), []);
    assert.deepEqual(problemsOf('The fair opens.', 'fair.txt'), []);
  });

  it('compares front matter with a header below it', () => {
    const [problem] = problemsOf('---\ndate: 2025-10-20\n---\n\ndate 2025-10-22 The fair opens.', 'fair.md');
    assert.match(
      problem?.message ?? '',
      /header says Wednesday, 22 October 2025, but the front matter says Monday, 20 October 2025/,
    );
    assert.deepEqual([problem?.words, problem?.settledBy], ['2025-10-22', '2025-10-22']);
    assert.deepEqual(problemsOf('---\ndate: 2025-10-20\n---\n\ndate 2025-10-20 The fair opens.', 'fair.md'), []);
  });

  it('takes any text, and marks words inside it', () => {
    const piece = fc.constantFrom(
      'February 30',
      'Saturday, ',
      'Nov. 7',
      ' died on ',
      '31 ',
      '2025-02-30',
      '\n\n',
      '. ',
      ', 2025',
      ' and ',
      'today (Friday)',
      '“',
      'was held ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
        const text = pieces.join('');
        for (const each of problemsOf(text)) if (each.start < 0 || each.end <= each.start) return false;
        return true;
      }),
    );
  });
});

describe('a header that is no valid YAML', () => {
  const problem = (header: string) => problemsOf(`---\n${header}\n---\n\nThe dam is old.\n`, 'dam.md').map(shown);

  it('is marked in its line, with the reason', () => {
    const [quotation] = problem('title: "The dam\ndate: 2025-11-12');
    assert.match(quotation ?? '', /^header “.+” The header is no valid YAML: .+ do not count until it is mended\.$/);
    const [tab] = problem('title: The dam\n\tdate: 2025-11-12');
    assert.match(tab ?? '', /^header “ date: 2025-11-12” The header is no valid YAML: Tabs/);
  });

  it('is none when it is valid, or no header', () => {
    assert.deepEqual(problem('title: The dam\ndate: 2025-11-12'), []);
    assert.deepEqual(problem('just words'), []);
  });
});
