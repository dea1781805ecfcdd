import * as l10n from '@vscode/l10n';
import { lowerBound } from '../../../article/lowerBound';
import type { Discourse } from '../discourse';
import { textOf } from '../page';
import type { PersonMention } from '../personMention';
import { isBeingAsked, isHearsay } from '../statements/passiveCues';
import { pastApposition } from '../syntax';
import { tokensIn } from '../statementIndex';
import type { Sieve } from './sieve';

/** So many mentions before the cue are looked at. */
const mostMentions = 8;

/** "Ann Moore, who took office in May, expects rain": without a source, the subject of the words that report it. */
export const subjectOfCue: Sieve = {
  name: 'the subject of the words that report it',
  asked: 'after reading',
  example: { text: 'Ann Moore, who took office in May, [c:expects] [q:rain].', speaker: 'Ann Moore' },
  counterexample: { text: 'Ann Moore was [c:asked] [q:whether it would rain].', speaker: null },
  answer(statement, discourse) {
    const { page } = discourse;
    if (statement.source || !statement.cue) return null;
    const cue = tokensIn(page, statement.cue);
    if (isBeingAsked(page.tokens, cue) || isHearsay(page.tokens, cue)) return null;
    const subject = subjectOf(cue.first, discourse);
    if (!subject) return null;
    return {
      who: subject.person,
      certainty: 'a subject before the cue',
      basis: subject.kind === 'name' ? 'stated' : 'inferred',
      reason: l10n.t(
        '“{0}” stands before “{1}” as its subject.',
        textOf(page, subject.first, subject.last),
        textOf(page, cue.first, cue.first + 1),
      ),
    };
  },
};

function subjectOf(cue: number, { page, mentions }: Discourse): PersonMention | undefined {
  const start = page.tokens[cue]?.start ?? 0;
  const end = lowerBound(mentions, (mention) => mention.start < start);
  for (let index = end - 1; index >= Math.max(0, end - mostMentions); index--) {
    const mention = mentions[index];
    if (!mention || mention.sentence !== page.sentenceOf[cue]) return undefined;
    if (mention.subject && pastApposition(page, mention.last) === cue) return mention;
  }
  return undefined;
}
