import * as vscode from 'vscode';
import { fieldsOfArchive, type ArchiveValues } from '../../archive/archiveVocabulary';
import { isEmpty, type Query } from '../../search/query/parser';
import { mostValues, valueAt } from '../../search/query/suggestions';
import { askArchive, countFound, countListed, notesOn, type AskedArchive } from './askArchive';
import { hintItem, passageItem, section, type SearchItem } from './searchItems';
import type { Services } from '../services';

/** The archive is asked once nobody has typed for this long. In ms. */
const pause = 200;
const mostListed = 50;

/** What the archive has to say to a search as it is typed. It is asked when the person pauses. */
export class ArchiveAsTyped implements vscode.Disposable {
  /** How a value that is being typed may go on; null when the archive was not asked, or has not answered. */
  values: ArchiveValues | null = null;
  private typed = '';
  private asked: AskedArchive | null = null;
  private passages: readonly SearchItem[] = [];
  private underWay = 0;
  private isSearching = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private stop = new AbortController();

  /** @param answered called whenever there is something new to show */
  constructor(
    private readonly services: Services,
    private readonly answered: () => void,
  ) {}

  /** Whether an answer may come yet. */
  get isAsking(): boolean {
    return this.underWay > 0;
  }

  get hasArticles(): boolean {
    return this.passages.length > 0;
  }

  /** How much the archive found, for those who do not see its part of a long list; empty when it was not asked. */
  get count(): string {
    return this.asked ? countFound(this.asked) : '';
  }

  /** Leaves off what it was asked for before, for something else. Nothing happens when it is the same. */
  ask(typed: string, query: Query): void {
    if (typed === this.typed) return;
    this.dispose();
    this.typed = typed;
    this.asked = null;
    this.passages = [];
    this.values = null;
    const { signal } = (this.stop = new AbortController());
    if (!this.services.archive.archive) return;
    this.isSearching = !isEmpty(query);
    const questions = [
      ...(this.isSearching ? [() => this.find(query, signal)] : []),
      ...(valueAt(typed, typed.length) ? [() => this.complete(typed, signal)] : []),
    ];
    this.underWay = questions.length;
    this.timer = setTimeout(() => {
      for (const question of questions)
        void question().then(() => {
          if (signal.aborted) return;
          this.underWay--;
          this.answered();
        });
    }, pause);
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.stop.abort();
    this.underWay = 0;
    this.isSearching = false;
  }

  /** The archive's part of the list; empty when it was not asked. */
  section(): SearchItem[] {
    const name = vscode.l10n.t('in the archive “{0}”', this.services.archive.name);
    const { asked } = this;
    if (!asked) {
      const waiting: SearchItem = { label: vscode.l10n.t('Asking the archive'), alwaysShow: true };
      return this.isSearching ? section(name, [waiting]) : [];
    }
    if (asked.problem !== null) return section(name, [{ ...hintItem(asked.problem), icon: 'warning' }]);
    const nothing: SearchItem = { label: vscode.l10n.t('Nothing found'), alwaysShow: true };
    // A row of its own, because the heading leaves little room for what stands in its line.
    const count = countListed(asked);
    return section(name, [
      ...(count ? [{ icon: 'archive', label: count, alwaysShow: true }] : []),
      ...notesOn(asked).map(hintItem),
      ...(this.hasArticles ? this.passages : [nothing]),
    ]);
  }

  private async find(query: Query, signal: AbortSignal): Promise<void> {
    const asked = await askArchive(this.services, query, mostListed, signal);
    if (signal.aborted) return;
    this.isSearching = false;
    this.asked = asked;
    this.passages = asked?.articles.map((each) => passageItem(each)) ?? [];
  }

  /** Without an answer the workspace's own values are offered; what is wrong, the search itself says. */
  private async complete(typed: string, signal: AbortSignal): Promise<void> {
    const value = valueAt(typed, typed.length);
    const field = value?.field.name ?? '';
    if (!value || !fieldsOfArchive.has(field)) return;
    try {
      const values = await this.services.archive.archive?.values(field, value.typed, mostValues, signal);
      if (values && !signal.aborted) this.values = { field, values };
    } catch (error) {
      if (!signal.aborted) this.services.log.info(`The archive offers no values: ${String(error)}`);
    }
  }
}
