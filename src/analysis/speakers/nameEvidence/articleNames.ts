import { GIVEN, WordClass } from '../../../language/lexicon';
import { COMPANY_ENDINGS, LEGAL_FORMS, SMALL_WORDS } from '../../../language/nameWords';
import { rankAt } from '../nameTitles';
import type { FoundName } from '../names';
import { goesByFirstWord } from '../organizationForms';
import { type Page, is, lowerAt } from '../page';
import { hasFamilyNameFirst, surnameOf } from '../people';
import type { NameClass } from './evidence';

/** The occurrences of each name of an article, by its key, in text order. */
export type NamesByKey = ReadonlyMap<string, readonly [FoundName, ...FoundName[]]>;

/** What an article's names say about one another. */
export interface ArticleNames {
  readonly counts: ReadonlyMap<string, number>;
  /** The names of one word. */
  readonly singles: ReadonlySet<string>;
  /** The initials of names of three words and more. */
  readonly initials: ReadonlySet<string>;
  /** By which one word a name of several words goes. This and the next are empty until those are decided. */
  readonly shortForms: Readonly<Record<'person' | 'organization' | 'place', ReadonlySet<string>>>;
  readonly givenNames: ReadonlySet<string>;
  /** First words of companies: "velmar" of "Velmar Group". */
  readonly companies: ReadonlySet<string>;
  /** Companies without their legal form: "velmar trading" of "Velmar Trading Ltd". */
  readonly withoutForm: ReadonlySet<string>;
  readonly inOrganizations: ReadonlySet<string>;
  /** Ranks in capitals that somebody has: "sp" of "SP Osmo Kalevo". */
  readonly ranks: ReadonlySet<string>;
}

export function byKey(names: readonly FoundName[]): NamesByKey {
  const keys = new Map<string, [FoundName, ...FoundName[]]>();
  for (const name of names) {
    const known = keys.get(name.key);
    if (known) known.push(name);
    else keys.set(name.key, [name]);
  }
  return keys;
}

/** @param decided what names of several words were found to name, by their keys */
export function articleNames(page: Page, keys: NamesByKey, decided: ReadonlyMap<string, NameClass>): ArticleNames {
  const counts = new Map<string, number>();
  const singles = new Set<string>();
  const initials = new Set<string>();
  const shortForms = { person: new Set<string>(), organization: new Set<string>(), place: new Set<string>() };
  const givenNames = new Set<string>();
  const companies = new Set<string>();
  const withoutForm = new Set<string>();
  const inOrganizations = new Set<string>();
  for (const [key, names] of keys) {
    const [name] = names;
    counts.set(key, names.length);
    if (name.words.length === 1) {
      singles.add(key);
      continue;
    }
    for (const form of initialsOf(page, name)) initials.add(form);
    if (LEGAL_FORMS.has(name.words.at(-1) ?? '')) withoutForm.add(name.words.slice(0, -1).join(' '));
    const type = decided.get(key);
    const [firstWord = ''] = name.words;
    if (type === 'person' || type === 'place') shortForms[type].add(surnameOf(name.words));
    if (type === 'person') {
      if (hasFamilyNameFirst(page, name)) shortForms.person.add(firstWord);
      if (is(page, name.first, GIVEN) && !is(page, name.first, WordClass.place)) givenNames.add(firstWord);
      const nickname = nicknameIn(page, name);
      if (nickname) shortForms.person.add(nickname);
    } else if (type === 'organization') {
      for (const word of name.words) inOrganizations.add(word);
      if (goesByFirstWord(name.words)) shortForms.organization.add(firstWord);
      if (isCompany(name)) companies.add(firstWord);
    }
  }
  return {
    counts,
    singles,
    initials,
    shortForms,
    givenNames,
    companies,
    withoutForm,
    inOrganizations,
    ranks: ranksOf(page, keys),
  };
}

function ranksOf(page: Page, keys: NamesByKey): ReadonlySet<string> {
  const titles = [...keys.values()].flat().filter(({ title }) => title >= 0 && rankAt(page, title) !== null);
  return new Set(titles.map(({ title }) => lowerAt(page, title)));
}

/** "Velmar Group", "Colby plc" */
function isCompany({ words, connected }: FoundName): boolean {
  const last = words.at(-1) ?? '';
  return !connected && (LEGAL_FORMS.has(last) || COMPANY_ENDINGS.has(last));
}

const fewestInitials = 3;

/** "ntk" for "Norvian Truth Keepers", and what stands in brackets behind a name. */
function initialsOf(page: Page, { last, words }: FoundName): string[] {
  const letters = words
    .filter((word) => !SMALL_WORDS.has(word))
    .map((word) => word.charAt(0))
    .join('');
  const bracketed = lowerAt(page, last) === '(' && lowerAt(page, last + 2) === ')' ? [lowerAt(page, last + 1)] : [];
  return letters.length >= fewestInitials ? [letters, ...bracketed] : bracketed;
}

/** The word in quotation marks within a name, "Emil “Mouse” Berg", in lower case. */
function nicknameIn(page: Page, { first, last }: FoundName): string | null {
  for (let at = first + 1; at < last - 2; at++)
    if (/^["“‘']$/.test(page.tokens[at]?.text ?? '')) return lowerAt(page, at + 1);
  return null;
}
