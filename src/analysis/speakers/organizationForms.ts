import { COMPANY_ENDINGS, LEGAL_FORMS, SMALL_WORDS } from '../../language/nameWords';
import { BODY_NOUNS } from '../../language/organizationWords';
import type { NameType } from './nameTypes';
import type { FoundName } from './names';
import { lowerAt, type Page } from './page';

/**
 * Whether an organization may be called by its first word: "Norlink" for "Norlink Robotics"; but Ulm is not the "Ulm
 * Magistrates' Court".
 */
export function goesByFirstWord(words: readonly string[]): boolean {
  return !words.slice(1).some((word) => BODY_NOUNS.has(word) && !COMPANY_ENDINGS.has(word));
}

const fewestLetters = 3;

/**
 * Short forms of organizations' names, each with the key of the one it stands for: initials ("nws" for "national
 * weather service"), and the first word of a longer name ("norlink" for "norlink robotics"). One that fits two
 * organizations stands for neither.
 */
export function shortFormsOf(
  page: Page,
  names: readonly FoundName[],
  types: ReadonlyMap<string, NameType>,
): ReadonlyMap<string, string> {
  const forms = new Map<string, Set<string>>();
  /** From "norlink foods" to "norlink foods inc". */
  const fullKeys = new Map<string, string>();
  for (const name of names) {
    if (name.words.length < 2 || types.get(name.key) !== 'organization') continue;
    const bare = LEGAL_FORMS.has(name.words.at(-1) ?? '') ? name.words.slice(0, -1).join(' ') : '';
    if (types.get(bare) === 'organization') fullKeys.set(bare, name.key);
  }
  for (const name of names) {
    if (name.words.length < 2 || types.get(name.key) !== 'organization') continue;
    const key = fullKeys.get(name.key) ?? name.key;
    for (const form of [...initialForms(page, name), ...(goesByFirstWord(name.words) ? name.words.slice(0, 1) : [])]) {
      const known = forms.get(form);
      if (known) known.add(key);
      else forms.set(form, new Set([key]));
    }
  }
  for (const [bare, key] of fullKeys) forms.set(bare, new Set([key]));
  return new Map(
    [...forms].flatMap(([form, [key, ...others]]) =>
      key && others.length === 0 && types.get(form) === 'organization' ? [[form, key]] : [],
    ),
  );
}

/**
 * The initials of all words or of the long ones; two letters will do only where the article explains them in brackets.
 */
function initialForms(page: Page, { last, words }: FoundName): string[] {
  const forms = [words, words.filter((word) => !SMALL_WORDS.has(word))].map((each) =>
    each.map((word) => word.charAt(0)).join(''),
  );
  const bracketed = lowerAt(page, last) === '(' && lowerAt(page, last + 2) === ')' ? lowerAt(page, last + 1) : '';
  return forms.filter((form) => form.length >= fewestLetters || form === bracketed);
}
