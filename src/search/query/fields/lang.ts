import * as l10n from '@vscode/l10n';
import { eitherOf, languageName } from '../../../article/wording';
import { isReadLanguage, readLanguages, type ReadLanguage } from '../../../language/packs/pack';
import { slotsWhere } from '../../index/types';
import { fold } from '../../text/characters';
import type { ChoiceFilter } from '../ast';
import type { Field, WrittenValue } from './field';

/** Any language in which articles are not read. */
const other = 'other';
const codes: readonly (ReadLanguage | typeof other)[] = [...readLanguages, other];

/** What a language may be called, beside its code: in English, in itself, and as the person's own language has it. */
function namesOf(code: string): string[] {
  if (!isReadLanguage(code)) return [];
  const names = ['en', code].map((tag) => new Intl.DisplayNames(tag, { type: 'language' }).of(code) ?? code);
  return [...names, languageName(code)].map(fold);
}

/** A code, with a region or without, or the beginning of a name of one language alone. */
function readLanguage({ bare }: WrittenValue): ChoiceFilter | null {
  const typed = fold(bare);
  const named = codes.filter((code) => namesOf(code).some((name) => name.startsWith(typed)));
  const choice = codes.find((code) => code === typed.split('-')[0]) ?? (named.length === 1 ? named[0] : undefined);
  return choice === undefined ? null : { kind: 'filter', field: 'lang', choice };
}

/** `lang:de`, `lang:german`: articles in German. */
export const lang: Field<ChoiceFilter> = {
  name: 'lang',
  about: () => l10n.t('what language it is in'),
  takes: () => eitherOf(codes),
  read: readLanguage,
  offers: (typed, vocabulary) =>
    vocabulary
      .languages()
      .map(({ value, articles }) => ({ value: value || other, articles }))
      .filter(({ value }) => [value, ...namesOf(value)].some((name) => name.startsWith(fold(typed)))),
  explain: ({ choice }) => ({
    part: 'which',
    text: isReadLanguage(choice)
      ? l10n.t('written in {0}', languageName(choice))
      : l10n.t('written in another language'),
  }),
  condition: ({ choice }) => ({
    kind: 'article',
    needsFacts: false,
    slots: ({ documents }) => slotsWhere(documents, ({ language }) => (language ?? other) === choice),
  }),
};
