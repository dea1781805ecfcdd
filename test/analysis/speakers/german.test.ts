import assert from 'node:assert/strict';
import { findReported } from '../../../src/analysis/speakers/wordOrder/findReported';
import { findSpeakers } from '../../../src/analysis/speakers/wordOrder/findSpeakers';
import type { Span } from '../../../src/article/article';
import { parseArticle } from '../../../src/article/parse';
import { atOnce } from '../../../src/article/steps';
import { german } from '../../../src/language/packs/de';
import { readWords } from '../../../src/language/packs/words';
import { germanArticles } from './german.articles';

const pack = german();

interface Said extends Span {
  readonly speaker: string | null;
}

/** An article without its marks, and what stood in them. */
function unmarked(marked: string): { text: string; said: Said[] } {
  const said: Said[] = [];
  let text = '';
  const flat = marked.replace(/(?<!\n) *\n(?!\s*\n) */g, ' ').replace(/\n\s*\n\s*/g, '\n\n');
  for (const [whole, speaker, content] of flat.matchAll(/\[([^:\]]+): ([^\]]*)\]|[^[]+/g)) {
    if (speaker !== undefined && content !== undefined) {
      said.push({ start: text.length, end: text.length + content.length, speaker: speaker === '-' ? null : speaker });
      text += content;
    } else text += whole;
  }
  return { text, said };
}

const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

describe('German articles', () => {
  const wrong: string[] = [];
  let [found, right, silent, all] = [0, 0, 0, 0];
  for (const { name, text: marked, never = [] } of germanArticles) {
    const { text, said } = unmarked(marked);
    const words = atOnce(readWords(parseArticle(text, 'text.txt'), pack));
    const { statements, entities } = atOnce(findSpeakers(words, atOnce(findReported(words, pack)), pack));
    const nameOf = (id: string | null) => entities.find((entity) => entity.id === id)?.name ?? null;
    for (const { speaker, content } of statements) {
      const named = nameOf(speaker);
      const words = content.map(({ start, end }) => text.slice(start, end)).join(' … ');
      if (named !== null && never.includes(named)) wrong.push(`${name}: ${named} says nothing, but “${words}”`);
    }
    for (const one of said) {
      all++;
      const statement = statements.find(
        ({ content }) => content.reduce((sum, span) => sum + shared(span, one), 0) * 2 > one.end - one.start,
      );
      if (statement) found++;
      const named = nameOf(statement?.speaker ?? null);
      if (named === one.speaker) right++;
      else if (named === null) silent++;
      else wrong.push(`${name}: “${text.slice(one.start, one.end)}” is ${one.speaker ?? 'nobody'}’s, not ${named}’s`);
    }
  }

  it('give the words to those who say them, or to nobody', function () {
    this.test!.title += `: of ${all}, ${found} found, ${right} right, ${silent} silent, ${wrong.length} wrong`;
    assert.deepEqual(wrong, []);
    assert.ok((right + silent) / all >= 0.95);
  });
});
