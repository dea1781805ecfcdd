import { l10n } from 'vscode';
import { forTooltip } from '../../article/untrusted';
import type { Imported } from '../../sources/importing';
import { locale, formatNumber, plural } from '../../article/wording';

/** What came of a document, or that a file was left out because it is an article as it is. */
export type Reported = Omit<Imported, 'outcome'> & { readonly outcome: Imported['outcome'] | 'article' };

/** What came of everything in one import. */
export interface ImportResult {
  readonly reported: readonly Reported[];
  /** When it began. */
  readonly begin: Date;
  /** False when it was cancelled. */
  readonly isWhole: boolean;
}

/** What words of a report lead to: something of the document with this number. */
export interface ReportLink {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly at: number;
  readonly to: 'original' | 'article' | 'comparison';
}

export interface ReportText {
  readonly text: string;
  readonly links: readonly ReportLink[];
}

type Numbered = Reported & { readonly at: number };

interface Section {
  readonly heading: string;
  readonly holds: (each: Reported) => boolean;
}

const isPlain = ({ remarks }: Reported) => remarks.length === 0;
const of =
  (outcome: Reported['outcome'], also: (each: Reported) => boolean = () => true) =>
  (each: Reported) =>
    each.outcome === outcome && also(each);

/** What needs the person first. */
const sections: readonly Section[] = [
  { heading: l10n.t('Failed'), holds: of('failed') },
  { heading: l10n.t('Not imported'), holds: of('refused') },
  { heading: l10n.t('Left alone, because the article was edited and its document has changed'), holds: of('edited') },
  { heading: l10n.t('New, with remarks'), holds: of('new', (each) => !isPlain(each)) },
  { heading: l10n.t('Updated, with remarks'), holds: of('updated', (each) => !isPlain(each)) },
  { heading: l10n.t('New'), holds: of('new', isPlain) },
  { heading: l10n.t('Updated'), holds: of('updated', isPlain) },
  { heading: l10n.t('Unchanged'), holds: of('unchanged') },
  { heading: l10n.t('Already listed in the Articles view'), holds: of('article') },
];

/** How many of each outcome a summary says there are, in its order there. */
const outcomes: readonly (readonly [outcome: Reported['outcome'], countOf: (n: string) => string])[] = [
  ['new', (n) => l10n.t('{0} new', n)],
  ['updated', (n) => l10n.t('{0} updated', n)],
  ['unchanged', (n) => l10n.t('{0} unchanged', n)],
  ['edited', (n) => l10n.t('{0} left alone', n)],
  ['refused', (n) => l10n.t('{0} not imported', n)],
  ['failed', (n) => l10n.t('{0} failed', n)],
  ['article', (n) => l10n.t('{0} already listed', n)],
];

/** A table or a mailbox may give 100,000 articles: nobody reads them here. */
const mostOfOne = 200;

/** "12 new, 1 not imported"; empty when there was nothing. */
export function summaryOf(reported: readonly Reported[]): string {
  const counts = outcomes.map(([outcome, countOf]) => {
    const count = reported.filter(of(outcome)).length;
    return count > 0 ? countOf(formatNumber(count)) : '';
  });
  return counts.filter(Boolean).join(', ');
}

/** "8 November 2025 at 14:05" */
export function timeOf({ begin }: ImportResult): string {
  return begin.toLocaleString(locale(), { dateStyle: 'long', timeStyle: 'short' });
}

/** The report of an import, a section for each kind of outcome. @param folder that articles went to, for a person */
export function reportText(result: ImportResult, folder: string): ReportText {
  const { reported, isWhole } = result;
  const writer = new ReportWriter();
  writer.line(
    plural(reported.length, (n) => ({
      one: l10n.t('Import of {0} document into “{1}”, {2}', n, onOneLine(folder), timeOf(result)),
      other: l10n.t('Import of {0} documents into “{1}”, {2}', n, onOneLine(folder), timeOf(result)),
    })),
  );
  writer.line(summaryOf(reported));
  if (!isWhole) writer.line(l10n.t('Cancelled. What is listed here was done by then; import again to go on.'));
  const numbered = reported.map((each, at) => ({ ...each, at }));
  for (const { heading, holds } of sections) {
    const these = numbered.filter(holds);
    if (these.length === 0) continue;
    writer.line('');
    writer.line(`${heading} (${formatNumber(these.length)})`);
    for (const ofOne of byOriginal(these)) writer.document(ofOne);
  }
  return writer.finish();
}

/** What came of one original stands together. */
function byOriginal(reported: readonly Numbered[]): Numbered[][] {
  const groups = new Map<string, Numbered[]>();
  for (const each of reported) {
    const key = `${each.from} ${each.label}`;
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()];
}

class ReportWriter {
  private readonly lines: string[] = [];
  private readonly links: ReportLink[] = [];
  private current = '';

  line(text: string): void {
    this.lines.push(this.current + text);
    this.current = '';
  }

  finish(): ReportText {
    this.line('');
    return { text: this.lines.join('\n'), links: this.links };
  }

  /** "  letters/a.eml  →  2025-11-08 A.md"; several articles of one document stand below its name. */
  document(articles: readonly Numbered[]): void {
    const [first] = articles;
    if (!first) return;
    this.current = '  ';
    this.link(first.label, first.at, 'original');
    if (articles.length === 1) return this.outcome(first, ' ');
    this.line('');
    for (const each of articles.slice(0, mostOfOne)) {
      this.current = '   ';
      this.outcome(each, '');
    }
    if (articles.length > mostOfOne)
      this.line(`    ${l10n.t('and {0} more', formatNumber(articles.length - mostOfOne))}`);
  }

  private outcome({ at, reason, article, proposed, remarks }: Numbered, gap: string): void {
    if (reason !== null) this.current += ` ${onOneLine(reason)}`;
    if (article !== null) {
      this.current += `${gap} →  `;
      this.link(article, at, 'article');
    }
    if (proposed !== null) {
      this.current += '  ';
      this.link(l10n.t('Compare'), at, 'comparison');
    }
    this.line('');
    for (const remark of remarks) this.line(`      ${onOneLine(remark)}`);
  }

  private link(words: string, at: number, to: ReportLink['to']): void {
    const shown = onOneLine(words);
    const start = this.current.length;
    this.current += shown;
    this.links.push({ line: this.lines.length, start, end: this.current.length, at, to });
  }
}

function onOneLine(text: string): string {
  return forTooltip(text).replaceAll('\n', ' ');
}
