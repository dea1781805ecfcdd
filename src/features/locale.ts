import { env, l10n } from 'vscode';
import { isolated } from '../article/direction';

/** Numbers and plurals in the language of the person's VS Code; days are in dates/calendar.ts. */

/** That of VS Code; English as the British write it. */
export function locale(): string {
  return env.language === 'en' ? 'en-GB' : env.language;
}

/** "1,204". */
export function formatNumber(count: number): string {
  return count.toLocaleString(locale());
}

/** "82%". @param share from 0 to 1 */
export function formatPercent(share: number): string {
  return share.toLocaleString(locale(), { style: 'percent' });
}

/** "Ada Quist, Bo Lind and Cy Marr". */
export function listed(names: readonly string[]): string {
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).format(names.map(isolated));
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
  return new Intl.PluralRules(locale()).select(count) === 'one' ? forms.one : forms.other;
}

/** "1 article", "1,204 articles". */
export function articleCount(count: number): string {
  return plural(count, (n) => ({ one: l10n.t('{0} article', n), other: l10n.t('{0} articles', n) }));
}

/** "1 statement", "1,204 statements". */
export function statementCount(count: number): string {
  return plural(count, (n) => ({ one: l10n.t('{0} statement', n), other: l10n.t('{0} statements', n) }));
}

/** "1 hit", "1,204 hits". */
export function hitCount(count: number): string {
  return plural(count, (n) => ({ one: l10n.t('{0} hit', n), other: l10n.t('{0} hits', n) }));
}

/** "Reading articles, 1,204 to go …". */
export function readingProgress(waiting: number): string {
  return l10n.t('Reading articles, {0} to go …', formatNumber(waiting));
}
