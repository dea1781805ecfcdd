import assert from 'node:assert/strict';
import {
  articleCount,
  dayFormat,
  eitherOf,
  formatNumber,
  formatPercent,
  listed,
  sayIn,
} from '../../src/article/wording';

const shortDay = dayFormat({ day: 'numeric', month: 'short', year: 'numeric' });

function inLanguage<T>(locale: string, act: () => T): T {
  sayIn({ locale, texts: {} });
  try {
    return act();
  } finally {
    sayIn();
  }
}

describe('numbers, days, lists and plurals', () => {
  it('are written as a language has them', () => {
    assert.equal(formatNumber(1204), '1,204');
    assert.equal(
      inLanguage('de', () => formatNumber(1204)),
      '1.204',
    );
    assert.equal(formatPercent(0.825), '83%');
    assert.equal(shortDay('2025-11-08'), '8 Nov 2025');
    assert.equal(shortDay('0050-03-01'), '1 Mar 50');
    assert.equal(shortDay('2025-13-01'), '2025-13-01');
    assert.equal(
      inLanguage('fr', () => shortDay('2025-11-08')),
      '8 nov. 2025',
    );
    assert.equal(listed(['Ada Quist', 'Bo Lind', 'Cy Marr']), 'Ada Quist, Bo Lind and Cy Marr');
    assert.equal(eitherOf(['heading', 'title', 'lead']), 'heading, title or lead');
    assert.equal(
      inLanguage('es', () => listed(['Ada Quist', 'Bo Lind'])),
      'Ada Quist y Bo Lind',
    );
  });

  it('take the form that the number calls for: in French, zero is singular', () => {
    assert.deepEqual([0, 1, 1204].map(articleCount), ['0 articles', '1 article', '1,204 articles']);
    assert.equal(
      inLanguage('fr', () => articleCount(0)),
      '0 article',
    );
  });
});
