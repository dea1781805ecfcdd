import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/article/parse';
import { layOut } from '../../../src/analysis/speakers/page';
import { isSubject, pastApposition } from '../../../src/analysis/speakers/syntax';
import { worksTitles } from '../../../src/analysis/speakers/worksTitles';
import { tokenize } from '../../../src/language/tokenize';

/** The page of a text without its bars, and the tokens at the bars. */
function split(marked: string) {
  const parts = marked.split('|');
  const article = parseArticle(`${parts.join('')}\n\nThe end.`, 'test');
  const page = layOut(article, tokenize(article), []);
  let start = 0;
  const bars = parts.slice(0, -1).map((part) => {
    start += part.length;
    return page.tokens.filter((token) => token.end <= start).length;
  });
  return { page, bars };
}

describe('whether words are a subject', () => {
  const subject = (marked: string): boolean => {
    const { page, bars } = split(marked);
    return isSubject(page, bars[0]!, bars[1]!);
  };

  for (const text of [
    '|Ann| left.',
    '|Ann| has left.',
    '|Ann| often left.',
    '|Ann| often then left.',
    '|Ann|, a cook, left.',
    '|Ann| of Ulm left.',
    '|Ann| from the old town left.',
    '|Ann| with Bo left.',
    '|Ann| (a cook) left.',
    '|Ann|, 34, left.',
    '|Ann|, 34, often left.',
    'According to |Ann|, it is late.',
    'According to Dr. |Ann|, it is late.',
    '|Ann|, 34, a cook, left.',
    '|Ann|, chief of Ulm, who was late, left.',
    '|Ann|, left alone, wept.',
    '“No,” said |Ann|.',
    'They were. |Ann| left.',
    'In Ulm, |Ann| left.',
  ])
    it(text, () => assert.ok(subject(text)));

  for (const text of [
    'Go to |Ann|, it is late.',
    'With |Ann| left, it ended.',
    'They saw |Ann|. Left they did.',
    '|Ann| often and then left.',
    '|Ann| often then so left.',
    '|Ann| Berg left.',
    '|Ann|’s left hand.',
    '|Ann| by Ulm left.',
    '|Ann| of the big old red long wooden tall town left.',
    'They met |Ann|.',
    'It was said. |Ann|.',
    '|Ann|, a cook.',
    '|Ann| (a cook, left.',
  ])
    it(`not: ${text}`, () => assert.ok(!subject(text)));
});

describe('past an apposition', () => {
  /** Whether the sentence goes on at the second bar. */
  const goesOnAt = (marked: string): boolean => {
    const { page, bars } = split(marked);
    return pastApposition(page, bars[0]!) === bars[1]!;
  };

  for (const text of [
    'Ann|| left.',
    'Ann|, a cook,| left.',
    'Ann|, 34,| left.',
    'Ann|, 34,| often left.',
    'Ann|, 34, a cook,| left.',
    'Ann| (a cook)| left.',
    'Ann| (a cook, 34)| left.',
    'Ann|,| left alone, wept.',
    'Ann|,| is alone, and wept.',
    'Ann||, a cook. Left, they did.',
    'Ann|| – a cook – left.',
    `Ann|, ${'so '.repeat(28)},| left.`,
    `Ann||, ${'so '.repeat(29)}, left.`,
    'Ann|, 1234, so,| left.',
  ])
    it(text.replace(/(?:so ){9,}/, '… '), () => assert.ok(goesOnAt(text)));
});

describe('titles of works', () => {
  const titles = (text: string): string => {
    const { page } = split(text);
    const marked = worksTitles(page);
    return page.tokens.flatMap(({ text: word }, at) => (marked[at] === 1 ? [word] : [])).join(' ');
  };

  const cases: readonly [string, string][] = [
    ['They read “What Harold Knew” there.', 'What Harold Knew'],
    ['They read “What Harold Knew of It” there.', 'What Harold Knew of It'],
    ['They read “Harold, Again” there.', 'Harold , Again'],
    ['They read “Harold” there.', ''],
    ['They read “What Harold knew” there.', ''],
    ['They read “What Harold ran” there.', 'What Harold ran'],
    ['They read “what Harold Knew” there.', ''],
    ['They cried “Long Live Harold!” there.', ''],
    ['They asked “Is Harold In?” there.', ''],
    ['They read “One Two Three Four Five Six Seven Eight Nine” there.', 'One Two Three Four Five Six Seven Eight Nine'],
    ['They read “One Two Three Four Five Six Seven Eight Nine Ten” there.', ''],
    ['They read “What Harold Knew. It Rained” there.', ''],
    ['They read What Harold Knew there.', ''],
    ['They read “What Harold Knew” and “Dry Docks” there.', 'What Harold Knew Dry Docks'],
  ];
  for (const [text, expected] of cases) it(text, () => assert.equal(titles(text), expected));
});
