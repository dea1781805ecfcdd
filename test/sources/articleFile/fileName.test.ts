import assert from 'node:assert/strict';
import fc from 'fast-check';
import { baseNameFor, exportNameFor, folderNameFor, TakenNames } from '../../../src/sources/articleFile/fileName';

describe('the name of an imported article’s file', () => {
  const nameOf = (title: string | null, day: string | null, original: string) =>
    baseNameFor({ title, date: day === null ? null : { day, foundIn: 'here' } }, original);

  const rows: readonly (readonly [Parameters<typeof nameOf>, string])[] = [
    [['Dam Row', '2025-11-12', 'a.pdf'], '2025-11-12 Dam Row'],
    [['Dam: a "row"?', '2025-11-12', 'a.pdf'], '2025-11-12 Dam a row'],
    [['../../etc/passwd', '2025-11-12', 'a.pdf'], '2025-11-12 etc passwd'],
    [['Dam Row', null, 'Dam.v2.PDF'], 'Dam Row'],
    [[null, '2025-11-12', 'Minutes.docx'], '2025-11-12 Minutes'],
    [[null, '2025-11-12', '2025-11-12 Minutes.docx'], '2025-11-12 Minutes'],
    [['???', null, 'a.pdf'], 'a'],
    [[null, null, 'CON.txt'], 'Article CON'],
    [[null, null, 'lpt1.tar.txt'], 'Article lpt1.tar'],
    [['SECURITY COUNCIL MEETS', null, 'a.pdf'], 'Article SECURITY COUNCIL MEETS'],
    [[null, null, '.hidden'], 'hidden'],
    [[null, null, 'gpj\u202Etxt.exe'], 'gpj txt'],
    [[null, null, ''], 'document'],
    [['Zoë 😀', '2025-11-12', ''], '2025-11-12 Zoë 😀'],
  ];
  for (const [given, name] of rows) it(name, () => assert.equal(nameOf(...given), name));

  it('is one on every system, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.boolean(), (words, isTitle) => {
        const name = isTitle ? nameOf(words, '2025-11-12', '') : nameOf(null, null, words);
        assert.ok(new TextEncoder().encode(name).length <= 120);
        assert.doesNotMatch(name, /[<>:"/\\|?*\p{Cc}\p{Cf}\u2028\u2029]|^[\s.]|[\s.]$/u);
        assert.notEqual(name, '');
      }),
    );
  });

  it('is not one that is taken, also where capitals do not count', () => {
    const taken = new TakenNames();
    for (const name of ['minutes.md', 'Minutes (3).md']) taken.add(name);
    assert.deepEqual(
      ['Minutes', 'Minutes', 'minutes', 'Ma\u0308rz', 'M\u00e4rz'].map((base) => taken.addFree(base, '.md')),
      ['Minutes (2).md', 'Minutes (4).md', 'minutes (5).md', 'Ma\u0308rz.md', 'M\u00e4rz (2).md'],
    );
  });

  it('is found at once among many of the same title', () => {
    const taken = new TakenNames();
    const names = Array.from({ length: 20_000 }, () => taken.addFree('Minutes', '.md'));
    assert.equal(names.at(-1), 'Minutes (20000).md');
    assert.equal(new Set(names).size, names.length);
  });

  it('is one for a folder, too', () => {
    const names = ['Minutes 12:30', 'v1.2', 'aux', 'trail. ', '\u202e'];
    assert.deepEqual(names.map(folderNameFor), ['Minutes 12 30', 'v1.2', 'Article aux', 'trail', 'documents']);
  });
});

describe('the name of a file that is passed on', () => {
  it('is its title', () => {
    const titles = ['Statements by Ada Quist', '../../etc/passwd\0', 'NUL', '— … —', 'हिन्दी समाचार', 'a\u202Egpj.exe'];
    assert.deepEqual(titles.map(exportNameFor), [
      'statements-by-ada-quist',
      'etc-passwd',
      'Article nul',
      'statements',
      'हिन्दी-समाचार',
      'a-gpj-exe',
    ]);
  });

  it('is one on every system, and whole letters, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const name = exportNameFor(title);
        assert.ok(new TextEncoder().encode(name).length <= 120);
        assert.match(name, /^(?:Article )?[\p{L}\p{M}\p{N}-]+$/u);
        assert.ok(encodeURIComponent(name));
      }),
    );
    // Letters of two code units each, also where the name is cut.
    for (const before of ['', 'a', 'aa', 'aaa']) assert.ok(encodeURIComponent(exportNameFor(before + '𝒜'.repeat(100))));
  });
});
