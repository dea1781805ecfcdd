import * as l10n from '@vscode/l10n';
import { WordClass } from '../../../language/lexicon';
import { FIRST_PERSON_PRONOUNS } from '../../../language/pronouns';
import { authorAt } from '../authors';
import { is, lowerAt } from '../page';
import type { Resolver } from './resolver';

/** "I" outside quotations is whoever signs the article. */
export const author: Resolver = {
  name: '“I” outside quotations: whoever signs these words',
  asked: 'while reading',
  example: {
    text: 'I was born here.\n\nThe council should think again.\n\nAnn Moore is a teacher in Halden.',
    words: 'I @ I was',
    person: 'Ann Moore',
  },
  counterexample: {
    text: '[q:“I was born here,”] [c:said] [s:one man].\n\nThe council should think.\n\nAnn Moore is a teacher in Halden.',
    words: 'I @ I was',
    person: null,
  },
  resolve(token, discourse) {
    const { page, people } = discourse;
    if (!is(page, token, WordClass.pronoun)) return;
    if (!FIRST_PERSON_PRONOUNS.has(lowerAt(page, token)) || discourse.isQuoted(token)) return;
    const signed = authorAt(people.authors, page.sentenceOf[token] ?? 0);
    if (!signed) return;
    const { person } = signed;
    discourse.narrators.add(person);
    discourse.add({ first: token, last: token + 1 }, 'pronoun', {
      person,
      rivals: [],
      basis: 'inferred',
      certainty: 'a label',
      reason: l10n.t('{0} signs these words.', discourse.nameOf(person)),
      evidence: discourse.spanOf(signed.name),
    });
  },
};
