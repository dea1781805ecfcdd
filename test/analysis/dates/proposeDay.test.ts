import assert from 'node:assert/strict';
import { findDates } from '../../../src/analysis/dates/findDates';
import { proposeDay } from '../../../src/analysis/dates/proposeDay';
import { parseArticle } from '../../../src/article/parse';

describe('the day proposed for an undated article', () => {
  const cases: readonly [text: string, path: string, proposed: string | null][] = [
    ['Ulm, on 4 May 2025, the dam broke.', 'a.txt', '2025-05-04: it opens with “4 May 2025”'],
    ['The dam broke on Monday.', '2025-05-04-dam.txt', '2025-05-04: the name of its file'],
    ['The dam broke on Monday.', 'news/2025/05/04/dam.txt', '2025-05-04: the folders it is in'],
    // the text knows best
    ['Ulm, on 4 May 2025, the dam broke.', 'news/2025-05-06.txt', '2025-05-04: it opens with “4 May 2025”'],
    ['The dam broke on Monday.', 'dam.txt', null],
    ['The dam broke on 4 May.', 'dam.txt', null],
    ['The dam broke on Monday.', 'news/2025/13/04/dam.txt', null],
    [`${'The dam is old. '.repeat(10)}It broke on 4 May 2025.`, 'dam.txt', null],
  ];
  for (const [text, path, expected] of cases)
    it(`${path}: ${text.slice(0, 60)}`, () => {
      const article = parseArticle(text, path);
      const proposed = proposeDay(article, path, findDates(article));
      assert.equal(proposed && `${proposed.day}: ${proposed.from}`, expected);
    });
});
