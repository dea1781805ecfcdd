import { formatNumber } from '../../../article/wording';
import { filtersFor } from '../../../ledger/pictures/shape';
import { isPeriod, type LedgerState } from '../ledgerState';
import type { ShownColumn, ShownLine, ToExtension, ToPage } from '../messages';
import { element, later, make, sayAsTold } from './dom';
import { PicturePane } from './picturePane';
import { RowSelection } from './rowSelection';
import { TableHead } from './tableHead';

/** The ledger's page: a table of which only the lines in sight are there. Words of articles are text, never HTML. */

declare function acquireVsCodeApi(): { postMessage(message: ToExtension): void; setState(state: unknown): void };
const host = acquireVsCodeApi();
sayAsTold();

/** In pixels; the style sheet says the same. */
const lineHeight = 24;
/** So many lines beyond those in sight are there, too. */
const margin = 20;
/** The titles and the filters. */
const headLines = 2;
/** Lines are asked for in pieces of this size. */
const piece = 100;
const typingPause = 250;

const grid = element('grid');
const space = element('space');
const rows = element('rows');
const query = element<HTMLInputElement>('query');
const group = element<HTMLSelectElement>('group');
const picture = element<HTMLSelectElement>('pictured');
const reprints = element<HTMLInputElement>('reprints');
const times = [element<HTMLInputElement>('from'), element<HTMLInputElement>('to')] as const;

let version = 0;
let total = 0;
let columns: readonly ShownColumn[] = [];
let state: LedgerState | null = null;
/** The lines that have come, by their numbers. */
let lines = new Map<number, ShownLine>();
let asked = new Set<number>();
let current = 0;
const selection = new RowSelection();
const head = new TableHead(element('head'), { change });
const pane = new PicturePane({
  choose: ({ from, to, ...choice }) =>
    change({ filters: filtersFor(state?.filters ?? {}, choice), ...(from && to && { from, to }) }),
  change,
  save: (format, bytes) => host.postMessage({ kind: 'savePicture', format, bytes }),
});

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (data.kind === 'table') takeTable(data);
  else if (data.version === version) {
    data.lines.forEach((line, index) => {
      lines.set(data.start + index, line);
      selection.arrived(data.start + index, keyOf(data.start + index));
    });
    draw();
    showDetail();
  }
});

function takeTable(table: ToPage & { kind: 'table' }): void {
  // What was typed while the first table was on its way is asked for now.
  const typed = state === null ? query.value : '';
  ({ version, columns, state } = table);
  total = table.lines;
  selection.tableChanged();
  lines = new Map();
  asked = new Set();
  current = Math.min(table.current ?? Math.min(current, Math.max(0, total - 1)), Math.max(0, total - 1));
  host.setState(state);
  showState(state);
  element('count').textContent = table.count;
  head.show(columns, state);
  pane.show(table.picture, state);
  grid.setAttribute('aria-rowcount', String(total + headLines));
  grid.setAttribute('aria-colcount', String(columns.length));
  grid.style.setProperty('--columns', columns.map(({ width }) => `${Math.max(6, width)}ch`).join(' '));
  grid.classList.toggle('none', total === 0);
  space.style.height = `${total * lineHeight}px`;
  draw();
  if (typed !== '') change({ query: typed });
}

/** What is over the table; what is being typed stays as it is. */
function showState({ query: text, groupBy, picture: name, reprintsOnce, from, to, filters }: LedgerState): void {
  if (document.activeElement !== query) query.value = text;
  group.value = groupBy ?? '';
  picture.value = name ?? '';
  reprints.checked = reprintsOnce;
  [from, to].forEach((day, index) => {
    if (document.activeElement !== times[index]) times[index]!.value = day ?? '';
  });
  const isFiltered = from !== null || to !== null || Object.values(filters).some((filter) => filter !== '');
  element('clear').hidden = !isFiltered;
}

// --- Drawing ---

function draw(): void {
  const first = Math.max(0, Math.floor(grid.scrollTop / lineHeight) - margin);
  const last = Math.min(total, Math.ceil((grid.scrollTop + grid.clientHeight) / lineHeight) + margin);
  ask(first, last);
  const shown: HTMLElement[] = [];
  for (let line = first; line < last; line++) shown.push(drawLine(line));
  rows.style.transform = `translateY(${first * lineHeight}px)`;
  rows.replaceChildren(...shown);
  // A line that is out of sight is not there.
  if (first <= current && current < last) grid.setAttribute('aria-activedescendant', `line${current}`);
  else grid.removeAttribute('aria-activedescendant');
}

function drawLine(number: number): HTMLElement {
  const line = lines.get(number);
  const drawn = make('div', 'line', '');
  drawn.id = `line${number}`;
  drawn.setAttribute('role', 'row');
  drawn.setAttribute('aria-rowindex', String(number + headLines + 1));
  drawn.classList.toggle('current', number === current);
  drawn.classList.toggle('odd', number % 2 === 1);
  drawn.addEventListener('mousedown', (event) => point(number, event));
  drawn.addEventListener('dblclick', () => act('open'));
  if (line && 'heading' in line) {
    drawn.classList.add('heading');
    const cell = make('div', 'cell', `${line.heading} (${formatNumber(line.count)})`);
    cell.setAttribute('role', 'gridcell');
    cell.setAttribute('aria-colspan', String(columns.length));
    drawn.append(cell);
  } else if (line) {
    const isSelected = selection.has(number, line.key);
    drawn.classList.toggle('selected', isSelected);
    drawn.setAttribute('aria-selected', String(isSelected));
    line.cells.forEach((text, index) => {
      const cell = make('div', columns[index]?.isNumber ? 'cell number' : 'cell', text);
      cell.setAttribute('role', 'gridcell');
      cell.setAttribute('aria-colindex', String(index + 1));
      drawn.append(cell);
    });
  }
  return drawn;
}

/** Asks for the lines that have not come yet. */
function ask(first: number, last: number): void {
  for (let at = Math.floor(first / piece); at * piece < last; at++) {
    if (asked.has(at)) continue;
    asked.add(at);
    host.postMessage({ kind: 'lines', version, start: at * piece, end: (at + 1) * piece });
  }
}

function showDetail(): void {
  const line = lines.get(current);
  // What is on its way takes the place of what was there before.
  if (!line && total > 0) return;
  const row = line && 'key' in line ? line : null;
  const bottom = grid.scrollTop + grid.clientHeight - element('head').offsetHeight;
  const wasInSight = current * lineHeight >= grid.scrollTop && (current + 1) * lineHeight <= bottom;
  element('words').textContent = row?.words ?? '';
  element('who').textContent = row?.who ?? '';
  element('where').textContent = row?.where ?? '';
  element('detail').classList.toggle('empty', row === null);
  // Longer words take room from the table.
  if (wasInSight) keepInSight();
}

// --- Going and selecting ---

function point(number: number, { shiftKey, ctrlKey, metaKey }: MouseEvent): void {
  go(number, shiftKey);
  if (ctrlKey || metaKey) toggle(number);
}

function go(number: number, extend: boolean): void {
  const from = current;
  current = Math.max(0, Math.min(total - 1, number));
  if (extend) select(Math.min(from, current), Math.max(from, current));
  else if (selection.size > 0) selection.clear();
  keepInSight();
  draw();
  showDetail();
  const key = keyOf(current);
  if (key !== null) host.postMessage({ kind: 'show', key });
}

function keepInSight(): void {
  const top = current * lineHeight;
  const height = grid.clientHeight - element('head').offsetHeight;
  if (top < grid.scrollTop) grid.scrollTop = top;
  else if (top + lineHeight > grid.scrollTop + height) grid.scrollTop = top + lineHeight - height;
}

function keyOf(number: number): string | null {
  const line = lines.get(number);
  return line && 'key' in line ? line.key : null;
}

function select(first: number, last: number): void {
  for (let at = first; at <= last; at++) if (!lines.has(at) || keyOf(at) !== null) selection.add(at, keyOf(at));
}

function toggle(number: number): void {
  const key = keyOf(number);
  if (key !== null) selection.toggle(key);
  draw();
}

function act(what: string): void {
  const key = keyOf(current);
  if (key === null) return;
  if (what === 'copy' || what === 'compare') {
    const meant = selection.size > 0 ? selection.all() : { keys: [key], lines: [] };
    host.postMessage({ kind: what, version, ...meant });
  }
  if (what === 'open' || what === 'saidBy' || what === 'notAStatement') host.postMessage({ kind: what, key });
}

grid.addEventListener('keydown', (event) => {
  if (event.target !== grid) return;
  const page = Math.max(1, Math.floor(grid.clientHeight / lineHeight) - 3);
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: page,
    PageUp: -page,
    Home: -total,
    End: total,
  };
  const acts: Readonly<Record<string, string>> = { Enter: 'open', s: 'saidBy', x: 'notAStatement', c: 'compare' };
  const isWithControl = event.ctrlKey || event.metaKey;
  if (event.key in steps) go(current + steps[event.key]!, event.shiftKey);
  else if (event.key === ' ') toggle(current);
  else if (isWithControl && event.key === 'c') act('copy');
  else if (isWithControl && event.key === 'a') {
    select(0, total - 1);
    draw();
  } else if (!isWithControl && !event.altKey && event.key in acts) act(acts[event.key]!);
  else return;
  event.preventDefault();
  // VS Code would select all words of the page, or copy them.
  event.stopPropagation();
});

// --- What is changed ---

function change(more: Partial<LedgerState>): void {
  if (!state) return;
  state = { ...state, ...more };
  host.setState(state);
  host.postMessage({ kind: 'state', state, current: keyOf(current) });
}

query.addEventListener(
  'input',
  later(typingPause, () => change({ query: query.value })),
);
group.addEventListener('change', () => change({ groupBy: group.value || null }));
picture.addEventListener('change', () =>
  change({ picture: picture.value === 'timeline' || picture.value === 'network' ? picture.value : null }),
);
reprints.addEventListener('change', () => change({ reprintsOnce: reprints.checked }));
for (const time of times)
  time.addEventListener(
    'input',
    later(typingPause, () => {
      time.setAttribute('aria-invalid', String(time.value.trim() !== '' && !isPeriod(time.value.trim())));
      const [from, to] = times.map(({ value }) => (isPeriod(value.trim()) ? value.trim() : null));
      change({ from: from ?? null, to: to ?? null });
    }),
  );
element('clear').addEventListener('click', () => change({ filters: {}, from: null, to: null }));
element('columns').addEventListener('click', () => host.postMessage({ kind: 'chooseColumns' }));
element('export').addEventListener('click', () => host.postMessage({ kind: 'export' }));
for (const button of document.querySelectorAll<HTMLElement>('[data-act]'))
  button.addEventListener('click', () => act(button.dataset['act'] ?? ''));
grid.addEventListener('scroll', () => draw(), { passive: true });
window.addEventListener('resize', () => draw());
host.postMessage({ kind: 'ready' });
