import * as l10n from '@vscode/l10n';
import { lowerAt, textOf } from '../page';
import { byReferent } from './byReferent';
import type { Sieve } from './sieve';

/** "Ann Moore, who said it was late, left": whoever is named right before "who". */
export const relativeClause: Sieve = {
  name: 'the person a relative clause describes',
  asked: 'in reading',
  example: { text: 'Ann Moore, a coach, [s:who] [c:said] [q:it was late], left.', speaker: 'Ann Moore' },
  counterexample: { text: 'Ann Moore met two coaches, [s:who] [c:said] [q:it was late].', speaker: null },
  answer(statement, discourse) {
    const { page, roles, statements } = discourse;
    const source = statements.sourceOf(statement);
    if (!source || source.last - source.first > 1 || !/^whom?$/.test(lowerAt(page, source.first))) return null;
    const before = lowerAt(page, source.first - 1) === ',' ? source.first - 1 : source.first;
    const mention = discourse.lastMention(
      ({ last, sentence }) => last <= before && sentence === page.sentenceOf[source.first],
    );
    if (!mention || (mention.last < before && !roles.fills(mention.person, mention.last, before))) return null;
    const words = textOf(page, source.first, source.last);
    const reason = l10n.t('“{0}” refers to {1}, named right before it.', words, discourse.nameOf(mention.person));
    return byReferent(mention.person, reason, 'a name right before');
  },
};
