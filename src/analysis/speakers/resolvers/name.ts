import * as l10n from '@vscode/l10n';
import type { Resolver } from './resolver';

/** "Ann Moore", "Moore", "Ann": the person to whom the name was joined. */
export const name: Resolver = {
  name: 'a name: the person who bears it',
  asked: 'while reading',
  example: { text: 'Ann Moore spoke. Moore left.', words: 'Moore @ Moore left', person: 'Ann Moore' },
  counterexample: { text: 'Ann Moore spoke. Moore Street was empty.', words: 'Moore @ Moore Street', person: null },
  resolve(token, discourse) {
    const found = discourse.nameAt[token];
    const joining = found && discourse.people.joined.get(found);
    if (!joining) return;
    const { person, rivals } = joining;
    const full = person.fullest;
    const certainty = rivals.length > 0 ? 'a name that others share' : 'a name';
    if (found.words.length === full.words.length) {
      const reason = l10n.t('The article gives this name here.');
      discourse.add(found, 'name', { person, rivals, basis: 'stated', reason, certainty });
      return;
    }
    const reason =
      rivals.length > 0
        ? l10n.t('A shorter form of the name “{0}”, which others here share.', discourse.nameOf(person))
        : l10n.t('A shorter form of the name “{0}”.', discourse.nameOf(person));
    discourse.add(found, 'name', {
      person,
      rivals,
      basis: 'inferred',
      reason,
      certainty,
      evidence: discourse.spanOf(full),
    });
  },
};
