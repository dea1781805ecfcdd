import * as l10n from '@vscode/l10n';
import { mostOf } from '../../article/lists';
import { plural, statementCount } from '../../article/wording';
import type { Arrow, Network, Node } from './network';
import type { Place } from './networkLayout';
import { named, shape, shortened, tenth, type Shape, type Wrapping } from './shape';

export interface NetworkOptions {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly wrap: Wrapping;
}

const longestName = 24;
/** About what letters need, in pixels. */
const letterWidth = 7.4;
const nameHeight = 14;
const nameGap = 3;
const thinnest = 1;
const thickest = 7;
const bend = 0.14;

/** Nodes with their names, and an arrow from whoever speaks to whom they speak of; the thicker, the more often. */
export function drawNetwork(network: Network, places: readonly Place[], options: NetworkOptions): Shape {
  const { nodes, arrows } = network;
  const { width, height, wrap } = options;
  const most = Math.max(1, mostOf(arrows.map(({ statements }) => statements)));
  const names = placesForNames(nodes, places, options);
  const label = l10n.t('Who speaks of whom: {0}, {1}', nameCount(nodes.length), arrowCount(arrows.length));
  const size = { viewBox: `0 0 ${width} ${height}`, width, height };
  return shape(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', class: 'picture', role: 'group', 'aria-label': label, ...size },
    // The most frequent lie on top.
    ...arrows.map((arrow) => drawArrow(arrow, network, places, most, wrap)).reverse(),
    ...nodes.map((node, number) => drawNode(node, number, network, places[number]!, names, wrap)),
  );
}

function drawArrow(
  { from, to, statements, first }: Arrow,
  { nodes }: Network,
  places: readonly Place[],
  most: number,
  wrap: Wrapping,
): Shape {
  const [speaker, about] = [nodes[from]!.name, nodes[to]!.name];
  const stroke = thinnest + (thickest - thinnest) * (most > 1 ? Math.log(statements) / Math.log(most) : 0);
  const { line, head } = curve(places[from]!, places[to]!, stroke);
  return named(
    l10n.t('{0} speaks of {1}: {2}', speaker, about, statementCount(statements)),
    wrap({ speaker, about }, first),
    // Wide enough to be pointed at.
    shape('path', { class: 'reach', d: line }),
    shape('path', { class: 'arrow', d: line, 'stroke-width': tenth(stroke) }),
    shape('path', { class: 'head', d: head }),
  );
}

/** From the edge of one node to that of the other, bent to the left, so that the way back is another one. */
function curve(from: Place, to: Place, stroke: number): { line: string; head: string } {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.max(1, Math.hypot(dx, dy));
  const [bendX, bendY] = [from.x + dx / 2 + dy * bend, from.y + dy / 2 - dx * bend];
  const headLength = 6 + stroke;
  const start = towards(from, bendX, bendY, from.radius);
  const tip = towards(to, bendX, bendY, to.radius + 1);
  const base = towards(to, bendX, bendY, Math.min(to.radius + 1 + headLength, length / 2));
  const [nx, ny] = [(base.y - tip.y) / headLength, (tip.x - base.x) / headLength];
  const half = 3 + stroke / 2;
  const point = (x: number, y: number) => `${tenth(x)} ${tenth(y)}`;
  const sides = [point(base.x + nx * half, base.y + ny * half), point(base.x - nx * half, base.y - ny * half)];
  return {
    line: `M${point(start.x, start.y)}Q${point(bendX, bendY)} ${point(base.x, base.y)}`,
    head: `M${point(tip.x, tip.y)}L${sides[0]}L${sides[1]}Z`,
  };
}

function towards({ x, y }: Place, toX: number, toY: number, by: number): { x: number; y: number } {
  const length = Math.max(1, Math.hypot(toX - x, toY - y));
  return { x: x + ((toX - x) / length) * by, y: y + ((toY - y) / length) * by };
}

function drawNode(
  { name, speaks, spokenOf }: Node,
  number: number,
  { arrows }: Network,
  place: Place,
  names: ReadonlyMap<number, NamePlace>,
  wrap: Wrapping,
): Shape {
  const first = arrows.find(({ from, to }) => (speaks > 0 ? from : to) === number)?.first;
  const { x: nameX, y: nameY, 'text-anchor': anchor } = names.get(number) ?? namePlaces(place)[0];
  const text = { class: names.has(number) ? 'name' : 'name hidden', x: tenth(nameX), y: tenth(nameY) };
  return named(
    nodeLabel({ name, speaks, spokenOf }),
    // Who never speaks of others here is looked for in what others say.
    wrap(speaks > 0 ? { speaker: name } : { about: name }, first ?? null),
    shape('circle', {
      class: speaks > 0 ? 'speaker' : 'spoken',
      cx: tenth(place.x),
      cy: tenth(place.y),
      r: tenth(place.radius),
    }),
    shape('text', { ...text, 'text-anchor': anchor }, shortened(name, longestName)),
  );
}

function nodeLabel({ name, speaks, spokenOf }: Node): string {
  if (spokenOf === 0) return l10n.t('{0} speaks of others in {1}', name, statementCount(speaks));
  return speaks === 0
    ? l10n.t('{0} is spoken of in {1}', name, statementCount(spokenOf))
    : l10n.t(
        '{0} speaks of others in {1}, is spoken of in {2}',
        name,
        statementCount(speaks),
        statementCount(spokenOf),
      );
}

function nameCount(count: number): string {
  return plural(count, (n) => ({ one: l10n.t('{0} name', n), other: l10n.t('{0} names', n) }));
}

function arrowCount(count: number): string {
  return plural(count, (n) => ({ one: l10n.t('{0} arrow', n), other: l10n.t('{0} arrows', n) }));
}

/** Where a name stands: below, above, to the right or to the left of its node. */
interface NamePlace {
  readonly x: number;
  /** Of the line that letters stand on. */
  readonly y: number;
  readonly 'text-anchor': 'middle' | 'start' | 'end';
}

/** Places for names that cover neither another name nor another node, the weightiest first; none where none is left. */
function placesForNames(
  nodes: readonly Node[],
  places: readonly Place[],
  { width, height }: NetworkOptions,
): ReadonlyMap<number, NamePlace> {
  const taken = places.map(({ x, y, radius }) => boxAround(x, y, radius, radius));
  const found = new Map<number, NamePlace>();
  nodes.forEach(({ name }, number) => {
    const length = Math.min(longestName, name.length) * letterWidth;
    for (const place of namePlaces(places[number]!)) {
      const box = boxOf(place, length);
      const isInside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
      if (!isInside || taken.some((other, index) => index !== number && overlap(box, other))) continue;
      taken.push(box);
      found.set(number, place);
      return;
    }
  });
  return found;
}

function namePlaces({ x, y, radius }: Place): [below: NamePlace, ...others: NamePlace[]] {
  return [
    { x, y: y + radius + nameHeight, 'text-anchor': 'middle' },
    { x, y: y - radius - nameGap - 1, 'text-anchor': 'middle' },
    { x: x + radius + nameGap, y: y + nameHeight / 3, 'text-anchor': 'start' },
    { x: x - radius - nameGap, y: y + nameHeight / 3, 'text-anchor': 'end' },
  ];
}

function boxOf({ x, y, 'text-anchor': anchor }: NamePlace, length: number): Box {
  const middle = anchor === 'middle' ? x : anchor === 'start' ? x + length / 2 : x - length / 2;
  return boxAround(middle, y - nameHeight / 2 + nameGap, length / 2, nameHeight / 2);
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxAround(x: number, y: number, halfWidth: number, halfHeight: number): Box {
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
