import type { NameType } from './nameTypes';
import type { FoundName } from './names';
import { lowerAt, type Page } from './page';

/** Words that initials leave out, or not. */
const small = /^(?:of|for|the|and|&|on|in|de|du|la)$/;
const fewestLetters = 3;

/**
 * Short forms of organizations' names, each with the key of the one it stands for: initials ("nws" for "national weather service"), and the
 * first word of a longer name ("norlink" for "norlink robotics"). One that fits two organizations stands for neither.
 */
export function shortFormsOf(page: Page, names: readonly FoundName[], types: ReadonlyMap<string, NameType>): ReadonlyMap<string, string> {
  const forms = new Map<string, Set<string>>();
  for (const name of names) {
    if (name.words.length < 2 || types.get(name.key) !== 'organization') continue;
    for (const form of [...initialForms(page, name), name.words[0] ?? '']) {
      const known = forms.get(form);
      if (known) known.add(name.key);
      else forms.set(form, new Set([name.key]));
    }
  }
  return new Map([...forms].flatMap(([form, [key, ...others]]) => (key && others.length === 0 && types.get(form) === 'organization' ? [[form, key]] : [])));
}

/** The initials of all words or of the long ones; two letters will do only where the article explains them in brackets. */
function initialForms(page: Page, { last, words }: FoundName): string[] {
  const forms = [words, words.filter((word) => !small.test(word))].map((each) => each.map((word) => word.charAt(0)).join(''));
  const bracketed = lowerAt(page, last) === '(' && lowerAt(page, last + 2) === ')' ? lowerAt(page, last + 1) : '';
  return forms.filter((form) => form.length >= fewestLetters || form === bracketed);
}
