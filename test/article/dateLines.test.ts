import assert from 'node:assert/strict';
import { parseArticle } from '../../src/article/parse';

const body = 'The ferry came back on Monday, and nobody was there to meet it.\n\nIt left again at noon.';
const dateOf = (text: string): string | null => parseArticle(text, 'a.txt').date;

describe('a date that is a line of its own', () => {
  it('is the article’s date', () => {
    const lines: Record<string, string> = {
      'Published: 4 February 2025': '2025-02-04',
      'Published 4 February 2025 10:32': '2025-02-04',
      'PUBLISHED ON TUESDAY, 4TH FEBRUARY, 2025 AT 10.32 A.M. GMT': '2025-02-04',
      'First published on 4 February 2025': '2025-02-04',
      'Updated Nov. 8, 2025': '2025-11-08',
      'Last modified on November 8, 2025, 6:05 p.m. EST': '2025-11-08',
      'Posted on March 3, 2025': '2025-03-03',
      'Date: 12 May 2025': '2025-05-12',
      'Release date: 2025-05-12': '2025-05-12',
      'Press briefing, 3 June 2024': '2024-06-03',
      'Remarks to the press (3 June 2024)': '2024-06-03',
      'Saturday, 8 November 2025': '2025-11-08',
      'By Ann Berg | 12 March 2022': '2022-03-12',
      'Ann Berg · Published 12 March 2022 · Updated 14 March 2022': '2022-03-12',
      'Veröffentlicht am 12. März 2022, 9.05 Uhr': '2022-03-12',
      'Publié le 11 mars 2022 à 21h30, modifié le 12 mars 2022 à 9h12': '2022-03-11',
      'Atualizado em 13 de março de 2022': '2022-03-13',
      '27.02.2004 // Культура': '2004-02-27',
      'Hafenstadt, den 7. März 2023': '2023-03-07',
      'Posted 25/04/2025': '2025-04-25',
      'Published: 2025-02-04T10:32:00Z': '2025-02-04',
      'Posted 04/25/2025': '2025-04-25',
      'Posted 31.12.2025': '2025-12-31',
      'Posted 13/04/2025': '2025-04-13',
      'Posted 04/13/2025': '2025-04-13',
      'Posted 12/25/2025': '2025-12-25',
      'Released 2025.1.9': '2025-01-09',
      'Issued 1st of March 2025': '2025-03-01',
      'Ann Berg • 12 March 2022': '2022-03-12',
      'Ann Berg; published 12 March 2022': '2022-03-12',
      'Ann Berg – last updated 12 March 2022': '2022-03-12',
      'Sat, 8 Nov. 2025 (local time)': '2025-11-08',
    };
    for (const [line, date] of Object.entries(lines)) {
      assert.equal(dateOf(`Ferry returns to an empty quay\n\n${line}\n\n${body}`), date, line);
      assert.equal(
        dateOf(`Ferry returns to an empty quay\nBy Ann Berg\n${line}\n\n${body}`),
        date,
        `${line} (in a run of lines)`,
      );
      assert.equal(dateOf(`${body}\n\n${line}\n`), date, `${line} (at the end)`);
      assert.equal(dateOf(`Ferry returns\r\n\r\n${line}\r\n\r\n${body}`), date, `${line} (with carriage returns)`);
    }
  });

  it('or opens the text as a dateline with a year', () => {
    assert.equal(dateOf('PORT HARMON, Nov. 8, 2025 (Agency) - The ferry came back.'), '2025-11-08');
    assert.equal(dateOf('ULM, Germany, 8 November 2025 — The ferry came back.'), '2025-11-08');
    assert.equal(dateOf('Port Harmon, November 8, 2025 (Agency) – The ferry came back.'), '2025-11-08');
    assert.equal(dateOf('PORT HARMON, Nov. 8 (Agency) - The ferry came back.'), null);
    assert.equal(dateOf('On Saturday, November 8, 2025 – a wet day – the ferry came back.'), null);
    assert.equal(dateOf('The ferry came back to Harmon, November 8, 2025 – a wet day – it was.'), null);
  });

  it('says where it stands', () => {
    const { text, dateLine } = parseArticle(
      `Ferry returns\n\nBy Ann Berg | Published: 4 February 2025 10:32\n\n${body}`,
      'a.txt',
    );
    assert.equal(text.slice(dateLine?.start, dateLine?.end), '4 February 2025');
    assert.equal(dateLine?.text, 'By Ann Berg | Published: 4 February 2025 10:32');
  });

  it('counts where its place, its length and its neighbours allow', () => {
    const date = '4 February 2025';
    const dated = `Published: ${date}`;
    const lines = (count: number, gap = '\n\n') =>
      Array.from({ length: count }, (_, index) => `It left for the ${index + 2}th time.`).join(gap) + gap;
    const far = lines(20);
    assert.equal(dateOf(`${lines(9)}${dated}\n\n${far}`), '2025-02-04', 'the tenth line');
    assert.equal(dateOf(`${lines(10)}${dated}\n\n${far}`), null, 'the eleventh');
    assert.equal(dateOf(`${far}${dated}\n\n${lines(2)}`.trimEnd()), '2025-02-04', 'the third from the end');
    assert.equal(dateOf(`${far}${dated}\n\n${lines(3)}`.trimEnd()), null, 'the fourth');
    assert.equal(
      dateOf(`It left.${'\n'.repeat(49)}${dated}\n\n${far}`),
      '2025-02-04',
      'the fiftieth, after blank ones',
    );
    assert.equal(dateOf(`It left.${'\n'.repeat(50)}${dated}\n\n${far}`), null, 'the fifty-first');
    assert.equal(dateOf(`${far}${dated}${'\n'.repeat(14)}It left.`), '2025-02-04', 'the fifteenth from the end');
    assert.equal(dateOf(`${far}${dated}${'\n'.repeat(15)}It left.`), null, 'the sixteenth');

    const ofLength = (length: number) => `${'Ann '.repeat(60).slice(0, length - 3 - date.length)} | ${date}`;
    assert.equal(dateOf(`Ferry returns\n\n${ofLength(200)}\n\n${body}`), '2025-02-04');
    assert.equal(dateOf(`Ferry returns\n\n${ofLength(201)}\n\n${body}`), null);

    assert.equal(dateOf(`${dated}\n\n${far}`), '2025-02-04', 'the first line');
    const prose = (line: string) => dateOf(`${'b'.repeat(61)}\n${line}\n${'a'.repeat(61)}\n\n${far}`);
    assert.equal(prose(dated), '2025-02-04');
    assert.equal(prose(`Updated ${date}`), '2025-02-04');
    assert.equal(prose(`Press briefing, ${date}`), null);

    for (const [before, after, found] of [
      [60, 0, '2025-02-04'],
      [61, 0, null],
      [0, 60, '2025-02-04'],
      [0, 61, null],
    ] as const)
      assert.equal(dateOf(`${'b'.repeat(before)}\n${date}\n${'a'.repeat(after)}\n\n${far}`), found);
  });

  it('is the first of two that say as much, and is quoted in part when it is long', () => {
    assert.equal(dateOf(`Published 4 February 2025\nPosted 5 February 2025\n\n${body}`), '2025-02-04');
    assert.equal(dateOf(`Published 4 February 2025 | Posted 5 February 2025\n\n${body}`), '2025-02-04');
    for (const line of ['Press briefing, 4 February 2025', 'PORT HARMON, 4 February 2025 (Agency) - It left.'])
      assert.equal(dateOf(`${line}\n\nPublished 5 February 2025\n\n${body}`), '2025-02-05', line);
    assert.equal(dateOf(`4 February 2025\n\nPublished 5 February 2025\n\n${body}`), '2025-02-05');
    assert.equal(dateOf(`Updated 5 February 2025\n\n4 February 2025\n\n${body}`), '2025-02-04');
    const names = 'Ann Berg and '.repeat(8);
    const { dateLine } = parseArticle(`Ferry returns\n\n${names}| 4 February 2025\n\n${body}`, 'a.txt');
    assert.equal(dateLine?.text, names.slice(0, 80));
  });

  it('gives way to a header, to front matter and to what is given; "Published" comes before "Updated"', () => {
    assert.equal(dateOf(` date 2025-01-01 Ferry returns\n\nPublished: 4 February 2025\n\n${body}`), '2025-01-01');
    assert.equal(dateOf(` date 2025-02-30 Ferry returns\n\nPublished: 4 February 2025\n\n${body}`), null);
    assert.equal(
      parseArticle(`---\ndate: 2025-01-01\n---\nPublished: 4 February 2025\n\n${body}`, 'a.md').date,
      '2025-01-01',
    );
    assert.equal(
      parseArticle(`---\ntitle: Ferry\n---\nPublished: 4 February 2025\n\n${body}`, 'a.md').date,
      '2025-02-04',
    );
    assert.equal(parseArticle(`Published: 4 February 2025\n\n${body}`, 'a', { date: '2024-12-31' }).date, '2024-12-31');
    assert.equal(dateOf(`Updated 5 February 2025\nPublished 4 February 2025\n\n${body}`), '2025-02-04');
    assert.equal(dateOf(`Updated 5 February 2025\n\n${body}\n\nPublished 4 February 2025`), '2025-02-04');
  });

  it('is not found where it is no such line', () => {
    for (const line of [
      'Published in 1998 by Faber',
      'Date: to be announced',
      'Posted 03/04/2025',
      'Posted 12/12/2025',
      'Posted 05/12/2025',
      'UN, Nov. 8, 2025 (Agency) - It left.',
      'Published 31 February 2025',
      'Date palms, 3 June 2024 and after',
      'Updated daily',
      'The ferry sank on 3 June 2024.',
      'He was born in Ulm, 3 June 1924',
      'Published 4 February 2025 by the ferry board, the report said little.',
      'Saturday, 8 November',
      'Room 12, 2025',
    ])
      assert.equal(dateOf(`Ferry returns to an empty quay\n\n${line}\n\n${body}`), null, line);
    const wrapped =
      'The harbour board had said, in a letter to the mayor that was dated on\n3 June 2024\n' +
      'and lost since then, that nobody would pay for the old ferry any longer.';
    assert.equal(dateOf(`Ferry returns\n\n${wrapped}\n\n${body}`), null);
    const middle = Array.from({ length: 12 }, (_, index) => `The ferry came back for the ${index + 2}th time.`).join(
      '\n\n',
    );
    assert.equal(dateOf(`${middle}\n\nPublished: 4 February 2025\n\n${middle}`), null);
  });
});
