import * as l10n from '@vscode/l10n';
import type { LedgerState } from '../ledgerState';
import type { ShownColumn } from '../messages';
import { later, make } from './dom';

interface HeadUser {
  change(more: Partial<LedgerState>): void;
}

const typingPause = 250;

/** The titles of the columns, which sort, and can be moved by dragging or with Alt and an arrow; and their filters. */
export class TableHead {
  private columns: readonly ShownColumn[] = [];
  private state: LedgerState | null = null;
  private dragged: string | null = null;

  constructor(
    private readonly head: HTMLElement,
    private readonly user: HeadUser,
  ) {}

  show(columns: readonly ShownColumn[], state: LedgerState): void {
    const isOther = JSON.stringify(columns) !== JSON.stringify(this.columns);
    [this.columns, this.state] = [columns, state];
    if (isOther) this.draw();
    for (const title of this.titles()) {
      const isSorted = title.dataset['key'] === state.sortBy;
      const order = !isSorted ? 'none' : state.isDescending ? 'descending' : 'ascending';
      title.parentElement?.setAttribute('aria-sort', order);
    }
    for (const input of this.head.querySelectorAll('input'))
      if (document.activeElement !== input) input.value = state.filters[input.dataset['filter'] ?? ''] ?? '';
  }

  private draw(): void {
    const focused = (document.activeElement as HTMLElement | null)?.dataset['key'];
    const headers = this.columns.map((column, index) => make('div', '', '', this.title(column, index)));
    const titles = make('div', 'line', '', ...headers);
    for (const [index, header] of headers.entries()) {
      header.setAttribute('role', 'columnheader');
      header.setAttribute('aria-colindex', String(index + 1));
    }
    titles.setAttribute('role', 'row');
    titles.setAttribute('aria-rowindex', '1');
    const filters = this.columns.map((column) =>
      make('div', 'filter', '', ...(column.isSortable ? [this.filter(column)] : [])),
    );
    const filterLine = make('div', 'line filters', '', ...filters);
    for (const [index, filter] of filters.entries()) {
      filter.setAttribute('role', 'gridcell');
      filter.setAttribute('aria-colindex', String(index + 1));
    }
    filterLine.setAttribute('role', 'row');
    filterLine.setAttribute('aria-rowindex', '2');
    this.head.replaceChildren(titles, filterLine);
    if (focused !== undefined) this.titleOf(focused)?.focus();
  }

  private titleOf(key: string): HTMLElement | undefined {
    return this.titles().find((title) => title.dataset['key'] === key);
  }

  private titles(): HTMLElement[] {
    return [...this.head.querySelectorAll<HTMLElement>('.title')];
  }

  private title({ key, title, isSortable }: ShownColumn, index: number): HTMLElement {
    const made = make('button', isSortable ? 'title' : 'title unsortable', title);
    made.title = isSortable
      ? l10n.t('{0}: click to sort; drag, or press Alt+← or Alt+→, to move', title)
      : l10n.t('{0}; drag, or press Alt+← or Alt+→, to move', title);
    made.dataset['key'] = key;
    made.draggable = true;
    if (isSortable) made.addEventListener('click', () => this.sortBy(key));
    made.addEventListener('keydown', (event) => {
      const step = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
      if (!event.altKey || step === 0) return;
      event.preventDefault();
      this.move(key, index + step);
    });
    made.addEventListener('dragstart', () => (this.dragged = key));
    made.addEventListener('dragover', (event) => this.dragged !== null && event.preventDefault());
    made.addEventListener('drop', (event) => {
      event.preventDefault();
      if (this.dragged !== null) this.move(this.dragged, index);
      this.dragged = null;
    });
    return made;
  }

  private filter({ key, title, isNumber }: ShownColumn): HTMLInputElement {
    const input = document.createElement('input');
    input.setAttribute('aria-label', l10n.t('Filter {0}', title));
    input.title = isNumber ? l10n.t('A number, or >= 0.8, < 3') : l10n.t('Words that it has; after = the whole of it');
    input.placeholder = isNumber ? '>= 0.8' : l10n.t('filter');
    input.dataset['filter'] = key;
    input.value = this.state?.filters[key] ?? '';
    const typed = () => this.user.change({ filters: { ...this.state?.filters, [key]: input.value } });
    input.addEventListener('input', later(typingPause, typed));
    return input;
  }

  private move(key: string, to: number): void {
    const keys = this.columns.map((column) => column.key).filter((each) => each !== key);
    if (to < 0 || to > keys.length) return;
    keys.splice(to, 0, key);
    this.user.change({ columns: keys });
  }

  /** Up, then down, then as it was. */
  private sortBy(key: string): void {
    const { sortBy, isDescending } = this.state ?? {};
    if (sortBy !== key) this.user.change({ sortBy: key, isDescending: false });
    else if (isDescending) this.user.change({ sortBy: null, isDescending: false });
    else this.user.change({ isDescending: true });
  }
}
