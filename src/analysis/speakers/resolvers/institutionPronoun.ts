import * as l10n from '@vscode/l10n';
import type { Discourse } from '../discourse';
import type { Institution } from '../institutions';
import { lowerAt } from '../page';
import { tokensIn } from '../statementIndex';
import { isSubject } from '../syntax';
import type { Resolver } from './resolver';

/** In sentences: "it" means nothing that spoke longer ago. */
const longestSilence = 2;

/** "It said", "they added": the organization or place that spoke last, the police; or the subject just before. */
export const institutionPronoun: Resolver = {
  name: '“it” or “they” that says something: the organization or group just before',
  asked: 'while reading',
  example: {
    text: 'Harbour Mutual closed its office. [s:It] [c:said] [q:nobody had come].',
    words: 'It',
    person: 'Harbour Mutual',
  },
  counterexample: {
    text: 'Ann Moore and Hal Winters left. [s:They] [c:said] [q:nobody had come to Harbour Mutual].',
    words: 'They',
    person: null,
  },
  resolve(token, discourse) {
    const word = lowerAt(discourse.page, token);
    if (word !== 'it' && word !== 'they') return;
    const sources = discourse.statements.startingAt(token).map((statement) => discourse.statements.sourceOf(statement));
    if (!sources.some((source) => source?.last === token + 1)) return;
    const institution = antecedent(word, token, discourse);
    if (!institution) return;
    discourse.people.institutions.add(institution, {
      ...discourse.spanOf({ first: token, last: token + 1 }),
      kind: 'pronoun',
      basis: 'inferred',
      reason: l10n.t('Most likely {0}, which is spoken of right before.', institution.name),
    });
  },
};

function antecedent(word: 'it' | 'they', token: number, discourse: Discourse): Institution | null {
  const { page, lastInstitution, people } = discourse;
  const sentence = page.sentenceOf[token] ?? 0;
  const fits = ({ type }: Institution): boolean => (word === 'they') === (type === 'group');
  if (lastInstitution && sentence - lastInstitution.sentence <= longestSilence && fits(lastInstitution.institution))
    return lastInstitution.institution;
  const before = page.sentences[sentence - 1];
  if (!before) return null;
  const start = page.tokens[before.first]?.start ?? 0;
  const end = page.tokens[token]?.start ?? 0;
  const subjects = people.institutions.between(start, end).filter(({ institution, mention }) => {
    const { first, last } = tokensIn(page, mention);
    return fits(institution) && institution.type !== 'place' && isSubject(page, first, last);
  });
  return subjects.at(-1)?.institution ?? null;
}
