import { l10n } from 'vscode';
import type { EntityType } from '../../analysis/analysis';
import { isolated } from '../../article/direction';
import { cutAtWord } from '../../article/parse';
import { withoutMarks } from '../../article/shownText';
import type { Decision } from '../../review/decisions';
import { inQuotes, languageName } from '../../article/wording';
import { stateNames } from './statusLook';

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
      return decision.speaker === null
        ? l10n.t('said by nobody in particular')
        : l10n.t('said by {0}', isolated(decision.speaker));
    case 'not a statement':
      return l10n.t('not a statement');
    case 'stands for':
      return decision.name === null ? l10n.t('stands for nobody') : l10n.t('stands for {0}', isolated(decision.name));
    case 'is a':
      return typeGiven(decision.name, decision.type);
    case 'is called':
      return l10n.t('{0} is called {1}', isolated(decision.name), isolated(decision.as));
    case 'differs from':
      return decision.sure
        ? l10n.t('{0} is not {1}', isolated(decision.name), isolated(decision.other))
        : l10n.t('{0} may or may not be {1}', isolated(decision.name), isolated(decision.other));
    case 'has the role':
      return l10n.t('{0} is {1}', isolated(decision.name), isolated(decision.role));
    case 'means the date':
      return decision.value === null ? l10n.t('no date') : l10n.t('means {0}', decision.value);
    case 'published':
      return l10n.t('published on {0}', decision.day);
    case 'in language':
      return l10n.t('language: {0}', languageName(decision.language));
    case 'review':
      return stateNames[decision.state];
    case 'tagged':
      return l10n.t('tagged “{0}”', isolated(decision.tag));
    case 'resolved':
      return decision.is ? l10n.t('note resolved') : l10n.t('note opened again');
    case 'placed':
      return l10n.t('note placed');
    case 'taken back':
      return l10n.t('taken back');
    case 'note':
      return l10n.t('note “{0}”', isolated(cutAtWord(decision.text.replace(/\s+/g, ' '), wordsLength)));
  }
}

function typeGiven(name: string, type: EntityType | null): string {
  switch (type) {
    case 'person':
      return l10n.t('{0} is a person', isolated(name));
    case 'organization':
      return l10n.t('{0} is an organization', isolated(name));
    case 'place':
      return l10n.t('{0} is a place', isolated(name));
    case 'group':
      return l10n.t('{0} is a group', isolated(name));
    case null:
      return l10n.t('{0} is no name', isolated(name));
  }
}

function quoted(words: string): string {
  const bare = withoutMarks(words)
    .replace(/\s+/g, ' ')
    .replace(/^["“]|["”]$/g, '');
  return inQuotes(isolated(cutAtWord(bare, wordsLength)));
}
