import * as l10n from '@vscode/l10n';
import { WordClass } from '../../../language/lexicon';
import { is } from '../page';
import type { Resolver } from './resolver';

/** The words "the coach" in "Ann Moore, the coach,": they name her, too. A bare "Mr." or "Sen." does not. */
export const givenRole: Resolver = {
  name: 'a role beside a name: the person who is given it',
  asked: 'after reading',
  example: { text: 'Ann Moore, the head coach, spoke.', words: 'head coach', person: 'Ann Moore' },
  counterexample: { text: 'Sen. Ann Moore spoke.', words: 'Sen.', person: null },
  resolve(token, discourse) {
    for (const { person, role } of discourse.roles.startingAt(token)) {
      if (is(discourse.page, role.head, WordClass.shortTitle) && role.last - role.first === 1) continue;
      discourse.add(role, 'nominal', {
        person,
        rivals: [],
        basis: 'stated',
        certainty: 'a name',
        reason: l10n.t('The article gives {0} this role here.', discourse.nameOf(person)),
      });
    }
  },
};
