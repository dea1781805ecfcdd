import * as l10n from '@vscode/l10n';
import { textOf } from '../page';
import { headName, isSeveral } from '../sourceHead';
import type { Sieve } from './sieve';

/** “It is late,” said Ann Moore, the coach: the name that the source's words turn on. */
export const namedSource: Sieve = {
  name: 'a source that is a name',
  asked: 'before reading',
  example: { text: '[s:A spokesperson for the port, Ann Moore,] [c:said] [q:it was late].', speaker: 'Ann Moore' },
  counterexample: { text: '[s:A spokesperson for Ann Moore] [c:said] [q:it was late].', speaker: null },
  answer(statement, discourse) {
    const { page, people, statements } = discourse;
    const source = statements.sourceOf(statement);
    if (!source) return null;
    const names = discourse.namesIn(source);
    if (isSeveral(page, source, names)) return null;
    const name = headName(page, source, names);
    const joining = name && people.joined.get(name);
    if (!name || !joining) return null;
    const { person, rivals } = joining;
    const words = textOf(page, name.first, name.last);
    if (rivals.length === 0)
      return {
        who: person,
        basis: 'stated',
        certainty: 'a name',
        reason: l10n.t('The article names the speaker here: “{0}”.', words),
      };
    const others = rivals.map((rival) => discourse.nameOf(rival)).reduce(either);
    const reason = l10n.t(
      '“{0}” is probably {1}, or {2}: they share the name.',
      words,
      discourse.nameOf(person),
      others,
    );
    return { who: person, basis: 'inferred', certainty: 'a name that others share', reason };
  },
};

function either(one: string, other: string): string {
  return l10n.t('{0}, or {1}', one, other);
}
