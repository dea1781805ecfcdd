import * as l10n from '@vscode/l10n';
import { WordClass } from '../../../language/lexicon';
import { FIRST_PERSON_PRONOUNS } from '../../../language/pronouns';
import type { FoundStatement } from '../foundStatement';
import { isTurn } from '../interviews';
import { is, lowerAt, type Page, textOf } from '../page';
import type { Resolver } from './resolver';

/** “I” inside a quotation is its speaker. */
export const quotedFirstPerson: Resolver = {
  name: '“I” inside a quotation: its speaker',
  asked: 'after reading',
  example: { text: '[q:“I am tired,”] [c:said] [s:Ann Moore].', words: 'I @ I am', person: 'Ann Moore' },
  counterexample: {
    text: '[q:“I am tired,”] [c:said] [s:one voter]. Ann Moore left.',
    words: 'I @ I am',
    person: null,
  },
  resolve(token, discourse) {
    const { page, statements } = discourse;
    if (!is(page, token, WordClass.pronoun)) return;
    if (!FIRST_PERSON_PRONOUNS.has(lowerAt(page, token)) || !discourse.isQuoted(token)) return;
    const statement = statements.innermostAt(token);
    const person = statement && discourse.personBehind(statement);
    if (!person || statement.type === 'indirect' || isQuotedWithinTurn(page, statement, token)) return;
    const words = textOf(page, token, token + 1);
    discourse.add({ first: token, last: token + 1 }, 'pronoun', {
      person,
      rivals: [],
      basis: 'inferred',
      certainty: discourse.speakers.get(statement)?.certainty ?? 'nobody',
      reason: l10n.t('Inside a quotation “{0}” is its speaker, {1}.', words, discourse.nameOf(person)),
      ...(statement.source ? { evidence: statement.source } : {}),
    });
  },
};

/** A: “He said, ‘I am late.’” – words between quotation marks within a turn may be somebody else's. */
function isQuotedWithinTurn(page: Page, statement: FoundStatement, token: number): boolean {
  return (
    page.quoted[token] === 1 &&
    isTurn(page, statement) &&
    !/^["“„«]/.test(page.text.charAt(statement.content[0]?.start ?? 0))
  );
}
