import assert from 'node:assert/strict';
import { readDay } from '../../src/article/day';
import { decodeArticle, largestArticle } from '../../src/article/decode';
import { parseArticle } from '../../src/article/parse';
import { sayIn } from '../../src/article/wording';
import { sayNothing } from '../support/wordless';

const unreadable = (bytes: Uint8Array) => {
  const decoded = decodeArticle(bytes);
  return 'unreadable' in decoded ? decoded.unreadable : null;
};
const problem = (written: string) => {
  const reading = readDay(written);
  return 'problem' in reading ? reading.problem : null;
};
const inHeader = (...lines: readonly string[]) =>
  parseArticle(`---\n${lines.join('\n')}\n---\nText.`, 'a.md').headerProblem?.problem;

describe('what is said of an article’s file in another language', () => {
  beforeEach(sayNothing);
  afterEach(() => sayIn());

  it('says why it is no text', () => {
    assert.equal(unreadable(new Uint8Array(largestArticle + 1)), '⟦20⟧');
    assert.equal(unreadable(Uint8Array.of(0x50, 0)), '⟦⟧');
    assert.equal(unreadable(Uint8Array.of(0xff, 0xfe, 0x00, 0xdc)), '⟦⟧');
    assert.equal(unreadable(Uint8Array.of(0x0a, 0xe9)), '⟦2⟧');
  });

  it('says why words are no day', () => {
    assert.equal(problem('παλιά'), '⟦παλιά⟧');
    assert.equal(problem('2025-02-30'), '⟦2025-02-30⟧');
    assert.equal(parseArticle(' date 2025-02-30 Text', 'a.txt').dateLine?.problem, '⟦2025-02-30⟧');
  });

  it('says what is wrong in front matter', () => {
    assert.equal(inHeader('title: α: β'), '⟦⟦⟧⟧');
    assert.equal(inHeader('title: α', 'title: β'), '⟦⟦⟧⟧');
    assert.equal(inHeader('title: "α'), '⟦⟦⟧⟧');
    assert.equal(inHeader('title: "α" β'), '⟦⟦⟧⟧');
    assert.equal(inHeader('α', 'title: β'), '⟦⟦⟧⟧');
    assert.equal(inHeader('\ttitle: α'), '⟦⟦⟧⟧');
    assert.equal(inHeader('title: @α'), '⟦⟦@⟧⟧');
  });
});
