import * as l10n from '@vscode/l10n';
import type { Day } from './article';
import { isolated } from './direction';

/** The language in which a person is told things. */
export interface Wording {
  /** By which its numbers and days are written, a BCP 47 tag. */
  readonly locale: string;
  /** Its texts by those in English, as in l10n/bundle.l10n.*.json. */
  readonly texts: Readonly<Record<string, string>>;
}

const english: Wording = { locale: 'en-GB', texts: {} };
let told = english.locale;

/** From here on, this thread says in a language what it has to say; before that, and by default, in English. */
export function sayIn(wording: Wording = english): void {
  told = wording.locale;
  l10n.config({ contents: wording.texts });
}

/** The language in which things are said here, a BCP 47 tag; English as the British write it. */
export function locale(): string {
  return told;
}

/** A format that is made once for a language: making one takes as long as using it many times. */
function inLocale<F>(make: (locale: string) => F): () => F {
  let known: { readonly locale: string; readonly format: F } | null = null;
  return () => {
    if (known?.locale !== told) known = { locale: told, format: make(told) };
    return known.format;
  };
}

const numbers = inLocale((tag) => new Intl.NumberFormat(tag));
const percents = inLocale((tag) => new Intl.NumberFormat(tag, { style: 'percent' }));
const pluralRules = inLocale((tag) => new Intl.PluralRules(tag));
const conjunctions = inLocale((tag) => new Intl.ListFormat(tag, { type: 'conjunction' }));
const disjunctions = inLocale((tag) => new Intl.ListFormat(tag, { type: 'disjunction' }));

/** "1,204". */
export function formatNumber(count: number): string {
  return numbers().format(count);
}

/** "82%". @param share from 0 to 1 */
export function formatPercent(share: number): string {
  return percents().format(share);
}

/** "Ada Quist, Bo Lind and Cy Marr". */
export function listed(parts: readonly string[]): string {
  return conjunctions().format(parts.map(isolated));
}

/** "heading, title or lead". */
export function eitherOf(parts: readonly string[]): string {
  return disjunctions().format(parts);
}

const languageNames = inLocale((tag) => new Intl.DisplayNames(tag, { type: 'language' }));

/** "German", for "de". */
export function languageName(code: string): string {
  return languageNames().of(code) ?? code;
}

/** Words of an article in quotation marks: “so” in English, „so“ in German. */
export function inQuotes(words: string): string {
  return l10n.t('“{0}”', words);
}

/** Writes days as a language does: "8 Nov 2025" with day, short month and year. What is no day stays as it is. */
export function dayFormat(options: Intl.DateTimeFormatOptions): (day: Day) => string {
  const days = inLocale((tag) => new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }));
  return (day) => {
    const date = new Date(`${day}T00:00:00Z`);
    return Number.isNaN(date.getTime()) ? day : days().format(date);
  };
}

/** A text in the forms that depend on a number. In all languages that we have, two are enough. */
interface Forms {
  readonly one: string;
  readonly other: string;
}

/**
 * The form that a number calls for.
 * @param formsOf gets the number as it is written, and gives whole texts: `{0} hit`, `{0} hits`
 */
export function plural(count: number, formsOf: (written: string) => Forms): string {
  const forms = formsOf(formatNumber(count));
  return pluralRules().select(count) === 'one' ? forms.one : forms.other;
}

/** "1 article", "1,204 articles". */
export function articleCount(count: number): string {
  return plural(count, (n) => ({ one: l10n.t('{0} article', n), other: l10n.t('{0} articles', n) }));
}

/** "1 statement", "1,204 statements". */
export function statementCount(count: number): string {
  return plural(count, (n) => ({ one: l10n.t('{0} statement', n), other: l10n.t('{0} statements', n) }));
}
