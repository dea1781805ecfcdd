import assert from 'node:assert/strict';
import { periodOf } from '../../src/features/reading/dateHoverText';
import { articleCount, formatNumber, formatPercent, listed } from '../../src/features/locale';
import { env } from '../support/vscodeInEnglish';

function inLanguage<T>(language: string, act: () => T): T {
  env.language = language;
  try {
    return act();
  } finally {
    env.language = 'en';
  }
}

describe('numbers, lists and plurals', () => {
  it('are written as the language of VS Code has them', () => {
    assert.equal(formatNumber(1204), '1,204');
    assert.equal(
      inLanguage('de', () => formatNumber(1204)),
      '1.204',
    );
    assert.equal(formatPercent(0.825), '83%');
    assert.equal(listed(['Ada Quist', 'Bo Lind', 'Cy Marr']), 'Ada Quist, Bo Lind and Cy Marr');
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

  it('name months in the language, and nothing that is no month', () => {
    assert.equal(
      inLanguage('de', () => periodOf('2025-10')),
      'Oktober 2025',
    );
    assert.equal(periodOf('2025-13'), null);
    assert.equal(periodOf('XXXX-13-01'), 'Date unknown');
  });
});
