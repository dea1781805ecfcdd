/** Plain text as old programs keep it, and tables of articles as databases give them. */
import { simplified, utf16, windows1252, wrapped } from './encodings.mjs';
import { bodyOf, byline, dayInWords, textOf } from './stories.mjs';

/** Nobody writes a table into these. */
const withoutTables = (story) => ({ ...story, parts: story.parts.filter(({ kind }) => kind !== 'table') });

const inWindows1252 = (story) => JSON.parse(simplified(JSON.stringify(story)));

const articleOf = (story, also = '') => ({
  title: story.title,
  authors: story.authors,
  day: story.day,
  body: bodyOf(story),
  also: `${story.title}\nBy ${byline(story)}\n${also}`,
});

/** @param {number} width of a line; Infinity for one line a paragraph */
function plainText(story, width) {
  const parts = story.parts.map((part) => {
    if (part.kind === 'list') return part.items.map((item) => `- ${item}`);
    if (part.kind === 'quote') return wrapped(part.text, width - 8).map((line) => `    ${line}`);
    return wrapped(textOf(part), width);
  });
  return [[story.title], [`By ${byline(story)}`, dayInWords(story.day)], ...parts]
    .map((part) => part.join('\r\n'))
    .join('\r\n\r\n');
}

/** @returns {import('./documents.mjs').Document[]} */
export function textDocuments(stories, each) {
  const ways = {
    'text: windows-1252, 72 columns': (story) => windows1252(plainText(story, 72)),
    'text: UTF-16, 72 columns': (story) => utf16(plainText(story, 72)),
    'text: UTF-8, a line a paragraph': (story) => Buffer.from(plainText(story, Infinity)),
  };
  return Object.entries(ways).flatMap(([kind, write]) =>
    Array.from({ length: each }, () => {
      const story = inWindows1252(withoutTables(stories.next().value));
      return { kind, name: 'document.txt', bytes: write(story), articles: [articleOf(story, dayInWords(story.day))] };
    }),
  );
}

const quotedCell = (text) => `"${text.replaceAll('"', '""')}"`;
const text = ({ parts }) => parts.map(textOf).join('\n\n');

/** @returns {import('./documents.mjs').Document[]} */
export function tableDocuments(stories, rows) {
  const csv = (names, mark, of) => (all) =>
    [names.join(mark), ...all.map((story) => of(story).map(quotedCell).join(mark))].join('\r\n');
  const ways = {
    'table: CSV': [
      'csv',
      csv(['id', 'headline', 'byline', 'published', 'body', 'url'], ',', (story) => [
        story.day.replaceAll('-', ''),
        story.title,
        byline(story),
        `${story.day} 06:40`,
        text(story),
        'https://courier.example/a',
      ]),
    ],
    'table: CSV with semicolons': [
      'csv',
      (all) =>
        Buffer.from(
          `\uFEFF${csv(['Title', 'Date', 'Author', 'Text'], ';', (story) => [story.title, story.day, story.authors.join('; '), text(story)])(all)}`,
        ),
    ],
    'table: JSON lines': [
      'jsonl',
      (all) =>
        all
          .map((story) =>
            JSON.stringify({
              title: story.title,
              authors: story.authors,
              date: `${story.day}T06:40:00Z`,
              content: text(story),
            }),
          )
          .join('\n'),
    ],
  };
  return Object.entries(ways).map(([kind, [ending, write]]) => {
    const all = Array.from({ length: rows }, () => withoutTables(stories.next().value));
    const articles = all.map((story) => articleOf(story));
    return { kind, name: `document.${ending}`, bytes: Buffer.from(write(all)), articles };
  });
}
