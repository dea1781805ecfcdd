import { cutAtWord } from '../article/parse';
import { withoutMarks } from '../article/shownText';
import type { Decision } from './decisions';

const wordsLength = 60;

/** What was decided, in a few words for lists: "said by Ann Moore: “The dam is safe”". */
export function describeDecision(decision: Decision): string {
  const said = sayingOf(decision);
  const at = 'at' in decision ? decision.at : null;
  return at ? `${said}: ${quoted(at.exact)}` : said;
}

/** The same without the words that it is about. */
export function sayingOf(decision: Decision): string {
  switch (decision.kind) {
    case 'said by':
      return decision.speaker === null ? 'said by nobody in particular' : `said by ${decision.speaker}`;
    case 'not a statement':
      return 'not a statement';
    case 'stands for':
      return decision.name === null ? 'stands for nobody' : `stands for ${decision.name}`;
    case 'is a':
      return `${decision.name} is ${decision.type === null ? 'no name' : `${/^o/.test(decision.type) ? 'an' : 'a'} ${decision.type}`}`;
    case 'is called':
      return `${decision.name} is called ${decision.as}`;
    case 'differs from':
      return `${decision.name} ${decision.sure ? 'is not' : 'may or may not be'} ${decision.other}`;
    case 'has the role':
      return `${decision.name} is ${decision.role}`;
    case 'means the date':
      return decision.value === null ? 'no date' : `means ${decision.value}`;
    case 'published':
      return `published on ${decision.day}`;
    case 'review':
      return decision.state;
    case 'tagged':
      return `tagged “${decision.tag}”`;
    case 'resolved':
      return decision.is ? 'note resolved' : 'note opened again';
    case 'placed':
      return 'note placed';
    case 'taken back':
      return 'taken back';
    case 'note':
      return `note “${cutAtWord(decision.text.replace(/\s+/g, ' '), wordsLength)}”`;
  }
}

function quoted(words: string): string {
  return `“${cutAtWord(
    withoutMarks(words)
      .replace(/\s+/g, ' ')
      .replace(/^["“]|["”]$/g, ''),
    wordsLength,
  )}”`;
}
