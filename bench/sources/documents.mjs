/** The documents that are measured: all of them made anew in each run, none kept. */
import { windows1252 } from './encodings.mjs';
import { mailbox, mailDocuments, mailWith } from './mails.mjs';
import { officeDocuments, wordDocuments } from './office.mjs';
import { printedDocuments } from './printed.mjs';
import { byline, dayInAmerica, dayInWords, weekdayOf } from './stories.mjs';
import { tableDocuments, textDocuments } from './texts.mjs';
import { layouts, mhtmlOf } from './webPages.mjs';

/**
 * An article that a document should become.
 * @typedef {object} Expected
 * @property {string} title
 * @property {string[]} authors
 * @property {string} day `YYYY-MM-DD`
 * @property {string} body all words of the article
 * @property {string} also words that may stand in it or not: title, byline, day …
 * @property {string[]} [own] of an answer, what its writer says …
 * @property {string[]} [quoted] … and what somebody else does
 * @property {{ target: string, text: string }[]} [places] parts that begin at targets in the PDF
 */

/**
 * @typedef {object} Document
 * @property {string} kind "PDF (Chromium): one column"
 * @property {string} name the file’s name; only its ending matters
 * @property {Uint8Array} bytes
 * @property {Expected[]} articles in the order of the file
 */

/** @returns {Document[]} */
function webDocuments(stories, each) {
  const made = Object.entries(layouts).flatMap(([layout, write]) =>
    Array.from({ length: each }, () => {
      const story = stories.next().value;
      const { html, body, also = '', encoding } = write(story);
      const around = [story.title, `By ${byline(story)}`, dayInWords(story.day), weekdayOf(story.day)];
      const { title, authors, day } = story;
      return {
        kind: `web: ${layout}`,
        name: 'document.html',
        bytes: encoding ? windows1252(html) : Buffer.from(html),
        articles: [{ title, authors, day, body, also: [...around, dayInAmerica(day), '6:40', also].join('\n') }],
      };
    }),
  );
  const saved = made
    .filter(({ kind }) => kind === 'web: newspaper')
    .map((document) => ({
      ...document,
      kind: 'web: newspaper as MHTML',
      name: 'document.mhtml',
      bytes: Buffer.from(mhtmlOf(document.bytes.toString())),
    }));
  return [...made, ...saved];
}

/**
 * @param {Iterator<import('./stories.mjs').Story>} stories
 * @param {string} folder for what is in between
 * @returns {Promise<{ documents: Document[], missing: string[] }>} missing: a line for each that cannot be made here
 */
export async function allDocuments(stories, folder) {
  const printed = await printedDocuments(stories, 3);
  const office = await officeDocuments(stories, 2, folder);
  const documents = [
    ...webDocuments(stories, 3),
    ...printed,
    ...(office ?? []),
    ...wordDocuments(stories, 3),
    ...mailDocuments(stories, 3),
    ...printed.slice(0, 2).map((attached) => mailWith(attached, stories)),
    mailbox(stories, 20),
    ...textDocuments(stories, 3),
    ...tableDocuments(stories, 12),
  ];
  return {
    documents,
    missing: office ? [] : ['LibreOffice (soffice) is not here: none of its documents are measured.'],
  };
}
