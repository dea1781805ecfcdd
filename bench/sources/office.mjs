/**
 * Documents of word processors: flat ODT of stories, which LibreOffice turns into PDF, DOCX, ODT and RTF; and DOCX with
 * tracked changes and comments by hand, as Word writes them.
 */
import { spawnSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { bodyOf, byline, dayInWords, escaped, textOf } from './stories.mjs';

// --- LibreOffice ---

const namespaces = Object.entries({
  office: 'office:1.0',
  style: 'style:1.0',
  text: 'text:1.0',
  table: 'table:1.0',
  fo: 'xsl-fo-compatible:1.0',
  meta: 'meta:1.0',
})
  .map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}"`)
  .join(' ');

const paragraphStyle = (name, properties, text = '', parent = '') =>
  `<style:style style:name="${name}" style:family="paragraph"${parent && ` style:parent-style-name="${parent}"`}><style:paragraph-properties ${properties}/><style:text-properties ${text}/></style:style>`;

const hyphens = 'fo:hyphenate="true" fo:hyphenation-remain-char-count="2" fo:hyphenation-push-char-count="2"';

const p = (style, content) => `<text:p text:style-name="${style}">${content}</text:p>`;

function partOf(part, at, note) {
  const mark = `<text:bookmark text:name="p${at}"/>`;
  const text = mark + (part.text === undefined ? '' : escaped(part.text));
  if (part.kind === 'h') return `<text:h text:style-name="Crosshead" text:outline-level="2">${text}</text:h>`;
  if (part.kind === 'list')
    return `<text:list text:style-name="L">${part.items.map((item, index) => `<text:list-item>${p('Text', (index === 0 ? mark : '') + escaped(item))}</text:list-item>`).join('')}</text:list>`;
  if (part.kind === 'table')
    return `<table:table><table:table-column table:number-columns-repeated="${part.rows[0].length}"/>${part.rows.map((row, index) => `<table:table-row>${row.map((cell, column) => `<table:table-cell office:value-type="string">${p('Cell', (index + column === 0 ? mark : '') + cell)}</table:table-cell>`).join('')}</table:table-row>`).join('')}</table:table>`;
  return p(part.kind === 'quote' ? 'Quotations' : 'Text', text + note);
}

const noteOf = (words, at) =>
  `<text:note text:id="n${at}" text:note-class="footnote"><text:note-citation>${at + 1}</text:note-citation><text:note-body>${p('Footnote', escaped(words))}</text:note-body></text:note>`;

/**
 * @param {import('./stories.mjs').Story} story
 * @param {{ columns?: boolean, edges?: boolean, notes?: boolean, properties?: boolean }} design properties: title and
 *   author are kept in the file, too
 */
function flatOdt(story, { columns, edges, notes, properties }) {
  const body = story.parts
    .map((part, at) =>
      partOf(part, at, notes && part.kind === 'p' && story.notes[at] ? noteOf(story.notes[at], at) : ''),
    )
    .join('\n');
  const head =
    p('Title', escaped(story.title)) + p('Byline', `By ${byline(story)}`) + p('Byline', dayInWords(story.day));
  const layout = `<style:page-layout style:name="page"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2cm"/>${edges ? '<style:header-style><style:header-footer-properties fo:min-height="0.8cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="0.8cm"/></style:footer-style>' : ''}</style:page-layout>`;
  const edge = edges
    ? `<style:header>${p('Edge', 'Millbrook County Council – for publication')}</style:header><style:footer>${p('Edge', 'Page <text:page-number text:select-page="current">1</text:page-number> of <text:page-count>3</text:page-count>')}</style:footer>`
    : '';
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${namespaces} xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:meta>${properties ? `<dc:title>${escaped(story.title)}</dc:title><meta:initial-creator>${byline(story)}</meta:initial-creator><dc:creator>${byline(story)}</dc:creator>` : ''}<meta:creation-date>2029-01-01T10:00:00</meta:creation-date></office:meta>
<office:styles><style:default-style style:family="paragraph"><style:text-properties style:font-name="Liberation Serif" fo:font-size="11pt" fo:language="en" fo:country="US" ${columns ? hyphens : ''}/></style:default-style>
${paragraphStyle('Standard', '')}${paragraphStyle('Title', 'fo:margin-bottom="0.3cm"', 'fo:font-size="20pt" fo:font-weight="bold" fo:hyphenate="false"', 'Standard')}${paragraphStyle('Byline', '', 'fo:font-style="italic"', 'Standard')}
${paragraphStyle('Crosshead', 'fo:margin-top="0.4cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"', 'fo:font-size="14pt" fo:font-weight="bold"', 'Standard')}${paragraphStyle('Quotations', 'fo:margin-left="1cm" fo:margin-right="1cm" fo:margin-bottom="0.3cm"', '', 'Standard')}
${paragraphStyle('Text', `fo:margin-bottom="0.25cm" ${columns ? 'fo:text-align="justify"' : ''}`, '', 'Standard')}${paragraphStyle('Cell', '', '', 'Standard')}${paragraphStyle('Footnote', '', 'fo:font-size="9pt"', 'Standard')}${paragraphStyle('Edge', '', 'fo:font-size="9pt"', 'Standard')}
</office:styles><office:automatic-styles>${layout}<style:style style:name="two" style:family="section"><style:section-properties><style:columns fo:column-count="2" fo:column-gap="0.8cm"/></style:section-properties></style:style>
<text:list-style style:name="L"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:space-before="0.6cm" text:min-label-width="0.5cm"/></text:list-level-style-bullet></text:list-style></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="page">${edge}</style:master-page></office:master-styles>
<office:body><office:text>${head}${columns ? `<text:section text:style-name="two" text:name="columns">${body}</text:section>` : body}</office:text></office:body></office:document>`;
}

const designs = {
  plain: {},
  'headers, footnotes, tables': { edges: true, notes: true, properties: true },
  'two columns, justified and hyphenated': { columns: true, properties: true },
};

const filters = {
  pdf: 'pdf:writer_pdf_Export:{"ExportBookmarksToPDFDestination":{"type":"boolean","value":"true"}}',
  docx: 'docx:MS Word 2007 XML',
  odt: 'odt:writer8',
  rtf: 'rtf:Rich Text Format',
};

/**
 * @param {Iterator<import('./stories.mjs').Story>} stories
 * @param {number} each so many of each design in each format
 * @param {string} folder for what is in between
 * @returns {Promise<import('./documents.mjs').Document[] | null>} null where LibreOffice is missing
 */
export async function officeDocuments(stories, each, folder) {
  if (spawnSync('soffice', ['--version']).error) return null;
  const documents = [];
  for (const [ending, filter] of Object.entries(filters)) {
    const into = join(folder, ending);
    await mkdir(into, { recursive: true });
    const made = [];
    for (const [design, how] of Object.entries(designs))
      for (let number = 0; number < each; number++) {
        const story = stories.next().value;
        const name = `${made.length}.fodt`;
        await writeFile(join(into, name), flatOdt(story, how));
        made.push({ story, design, how, source: join(into, name), file: join(into, `${made.length}.${ending}`) });
      }
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const sources = made.map(({ source }) => source);
    const { status, stderr } = spawnSync(
      'soffice',
      [profile, '--headless', '--convert-to', filter, '--outdir', into, ...sources],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`soffice ended with ${status}: ${stderr}`);
    for (const { story, design, how, file } of made)
      documents.push({
        kind: `${ending.toUpperCase()} (LibreOffice): ${design}`,
        name: `document.${ending}`,
        bytes: await readFile(file),
        articles: [articleOf(story, how)],
      });
  }
  return documents;
}

function articleOf(story, { notes }) {
  return {
    title: story.title,
    authors: story.authors,
    day: story.day,
    body: [bodyOf(story), ...(notes ? story.notes.filter((_, at) => story.parts[at].kind === 'p') : [])].join('\n'),
    also: `${story.title}\nBy ${byline(story)}\n${dayInWords(story.day)}`,
    places: story.parts.map((part, at) => ({ target: `p${at}`, text: textOf(part) })),
  };
}

// --- As Word writes ---

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const run = (text, tag = 't') =>
  `<w:r w:rsidR="00A1B2C3"><w:${tag} xml:space="preserve">${escaped(text)}</w:${tag}></w:r>`;
const by = (id) => `w:id="${id}" w:author="Editor" w:date="2024-05-01T09:00:00Z"`;

/** A paragraph in the pieces that Word cuts it into, some of which somebody has changed. */
function editedParagraph(text, at) {
  const words = text.split(' ');
  const [first, second, rest] = [words.slice(0, 4), words.slice(4, 8), words.slice(8)].map((each) => each.join(' '));
  if (at % 3 === 0) return run(`${first} `) + run(`${second} ${rest}`);
  if (at % 3 === 1)
    return `${run(`${first} `)}<w:del ${by(100 + at)}>${run('rather curiously worded ', 'delText')}</w:del><w:ins ${by(200 + at)}>${run(`${second} `)}</w:ins><w:proofErr w:type="spellStart"/>${run(rest)}<w:proofErr w:type="spellEnd"/>`;
  return `<w:commentRangeStart w:id="${at}"/>${run(first)}<w:commentRangeEnd w:id="${at}"/><w:r><w:commentReference w:id="${at}"/></w:r>${run(` ${second} ${rest}`)}`;
}

function wordParagraph(part, at) {
  const wrap = (style, content) =>
    `<w:p w:rsidR="00D4E5F6">${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${content}</w:p>`;
  if (part.kind === 'h') return wrap('Heading2', run(part.text));
  if (part.kind === 'quote') return wrap('Quote', run(part.text));
  if (part.kind === 'list') return part.items.map((item) => wrap('ListBullet', run(item))).join('');
  if (part.kind === 'p') return wrap('', editedParagraph(part.text, at));
  return `<w:tbl>${part.rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${wrap('', run(cell))}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;
}

const comment = 'Is this still so?';

function docxOf(story) {
  const styles = Object.entries({ Title: 'Title', Heading2: 'heading 2', Quote: 'Quote', ListBullet: 'List Bullet' })
    .map(([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`)
    .join('');
  const commented = story.parts.flatMap(({ kind }, at) => (kind === 'p' && at % 3 === 2 ? [at] : []));
  const xml = (root, content) =>
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} xmlns:w="${word}">${content}</w:${root}>`;
  const paragraph = (style, text) => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${run(text)}</w:p>`;
  const files = {
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'docProps/core.xml': `<?xml version="1.0"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(story.title)}</dc:title><dc:creator>${byline(story)}</dc:creator></cp:coreProperties>`,
    'word/document.xml': xml(
      'document',
      `<w:body>${paragraph('Title', story.title)}<w:p>${run(`By ${byline(story)}`)}</w:p><w:p>${run(dayInWords(story.day))}</w:p>${story.parts.map(wordParagraph).join('')}<w:sectPr/></w:body>`,
    ),
    'word/styles.xml': xml('styles', styles),
    'word/comments.xml': xml(
      'comments',
      commented.map((at) => `<w:comment ${by(at)}><w:p>${run(comment)}</w:p></w:comment>`).join(''),
    ),
    'word/_rels/document.xml.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>',
  };
  return {
    bytes: zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))),
    comments: commented.map(() => `${comment} Editor`).join('\n'),
  };
}

/** @returns {import('./documents.mjs').Document[]} */
export function wordDocuments(stories, count) {
  return Array.from({ length: count }, () => {
    const story = stories.next().value;
    const { bytes, comments } = docxOf(story);
    const { also, ...article } = articleOf(story, {});
    return {
      kind: 'DOCX: tracked changes and comments',
      name: 'document.docx',
      bytes,
      articles: [{ ...article, also: `${also}\n${comments}` }],
    };
  });
}
