import { mostOf } from '../../../article/lists';
import type { Gender, OwnNames } from '../../../language/packs/pack';

/** Whether a name is written as a subject is; `either` where it looks the same everywhere. */
export type NameForm = 'nominative' | 'oblique' | 'either';

/** What a word of a name can stand for. */
export interface Reading {
  /** As written, or as it would be in the nominative. */
  readonly text: string;
  readonly gender: Gender | null;
  readonly form: NameForm;
}

/** In lower case, with "е" for "ё": writers use both. */
export function nameKey(text: string): string {
  return text.toLowerCase().replace(/ё/g, 'е');
}

/** "Павла" → "Павел", or every nominative that its ending allows. */
function nominativesOf(text: string, { declensions, irregular }: OwnNames): Reading[] {
  const lower = nameKey(text);
  const known = irregular.get(lower);
  if (known !== undefined) return [{ text: capitalized(known), gender: null, form: 'oblique' }];
  return declensions.flatMap(({ nominative, gender, others }) => {
    const ending = others.find((other) => lower.endsWith(other));
    const stem = ending === undefined ? '' : text.slice(0, -ending.length);
    // "Ева" is no oblique form of "Ев", and "Ли" none of "Ла"; without an ending, a consonant is the last letter.
    if (stem.length < 2 || (nominative === '' && !/[бвгджзклмнпрстфхцчшщ]$/i.test(stem))) return [];
    return [{ text: stem + nominative, gender, form: 'oblique' as const }];
  });
}

function capitalized(lower: string): string {
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}

/** A given name in any form; null for other words. One that can be a woman's nominative is taken for it. */
export function givenNameOf(text: string, own: OwnNames): Reading | null {
  const gender = own.given.get(nameKey(text));
  if (gender) return { text, gender, form: own.declensions.length > 0 ? 'nominative' : 'either' };
  const parts = text.split('-');
  if (parts.length === 2 && parts.every((part) => own.given.has(nameKey(part))))
    return { text, gender: own.given.get(nameKey(parts[0]!))!, form: 'nominative' };
  // Women's names that end with a consonant do not change: "Хелена" is no "Хелен".
  const known = nominativesOf(text, own).find((reading) => {
    const gender = own.given.get(nameKey(reading.text));
    return gender !== undefined && (reading.gender === null || reading.gender === gender);
  });
  return known ? { ...known, gender: own.given.get(nameKey(known.text))! } : null;
}

/** Whether a given name in the nominative can be another's in another case: "Александра" of "Александр". */
export function otherGivenName(given: Reading, own: OwnNames): Reading | null {
  if (given.form !== 'nominative') return null;
  const other = nominativesOf(given.text, own).find((reading) => own.given.has(nameKey(reading.text)));
  return other ? { ...other, gender: own.given.get(nameKey(other.text))! } : null;
}

/** A surname beside a given name whose form and gender are known. */
export function surnameBeside(text: string, { form, gender }: Reading, own: OwnNames): Reading {
  if (form === 'nominative') return { text, gender, form };
  const found = nominativesOf(text, own).find((reading) => reading.gender === null || reading.gender === gender);
  return found ? { ...found, gender } : { text, gender, form };
}

/** All that a surname by itself can stand for, as written first. */
export function surnamesOf(text: string, own: OwnNames): Reading[] {
  return [{ text, ...asWritten(text, own) }, ...nominativesOf(text, own)];
}

/** "Иванова" may be a nominative, "Ивановой" is none: the longer ending tells. */
function asWritten(text: string, { declensions }: OwnNames): Omit<Reading, 'text'> {
  const lower = nameKey(text);
  const longest = (endings: readonly string[]): number =>
    Math.max(0, mostOf(endings.filter((ending) => lower.endsWith(ending)).map(({ length }) => length)));
  const nominative = longest(declensions.map((row) => row.nominative));
  const other = longest(declensions.flatMap(({ others }) => others));
  if (other > Math.max(nominative, 2)) return { gender: null, form: 'oblique' };
  const row = declensions.find((each) => each.nominative.length === nominative && lower.endsWith(each.nominative));
  const changes = nominative > 0 || /[бвгджзклмнпрстфхцчшщ]$/.test(lower);
  return { gender: nominative > 0 ? row!.gender : null, form: changes ? 'nominative' : 'either' };
}

/** Whether a verb tells that its subject is a man or a woman: "сказала". */
export function genderOfVerb(lower: string, { verbGenders }: OwnNames): Gender | null {
  return verbGenders.find(([forms]) => forms.test(lower))?.[1] ?? null;
}
