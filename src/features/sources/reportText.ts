import { counted } from '../../article/counted';
import { forTooltip } from '../../article/untrusted';
import type { Imported } from '../../sources/importing';

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
  { heading: 'Failed', holds: of('failed') },
  { heading: 'Not imported', holds: of('refused') },
  { heading: 'Left alone, because the article was edited and its document has changed', holds: of('edited') },
  { heading: 'New, with remarks', holds: of('new', (each) => !isPlain(each)) },
  { heading: 'Updated, with remarks', holds: of('updated', (each) => !isPlain(each)) },
  { heading: 'New', holds: of('new', isPlain) },
  { heading: 'Updated', holds: of('updated', isPlain) },
  { heading: 'Unchanged', holds: of('unchanged') },
  { heading: 'Already listed in the Articles view', holds: of('article') },
];

/** What each outcome is called in a summary, in its order there. */
const outcomeWords: readonly (readonly [outcome: Reported['outcome'], words: string])[] = [
  ['new', 'new'],
  ['updated', 'updated'],
  ['unchanged', 'unchanged'],
  ['edited', 'left alone'],
  ['refused', 'not imported'],
  ['failed', 'failed'],
  ['article', 'already listed'],
];

/** A table or a mailbox may give 100,000 articles: nobody reads them here. */
const mostOfOne = 200;

/** "12 new, 1 not imported"; empty when there was nothing. */
export function summaryOf(reported: readonly Reported[]): string {
  const counts = outcomeWords.map(([outcome, words]) => {
    const count = reported.filter(of(outcome)).length;
    return count > 0 ? `${count.toLocaleString('en')} ${words}` : '';
  });
  return counts.filter(Boolean).join(', ');
}

/** "8 November 2025 at 14:05" */
export function timeOf({ begin }: ImportResult): string {
  return begin.toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' });
}

/** The report of an import, a section for each kind of outcome. @param folder that articles went to, for a person */
export function reportText(result: ImportResult, folder: string): ReportText {
  const { reported, isWhole } = result;
  const writer = new ReportWriter();
  writer.line(`Import of ${counted(reported.length, 'document')} into “${onOneLine(folder)}”, ${timeOf(result)}`);
  writer.line(summaryOf(reported));
  if (!isWhole) writer.line('Cancelled. What is listed here was done by then; import again to go on.');
  const numbered = reported.map((each, at) => ({ ...each, at }));
  for (const { heading, holds } of sections) {
    const these = numbered.filter(holds);
    if (these.length === 0) continue;
    writer.line('');
    writer.line(`${heading} (${these.length.toLocaleString('en')})`);
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
    if (articles.length > mostOfOne) this.line(`    and ${(articles.length - mostOfOne).toLocaleString('en')} more`);
  }

  private outcome({ at, reason, article, proposed, remarks }: Numbered, gap: string): void {
    if (reason !== null) this.current += ` ${onOneLine(reason)}`;
    if (article !== null) {
      this.current += `${gap} →  `;
      this.link(article, at, 'article');
    }
    if (proposed !== null) {
      this.current += '  ';
      this.link('Compare', at, 'comparison');
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
