import assert from 'node:assert/strict';
import { analyze, analyzeInSteps } from '../../src/analysis/analyze';
import { parseArticle } from '../../src/article/parse';
import { extractFacts } from '../../src/corpus/facts';
import type { Answer } from '../../src/corpus/readerPool';
import { answering } from '../../src/corpus/readings';

const paragraph = 'The ferry sank on Monday, harbour master Ada Quist said. “Nobody was hurt,” she added.\n\n';
const long = parseArticle(paragraph.repeat(250), 'long.txt');
const short = parseArticle(paragraph, 'short.txt');

describe('reading an article in steps', () => {
  it('finds what reading it at once finds, also when another is read between any two steps', () => {
    const expected = [analyze(long), analyze(short)];
    const steps = analyzeInSteps(long);
    let count = 0;
    for (;;) {
      const { done, value } = steps.next();
      if (done) {
        assert.deepEqual([value, analyze(short)], expected);
        break;
      }
      if (++count % 500 === 0) assert.deepEqual(analyze(short), expected[1]);
    }
    // A step a paragraph in each stage.
    assert.ok(count > 250, `${count} steps`);
  });

  it('takes no further step for an answer that nobody waits for', async () => {
    const said: Answer[] = [];
    const take = answering((answer) => said.push(answer));
    take({ article: long, wanted: 'analysis' });
    take('stop');
    while (said.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    assert.deepEqual(said, ['stopped']);
    take({ article: short, wanted: 'facts' });
    while (said.length < 2) await new Promise((resolve) => setTimeout(resolve, 1));
    assert.deepEqual(said[1], { reading: extractFacts(short, analyze(short)) });
  });

  it('answers about a long article in slices, between which others have their turn', async () => {
    const said: Answer[] = [];
    let turns = 0;
    const turn = setInterval(() => turns++, 0);
    answering((answer) => said.push(answer))({ article: long, wanted: 'analysis' });
    while (said.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    clearInterval(turn);
    assert.ok(turns > 2, `${turns} turns`);
    assert.deepEqual(said, [{ reading: analyze(long) }]);
  });
});
