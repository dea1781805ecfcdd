import * as l10n from '@vscode/l10n';
import { nameTest, nameTerms } from '../../index/names';
import type { NameUse, Vocabulary } from '../../index/types';
import { hasTerms } from '../../text/terms';
import type { TextFilter } from '../ast';
import type { OfferedValue, WrittenValue } from './field';

/** What fields whose values are names have in common: `speaker:`, `mentions:`, `place:`. */

/** What they take, for hints. */
export function takesName(): string {
  return l10n.t('a name');
}

/** Reads words, the last of which may go on: `asif`, `khawaja asi*`. Null when there are none. */
export function readText(field: string, { text, bare, open }: WrittenValue): TextFilter | null {
  return hasTerms(bare) ? { kind: 'filter', field, text: bare, beginning: text.endsWith('*'), open } : null;
}

/** Whether the last word of the value may go on. */
export const isOpen = ({ open, beginning }: TextFilter): boolean => open || beginning;

/** Whether a name has all words of the value. */
export function namesLike(filter: TextFilter): (name: string) => boolean {
  return nameTest(nameTerms(filter.text, isOpen(filter)));
}

/** The names that are used so and begin like what was typed. */
export function offerNames(
  use: NameUse,
  typed: string,
  vocabulary: Vocabulary,
  limit: number,
): readonly OfferedValue[] {
  return vocabulary.names(use, typed, limit);
}

/** The value as a name is written: "Khawaja Asi…". */
export function nameText(filter: TextFilter): string {
  const name = filter.text.replace(/(?:^|\s)\p{L}/gu, (letter) => letter.toUpperCase());
  return isOpen(filter) ? `${name}…` : name;
}
