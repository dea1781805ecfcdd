import type { LanguageCode } from '../language/packs/pack';

/*
 * How the words of an article are written in the archive. The server does nothing to them but part them at blanks, so
 * that both engines see the same words: at each position stand the forms of one word, joined by bars.
 *
 *     The ferries sank.   →   the|=the ferries|=ferri sank|=sank
 *
 * A word as it is: "ferries". With "=" before it, its English stem; with a language between two of them, its stem
 * there: "=de=haus". A hyphenated word is also taken as one: its forms stand with "+" before them where its first part
 * does, and with "-" where the second does, so that it is near what comes before and what comes after: "+ceasefire",
 * "-ceasefire".
 * No word has any of these signs, which are no letters (`search/text/characters.ts`).
 */

/** Between the forms of one word. */
export const formsJoint = '|';

/** What all words with an English stem have. */
export const stemForm = (stem: string): string => `=${stem}`;

/** What all words of articles in a language have that share a stem there. */
export const stemFormIn = (language: LanguageCode, stem: string): string => `=${language}=${stem}`;

/** Where a hyphenated word taken as one begins, by its forms. */
export const compoundStart = (form: string): string => `${starts}${form}`;

/** Where it ends. */
export const compoundEnd = (form: string): string => `${ends}${form}`;

const starts = '+';
const ends = '-';

/** The forms that stand where a form does: that of a hyphenated word stands at two places. */
export function placesOf(form: string): readonly string[] {
  return form.startsWith(starts) ? [form, compoundEnd(form.slice(starts.length))] : [form];
}

/** The term that a form is, itself or as the beginning of a hyphenated word taken as one; null for any other. */
export function termOfForm(form: string): string | null {
  const term = form.startsWith(starts) ? form.slice(starts.length) : form;
  return term.startsWith('=') || term.startsWith(ends) ? null : term;
}
