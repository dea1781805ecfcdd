import { behindNetwork, behindTimeline } from '../../../ledger/pictures/behind';
import { NetworkLayout } from '../../../ledger/pictures/networkLayout';
import { drawNetwork } from '../../../ledger/pictures/networkPicture';
import {
  choosableKeys,
  chosenFrom,
  chosenNames,
  lookedAt,
  type Choice,
  type Shape,
  type Wrapping,
} from '../../../ledger/pictures/shape';
import { pictureFile } from '../../../ledger/pictures/style';
import { dayLength, dayOf, timeSpanOf, type TimeSpan } from '../../../ledger/pictures/time';
import { drawTimeline, type TimelinePicture } from '../../../ledger/pictures/timelinePicture';
import type { LedgerState } from '../ledgerState';
import type { PictureData } from '../messages';
import { drawn, element, later, make } from './dom';

interface PictureUser {
  /** Some part of the picture was chosen. */
  choose(choice: Choice): void;
  change(more: Partial<LedgerState>): void;
  save(format: 'svg' | 'png', bytes: Uint8Array): void;
}

type Time = Pick<LedgerState, 'from' | 'to'>;

/** The layout may take so long before the page has its turn, in ms. */
const layoutSlice = 8;
/** In pixels. */
const leastHeight = 240;
const leastWidth = 320;
/** What stands below a picture: how to see it as a table. */
const belowHeight = 30;
const scrollBarWidth = 14;
const resizePause = 150;
/** A shorter way of the pointer is a click. In pixels. */
const shortestBrush = 5;
/** A PNG has so many pixels for one of the picture. */
const sharpness = 2;

/** The picture over the table: the timeline, or who speaks of whom. */
export class PicturePane {
  private data: PictureData | null = null;
  private state: Pick<LedgerState, 'from' | 'to' | 'filters'> = { from: null, to: null, filters: {} };
  private timeline: TimelinePicture | null = null;
  /** Draws what is shown with other parts to choose; null while there is nothing. */
  private redraw: ((wrap: Wrapping) => Shape) | null = null;
  private run = 0;
  private readonly pane = element('picture');
  private readonly drawing = element('drawing');
  private readonly lanes = element<HTMLSelectElement>('lanes');

  constructor(private readonly user: PictureUser) {
    this.lanes.addEventListener('change', () =>
      user.change({ lanesBy: this.lanes.value === 'article' ? 'article' : 'speaker' }),
    );
    element('saveSvg').addEventListener('click', () => this.saveSvg());
    element('savePng').addEventListener('click', () => void this.savePng());
    this.drawing.addEventListener('click', ({ target }) => this.choosePart(target));
    this.drawing.addEventListener('keydown', (event) => this.pressed(event));
    this.drawing.addEventListener('focusin', ({ target }) => this.comeTo(choiceOf(target)));
    this.drawing.addEventListener('pointerdown', (event) => this.brush(event));
    new ResizeObserver(later(resizePause, () => this.draw())).observe(this.pane);
  }

  show(data: PictureData | null, state: LedgerState): void {
    this.data = data;
    this.state = state;
    this.pane.hidden = data === null;
    if (data === null) return;
    element('lanesLabel').hidden = data.kind !== 'timeline';
    element('timelineKey').hidden = data.kind !== 'timeline';
    element('networkKey').hidden = data.kind !== 'network';
    this.lanes.value = state.lanesBy;
    this.showTable(data);
    this.draw();
  }

  /** Marks what was chosen. */
  private mark(): void {
    const chosen = chosenNames(this.state.filters);
    if (Object.keys(chosen).length === 0) return;
    for (const part of this.parts()) {
      const choice = readChoice(part);
      const isIt = choosableKeys.every((key) => choice[key] === chosen[key]);
      part.classList.toggle('chosen', isIt);
    }
  }

  private draw(): void {
    const run = ++this.run;
    const width = Math.max(leastWidth, this.pane.clientWidth - scrollBarWidth);
    if (this.data?.kind === 'timeline') {
      const { timeline } = this.data;
      const span = spanOf(this.state);
      this.redraw = (wrap) => drawTimeline(timeline, { width, span, wrap }).svg;
      this.timeline = drawTimeline(timeline, { width, span, wrap: chosenFrom });
      this.put(this.timeline.axis, this.timeline.svg);
    } else if (this.data?.kind === 'network') {
      const { network } = this.data;
      const layout = new NetworkLayout(network);
      const height = Math.max(leastHeight, this.pane.clientHeight - this.drawing.offsetTop - belowHeight);
      this.timeline = null;
      const step = () => {
        if (run !== this.run) return;
        const end = performance.now() + layoutSlice;
        while (performance.now() < end)
          if (layout.step()) {
            const places = layout.places(width, height);
            this.redraw = (wrap) => drawNetwork(network, places, { width, height, wrap });
            return this.put(this.redraw(chosenFrom));
          }
        requestAnimationFrame(step);
      };
      step();
    }
  }

  private put(...pictures: Shape[]): void {
    this.drawing.replaceChildren(...pictures.map(drawn));
    this.parts()[0]?.setAttribute('tabindex', '0');
    this.mark();
  }

  private showTable(data: PictureData): void {
    const { head, rows, caption } =
      data.kind === 'timeline' ? behindTimeline(data.timeline) : behindNetwork(data.network);
    const line = (tag: 'th' | 'td', cells: readonly string[]) =>
      make('tr', '', '', ...cells.map((cell) => make(tag, '', cell)));
    element('behind').replaceChildren(line('th', head), ...rows.map((cells) => line('td', cells)));
    element('caption').textContent = caption;
  }

  // --- Choosing ---

  private parts(): SVGElement[] {
    return [...this.drawing.querySelectorAll<SVGElement>('.choice')];
  }

  private choosePart(target: EventTarget | null): void {
    const part = choiceOf(target);
    if (part) this.user.choose(readChoice(part));
  }

  private pressed(event: KeyboardEvent): void {
    const part = choiceOf(event.target);
    if (!part) return;
    const parts = this.parts();
    const at = parts.indexOf(part);
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      ArrowDown: this.inNextLane(parts, at, 1),
      ArrowUp: this.inNextLane(parts, at, -1),
      Home: 0,
      End: parts.length - 1,
    };
    if (event.key in steps) parts[Math.max(0, Math.min(parts.length - 1, steps[event.key]!))]?.focus();
    else if (event.key === 'Enter' || event.key === ' ') this.choosePart(part);
    else if (event.key === 'Escape') this.user.change({ from: null, to: null });
    else return;
    event.preventDefault();
  }

  /** The first part of the lane above or below; where there are no lanes, the part before or after. */
  private inNextLane(parts: readonly SVGElement[], at: number, step: 1 | -1): number {
    const laneOf = (part: SVGElement | undefined) => part?.closest('.lane');
    const here = laneOf(parts[at]);
    if (!here) return at + step;
    let next = at + step;
    while (parts[next] && laneOf(parts[next]) === here) next += step;
    const lane = laneOf(parts[next]);
    return lane ? parts.findIndex((part) => laneOf(part) === lane) : at;
  }

  /** One part at a time can be reached with Tab. */
  private comeTo(part: SVGElement | null): void {
    if (!part) return;
    for (const each of this.drawing.querySelectorAll('[tabindex="0"]')) each.setAttribute('tabindex', '-1');
    part.setAttribute('tabindex', '0');
  }

  // --- Choosing a time with the pointer ---

  private brush(event: PointerEvent): void {
    const { timeline } = this;
    if (!timeline || event.button !== 0 || choiceOf(event.target)) return;
    const { left: origin } = this.drawing.getBoundingClientRect();
    const inside = (x: number) => Math.max(timeline.left, Math.min(timeline.right, x - origin));
    const start = inside(event.clientX);
    const band = make('div', 'band', '');
    this.drawing.append(band);
    this.drawing.setPointerCapture(event.pointerId);
    const move = ({ clientX }: PointerEvent) => {
      const [from, to] = [Math.min(start, inside(clientX)), Math.max(start, inside(clientX))];
      Object.assign(band.style, { left: `${from}px`, width: `${to - from}px` });
    };
    const stop = ({ type, clientX }: PointerEvent) => {
      this.drawing.removeEventListener('pointermove', move);
      for (const end of ends) this.drawing.removeEventListener(end, stop);
      band.remove();
      const [from, to] = [Math.min(start, inside(clientX)), Math.max(start, inside(clientX))];
      if (type === 'pointerup' && to - from >= shortestBrush) this.user.change(daysAt(timeline, from, to));
    };
    const ends = ['pointerup', 'pointercancel'] as const;
    this.drawing.addEventListener('pointermove', move);
    for (const end of ends) this.drawing.addEventListener(end, stop);
  }

  // --- Keeping it ---

  private saveSvg(): void {
    if (this.redraw) this.user.save('svg', new TextEncoder().encode(pictureFile(this.redraw(lookedAt))));
  }

  private async savePng(): Promise<void> {
    if (!this.redraw) return;
    const picture = this.redraw(lookedAt);
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(pictureFile(picture))}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Number(picture.attributes['width']) * sharpness;
    canvas.height = Number(picture.attributes['height']) * sharpness;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (blob) this.user.save('png', new Uint8Array(await blob.arrayBuffer()));
  }
}

function choiceOf(target: EventTarget | null): SVGElement | null {
  return target instanceof Element ? target.closest<SVGElement>('.choice') : null;
}

function readChoice(part: SVGElement): Choice {
  return JSON.parse(part.dataset['choice'] ?? '{}') as Choice;
}

/** The time that the person asks for; null when either end is open. */
function spanOf({ from, to }: Time): TimeSpan | null {
  if (from === null || to === null || from > to) return null;
  return { from: timeSpanOf(from).from, to: timeSpanOf(to).to };
}

function daysAt({ span, left, right }: TimelinePicture, from: number, to: number): Time {
  const momentAt = (x: number) => span.from + ((x - left) / (right - left)) * (span.to - span.from);
  return { from: dayOf(momentAt(from)), to: dayOf(Math.max(momentAt(from), momentAt(to) - dayLength / 2)) };
}
