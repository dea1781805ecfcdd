/**
 * Other tools that take the words out of documents. Each says which documents it is for, and what it finds in one:
 * its text, page by page where it knows them, and what it says of title, author and day. `needs` names the package that
 * a tool comes in, where bench/ installs it; `program` what has to be on the PATH.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

/** @typedef {{ text: string, page?: number }[]} Stretches */
/** @typedef {{ stretches: Stretches, title?: string | null, author?: string | null, day?: string | null }} Given */

const most = 1 << 28;
const run = (program, args, input) => execFileSync(program, args, { input, encoding: 'utf8', maxBuffer: most });
const endsIn =
  (...endings) =>
  ({ name }) =>
    endings.some((ending) => name.endsWith(`.${ending}`));
const onPath = (program) => !spawnSync(program, ['-v']).error;
const whole = (text) => [{ text: text ?? '' }];
const byPage = (pages) => pages.map((text, at) => ({ text, page: at + 1 }));
const dayOf = (time) => /^\d{4}-\d\d-\d\d/.exec(time ?? '')?.[0] ?? null;

/**
 * @param {typeof import('../sources')} product the bundle of ../sources.ts
 * @param {NodeRequire} require that of bench/
 */
const peers = {
  pdftotext: {
    program: 'pdftotext',
    takes: endsIn('pdf'),
    read: (_product, { file }) => ({ stretches: byPage(run('pdftotext', [file, '-']).split('\f').slice(0, -1)) }),
  },
  'unpdf extractText': {
    takes: endsIn('pdf'),
    async read({ getDocumentProxy, extractText }, { bytes }) {
      const pdf = await getDocumentProxy(new Uint8Array(bytes));
      const { info } = await pdf.getMetadata();
      const { text } = await extractText(pdf, { mergePages: false });
      return { stretches: byPage(text), title: info.Title ?? null, author: info.Author ?? null };
    },
  },
  'mammoth extractRawText': {
    needs: 'mammoth',
    takes: endsIn('docx'),
    read: async (_product, { bytes }, require) => ({
      stretches: whole((await require('mammoth').extractRawText({ buffer: Buffer.from(bytes) })).value),
    }),
  },
  'pandoc to plain text': {
    program: 'pandoc',
    takes: endsIn('docx', 'odt', 'rtf', 'html'),
    read: (_product, { file }) => ({ stretches: whole(run('pandoc', ['-t', 'plain', '--wrap=none', file])) }),
  },
  'Readability on linkedom': {
    takes: endsIn('html'),
    read({ Readability, parseHTML }, { bytes }) {
      const text = Buffer.from(bytes).toString('utf8');
      const isOld = /charset=windows-1252/.test(text);
      const { document } = parseHTML(isOld ? new TextDecoder('windows-1252').decode(bytes) : text);
      // What its reader shows, with blank space between blocks, which `textContent` lacks.
      const article = new Readability(document).parse();
      const spaced = parseHTML(`<div>${(article?.content ?? '').replace(/<(?=\/?[a-z])/g, ' <')}</div>`);
      return {
        stretches: whole(spaced.document.documentElement?.textContent),
        title: article?.title ?? null,
        author: article?.byline ?? null,
        day: dayOf(article?.publishedTime),
      };
    },
  },
  'postal-mime': {
    takes: endsIn('eml'),
    async read({ PostalMime, parseHTML }, { bytes }) {
      const { text, html, subject, from, date } = await PostalMime.parse(new Uint8Array(bytes));
      const shown = text?.trim() ? text : parseHTML(`<div>${html ?? ''}</div>`).document.documentElement?.textContent;
      return { stretches: whole(shown), title: subject ?? null, author: from?.name ?? null, day: dayOf(date) };
    },
  },
  mailparser: {
    needs: 'mailparser',
    takes: endsIn('eml'),
    async read(_product, { bytes }, require) {
      const { text, subject, from, date } = await require('mailparser').simpleParser(Buffer.from(bytes));
      const day = dayOf(date?.toISOString());
      return { stretches: whole(text), title: subject ?? null, author: from?.value[0]?.name ?? null, day };
    },
  },
};

const benchRequire = createRequire(new URL('../package.json', import.meta.url));

function isHere({ needs, program }) {
  if (program !== undefined) return onPath(program);
  if (needs === undefined) return true;
  try {
    return benchRequire.resolve(needs) !== '';
  } catch {
    return false;
  }
}

export const presentPeers = Object.keys(peers).filter((name) => isHere(peers[name]));
export const missingPeers = Object.keys(peers).filter((name) => !presentPeers.includes(name));

/**
 * What a peer finds in documents, one after the other.
 * @returns {Promise<(Given & { ms: number } | null)[]>} null for documents that it is not for
 */
export async function readAll(name, product, documents) {
  const { takes, read } = peers[name];
  const found = [];
  for (const document of documents) {
    const begin = performance.now();
    const given = takes(document) ? await read(product, document, benchRequire) : null;
    found.push(given && { ...given, ms: performance.now() - begin });
  }
  return found;
}
