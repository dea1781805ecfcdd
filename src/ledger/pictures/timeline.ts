import * as l10n from '@vscode/l10n';
import type { Period } from '../../analysis/dates/periods';
import { formatNumber } from '../../article/wording';
import { personKey } from '../../corpus/people';
import { atOnce } from '../../article/steps';
import type { LedgerRow } from '../row';

/** Statements of a lane that belong to the same day, month or year. */
export interface Mark {
  readonly period: Period;
  readonly statements: number;
  /** Where the first of them is among all rows. */
  readonly first: number;
}

export interface Lane {
  readonly name: string;
  /** What its statements have in the column that lanes are made by; null when they are of several lanes. */
  readonly value: string | null;
  readonly statements: number;
  /** On which days, in order. */
  readonly said: readonly Mark[];
  /** Which days, months and years the words speak of. */
  readonly spokenOf: readonly Mark[];
}

/** When things were said, and of which days. */
export interface Timeline {
  readonly lanesBy: LanesBy;
  /** Those with the most statements first. */
  readonly lanes: readonly Lane[];
  /** What the other lanes hold together; null when there are none. */
  readonly others: (Lane & { readonly lanes: number }) | null;
  /** Statements with no day at all. */
  readonly undated: number;
}

export type LanesBy = 'speaker' | 'article';

export type TimelineRow = Pick<LedgerRow, 'speaker' | 'title' | 'article' | 'path' | 'published' | 'days'>;

const lanesAStep = 1000;

/** Counts statements, one after the other. */
export class TimelineCount {
  private readonly lanes = new Map<string, LaneCount>();
  /** The lanes of names as they are written. */
  private readonly written = new Map<string, LaneCount>();
  private undated = 0;
  private rows = 0;

  constructor(private readonly lanesBy: LanesBy) {}

  add(row: TimelineRow): void {
    this.laneOf(row).add(row, this.rows++);
    if (row.published === null && row.days.length === 0) this.undated++;
  }

  /** @param mostLanes what else there is goes into one lane */
  timeline(mostLanes: number): Timeline {
    return atOnce(this.timelineBySteps(mostLanes));
  }

  /** The same, a lane or some at a time: of very many statements it takes long. */
  *timelineBySteps(mostLanes: number): Generator<undefined, Timeline> {
    const inOrder = [...this.lanes.values()].sort((a, b) => b.statements - a.statements);
    // A single lane more takes no more room than one that says "1 other".
    const shown = inOrder.length <= mostLanes + 1 ? inOrder : inOrder.slice(0, mostLanes);
    const rest = inOrder.slice(shown.length);
    const others = new LaneCount(l10n.t('{0} others', formatNumber(rest.length)), null);
    for (const [index, lane] of rest.entries()) {
      if (index % lanesAStep === 0) yield;
      others.addAll(lane);
    }
    const lanes: Lane[] = [];
    for (const lane of shown) {
      yield;
      lanes.push(lane.result());
    }
    yield;
    return {
      lanesBy: this.lanesBy,
      lanes,
      others: rest.length > 0 ? { ...others.result(), lanes: rest.length } : null,
      undated: this.undated,
    };
  }

  private laneOf({ speaker, title, article, path }: TimelineRow): LaneCount {
    const isSpeaker = this.lanesBy === 'speaker';
    const name = isSpeaker ? speaker : article;
    let lane = this.written.get(name);
    if (lane) return lane;
    // Ways of writing the same name share a lane.
    const key = isSpeaker ? personKey(speaker) || speaker : article;
    lane =
      this.lanes.get(key) ??
      (isSpeaker ? new LaneCount(speaker || l10n.t('Unnamed sources'), speaker) : new LaneCount(title, path));
    this.lanes.set(key, lane);
    this.written.set(name, lane);
    return lane;
  }
}

class LaneCount {
  statements = 0;
  private readonly said = new Map<Period, Counted>();
  private readonly spokenOf = new Map<Period, Counted>();

  constructor(
    private readonly name: string,
    private readonly value: string | null,
  ) {}

  add({ published, days }: TimelineRow, number: number): void {
    this.statements++;
    if (published !== null) count(this.said, published, 1, number);
    for (const day of days) count(this.spokenOf, day, 1, number);
  }

  addAll(other: LaneCount): void {
    this.statements += other.statements;
    for (const [period, { statements, first }] of other.said) count(this.said, period, statements, first);
    for (const [period, { statements, first }] of other.spokenOf) count(this.spokenOf, period, statements, first);
  }

  result(): Lane {
    const { name, value, statements } = this;
    return { name, value, statements, said: marksOf(this.said), spokenOf: marksOf(this.spokenOf) };
  }
}

interface Counted {
  statements: number;
  first: number;
}

function count(marks: Map<Period, Counted>, period: Period, statements: number, first: number): void {
  const known = marks.get(period);
  if (!known) marks.set(period, { statements, first });
  else {
    known.statements += statements;
    known.first = Math.min(known.first, first);
  }
}

function marksOf(marks: ReadonlyMap<Period, Counted>): Mark[] {
  return [...marks]
    .map(([period, { statements, first }]) => ({ period, statements, first }))
    .sort((a, b) => (a.period < b.period ? -1 : 1));
}
