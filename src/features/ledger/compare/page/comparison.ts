import * as l10n from '@vscode/l10n';
import { formatNumber } from '../../../../article/wording';
import { element, make, sayAsTold } from '../../page/dom';
import type { ShownEntry, ShownPart, ShownSection, ToExtension, ToPage } from '../messages';

/** The page of a comparison: parts with sections, each with a column a side. Words of articles are text, never HTML. */

declare function acquireVsCodeApi(): { postMessage(message: ToExtension): void; setState(state: unknown): void };
const host = acquireVsCodeApi();
sayAsTold();

const working = element('working');
const sides = element('sides');
const parts = element('parts');
const comparison = element('comparison');

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (data.kind === 'working') working.textContent = data.message;
  else show(data);
});

function show(data: ToPage & { kind: 'comparison' }): void {
  host.setState(data.compared);
  document.body.style.setProperty('--sides', String(data.sides.length));
  sides.replaceChildren(
    ...data.sides.map(({ title, detail }) =>
      make('div', 'side', '', make('h2', '', title), make('p', 'detail', detail)),
    ),
  );
  parts.replaceChildren(...data.parts.map(({ title }, index) => jumpTo(title, index)));
  comparison.replaceChildren(...data.parts.map(drawPart));
  const nothing = data.parts.length === 0 ? l10n.t('They have no words, days or names in common.') : '';
  working.textContent = [nothing, ...data.problems].filter(Boolean).join(' ');
}

function jumpTo(title: string, index: number): HTMLElement {
  const button = make('button', '', title);
  button.addEventListener('click', () => {
    document.getElementById(`part${index}`)?.scrollIntoView();
    document.getElementById(`part${index}`)?.querySelector<HTMLElement>('button')?.focus();
  });
  return button;
}

function drawPart({ title, sections, more }: ShownPart, index: number): HTMLElement {
  const part = make('section', '', '', make('h2', '', title), ...sections.map(drawSection));
  part.id = `part${index}`;
  if (more > 0) part.append(make('p', 'detail', l10n.t('{0} more are not shown.', formatNumber(more))));
  return part;
}

function drawSection({ title, hint, cells }: ShownSection): HTMLElement {
  const columns = cells.map((cell) => make('div', 'cell', '', ...cell.map(drawEntry)));
  const heading = make('h3', '', title);
  return make('article', '', '', heading, ...(hint ? [make('p', 'detail', hint)] : []), cellsOf(columns));
}

/** A column a side, or one for all. */
function cellsOf(columns: HTMLElement[]): HTMLElement {
  const cells = make('div', 'cells', '', ...columns);
  cells.style.setProperty('--sides', String(columns.length));
  return cells;
}

function drawEntry({ pieces, who, where, article, place }: ShownEntry): HTMLElement {
  const words = make('span', 'words', '', ...pieces.map(({ kind, text }) => drawPiece(kind, text)));
  const button = make('button', 'entry', '', words, make('span', 'who', who), make('span', 'detail', where));
  button.title = l10n.t('Open beside');
  button.addEventListener('click', () => host.postMessage({ kind: 'open', article, place }));
  return button;
}

function drawPiece(kind: 'same' | 'here' | 'there', text: string): HTMLElement {
  return make(kind === 'same' ? 'span' : kind === 'here' ? 'ins' : 'del', '', text);
}

/** The next statement, down or to the side, with the arrow keys. */
document.addEventListener('keydown', (event) => {
  const entries = [...comparison.querySelectorAll<HTMLElement>('.entry')];
  const at = entries.indexOf(document.activeElement as HTMLElement);
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (at < 0 || step === 0) return;
  entries[at + step]?.focus();
  event.preventDefault();
});

host.postMessage({ kind: 'ready' });
