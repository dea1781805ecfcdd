import * as l10n from '@vscode/l10n';
import { plural } from '../../article/wording';

/** Tracked changes, counted by who made them. */
interface Changes {
  readonly insertions: ReadonlyMap<string, number>;
  readonly deletions: ReadonlyMap<string, number>;
}

/** What is in a written document beside its text. */
interface Asides extends Changes {
  readonly comments: number;
  /** How many tables of contents; absent where the format does not tell them from text. */
  readonly contents?: number;
  readonly hidden: number;
  /** Words of headers and footers. */
  readonly edges: readonly string[];
}

const mostNamed = 5;

/** What a person should know about a written document that was read: what became of what is beside its text. */
export function remarksOn({ insertions, deletions, comments, edges, contents = 0, hidden }: Asides): string[] {
  return [
    ...insertionsRemark(countOf(insertions), namesIn(insertions)),
    ...deletionsRemark(countOf(deletions), namesIn(deletions)),
    ...(comments > 0 ? [commentsRemark(comments)] : []),
    ...(edges.length > 0 ? [edgesRemark(edges)] : []),
    ...(contents > 0 ? [l10n.t('The table of contents was left out.')] : []),
    ...(hidden > 0 ? [l10n.t('Hidden text was left out.')] : []),
  ];
}

function countOf(changes: ReadonlyMap<string, number>): number {
  return [...changes.values()].reduce((sum, each) => sum + each, 0);
}

/** "Ann Moore, Bob Hill"; empty when nobody is named. */
function namesIn(changes: ReadonlyMap<string, number>): string {
  return [...changes.keys()].filter(Boolean).slice(0, mostNamed).join(', ');
}

function insertionsRemark(count: number, by: string): string[] {
  if (count === 0) return [];
  const remark = plural(count, (n) =>
    by === ''
      ? {
          one: l10n.t('{0} tracked insertion was kept.', n),
          other: l10n.t('{0} tracked insertions were kept.', n),
        }
      : {
          one: l10n.t('{0} tracked insertion by {1} was kept.', n, by),
          other: l10n.t('{0} tracked insertions by {1} were kept.', n, by),
        },
  );
  return [remark];
}

function deletionsRemark(count: number, by: string): string[] {
  if (count === 0) return [];
  const remark = plural(count, (n) =>
    by === ''
      ? {
          one: l10n.t('{0} tracked deletion was left out, as if it was accepted.', n),
          other: l10n.t('{0} tracked deletions were left out, as if they were accepted.', n),
        }
      : {
          one: l10n.t('{0} tracked deletion by {1} was left out, as if it was accepted.', n, by),
          other: l10n.t('{0} tracked deletions by {1} were left out, as if they were accepted.', n, by),
        },
  );
  return [remark];
}

function commentsRemark(count: number): string {
  return plural(count, (n) => ({
    one: l10n.t('{0} comment in the margin stands among the notes.', n),
    other: l10n.t('{0} comments in the margin stand among the notes.', n),
  }));
}

function edgesRemark(edges: readonly string[]): string {
  return l10n.t('Headers and footers were left out: {0}.', edges.map((words) => l10n.t('“{0}”', words)).join(', '));
}
