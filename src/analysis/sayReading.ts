import * as l10n from '@vscode/l10n';
import { languageName, listed } from '../article/wording';
import type { Reading } from './analysis';

/** What a person should know of how an article was read: its language, and what is not read in that. */
export function sayReading({ language, level, isExperimental, alsoIn, against }: Reading): string {
  const name = language === null ? null : languageName(language);
  return [
    against !== undefined && name !== null
      ? l10n.t('The header or the settings say {0}; the text is in {1}.', languageName(against), name)
      : '',
    howFar(name, level, isExperimental ?? false),
    alsoIn.length > 0 ? l10n.t('Parts of it are in {0}.', listed(alsoIn.map(languageName))) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function howFar(name: string | null, level: Reading['level'], isExperimental: boolean): string {
  if (name === null) return l10n.t('Its language cannot be told: only dates in figures are read.');
  if (level === 'nothing') return l10n.t('In {0}, which is not read: only dates in figures are.', name);
  if (level === 'full') return '';
  if (level === 'quotations') {
    const what = l10n.t('In {0}: quotations, “X said that …” and dates are read; other reported speech is not.', name);
    return isExperimental ? `${what} ${l10n.t('This is an experiment: check what is found.')}` : what;
  }
  return isExperimental
    ? l10n.t('In {0}, as an experiment: quotations, reported speech, people and dates are read; check them.', name)
    : l10n.t('In {0}: quotations, reported speech, people and dates are read, less surely than in English.', name);
}
