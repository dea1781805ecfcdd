import * as l10n from '@vscode/l10n';
import { formatNumber, plural, statementCount } from '../../article/wording';
import { shown } from '../export/format';
import { weight, type Network } from './network';
import { periodLabel } from './time';
import type { LanesBy, Mark, Timeline } from './timeline';

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
    others ? mostText(lanesBy, formatNumber(lanes.length)) : '',
    undated > 0 ? l10n.t('With no date, and about no day: {0}.', statementCount(undated)) : '',
  ];
  return {
    head: [
      lanesBy === 'speaker' ? l10n.t('Speaker') : l10n.t('Article'),
      l10n.t('Statements'),
      l10n.t('Published'),
      l10n.t('Speaks of'),
    ],
    rows: all.map(({ name, statements, said, spokenOf }) => [
      shown(name),
      formatNumber(statements),
      marksLabel(said),
      marksLabel(spokenOf),
    ]),
    caption: caption.filter(Boolean).join(' '),
  };
}

function mostText(lanesBy: LanesBy, count: string): string {
  return lanesBy === 'speaker'
    ? l10n.t('The {0} speakers with the most statements; the others are in the last lane.', count)
    : l10n.t('The {0} articles with the most statements; the others are in the last lane.', count);
}

export function behindNetwork({ nodes, arrows, otherNodes, otherArrows }: Network): TableBehind {
  const caption = otherNodes === 0 ? '' : leftOutText(nodes.length, nodes.length + otherNodes, otherArrows);
  return {
    head: [l10n.t('Who speaks'), l10n.t('Of whom'), l10n.t('Statements')],
    rows: arrows.map(({ from, to, statements }) => [
      ...[from, to].map((node) => shown(nodes[node]!.name)),
      formatNumber(statements),
    ]),
    caption: nodes.some((node) => weight(node) > 0) ? caption : l10n.t('No named speaker speaks of another name here.'),
  };
}

function leftOutText(some: number, all: number, otherArrows: number): string {
  return [
    l10n.t(
      '{0} of {1} names are shown, those who speak and are spoken of most.',
      formatNumber(some),
      formatNumber(all),
    ),
    plural(otherArrows, (n) => ({
      one: l10n.t('{0} arrow to and between the others is left out.', n),
      other: l10n.t('{0} arrows to and between the others are left out.', n),
    })),
  ].join(' ');
}

function marksLabel(marks: readonly Mark[]): string {
  return marks
    .map(({ period, statements }) =>
      statements > 1 ? `${periodLabel(period)} (${formatNumber(statements)})` : periodLabel(period),
    )
    .join(', ');
}
