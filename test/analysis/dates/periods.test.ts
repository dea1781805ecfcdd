import assert from 'node:assert/strict';
import { findDates } from '../../../src/analysis/dates/findDates';
import { periodsBetween } from '../../../src/analysis/dates/periods';
import { parseArticle } from '../../../src/article/parse';

describe('the periods within a range', () => {
  const between = (words: string) => {
    const article = parseArticle(` date 2025-11-12 ${words}`, 'article.txt');
    const dates = findDates(article);
    return dates.flatMap((date, index) => {
      const next = dates[index + 1];
      return next ? periodsBetween(article.text, date, next) : [];
    });
  };
  const cases: readonly (readonly [text: string, periods: readonly string[]])[] = [
    ['They met on 3-5 May.', ['2025-05-04']],
    ['The war of 1939–43 was long.', ['1940', '1941', '1942']],
    ['From 30 April to 2 May 2024 it rained.', ['2024-05-01']],
    ['From November 2023 to February 2024 it snowed.', ['2023-12', '2024-01']],
    ['Between 2010 and 2012 it grew.', ['2011']],
    ['It shut in 2010 and 2012.', []],
    ['It rained on 3 May and 5 May.', []],
    ['They met on 4-5 May.', []],
    ['From 1700 to 1900 it stood.', []],
    ['From 3 May to June it was shut.', []],
  ];
  for (const [text, periods] of cases) it(text, () => assert.deepEqual(between(text), periods));
});
