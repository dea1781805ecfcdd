import type { Page } from '../page';
import { byReferent } from './byReferent';
import type { Sieve } from './sieve';

/** "He said", "the coach said": whom the pronoun or role phrase stands for. */
export const pronounOrRole: Sieve = {
  name: 'whom a pronoun or role phrase stands for',
  asked: 'in reading',
  example: { text: 'Ann Moore, the coach, cheered. [s:The coach] [c:said] [q:it was late].', speaker: 'Ann Moore' },
  counterexample: {
    text: 'Ann Moore, the coach, cheered. [s:The coach and her aides] [c:said] [q:it was late].',
    speaker: null,
  },
  answer(statement, discourse) {
    const { page, statements } = discourse;
    const source = statements.sourceOf(statement);
    const mention = source && discourse.lastMention(({ first }) => first === source.first);
    if (!mention || mention.kind === 'name') return null;
    const covers =
      mention.kind === 'pronoun' ? source.last - source.first === 1 : !goesOn(page, mention.last, source.last);
    return covers ? byReferent(mention.person, mention.reason, mention.certainty) : null;
  },
};

/**
 * Whether a source goes on after a role noun phrase with a head of its own: "the minister's office", "the president and
 * his aides".
 */
function goesOn(page: Page, at: number, last: number): boolean {
  if (at >= last) return false;
  const next = page.tokens[at];
  return next?.lower === 'and' || next?.pos === 'NOUN' || (next?.lower === "'s" && at + 1 < last);
}
