import * as vscode from 'vscode';
import { isolated } from '../../../article/direction';
import type { Article } from '../../../article/article';
import { sentenceAround } from '../../../article/sentence';
import { shownLine } from '../../../article/shownText';
import { personKey } from '../../../corpus/people';
import { summaryLabel } from '../../../corpus/summary';
import { withoutRepeated, type Side } from '../../../ledger/compare/compare';
import type { DatedSentence } from '../../../ledger/compare/sameEvents';
import { articleOfKey, rowKey, type LedgerRow } from '../../../ledger/row';
import { displayPath, type Services } from '../../services';
import { inTime, rowsIn } from '../ledgerRows';
import { reprintsAmong } from '../reprintsAmong';
import { dayOrNone } from '../../dates/calendar';
import { formatNumber, articleCount, statementCount } from '../../../article/wording';
import type { Compared } from './messages';

const titleLength = 80;

/** What is compared, read from its articles. */
export interface Gathered {
  readonly sides: readonly (Side & { readonly detail: string })[];
  /** The articles' ids. */
  readonly articles: readonly string[];
  /** The same story in several papers: for each reprint the article that came first. */
  readonly reprints: ReadonlyMap<string, string>;
}

/** @param problems is given a sentence for each article that cannot be read */
export async function gather(
  services: Services,
  compared: Compared,
  problems: string[],
  token: vscode.CancellationToken,
): Promise<Gathered> {
  const { corpus, people } = services.library;
  switch (compared.kind) {
    case 'people': {
      const articles = new Set(
        compared.keys.flatMap((key) =>
          people.appearances(people.person(key)?.name ?? '').map(({ article }) => article),
        ),
      );
      const reprints = await reprintsAmong(services, [...articles]);
      const rows = await read(services, [...articles], problems, token);
      return {
        articles: [...articles],
        reprints,
        sides: compared.keys.map((key) => personSide(services, key, rows, reprints)),
      };
    }
    case 'articles': {
      const articles = compared.keys.filter((id) => corpus.get(id)?.summary);
      const reprints = await reprintsAmong(services, articles);
      const rows = await read(services, articles, problems, token);
      return { articles, reprints, sides: articles.map((id) => articleSide(services, id, rows, reprints)) };
    }
    case 'statements': {
      const articles = [...new Set(compared.keys.map(articleOfKey))];
      const rows = await read(services, articles, problems, token);
      // Of two with one key, the first.
      const byKey = new Map([...rows].reverse().map((row) => [rowKey(row), row]));
      const meant = compared.keys.flatMap((key) => byKey.get(key) ?? []);
      const sides = meant.map((row) => ({
        title: row.speaker || row.source || vscode.l10n.t('Unnamed source'),
        detail: [isolated(row.title), dayOrNone(row.published)].join(' · '),
        rows: [row],
      }));
      return { articles, reprints: new Map(), sides };
    }
    case 'all': {
      const articles = Array.from(corpus.entries(), ({ id }) => id);
      const reprints = await reprintsAmong(services, articles);
      const rows = await read(services, articles, problems, token);
      const once = withoutRepeated(rows, reprints);
      return {
        articles,
        reprints,
        sides: [{ title: vscode.l10n.t('All articles'), detail: articleCount(articles.length), rows: once }],
      };
    }
  }
}

async function read(
  services: Services,
  articles: readonly string[],
  problems: string[],
  token: vscode.CancellationToken,
): Promise<LedgerRow[]> {
  const rows: LedgerRow[] = [];
  const scope = { title: '', articles: inTime(services, articles), query: null };
  for await (const row of rowsIn(services, scope, problems, token)) rows.push(row);
  return rows;
}

/** A story that several papers have from the same agency says what it says once. */
function personSide(
  { library }: Services,
  key: string,
  rows: readonly LedgerRow[],
  reprints: ReadonlyMap<string, string>,
): Gathered['sides'][number] {
  const own = rows.filter(({ speaker }) => personKey(speaker) === key);
  const once = withoutRepeated(own, reprints);
  const left = own.length - once.length;
  const detail = [
    statementCount(once.length),
    left > 0 ? vscode.l10n.t('{0} more in reprints', formatNumber(left)) : '',
  ];
  return { title: library.people.person(key)?.name ?? key, detail: detail.filter(Boolean).join(', '), rows: once };
}

function articleSide(
  { library }: Services,
  id: string,
  rows: readonly LedgerRow[],
  reprints: ReadonlyMap<string, string>,
): Gathered['sides'][number] {
  const own = rows.filter(({ article }) => article === id);
  const summary = library.corpus.get(id)?.summary;
  const first = reprints.get(id);
  const detail = [
    dayOrNone(summary?.date),
    statementCount(own.length),
    first === undefined ? '' : vscode.l10n.t('the same story as {0}', displayPath(first)),
  ];
  return {
    title: summary ? summaryLabel(summary, titleLength) : displayPath(id),
    detail: detail.filter(Boolean).join(' · '),
    rows: own,
  };
}

/** The sentences of an article that name one day. */
export function datedSentences({ library }: Services, article: Article): DatedSentence[] {
  const days = library.catalog.daysIn(article.id);
  const sentences = new Map<number, DatedSentence | null>();
  for (const [day, offsets] of days) {
    for (let at = 0; at + 1 < offsets.length; at += 2) {
      const place = sentenceAround(article, { start: offsets[at]!, end: offsets[at + 1]! });
      const words = shownLine(article, place);
      const isDay = day.length === 10 && !sentences.has(place.start);
      // What names two days tells of two things, or of a time from one to the other.
      sentences.set(place.start, isDay ? { article: article.id, place, words, day } : null);
    }
  }
  return [...sentences.values()].filter((sentence) => sentence !== null);
}
