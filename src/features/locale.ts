import { env, l10n } from 'vscode';
import { formatNumber, plural, type Wording } from '../article/wording';

/** What the floors below say things in, here and in threads and pages; undefined for English. */
export function wording(): Wording | undefined {
  return l10n.bundle && { locale: env.language, texts: l10n.bundle };
}

/** "1 hit", "1,204 hits". */
export function hitCount(count: number): string {
  return plural(count, (n) => ({ one: l10n.t('{0} hit', n), other: l10n.t('{0} hits', n) }));
}

/** "Reading articles, 1,204 to go …". */
export function readingProgress(waiting: number): string {
  return l10n.t('Reading articles, {0} to go …', formatNumber(waiting));
}
