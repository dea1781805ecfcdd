import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fileNameFor } from '../../src/sources/fileName';

describe('the name of an imported article’s file', () => {
  const nameOf = (title: string | null, day: string | null, original: string, part?: string) =>
    fileNameFor(
      {
        ...{ title, author: null, address: null, language: null, blocks: [], remarks: [], attachments: [] },
        date: day === null ? null : { day, foundIn: 'here' },
        ...(part !== undefined && { part }),
      },
      original,
    );

  const rows: readonly (readonly [Parameters<typeof nameOf>, string])[] = [
    [['Dam Row', '2025-11-12', 'a.pdf'], '2025-11-12 Dam Row.md'],
    [['Dam: a "row"?', '2025-11-12', 'a.pdf'], '2025-11-12 Dam a row.md'],
    [['../../etc/passwd', '2025-11-12', 'a.pdf'], '2025-11-12 etc passwd.md'],
    [['Dam Row', null, 'inbox/Dam.v2.PDF'], 'Dam.v2.md'],
    [[null, '2025-11-12', 'C:\\x\\Minutes.docx'], 'Minutes.md'],
    [['???', '2025-11-12', 'a.pdf'], 'a.md'],
    [[null, null, 'mails.mbox', 'message 12'], 'mails message 12.md'],
    [[null, null, 'CON.txt'], '_CON.md'],
    [[null, null, 'lpt1.tar.txt'], '_lpt1.tar.md'],
    [[null, null, '.hidden'], 'hidden.md'],
    [[null, null, '-rf ..'], 'rf.md'],
    [[null, null, 'gpj\u202Etxt.exe'], 'gpj txt.md'],
    [[null, null, ''], 'Untitled.md'],
    [['Zoë 😀', '2025-11-12', ''], '2025-11-12 Zoë 😀.md'],
  ];
  for (const [given, name] of rows) it(name, () => assert.equal(nameOf(...given), name));

  it('is one on every system, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.boolean(), (words, isTitle) => {
        const name = isTitle ? nameOf(words, '2025-11-12', '') : nameOf(null, null, words);
        assert.ok(new TextEncoder().encode(name).length <= 100);
        assert.doesNotMatch(name, /[<>:"/\\|?*\p{C}\u2028\u2029]|^[\s.-]|[\s.]\.md$/u);
        assert.match(name, /[^.\s].*\.md$/u);
      }),
    );
  });
});
