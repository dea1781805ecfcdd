import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import { RefusedDocument, type SourceDocument } from '../../src/sources/importer';
import { isOdt } from '../../src/sources/odt/isOdt';
import { importOdt } from '../../src/sources/odt';
import { documentOf } from './documentOf';
import { fidelityOf } from './fidelity';
import { odtOf } from './odtOf';

const read = (body: string, parts?: Record<string, string>, styles?: string): Promise<SourceDocument> =>
  documentOf(importOdt, odtOf(body, parts, styles), 'minutes.odt');
const p = (text: string, style = 'Standard'): string => `<text:p text:style-name="${style}">${text}</text:p>`;

describe('OpenDocument texts', () => {
  it('have title, author, date, language and paragraphs', async () => {
    const lines = [
      'By Ann Moore',
      'Wednesday, 12 November 2025',
      'The  quay was empty.',
      'Two <text:s text:c="3"/>spaces, no more.',
    ];
    const document = await read(p('Ferry returns', 'Title') + lines.map((line) => p(line)).join(''));
    assert.deepEqual(
      [document.title, document.author, document.date?.day, document.language],
      ['Ferry returns', 'Ann Moore', '2025-11-12', 'nb-NO'],
    );
    const text = lines.join('\n').replace('<text:s text:c="3"/>', '');
    assert.deepEqual(fidelityOf(text, document.blocks), { precision: 1, recall: 1, order: 1 });
    assert.deepEqual(document.remarks, ['Headers and footers were left out: “Draft 1”.']);
  });

  it('have changes accepted, and say so', async () => {
    const region = (kind: string, content = ''): string =>
      `<text:changed-region><text:${kind}><office:change-info><dc:creator>Bob Hill</dc:creator><dc:date>2025-01-01T00:00:00</dc:date></office:change-info>${content}</text:${kind}></text:changed-region>`;
    const document = await read(
      `<text:tracked-changes>${region('insertion')}${region('deletion', p('never'))}</text:tracked-changes>` +
        p('She <text:change-start text:change-id="a"/>gladly<text:change-end text:change-id="a"/> paid<text:change text:change-id="b"/>.'),
    ); // prettier-ignore
    assert.deepEqual(document.blocks, [{ kind: 'paragraph', text: 'She gladly paid.' }]);
    assert.deepEqual(document.remarks.slice(0, 2), [
      '1 tracked insertion by Bob Hill was kept.',
      '1 tracked deletion by Bob Hill was left out, as if it was accepted.',
    ]);
  });

  it('have notes, comments, lists, quotes and tables', async () => {
    const note = (mark: string, text: string): string =>
      `<text:note text:note-class="footnote"><text:note-citation>${mark}</text:note-citation><text:note-body>${p(text)}</text:note-body></text:note>`;
    const cell = (text: string): string => `<table:table-cell>${p(text)}</table:table-cell>`;
    const document = await read(
      '<text:h text:outline-level="2">Findings</text:h><text:h text:outline-level="3">Water</text:h>' +
        p(`It leaks${note('1', 'Report 12.')}, he said<office:annotation><dc:creator>Eva Lind</dc:creator><dc:date>2025-01-01</dc:date>${p('Who?')}</office:annotation>.`) +
        p('We saw nothing.', 'Quotations') +
        `<text:list><text:list-item>${p('One')}${p('more of it')}<text:list><text:list-item>${p('Of one')}</text:list-item></text:list></text:list-item></text:list>` +
        `<table:table><table:table-header-rows><table:table-row>${cell('a')}${cell('b')}</table:table-row></table:table-header-rows><table:table-row>${cell('c')}${cell('d')}</table:table-row></table:table>`,
    ); // prettier-ignore
    assert.equal(document.title, 'Findings');
    assert.deepEqual(document.blocks, [
      { kind: 'heading', level: 3, text: 'Water' },
      { kind: 'paragraph', text: 'It leaks, he said.', notes: [{ at: 8, mark: '1' }, { at: 17, mark: 'c1' }] },
      { kind: 'quote', level: 1, text: 'We saw nothing.' },
      { kind: 'item', mark: '•', level: 1, text: 'One' },
      { kind: 'paragraph', text: 'more of it' },
      { kind: 'item', mark: '•', level: 2, text: 'Of one' },
      { kind: 'table', rows: [['a', 'b'], ['c', 'd']], hasHead: true },
      { kind: 'note', mark: '1', text: 'Report 12.' },
      { kind: 'note', mark: 'c1', text: 'Eva Lind: Who?' },
    ]); // prettier-ignore
  });

  it('have pages', async () => {
    const breaking =
      '<style:style style:name="P1" style:family="paragraph"><style:paragraph-properties fo:break-before="page"/></style:style>';
    const document = await read(
      p('One.') + p('Two <text:soft-page-break/>and three.') + p('Four.', 'P1'),
      {},
      breaking,
    );
    assert.deepEqual(
      document.blocks.map(({ pages }) => pages?.map(({ at, page }) => [at, page])),
      [[[0, 1]], [[4, 2]], [[0, 3]]],
    );
    assert.deepEqual((await read(p('One.'))).blocks, [{ kind: 'paragraph', text: 'One.' }]);
  });

  it('are known by what is in them, and refused with a reason', async () => {
    assert.ok(isOdt(odtOf(p('x')), 'renamed'));
    assert.ok(!isOdt(zipSync({ 'a.txt': strToU8('x') }), 'a.zip'));
    const reason = (reason: RegExp) => (error: unknown) =>
      error instanceof RefusedDocument && reason.test(error.message);
    const locked = { 'META-INF/manifest.xml': '<manifest:encryption-data/>' };
    await assert.rejects(read(p('x'), locked), reason(/password/));
    await assert.rejects(read(''), reason(/^has no text$/));
    await assert.rejects(documentOf(importOdt, zipSync({ a: strToU8('x') }), 'a.odt'), reason(/damaged/));
  });

  it('may be nested without end, or cut off', async () => {
    const deep = await read('<table:table><table:table-row><table:table-cell>'.repeat(20_000) + p('Deep.'));
    assert.deepEqual(deep.blocks, [{ kind: 'paragraph', text: 'Deep.' }]);
    const cut = await read(
      p('Seen.') + '<text:p>Cut <text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>of',
    );
    assert.equal(cut.blocks.length > 0, true);
  });
});
