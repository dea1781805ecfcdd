import assert from 'node:assert/strict';
import { CueTagger } from '../../../../src/analysis/speakers/statements/cueTagger';
import { cueWindows } from '../../../../src/analysis/speakers/statements/cueWindows';
import { Part } from '../../../../src/analysis/speakers/statements/labels';
import { statementModels } from '../../../../src/analysis/speakers/statements/model';
import { tagArticle } from '../../../../src/analysis/speakers/statements/tagArticle';
import { TokenProperties } from '../../../../src/analysis/speakers/statements/tokenProperties';
import { parseArticle } from '../../../../src/article/parse';
import { atOnce } from '../../../../src/article/steps';
import { tokenize } from '../../../../src/language/tokenize';

const text = [
  '“The roof leaks,” said Olga Brandt, the keeper, who has asked for help twice. “It has leaked since 1987.”',
  'She told the council that it would rain in, she believed, and that nobody had thought of it. Then she added:',
  '“We wait. We have always waited,” and left. Bo Ray, a cook, denied that he knew, according to the keeper.',
].join('\n\n');

const tokenized = tokenize(parseArticle(text, 'test.txt'));
const properties = new TokenProperties(tokenized);
const { paragraph, cue: weights } = statementModels();
const tagging = atOnce(tagArticle(tokenized, properties, paragraph));
const windows = cueWindows(properties, tagging);
const parts = [Part.source, Part.content] as const;

describe('reading what belongs to a cue', () => {
  it('gives the same, whatever was read before', () => {
    assert.ok(windows.length > 5);
    const reader = new CueTagger(weights, properties, tagging);
    for (const window of windows) {
      const alone = new CueTagger(weights, properties, tagging);
      const found = alone.tag(window);
      assert.deepEqual(reader.tag(window), found);
      for (let at = 0; at < tokenized.tokens.length; at++)
        for (const part of parts) assert.equal(reader.probability(part, at), alone.probability(part, at));
    }
  });

  it('finds parts inside the window, on one side of a paragraph’s end, with their mean probability', () => {
    for (const window of windows) {
      const reader = new CueTagger(weights, properties, tagging);
      for (const { part, first, last, sequence, probability } of reader.tag(window)) {
        assert.ok(part !== Part.cue && first < last && sequence === window.cue.sequence);
        assert.ok(first >= window.first && last <= window.last && (last <= window.border || first >= window.border));
        const all = Array.from({ length: last - first }, (_, index) => reader.probability(part, first + index));
        assert.ok(Math.abs(probability - all.reduce((sum, each) => sum + each, 0) / all.length) < 1e-9);
      }
      for (const part of parts)
        for (const at of [window.first - 1, window.last, window.last + 1])
          assert.equal(reader.probability(part, at), 0);
      assert.ok(reader.probability(Part.content, window.first) > 0);
      assert.ok(reader.probability(Part.content, window.last - 1) > 0);
    }
  });

  it('knows the likeliest stretch: around the likeliest token, as far as others are half as likely', () => {
    let cut = 0;
    for (const window of windows) {
      const reader = new CueTagger(weights, properties, tagging);
      reader.tag(window);
      for (const part of parts) {
        const outsideCue = Array.from(
          { length: window.last - window.first },
          (_, index) => window.first + index,
        ).filter((at) => at < window.cue.first || at >= window.cue.last);
        const top = Math.max(...outsideCue.map((at) => reader.probability(part, at)));
        assert.equal(reader.likeliest(part, top + 1e-9), null);
        const { first, last, probability, sequence } = reader.likeliest(part, top)!;
        const all = outsideCue.filter((at) => at >= first && at < last);
        assert.equal(all.length, last - first, 'in the window, and without the cue');
        assert.ok(all.some((at) => reader.probability(part, at) === top));
        assert.ok(all.every((at) => reader.probability(part, at) >= top / 2));
        for (const beside of [first - 1, last])
          if (outsideCue.includes(beside)) assert.ok(reader.probability(part, beside) < top / 2);
          else cut++;
        const mean = all.reduce((sum, at) => sum + reader.probability(part, at), 0) / all.length;
        assert.ok(Math.abs(probability - mean) < 1e-9);
        assert.equal(sequence, window.cue.sequence);
      }
    }
    assert.ok(cut > 3, 'some are cut by the cue or by the end of the window');
  });
});
