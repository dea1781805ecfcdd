/**
 * PDFs as Chromium prints them, each of a story, and the pages on which its parts begin: each part is the target of a
 * link, and Chromium writes into the PDF where such targets are.
 */
import { chromium } from 'playwright-core';
import { browserFlags, ensureBrowser } from '../../scripts/vscode/browser.mjs';
import { bodyOf, byline, dayInWords, escaped, textOf } from './stories.mjs';

/** Soft hyphens in long words, roughly where syllables end: not every Chromium knows how to hyphenate. */
const withHyphens = (text) =>
  text.replace(/\p{L}{7,}/gu, (word) =>
    word.replace(/(?<=.{2}[aeiou][b-df-hj-np-tv-z])(?=[b-df-hj-np-tv-z][aeiou].)/g, '\u00AD'),
  );

/** @param {(text: string) => string} change */
function partOf(part, at, change) {
  const id = ` id="p${at}"`;
  const text = (words) => escaped(change(words));
  if (part.kind === 'h') return `<h2${id}>${text(part.text)}</h2>`;
  if (part.kind === 'quote') return `<blockquote${id}><p>${text(part.text)}</p></blockquote>`;
  if (part.kind === 'list') return `<ul${id}>${part.items.map((item) => `<li>${text(item)}</li>`).join('')}</ul>`;
  if (part.kind === 'p') return `<p${id}>${text(part.text)}</p>`;
  return `<table${id}>${part.rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
}

const headOf = (story) =>
  `<h1>${escaped(story.title)}</h1><p class="by">By ${byline(story)}</p><p class="by">${dayInWords(story.day)}</p>`;

function page(story, css, content) {
  const targets = story.parts.map((_, at) => `<a href="#p${at}"></a>`).join('');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(story.title)}</title><style>
  @page { size: A4; margin: 2cm } body { font: 11pt/1.4 "DejaVu Serif", serif; margin: 0 } h1 { font-size: 21pt; line-height: 1.15 }
  h2 { font-size: 14pt } td { padding: 2pt 12pt 2pt 0 } ${css}</style></head><body>${content}${targets}</body></html>`;
}

const partsOf = (story, change = (text) => text) => story.parts.map((part, at) => partOf(part, at, change)).join('\n');

/** Pages of a fixed height, with the notes at the foot of the page that they belong to. */
function sheetsOf(story) {
  const sheets = [{ content: headOf(story), notes: '', words: 40 }];
  story.parts.forEach((part, at) => {
    const words = textOf(part).split(/\s+/).length + (part.kind === 'p' ? 0 : 20);
    if (sheets.at(-1).words + words > 330) sheets.push({ content: '', notes: '', words: 0 });
    const sheet = sheets.at(-1);
    const note = part.kind === 'p' ? story.notes[at] : undefined;
    sheet.words += words + (note ? 15 : 0);
    sheet.content += note
      ? partOf(part, at, (text) => text).replace('</p>', `<sup>${at + 1}</sup></p>`)
      : partOf(part, at, (text) => text);
    if (note) sheet.notes += `<div><sup>${at + 1}</sup> ${note}</div>`;
  });
  return sheets.map(({ content, notes }) => `<section>${content}<div class="notes">${notes}</div></section>`).join('');
}

const edge = (content) =>
  `<div style="font-size: 8pt; width: 100%; padding: 0 2cm; display: flex; justify-content: space-between">${content}</div>`;

/**
 * How pages are laid out: each with what Chromium is told.
 * @typedef {import('./stories.mjs').Story} Story
 * @type {Record<string, { html: (story: Story) => string, options?: object, hasNotes?: boolean }>}
 */
const layouts = {
  'one column': { html: (story) => page(story, '', headOf(story) + partsOf(story)) },
  'two columns, justified and hyphenated': {
    html: (story) =>
      page(
        story,
        '.c { columns: 2; column-gap: 8mm; font-size: 10pt; hyphens: auto } p { text-align: justify; margin: 0 0 6pt }',
        `${headOf(story)}<div class="c">${partsOf(story, withHyphens)}</div>`,
      ),
  },
  'header and footer with page numbers': {
    html: (story) => page(story, 'body { font-family: "DejaVu Sans", sans-serif }', headOf(story) + partsOf(story)),
    options: {
      displayHeaderFooter: true,
      headerTemplate: edge('<span>The Coast Courier</span><span class="title"></span>'),
      footerTemplate: edge(
        '<span>https://courier.example/a/1</span><span><span class="pageNumber"></span> / <span class="totalPages"></span></span>',
      ),
      margin: { top: '2.2cm', bottom: '2.2cm', left: '2cm', right: '2cm' },
    },
  },
  'A5, indented': {
    html: (story) =>
      page(
        story,
        '@page { size: A5; margin: 15mm } body { font-size: 9.5pt; line-height: 1.3 } p { margin: 0; text-indent: 1.3em; text-align: justify } .by { text-indent: 0 }',
        headOf(story) + partsOf(story),
      ),
  },
  footnotes: {
    html: (story) =>
      page(
        story,
        `body { font-size: 10.5pt } section { position: relative; height: 25.6cm; break-after: page; overflow: hidden } section:last-of-type { break-after: auto }
        .notes { position: absolute; bottom: 0; width: 100%; font-size: 8pt; border-top: 0.5pt solid }`,
        sheetsOf(story),
      ),
    hasNotes: true,
  },
  'three columns': {
    html: (story) =>
      page(
        story,
        `@page { margin: 1.6cm } .c { columns: 3; column-gap: 6mm; font-size: 9.5pt } p { margin: 0; text-indent: 1em } .by { text-indent: 0 }`,
        `${headOf(story)}<div class="c">${partsOf(story, withHyphens)}</div>`,
      ),
  },
};

/**
 * @param {Iterator<import('./stories.mjs').Story>} stories
 * @param {number} each so many of each layout
 * @returns {Promise<import('./documents.mjs').Document[]>}
 */
export async function printedDocuments(stories, each) {
  const documents = [];
  await withBrowser(async (browser) => {
    const tab = await browser.newPage();
    for (const [layout, { html, options, hasNotes }] of Object.entries(layouts))
      for (let number = 0; number < each; number++) {
        const story = stories.next().value;
        await tab.setContent(html(story));
        const bytes = await tab.pdf({ format: 'A4', preferCSSPageSize: true, ...options });
        documents.push({
          kind: `PDF (Chromium): ${layout}`,
          name: 'document.pdf',
          bytes,
          articles: [
            {
              title: story.title,
              authors: story.authors,
              day: story.day,
              body: [bodyOf(story), ...(hasNotes ? notesOf(story) : [])].join('\n'),
              also: `${story.title}\nBy ${byline(story)}\n${dayInWords(story.day)}`,
              places: story.parts.map((part, at) => ({ target: `p${at}`, text: textOf(part) })),
            },
          ],
        });
      }
  });
  return documents;
}

/** Those that a page has. */
const notesOf = ({ parts, notes }) => notes.filter((_, at) => parts[at].kind === 'p');

/** @returns {Promise<Uint8Array>} one long PDF, of at least so many pages */
export async function longDocument(stories, pages) {
  let bytes;
  await withBrowser(async (browser) => {
    const tab = await browser.newPage();
    const sheets = Array.from({ length: pages }, (_, number) => {
      const { title, parts } = stories.next().value;
      const text = parts.filter(({ kind }) => kind === 'p').slice(0, 5);
      return `<section><h2>${escaped(title)}</h2>${text.map(({ text: words }) => `<p>${escaped(words)}</p>`).join('')}<div class="n">${number + 1}</div></section>`;
    });
    await tab.setContent(
      `<style>@page { size: A4; margin: 2cm } body { font: 10pt/1.4 "DejaVu Serif"; margin: 0 } section { height: 25.6cm; position: relative; break-after: page; overflow: hidden } section:last-child { break-after: auto } .n { position: absolute; bottom: 0 }</style>${sheets.join('')}`,
    );
    bytes = await tab.pdf({ preferCSSPageSize: true, timeout: 300_000 });
  });
  return bytes;
}

async function withBrowser(use) {
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: browserFlags });
  try {
    await use(browser);
  } finally {
    await browser.close();
  }
}
