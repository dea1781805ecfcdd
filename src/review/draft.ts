import * as l10n from '@vscode/l10n';
import type {
  Analysis,
  DateExpression,
  DatePrecision,
  DateType,
  DecidedBy,
  Entity,
  EntityType,
  Mention,
  Statement,
} from '../analysis/analysis';
import type { Article, Span } from '../article/article';
import { shownText } from '../article/shownText';
import { AnchorFinder, type Anchor } from './anchor';
import type { Decision } from './decisions';
import { nameKey, type NamesEverywhere } from './namesEverywhere';

/** An analysis while decisions are applied to it, one after the other. */
export class Draft {
  /** Where the words of each decision stand. */
  readonly places = new Map<Decision, Span>();
  private readonly finder: AnchorFinder;
  private entities: Entity[];
  private mentions: Mention[];
  private statements: Statement[];
  private dates: DateExpression[];
  private added = 0;
  private readonly keys = new Map<string, string>();

  constructor(
    private readonly article: Article,
    private readonly analysis: Analysis,
    private readonly everywhere: NamesEverywhere,
  ) {
    this.finder = new AnchorFinder(article.text);
    this.entities = [...analysis.entities];
    this.mentions = [...analysis.mentions];
    this.statements = [...analysis.statements];
    this.dates = [...analysis.dates];
  }

  result(): Analysis {
    const byStart = (a: Span, b: Span) => a.start - b.start || b.end - a.end;
    const contentStart = ({ content }: Statement) => content[0]?.start ?? 0;
    return {
      ...this.analysis,
      entities: this.entities,
      mentions: this.mentions.sort(byStart),
      statements: this.statements.sort((a, b) => contentStart(a) - contentStart(b)),
      dates: this.dates.sort(byStart),
    };
  }

  /** @returns whether there was anything to apply it to */
  apply(decision: Decision): boolean {
    const { id, by, when } = decision;
    const decided = { id, by, when };
    switch (decision.kind) {
      case 'is a':
        return this.setType(decision.name, decision.type, decided);
      case 'is called':
        return this.rename(decision.name, decision.as, decided);
      case 'has the role':
        return this.addRole(decision.name, decision.role, decided);
      case 'published':
      case 'in language':
      case 'review':
      case 'tagged':
      case 'taken back':
      case 'differs from':
      case 'note':
      case 'resolved':
      case 'placed':
        return true;
      default: {
        const place = this.placeOf(decision, decision.at);
        if (place) this.applyAt(decision, place, decided);
        return place !== null;
      }
    }
  }

  /** Where the words of a decision stand; null when that is not clear. */
  placeOf(decision: Decision, at: Anchor): Span | null {
    const place = this.finder.find(at);
    if (place) this.places.set(decision, place);
    return place;
  }

  private applyAt(decision: Decision, place: Span, decided: DecidedBy): void {
    switch (decision.kind) {
      case 'said by':
        return this.setSpeaker(place, decision.speaker, decided);
      case 'not a statement':
        this.statements = this.statements.filter((statement) => !isAbout(statement, place));
        return;
      case 'stands for':
        return this.setMeaning(place, decision.name, decision.type ?? 'person', decided);
      case 'means the date':
        return this.setDate(place, decision.value, decided);
    }
  }

  // --- Who is who ---

  /** Names are compared again and again. */
  private keyOf(name: string): string {
    let key = this.keys.get(name);
    if (key === undefined) this.keys.set(name, (key = nameKey(name)));
    return key;
  }

  /** By the name it has by now, or had at first, or by any words that name it alone. */
  private entityNamed(name: string): Entity | undefined {
    const key = this.keyOf(name);
    const known =
      this.entities.find((entity) => this.keyOf(entity.name) === key) ??
      this.entities.find(({ was }) => was !== undefined && this.keyOf(was) === key);
    if (known) return known;
    const named = this.mentions.filter(
      (mention) => mention.kind === 'name' && this.keyOf(shownText(this.article, mention)) === key,
    );
    const ids = new Set(named.map(({ entity }) => entity));
    return ids.size === 1 ? this.entities.find(({ id }) => ids.has(id)) : undefined;
  }

  private entityFor(name: string, type: EntityType, decided: DecidedBy): Entity {
    const called = this.everywhere.calledFor(name)?.as ?? name;
    const known = this.entityNamed(called) ?? this.entityNamed(name);
    if (known) return known;
    const entity: Entity = { id: `d${++this.added}`, type, name: called, roles: [], decided };
    this.entities.push(entity);
    return entity;
  }

  private change(entity: Entity, changed: Partial<Entity>): void {
    this.entities = this.entities.map((each) => (each === entity ? { ...entity, ...changed } : each));
  }

  private setType(name: string, type: EntityType | null, decided: DecidedBy): boolean {
    const entity = this.entityNamed(name);
    if (entity) this.giveType(entity, type, decided);
    return entity !== undefined;
  }

  private giveType(entity: Entity, type: EntityType | null, decided: DecidedBy): void {
    if (type !== null) this.change(entity, { type, decided });
    else this.remove(entity, decided);
  }

  private remove(entity: Entity, decided: DecidedBy): void {
    this.entities = this.entities.filter((each) => each !== entity);
    this.mentions = this.mentions.filter((mention) => mention.entity !== entity.id);
    this.statements = this.statements.map((statement) =>
      statement.speaker === entity.id ? { ...statement, ...nobody(decided) } : statement,
    );
  }

  private rename(name: string, as: string, decided: DecidedBy): boolean {
    const entity = this.entityNamed(name);
    if (entity) this.call(entity, as, decided);
    return entity !== undefined;
  }

  private call(entity: Entity, as: string, decided: DecidedBy): void {
    const other = this.entities.find((each) => each !== entity && this.keyOf(each.name) === this.keyOf(as));
    if (other) this.merge(entity, other, decided);
    else this.change(entity, { name: as, was: entity.was ?? entity.name, decided });
  }

  private merge(from: Entity, into: Entity, decided: DecidedBy): void {
    const roles = [...into.roles, ...from.roles].sort((a, b) => a.start - b.start);
    this.change(into, { roles, decided });
    this.entities = this.entities.filter((each) => each !== from);
    this.mentions = this.mentions.map((mention) =>
      mention.entity === from.id ? { ...mention, entity: into.id } : mention,
    );
    this.statements = this.statements.map((statement) =>
      statement.speaker === from.id ? { ...statement, speaker: into.id } : statement,
    );
  }

  private addRole(name: string, role: string, decided: DecidedBy): boolean {
    const entity = this.entityNamed(name);
    if (entity) this.giveRole(entity, role, decided);
    return entity !== undefined;
  }

  private giveRole(entity: Entity, role: string, decided: DecidedBy): void {
    const first = this.mentions.find((mention) => mention.entity === entity.id) ?? { start: 0, end: 0 };
    if (entity.roles.some(({ text }) => text === role)) return;
    this.change(entity, { roles: [...entity.roles, { text: role, start: first.start, end: first.end }], decided });
  }

  /** What people decided about names in all articles, as far as these names are in this one. */
  applyEverywhere(): void {
    for (const { id, name } of [...this.entities]) {
      const now = () => this.entities.find((entity) => entity.id === id);
      const [called, entity] = [this.everywhere.calledFor(name), now()];
      if (called && entity) this.call(entity, called.as, called.decided);
      for (const each of new Set([name, called?.as ?? name])) this.applyAbout(each, now);
    }
  }

  private applyAbout(name: string, now: () => Entity | undefined): void {
    for (const { role, decided } of this.everywhere.rolesOf(name)) {
      const entity = now();
      if (entity) this.giveRole(entity, role, decided);
    }
    const [typed, entity] = [this.everywhere.typeOf(name), now()];
    if (typed && entity) this.giveType(entity, typed.type, typed.decided);
  }

  // --- What words mean ---

  private setSpeaker(place: Span, name: string | null, decided: DecidedBy): void {
    const given =
      name === null
        ? nobody(decided)
        : {
            speaker: this.entityFor(name, 'person', decided).id,
            basis: 'stated' as const,
            speakerConfidence: 1,
            reason: reasonOf(decided),
            decided,
          };
    const statement = closest(this.statements, place);
    if (statement) this.statements = this.statements.map((each) => (each === statement ? { ...each, ...given } : each));
    else this.statements.push({ ...this.markedAt(place), ...given });
  }

  /** Words that a person marks as a statement. */
  private markedAt({ start, end }: Span): Omit<Statement, 'speaker' | 'basis' | 'speakerConfidence' | 'reason'> {
    const words = shownText(this.article, { start, end }).trim();
    const type = /^["“„«]/.test(words) ? 'direct' : /["“”„«»]/.test(words) ? 'mixed' : 'indirect';
    return { type, content: [{ start, end }], cue: null, source: null, confidence: 1, speech: true };
  }

  private setMeaning(place: Span, name: string | null, type: EntityType, decided: DecidedBy): void {
    const known = this.mentions.find(({ start, end }) => start === place.start && end === place.end);
    this.mentions = this.mentions.filter((mention) => mention !== known);
    if (name === null) return;
    const entity = this.entityFor(name, type, decided);
    const { start, end } = place;
    const kind = known?.kind ?? 'name';
    this.mentions.push({ start, end, kind, entity: entity.id, basis: 'stated', reason: reasonOf(decided), decided });
    // What these words are the source of is said by whom they stand for.
    this.statements = this.statements.map((statement) =>
      statement.source?.start === start && statement.source.end === end && !statement.decided
        ? {
            ...statement,
            speaker: entity.id,
            basis: 'stated',
            speakerConfidence: 1,
            reason: reasonOf(decided),
            decided,
          }
        : statement,
    );
  }

  private setDate(place: Span, value: string | null, decided: DecidedBy): void {
    this.dates = this.dates.filter(({ start, end }) => start >= place.end || end <= place.start);
    if (value === null) return;
    const { start, end } = place;
    const explanation = reasonOf(decided);
    this.dates.push({ start, end, value, ...shapeOf(value), basis: 'stated', explanation, decided });
  }
}

function nobody(decided: DecidedBy): Pick<Statement, 'speaker' | 'basis' | 'speakerConfidence' | 'reason'> & {
  readonly decided: DecidedBy;
} {
  return { speaker: null, basis: 'stated', speakerConfidence: null, reason: reasonOf(decided), decided };
}

function reasonOf({ by, when }: DecidedBy): string {
  return l10n.t('{0} decided this on {1}.', by, when.slice(0, 10));
}

/** Whether a decision about these words is one about the statement: it begins with them, or is most of them. */
function isAbout({ content }: Statement, place: Span): boolean {
  return content[0]?.start === place.start || sharedShare(content, place) > 0.5;
}

/** The statement that has most of the words; null when none has half of them. */
function closest(statements: readonly Statement[], place: Span): Statement | null {
  const rated = statements
    .map((statement) => ({ statement, share: sharedShare(statement.content, place) }))
    .sort((a, b) => b.share - a.share);
  return rated[0] && rated[0].share > 0.5 ? rated[0].statement : null;
}

/** How much the words of a statement and others have in common, of all that either has. */
function sharedShare(content: readonly Span[], place: Span): number {
  let shared = 0;
  let all = place.end - place.start;
  for (const { start, end } of content) {
    const both = Math.max(0, Math.min(end, place.end) - Math.max(start, place.start));
    shared += both;
    all += end - start - both;
  }
  return shared / Math.max(1, all);
}

/** The type and precision of a TIMEX3 value. */
function shapeOf(value: string): { readonly type: DateType; readonly precision: DatePrecision } {
  if (/^P/.test(value)) return { type: 'DURATION', precision: 'none' };
  if (/T/.test(value)) return { type: 'TIME', precision: 'time' };
  const precisions: readonly (readonly [RegExp, DatePrecision])[] = [
    [/^\d{4}-\d\d-\d\d$/, 'day'],
    [/^\d{4}-W\d\d-WE$/, 'weekend'],
    [/^\d{4}-W\d\d$/, 'week'],
    [/^\d{4}-\d\d$/, 'month'],
    [/^\d{4}-Q\d$/, 'quarter'],
    [/^\d{4}-H\d$/, 'half'],
    [/^\d{4}-(?:SP|SU|FA|WI)$/, 'season'],
    [/^\d{4}$/, 'year'],
    [/^\d{3}$/, 'decade'],
    [/^\d{2}$/, 'century'],
  ];
  return { type: 'DATE', precision: precisions.find(([form]) => form.test(value))?.[1] ?? 'none' };
}
