import assert from 'node:assert/strict';
import { isolated, withoutIsolates, withQuotesIsolated } from '../../src/article/direction';
import { forLabel, forTooltip } from '../../src/article/untrusted';

describe('words that run from right to left', () => {
  it('stand apart from what is beside them', () => {
    for (const words of ['محمد علي', 'דוד לוי', 'وزیرِ دفاع', 'علي (Ali)'])
      assert.equal(isolated(words), `\u2068${words}\u2069`);
  });

  it('do not turn a sentence that begins with them', () => {
    const sentence = 'محمد علي, the harbour master, said so.';
    assert.equal(isolated(sentence), `\u2068\u200E${sentence}\u2069`);
    assert.equal(withoutIsolates(isolated(sentence)), sentence);
  });

  it('leave all others as they are', () => {
    for (const words of ['', 'Zoë 1', '北京', 'Ελένη', 'нет']) assert.equal(isolated(words), words);
  });

  it('are marked once, however often they are put together', () => {
    const line = `${isolated('محمد')}: ${isolated('نعم')}`;
    assert.equal(isolated(line), line);
    assert.equal(withoutIsolates(line), 'محمد: نعم');
  });

  it('stand apart also when they bring marks of their own', () => {
    assert.equal(isolated('עב\u2069 1'), '\u2068עב  1\u2069');
    assert.equal(isolated('\u2068a\u2069 עב'), '\u2068 a  עב\u2069');
    assert.equal(isolated('1\u200F2'), '\u20681\u200F2\u2069');
  });

  it('stand apart in a sentence that quotes them', () => {
    assert.equal(
      withQuotesIsolated('“هو” is “محمد”, not “She”.'),
      '“\u2068هو\u2069” is “\u2068محمد\u2069”, not “She”.',
    );
  });

  it('keep their marks where words are made harmless, and turn nothing beyond them', () => {
    const line = `${isolated('محمد')} · 1`;
    assert.equal(forLabel(line), line);
    assert.equal(forTooltip(`${line}\n${line}`), `${line}\n${line}`);
    assert.equal(forLabel('\u2068\u202Eمحمد\u2069'), '\u2068 محمد\u2069');
    assert.equal(forLabel('\u2068a \u2067b\u2069 \u2069c'), ' a  b   c');
  });
});
