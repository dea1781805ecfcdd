import * as l10n from '@vscode/l10n';
import { eitherOf, languageName } from '../../../article/wording';
import { memoize } from '../../../language/memoize';
import { readLanguages } from '../../../language/packs/pack';
import { slotsWhere } from '../../index/types';
import { fold } from '../../text/characters';
import type { ChoiceFilter } from '../ast';
import type { Field } from './field';

const namesIn = memoize((tag) => new Intl.DisplayNames(tag, { type: 'language', fallback: 'none' }));

/** The tag of a language, with its region or script. */
const languageTag = /^([a-z]{2,3})(?:-[a-z0-9]{1,8}){0,5}$/i;

/** "nl" for the tags "nld" and "nl-BE"; empty for what is no language's. */
const codeOf = memoize((text) => {
  const [code = ''] = Intl.getCanonicalLocales(languageTag.exec(text)?.[1] ?? []);
  return code !== '' && namesIn('en').of(code) !== undefined ? code : '';
});

/** What a language is called in English, by those who speak it, and in the language in which things are said here. */
function namesOf(code: string): string[] {
  const names = ['en', code].map((each) => namesIn(each).of(code) ?? code);
  return [...names, languageName(code)].map(fold);
}

/** `lang:de`, `lang:german`: articles in German. */
export const lang: Field<ChoiceFilter> = {
  name: 'lang',
  about: () => l10n.t('what language it is in'),
  takes: () => l10n.t('the code or name of a language, such as {0}', eitherOf(readLanguages)),
  read: ({ bare }) => {
    const named = readLanguages.filter((code) => namesOf(code).some((name) => name.startsWith(fold(bare))));
    const choice = codeOf(bare) || (named.length === 1 ? named[0] : undefined);
    return choice === undefined ? null : { kind: 'filter', field: 'lang', choice };
  },
  offers: (typed, vocabulary) =>
    vocabulary
      .languages()
      .filter(({ value }) => codeOf(value) && [value, ...namesOf(value)].some((name) => name.startsWith(fold(typed))))
      .map((offered) => ({ ...offered, name: languageName(offered.value) })),
  explain: ({ choice }) => ({ part: 'which', text: l10n.t('written in {0}', languageName(choice)) }),
  condition: ({ choice }) => ({
    kind: 'article',
    needsFacts: false,
    slots: ({ documents }) => slotsWhere(documents, ({ language }) => language === choice),
  }),
};
