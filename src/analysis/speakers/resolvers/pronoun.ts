import * as l10n from '@vscode/l10n';
import { WordClass } from '../../../language/lexicon';
import { nameAhead } from '../cataphora';
import type { Discourse } from '../discourse';
import type { FoundName } from '../names';
import { is, lowerAt } from '../page';
import { type Gender, genderBy, type Person } from '../people';
import { THIRD_PERSON } from '../pronouns';
import { addAntecedent, antecedentOf } from './antecedentOf';
import type { Resolver } from './resolver';

/** "She", "his": the likeliest of the people mentioned before, or the one named right after. */
export const pronoun: Resolver = {
  name: '“he” or “she”: the likeliest person mentioned before',
  asked: 'while reading',
  example: { text: 'Hal Winters met Ann Moore. She thanked him.', words: 'She', person: 'Ann Moore' },
  counterexample: { text: 'Hal Winters left. She stayed.', words: 'She', person: null },
  resolve(token, discourse) {
    const { page } = discourse;
    const gender = is(page, token, WordClass.pronoun) && THIRD_PERSON.get(lowerAt(page, token));
    if (!gender) return;
    const place = { first: token, last: token + 1 };
    const ahead = cataphoric(token, gender, discourse);
    if (ahead) {
      const { person, name } = ahead;
      discourse.add(place, 'pronoun', {
        person,
        rivals: [],
        basis: 'inferred',
        certainty: 'a name to come',
        reason: l10n.t('Points ahead to {0}, the subject of this sentence.', discourse.nameOf(person)),
        evidence: discourse.spanOf(name),
      });
      learnGender(person, gender);
      return;
    }
    const antecedent = antecedentOf(place, gender, discourse);
    if (!antecedent) return;
    addAntecedent(place, 'pronoun', antecedent, discourse);
    if (antecedent.rivals.length === 0) learnGender(antecedent.person, gender);
  },
};

/** Whom a pronoun before the name stands for: "For her part, Ann Moore …". */
function cataphoric(
  token: number,
  gender: Gender,
  { page, nameAt, people }: Discourse,
): { person: Person; name: FoundName } | null {
  const name = nameAhead(page, token, nameAt);
  const person = name && people.joined.get(name)?.person;
  return name && person && (genderBy(person.genderVotes) ?? gender) === gender ? { person, name } : null;
}

/** A person of unknown gender whom a pronoun clearly stands for keeps that gender. */
function learnGender(person: Person, gender: Gender): void {
  if (!genderBy(person.genderVotes)) person.genderVotes[gender]++;
}
