import { counted } from '../../article/counted';
import { weight, type Network } from './network';
import { periodLabel } from './time';
import type { Mark, Timeline } from './timeline';

/** The same as a picture, in words and numbers, for whoever does not see it. */
export interface TableBehind {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What the picture does not show. */
  readonly caption: string;
}

export function behindTimeline({ lanesBy, lanes, others, undated }: Timeline): TableBehind {
  const all = others ? [...lanes, others] : lanes;
  const caption = [
    others ? `The ${lanes.length} ${lanesBy}s with the most statements; the others are in the last lane.` : '',
    undated > 0 ? `With no date, and about no day: ${counted(undated, 'statement')}.` : '',
  ];
  return {
    head: [lanesBy === 'speaker' ? 'Speaker' : 'Article', 'Statements', 'Published', 'Speaks of'],
    rows: all.map(({ name, statements, said, spokenOf }) => [
      name,
      numberOf(statements),
      marksLabel(said),
      marksLabel(spokenOf),
    ]),
    caption: caption.filter(Boolean).join(' '),
  };
}

export function behindNetwork({ nodes, arrows, otherNodes, otherArrows }: Network): TableBehind {
  const all = nodes.length + otherNodes;
  const caption =
    otherNodes === 0
      ? ''
      : `${nodes.length} of ${numberOf(all)} names are shown, those who speak and are spoken of most; ` +
        `${numberOf(otherArrows)} arrows to and between the others are left out.`;
  return {
    head: ['Who speaks', 'Of whom', 'Statements'],
    rows: arrows.map(({ from, to, statements }) => [nodes[from]!.name, nodes[to]!.name, numberOf(statements)]),
    caption: nodes.some((node) => weight(node) > 0) ? caption : 'No named speaker speaks of another name here.',
  };
}

function marksLabel(marks: readonly Mark[]): string {
  return marks
    .map(({ period, statements }) => (statements > 1 ? `${periodLabel(period)} (${statements})` : periodLabel(period)))
    .join(', ');
}

function numberOf(value: number): string {
  return value.toLocaleString('en');
}
