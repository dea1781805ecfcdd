import * as vscode from 'vscode';
import { mostOf } from '../../../article/lists';
import { isolated } from '../../../article/direction';
import { forLabel, forTooltip } from '../../../article/untrusted';
import { readAhead } from '../../../corpus/ahead';
import { Slices } from '../../../corpus/slices';
import { compareSides, compareStatements, sameWords, type Entry, type Section } from '../../../ledger/compare/compare';
import { summaryLabel } from '../../../corpus/summary';
import { SameEvents, type DatedSentence } from '../../../ledger/compare/sameEvents';
import { showSpan } from '../../reading/reveal';
import { displayPath, type Services } from '../../services';
import { dayOrNone, periodInWords } from '../../dates/calendar';
import { formatNumber } from '../../../article/wording';
import { whereTitle, whoTitle } from '../rowTitles';
import { datedSentences, gather, type Gathered } from './gather';
import {
  readMessage,
  type Compared,
  type ShownEntry,
  type ShownPart,
  type ShownSection,
  type ToPage,
} from './messages';

/** More than this is not read on a page. */
const mostSections = 200;
const mostEntries = 20;

/** One tab with things side by side. */
export class ComparisonPanel implements vscode.Disposable {
  private readonly work = new vscode.CancellationTokenSource();
  private readonly disposables: vscode.Disposable[];

  constructor(
    private readonly panel: vscode.WebviewPanel,
    private readonly services: Services,
    private readonly compared: Compared,
    private readonly loaded: Promise<unknown>,
  ) {
    this.disposables = [panel.webview.onDidReceiveMessage((message: unknown) => void this.receive(message))];
  }

  dispose(): void {
    this.work.cancel();
    for (const each of [this.work, ...this.disposables]) each.dispose();
  }

  private async receive(given: unknown): Promise<void> {
    const message = readMessage(given);
    if (message?.kind === 'ready') return this.compare();
    const uri = message && this.services.uriOf(message.article);
    const options = { preview: true, preserveFocus: true, viewColumn: vscode.ViewColumn.Beside };
    if (uri) await showSpan(this.services, uri, message.place, options);
  }

  private async compare(): Promise<void> {
    await this.post({ kind: 'working', message: vscode.l10n.t('Reading the articles …') });
    await this.loaded;
    const problems: string[] = [];
    const gathered = await gather(this.services, this.compared, problems, this.work.token);
    const sections = await this.sections(gathered);
    const events = this.compared.kind === 'statements' ? [] : await this.questions(gathered);
    if (this.work.token.isCancellationRequested) return;
    const of = (kind: Section['kind']) =>
      sections.filter((section) => section.kind === kind).map((each) => this.shown(each));
    await this.post({
      kind: 'comparison',
      compared: this.compared,
      sides: gathered.sides.map(({ title, detail }) => ({ title: forLabel(title), detail: forLabel(detail) })),
      parts: [
        part(vscode.l10n.t('The same words'), of('words')),
        part(vscode.l10n.t('Different days for the same event?'), events),
        part(vscode.l10n.t('The same day'), of('day')),
        part(vscode.l10n.t('About the same'), of('about')),
        part(vscode.l10n.t('The same story in several papers'), this.reprints(gathered)),
      ].filter(({ sections: list }) => list.length > 0),
      problems: problems.map(forTooltip),
    });
  }

  private sections({ sides }: Gathered): Section[] | Promise<Section[]> {
    if (this.compared.kind === 'statements') return compareStatements(sides);
    return this.compared.kind === 'all' ? sameWords(sides) : compareSides(sides);
  }

  /** Never a claim: the sentences are shown, and a person says whether it is one event. */
  private async questions({ articles, reprints }: Gathered): Promise<ShownSection[]> {
    const { library } = this.services;
    const sentences: DatedSentence[] = [];
    const events = new SameEvents();
    const slices = new Slices();
    const once = articles.filter((id) => !reprints.has(id) || this.compared.kind === 'articles');
    for await (const article of readAhead(once, (id) => library.articleOf(id))) {
      if (this.work.token.isCancellationRequested) return [];
      if (!article) continue;
      for (const sentence of datedSentences(this.services, article)) {
        sentences.push(sentence);
        events.add(sentence);
      }
      if (slices.isOver) await slices.pause();
    }
    return events.questions().map(({ one, other }) => {
      const [a, b] = [sentences[one]!, sentences[other]!];
      const entries = [a, b].map((sentence) => this.sentence(sentence));
      // Articles have a column each.
      const cells =
        this.compared.kind === 'articles'
          ? articles.map((id) => entries.filter(({ article }) => article === id))
          : [entries];
      return {
        title: vscode.l10n.t('{0} or {1}?', periodInWords(a.day), periodInWords(b.day)),
        hint: vscode.l10n.t('Much the same words with different days. Is it the same event?'),
        cells,
      };
    });
  }

  private reprints({ reprints }: Gathered): ShownSection[] {
    const groups = new Map<string, string[]>();
    for (const [id, first] of reprints) groups.set(first, [...(groups.get(first) ?? [first]), id]);
    return [...groups.values()].map((ids) => ({
      title: this.titleOf(ids[0]!),
      hint: vscode.l10n.t('Most of the words are the same. Published first, first.'),
      cells: [ids.map((id) => this.articleEntry(id))],
    }));
  }

  // --- How it is shown ---

  private shown({ kind, title, cells }: Section): ShownSection {
    const hints = {
      words: vscode.l10n.t('Published first, first; marked where others differ from it.'),
      day: '',
      about: '',
    } as const;
    const most = mostOf(cells.map(({ length }) => length));
    const cut =
      most > mostEntries ? vscode.l10n.t('The first {0} of {1} are shown.', mostEntries, formatNumber(most)) : '';
    return {
      title: forLabel(kind === 'day' ? periodInWords(title) : title),
      hint: [hints[kind], cut].filter(Boolean).join(' '),
      cells: cells.map((cell) => cell.slice(0, mostEntries).map((each) => this.entry(each))),
    };
  }

  private entry({ row, pieces }: Entry): ShownEntry {
    return {
      pieces: pieces.map(({ kind, text }) => ({ kind, text: forTooltip(text) })),
      who: forLabel(whoTitle(row)),
      where: forLabel(whereTitle(row)),
      article: row.article,
      place: row.content[0]!,
    };
  }

  private sentence({ article, place, words, day }: DatedSentence): ShownEntry {
    const where = forLabel(
      `${isolated(this.titleOf(article))} · ${dayOrNone(this.services.library.corpus.get(article)?.summary?.date)}`,
    );
    return { pieces: [{ kind: 'same', text: forTooltip(words) }], who: periodInWords(day), where, article, place };
  }

  private articleEntry(id: string): ShownEntry {
    const date = dayOrNone(this.services.library.corpus.get(id)?.summary?.date);
    const pieces = [{ kind: 'same', text: forTooltip(this.titleOf(id)) }] as const;
    return { pieces, who: date, where: forLabel(displayPath(id)), article: id, place: { start: 0, end: 0 } };
  }

  private titleOf(id: string): string {
    const summary = this.services.library.corpus.get(id)?.summary;
    return summary ? summaryLabel(summary) : displayPath(id);
  }

  private async post(message: ToPage): Promise<void> {
    if (!this.work.token.isCancellationRequested) await this.panel.webview.postMessage(message);
  }
}

function part(title: string, sections: readonly ShownSection[]): ShownPart {
  return {
    title: `${title} (${formatNumber(sections.length)})`,
    sections: sections.slice(0, mostSections),
    more: Math.max(0, sections.length - mostSections),
  };
}
