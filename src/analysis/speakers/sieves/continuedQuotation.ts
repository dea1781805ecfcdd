import * as l10n from '@vscode/l10n';
import { weaker } from '../certainty';
import type { FoundStatement } from '../foundStatement';
import type { Page } from '../page';
import { tokensIn } from '../statementIndex';
import { byReferent } from './byReferent';
import type { Sieve } from './sieve';

/** In UTF-16 code units: what is between two parts of one quotation. */
const longestPause = 400;

/** “It is late,” said Ann Moore. “Go home.”: a quotation without a source goes on from the one right before it. */
export const continuedQuotation: Sieve = {
  name: 'the speaker of the quotation before',
  asked: 'in reading',
  example: { text: '[q1:“It is late,”] [c1:said] [s1:Ann Moore]. [q2:“Go home.”]', speaker: 'Ann Moore' },
  counterexample: {
    text: '[q1:“It is late,”] [c1:said] [s1:Ann Moore].\n\nThe lights went out.\n\n[q2:“Go home.”]',
    speaker: null,
  },
  answer(statement, discourse) {
    const { page } = discourse;
    if (statement.source || statement.type === 'indirect') return null;
    const previous = discourse.statements.before(statement);
    const speaker = previous && discourse.speakers.get(previous);
    const who = speaker?.who;
    if (!previous || !speaker || !who || !follows(page, previous, statement)) return null;
    const name = 'names' in who ? discourse.nameOf(who) : who.name;
    return byReferent(
      who,
      l10n.t('This continues the quotation before it, which is {0}’s.', name),
      weaker('the quotation before', speaker.certainty),
    );
  },
};

/** In the same paragraph or the next one, and not far away. */
function follows(page: Page, previous: FoundStatement, next: FoundStatement): boolean {
  const end = previous.content.at(-1)?.end ?? 0;
  const start = next.content[0]?.start ?? 0;
  if (start < end || start - end > longestPause) return false;
  const blockAt = (offset: number): number => {
    const { first } = tokensIn(page, { start: offset, end: offset + 1 });
    return page.sentences[page.sentenceOf[first] ?? -1]?.block ?? -9;
  };
  return blockAt(start) - blockAt(end - 1) <= 1;
}
