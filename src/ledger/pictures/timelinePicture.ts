import { leastOf, mostOf } from '../../article/lists';
import * as l10n from '@vscode/l10n';
import { scaleUtc, type ScaleTime } from 'd3-scale';
import type { Period } from '../../analysis/dates/periods';
import { plural, statementCount } from '../../article/wording';
import { atOnce } from '../../article/steps';
import { named, shape, shortened, tenth, type Choice, type Shape, type Wrapping } from './shape';
import { dayLength, dayOf, periodLabel, ticksIn, timeSpanOf, wholeYears, type TimeSpan } from './time';
import type { Lane, Mark, Timeline } from './timeline';

export interface TimelineOptions {
  /** In pixels. */
  readonly width: number;
  /** What is to be seen; null for what the statements themselves call for. */
  readonly span: TimeSpan | null;
  readonly wrap: Wrapping;
}

export interface TimelinePicture {
  readonly svg: Shape;
  /** Its upper edge once more, to stay in sight while the lanes are scrolled. */
  readonly axis: Shape;
  /** The time that is shown, and where on the picture it begins and ends, in pixels. */
  readonly span: TimeSpan;
  readonly left: number;
  readonly right: number;
}

const labelWidth = 190;
const edge = 26;
const axisHeight = 26;
const laneHeight = 40;
const longestLabel = 26;
/** Where in a lane things stand, in pixels from its top. */
const saidAt = 12;
const spokenAt = 28;
/** Marks this close to each other are one. In pixels. */
const closest = 7;
/** Of marks far from the others so many may be left out of sight at either end: they are named there. */
const outOfSight = 0.05;
/** Nothing is left out of sight where it would make what is there no more than so much wider. */
const worthHiding = 4;
const shortest = 7 * dayLength;

/**
 * Lanes with what was said when (circles) above the days it speaks of (diamonds for days, bars for months and years).
 */
export function drawTimeline(timeline: Timeline, options: TimelineOptions): TimelinePicture {
  return atOnce(drawnByLanes(timeline, options));
}

/** The same, a lane at a time: of very many statements it takes long. */
export function* drawnByLanes(
  timeline: Timeline,
  { width, span: asked, wrap }: TimelineOptions,
): Generator<undefined, TimelinePicture> {
  const lanes = [...timeline.lanes, ...(timeline.others ? [timeline.others] : [])];
  const span = asked ?? fittingSpan(lanes);
  const [left, right] = [labelWidth + edge, Math.max(labelWidth + 2 * edge + 50, width - edge)];
  const height = axisHeight + lanes.length * laneHeight;
  const scale = scaleUtc([new Date(span.from), new Date(span.to)], [left, right]);
  const drawn: Shape[] = [];
  for (const [index, lane] of lanes.entries()) {
    yield;
    const choice = lane.value === null ? {} : { [timeline.lanesBy === 'speaker' ? 'speaker' : 'path']: lane.value };
    const top = axisHeight + index * laneHeight;
    drawn.push(drawLane(lane, { top, left, right, width, span, scale, wrap, choice }));
  }
  const label = l10n.t('When it was said, and the days it speaks of: {0}', laneCount(lanes.length));
  const size = { viewBox: `0 0 ${width} ${height}`, width, height };
  const svg = shape(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', class: 'picture', role: 'group', 'aria-label': label, ...size },
    drawAxis(span, scale, height),
    ...drawn,
  );
  const axisSize = { viewBox: `0 0 ${width} ${axisHeight}`, width, height: axisHeight };
  const axis = shape('svg', { class: 'picture axisInSight', ...axisSize }, drawAxis(span, scale, axisHeight));
  return { svg, axis, span, left, right };
}

function laneCount(count: number): string {
  return plural(count, (n) => ({ one: l10n.t('{0} lane', n), other: l10n.t('{0} lanes', n) }));
}

function drawAxis(span: TimeSpan, scale: ScaleTime<number, number>, height: number): Shape {
  const ticks = ticksIn(span, scale(new Date(span.to)) - scale(new Date(span.from)));
  const parts = ticks.flatMap(({ at, label }) => {
    const x = tenth(scale(new Date(at)));
    return [
      shape('line', { class: 'tick', x1: x, x2: x, y1: axisHeight - 6, y2: height }),
      shape('text', { class: 'axis', x: x + 3, y: axisHeight - 10 }, label),
    ];
  });
  return shape('g', { 'aria-hidden': 'true' }, ...parts);
}

interface LanePlace {
  readonly top: number;
  readonly left: number;
  readonly right: number;
  readonly width: number;
  readonly span: TimeSpan;
  readonly scale: ScaleTime<number, number>;
  readonly wrap: Wrapping;
  readonly choice: Choice;
}

function drawLane(lane: Lane, place: LanePlace): Shape {
  const { top, width, choice, wrap } = place;
  const name = shape('text', { class: 'name', x: 8, y: top + 18 }, shortened(lane.name, longestLabel));
  const count = shape('text', { class: 'axis', x: 8, y: top + 33 }, statementCount(lane.statements));
  const first = leastOf([...lane.said, ...lane.spokenOf].map((mark) => mark.first));
  const firstOrNull = Number.isFinite(first) ? first : null;
  return shape(
    'g',
    { class: 'lane' },
    shape('line', { class: 'border', x1: 0, x2: width, y1: top, y2: top }),
    named(l10n.t('{0}: {1}', lane.name, statementCount(lane.statements)), wrap(choice, firstOrNull), name, count),
    ...drawMarks(lane, 'spokenOf', place),
    ...drawMarks(lane, 'said', place),
  );
}

function drawMarks(lane: Lane, what: 'said' | 'spokenOf', place: LanePlace): Shape[] {
  const { left, right, span, top, scale } = place;
  const placed = lane[what].map((mark) => ({ mark, ...timeSpanOf(mark.period) }));
  const inSight = placed.filter(({ from, to }) => to > span.from && from < span.to);
  const before = placed.filter(({ to }) => to <= span.from).map(({ mark }) => mark);
  const after = placed.filter(({ from }) => from >= span.to).map(({ mark }) => mark);
  const y = top + (what === 'said' ? saidAt : spokenAt);
  const isLong = ({ from, to }: TimeSpan) => to - from > dayLength;
  const bars = inSight.filter(isLong).map(({ mark, from, to }) => {
    const [start, end] = [Math.max(left, scale(new Date(from))), Math.min(right, scale(new Date(to)))];
    const height = mark.period.length === 4 ? 4 : 8;
    const bar = { x: tenth(start), y: y - height / 2, width: Math.max(3, tenth(end - start)), height, rx: 2 };
    return drawGroup([mark], what, lane, place, shape('rect', { class: 'period', ...bar }));
  });
  const days = inSight.filter((each) => !isLong(each)).map(({ mark }) => mark);
  const ranges = what === 'spokenOf' ? rangesIn(days) : [];
  const inRange = new Set(ranges.flat());
  const points = close(
    days.filter((mark) => !inRange.has(mark)).map((mark) => ({ mark, x: middle(timeSpanOf(mark.period).from) })),
  );
  return [
    ...bars,
    ...ranges.map((range) => drawGroup(range, what, lane, place, rangeBar(range, y, scale), mostIn(range))),
    ...points.map(({ marks: group, x }) => {
      const size = 3.5 + Math.min(5, Math.sqrt(statementsIn(group)) - 1);
      const point =
        what === 'said'
          ? shape('circle', { class: 'said', cx: tenth(x), cy: y, r: tenth(size) })
          : shape('path', { class: 'day', d: diamond(tenth(x), y, tenth(size)) });
      return drawGroup(group, what, lane, place, point);
    }),
    ...[before].filter(notEmpty).map((group) => drawGroup(group, what, lane, place, arrow(left - 6, y, -8))),
    ...[after].filter(notEmpty).map((group) => drawGroup(group, what, lane, place, arrow(right + 6, y, 8))),
  ];

  function middle(from: number): number {
    return scale(new Date(from + dayLength / 2));
  }
}

/** Marks that stand for the same thing, drawn as one part. */
function drawGroup(
  marks: readonly Mark[],
  what: 'said' | 'spokenOf',
  { name }: Lane,
  { choice, wrap }: LanePlace,
  part: Shape,
  statements = statementsIn(marks),
): Shape {
  const [first, last] = [marks[0]!, marks.at(-1)!];
  const spans = marks.map(({ period }) => timeSpanOf(period));
  const [from, to] = [leastOf(spans.map((each) => each.from)), mostOf(spans.map((each) => each.to))];
  const label =
    first === last
      ? periodText(name, statements, what, periodLabel(first.period))
      : rangeText(name, statements, what, dayInWords(from), dayInWords(to - dayLength));
  const statement = leastOf(marks.map((mark) => mark.first));
  const days = { from: dayOf(from), to: dayOf(to - dayLength) };
  return named(label, wrap({ ...choice, ...days }, statement), part);
}

function periodText(name: string, statements: number, what: 'said' | 'spokenOf', period: string): string {
  const count = statementCount(statements);
  return what === 'said'
    ? l10n.t('{0}: {1} published {2}', name, count, period)
    : l10n.t('{0}: {1} about {2}', name, count, period);
}

function rangeText(name: string, statements: number, what: 'said' | 'spokenOf', first: string, last: string): string {
  const count = statementCount(statements);
  return what === 'said'
    ? l10n.t('{0}: {1} published {2} to {3}', name, count, first, last)
    : l10n.t('{0}: {1} about {2} to {3}', name, count, first, last);
}

function dayInWords(moment: number): string {
  return periodLabel(dayOf(moment));
}

/** Three days in a row or more that the same statement speaks of: "from 3 to 7 May". @param days in order */
function rangesIn(days: readonly Mark[]): Mark[][] {
  const runs: Mark[][] = [];
  for (const mark of days) {
    const last = runs.at(-1)?.at(-1);
    const isNext = last && timeSpanOf(mark.period).from - timeSpanOf(last.period).from === dayLength;
    if (isNext && mark.first === last.first) runs.at(-1)!.push(mark);
    else runs.push([mark]);
  }
  return runs.filter(({ length }) => length > 2);
}

function rangeBar(marks: readonly Mark[], y: number, scale: ScaleTime<number, number>): Shape {
  const [from, to] = [timeSpanOf(marks[0]!.period).from, timeSpanOf(marks.at(-1)!.period).to];
  const [start, end] = [scale(new Date(from)), scale(new Date(to))];
  const size = { x: tenth(start), y: y - 3, width: Math.max(6, tenth(end - start)), height: 6, rx: 3 };
  return shape('rect', { class: 'day', ...size });
}

function statementsIn(marks: readonly Mark[]): number {
  return marks.reduce((sum, { statements }) => sum + statements, 0);
}

/** A statement that speaks of all days of a range is one. */
function mostIn(marks: readonly Mark[]): number {
  return mostOf(marks.map(({ statements }) => statements));
}

function notEmpty(list: readonly unknown[]): boolean {
  return list.length > 0;
}

interface Point {
  readonly mark: Mark;
  readonly x: number;
}

/** Joins marks that would cover each other. @param points in order */
function close(points: readonly Point[]): { marks: Mark[]; x: number }[] {
  const groups: { marks: Mark[]; first: number; x: number }[] = [];
  for (const { mark, x } of points) {
    const last = groups.at(-1);
    if (last && x - last.first < closest) {
      last.marks.push(mark);
      last.x = (last.first + x) / 2;
    } else groups.push({ marks: [mark], first: x, x });
  }
  return groups;
}

function diamond(x: number, y: number, size: number): string {
  return `M${tenth(x - size)} ${y}L${x} ${tenth(y - size)}L${tenth(x + size)} ${y}L${x} ${tenth(y + size)}Z`;
}

/** Says that there is more this way. */
function arrow(x: number, y: number, length: number): Shape {
  return shape('path', { class: 'beyond', d: `M${x} ${y - 5}L${x + length} ${y}L${x} ${y + 5}Z` });
}

/**
 * From the first to the last of what is said and spoken of; without the few that stand far away from the others, which
 * would leave no room for these.
 */
function fittingSpan(lanes: readonly Lane[]): TimeSpan {
  const counts = new Map<Period, number>();
  for (const { said, spokenOf } of lanes)
    for (const { period, statements } of [...said, ...spokenOf])
      counts.set(period, (counts.get(period) ?? 0) + statements);
  const spans = Array.from(counts, ([period, statements]) => ({ ...timeSpanOf(period), statements }));
  const all = spans.reduce((sum, { statements }) => sum + statements, 0);
  if (all === 0) return { from: Date.UTC(2000, 0, 1), to: Date.UTC(2001, 0, 1) };
  const whole = { from: leastOf(spans.map(({ from }) => from)), to: mostOf(spans.map(({ to }) => to)) };
  const most = { from: edgeOf(spans.map(({ from, statements }) => [from, statements])), to: 0 };
  most.to = -edgeOf(spans.map(({ to, statements }) => [-to, statements]));
  const isWorthIt = most.to > most.from && whole.to - whole.from > worthHiding * (most.to - most.from);
  return withRoom(isWorthIt ? most : whole);

  /** The lowest moment but for the few that are lower. */
  function edgeOf(moments: readonly (readonly [moment: number, statements: number])[]): number {
    let passed = 0;
    const inOrder = [...moments].sort(([a], [b]) => a - b);
    return (inOrder.find(([, statements]) => (passed += statements) > all * outOfSight) ?? inOrder.at(-1)!)[0];
  }
}

function withRoom({ from, to }: TimeSpan): TimeSpan {
  const missing = shortest - (to - from);
  if (missing <= 0) return to - from > 5 * 365 * dayLength ? wholeYears({ from, to }) : { from, to };
  const half = Math.ceil(missing / 2 / dayLength) * dayLength;
  return { from: from - half, to: to + half };
}
