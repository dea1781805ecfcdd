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
import { leastOf } from '../article/lists';
import { shownText } from '../article/shownText';
import { SpanIndex } from '../article/spanIndex';
import { AnchorFinder, type Anchor } from './anchor';
import type { Decision } from './decisions';
import { nameKey, type NamesEverywhere } from './namesEverywhere';

/** An entity as it is by now. */
interface Known {
  entity: Entity;
  /** In the list of all, counted from 0. */
  readonly place: number;
  /** Those that name it, and those that it makes, by their numbers. */
  readonly mentions: Set<number>;
  readonly statements: Set<number>;
}

/**
 * An analysis while decisions are applied to it, one after the other. Each takes the time that what it is about takes:
 * an article may have as many names and statements as words, and as many decisions about them.
 */
export class Draft {
  /** Where the words of each decision stand. */
  readonly places = new Map<Decision, Span>();
  private readonly finder: AnchorFinder;
  private readonly entities = new Map<string, Known>();
  /** The ids of those that are called so, or were at first, by the keys of names. */
  private readonly called = new Map<string, Set<string>>();
  private readonly calledFirst = new Map<string, Set<string>>();
  /** By the keys of the words, the numbers of mentions; made when it is asked for. */
  private namedBy: Map<string, number[]> | null = null;
  /** Those that are gone are null, so that the others keep their numbers. */
  private readonly mentions: (Mention | null)[] = [];
  private readonly mentionsAt = new Map<string, number>();
  private readonly statements: (Statement | null)[] = [];
  private readonly statementsNear = new SpanIndex<number>();
  private readonly statementsFrom = new Map<string, number[]>();
  private readonly dates = new Set<DateExpression>();
  private readonly datesNear = new SpanIndex<DateExpression>();
  private entitiesEver = 0;
  private added = 0;
  private readonly keys = new Map<string, string>();

  constructor(
    private readonly article: Article,
    private readonly analysis: Analysis,
    private readonly everywhere: NamesEverywhere,
  ) {
    this.finder = new AnchorFinder(article.text);
    for (const entity of analysis.entities) this.addEntity(entity);
    for (const mention of analysis.mentions) this.addMention(mention);
    for (const statement of analysis.statements) this.addStatement(statement);
    for (const date of analysis.dates) this.addDate(date);
  }

  result(): Analysis {
    const byStart = (a: Span, b: Span) => a.start - b.start || b.end - a.end;
    const contentStart = ({ content }: Statement) => content[0]?.start ?? 0;
    return {
      ...this.analysis,
      entities: Array.from(this.entities.values(), ({ entity }) => entity),
      mentions: this.mentions.filter((mention) => mention !== null).sort(byStart),
      statements: this.statements
        .filter((statement) => statement !== null)
        .sort((a, b) => contentStart(a) - contentStart(b)),
      dates: [...this.dates].sort(byStart),
    };
  }

  private addEntity(entity: Entity): void {
    const place = this.entitiesEver++;
    this.entities.set(entity.id, { entity, place, mentions: new Set(), statements: new Set() });
    this.list(entity);
  }

  private addMention(mention: Mention): void {
    const number = this.mentions.push(mention) - 1;
    if (!this.mentionsAt.has(spanKey(mention))) this.mentionsAt.set(spanKey(mention), number);
    this.entities.get(mention.entity)?.mentions.add(number);
    if (this.namedBy) this.enterName(number);
  }

  private addStatement(statement: Statement): void {
    const number = this.statements.push(null) - 1;
    for (const span of statement.content) this.statementsNear.add(span, number);
    if (statement.source) pushTo(this.statementsFrom, spanKey(statement.source), number);
    this.putStatement(number, statement);
  }

  private addDate(date: DateExpression): void {
    this.dates.add(date);
    this.datesNear.add(date, date);
  }

  /** Puts a statement in the place of another. @param statement null when it is none */
  private putStatement(number: number, statement: Statement | null): void {
    const before = this.statements[number]?.speaker ?? null;
    if (before !== null) this.entities.get(before)?.statements.delete(number);
    this.statements[number] = statement;
    const speaker = statement?.speaker ?? null;
    if (speaker !== null) this.entities.get(speaker)?.statements.add(number);
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
        for (const number of this.statementsNear.touching([place])) {
          const statement = this.statements[number];
          if (statement && isAbout(statement, place)) this.putStatement(number, null);
        }
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

  /** Lists an entity by its names. */
  private list({ id, name, was }: Entity): void {
    addTo(this.called, this.keyOf(name), id);
    if (was !== undefined) addTo(this.calledFirst, this.keyOf(was), id);
  }

  private unlist({ id, name, was }: Entity): void {
    this.called.get(this.keyOf(name))?.delete(id);
    if (was !== undefined) this.calledFirst.get(this.keyOf(was))?.delete(id);
  }

  /** The one that comes first in the list of all. */
  private firstOf(ids: Iterable<string> | undefined, except?: Entity): Entity | undefined {
    let first: Known | undefined;
    for (const id of ids ?? []) {
      const known = this.entities.get(id);
      if (known && known.entity !== except && known.place < (first?.place ?? Infinity)) first = known;
    }
    return first?.entity;
  }

  /** By the name it has by now, or had at first, or by any words that name it alone. */
  private entityNamed(name: string): Entity | undefined {
    const key = this.keyOf(name);
    const known = this.firstOf(this.called.get(key)) ?? this.firstOf(this.calledFirst.get(key));
    if (known) return known;
    const named = this.mentionsNamed(key).flatMap((number) => this.mentions[number]?.entity ?? []);
    const ids = new Set(named);
    return ids.size === 1 ? this.entities.get(named[0]!)?.entity : undefined;
  }

  private mentionsNamed(key: string): readonly number[] {
    if (!this.namedBy) {
      this.namedBy = new Map();
      for (const number of this.mentions.keys()) this.enterName(number);
    }
    return this.namedBy.get(key) ?? [];
  }

  private enterName(number: number): void {
    const mention = this.mentions[number];
    if (mention?.kind === 'name') pushTo(this.namedBy!, this.keyOf(shownText(this.article, mention)), number);
  }

  private entityFor(name: string, type: EntityType, decided: DecidedBy): Entity {
    const called = this.everywhere.calledFor(name)?.as ?? name;
    const known = this.entityNamed(called) ?? this.entityNamed(name);
    if (known) return known;
    const entity: Entity = { id: `d${++this.added}`, type, name: called, roles: [], decided };
    this.addEntity(entity);
    return entity;
  }

  private change(entity: Entity, changed: Partial<Entity>): void {
    const known = this.entities.get(entity.id);
    if (!known) return;
    this.unlist(known.entity);
    known.entity = { ...entity, ...changed };
    this.list(known.entity);
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
    const { mentions, statements } = this.take(entity);
    for (const number of mentions) this.removeMention(number);
    for (const number of statements) this.putStatement(number, { ...this.statements[number]!, ...nobody(decided) });
  }

  /** Takes an entity out of all lists. @returns what is known of it */
  private take(entity: Entity): Known {
    const known = this.entities.get(entity.id)!;
    this.unlist(known.entity);
    this.entities.delete(entity.id);
    return known;
  }

  private removeMention(number: number): void {
    const mention = this.mentions[number];
    if (!mention) return;
    this.mentions[number] = null;
    this.entities.get(mention.entity)?.mentions.delete(number);
    if (this.mentionsAt.get(spanKey(mention)) === number) this.mentionsAt.delete(spanKey(mention));
  }

  private rename(name: string, as: string, decided: DecidedBy): boolean {
    const entity = this.entityNamed(name);
    if (entity) this.call(entity, as, decided);
    return entity !== undefined;
  }

  private call(entity: Entity, as: string, decided: DecidedBy): void {
    const other = this.firstOf(this.called.get(this.keyOf(as)), entity);
    if (other) this.merge(entity, other, decided);
    else this.change(entity, { name: as, was: entity.was ?? entity.name, decided });
  }

  private merge(from: Entity, into: Entity, decided: DecidedBy): void {
    const roles = [...into.roles, ...from.roles].sort((a, b) => a.start - b.start);
    this.change(into, { roles, decided });
    const { mentions, statements } = this.take(from);
    const known = this.entities.get(into.id)!;
    for (const number of mentions) {
      this.mentions[number] = { ...this.mentions[number]!, entity: into.id };
      known.mentions.add(number);
    }
    for (const number of statements) this.putStatement(number, { ...this.statements[number]!, speaker: into.id });
  }

  private addRole(name: string, role: string, decided: DecidedBy): boolean {
    const entity = this.entityNamed(name);
    if (entity) this.giveRole(entity, role, decided);
    return entity !== undefined;
  }

  private giveRole(entity: Entity, role: string, decided: DecidedBy): void {
    if (entity.roles.some(({ text }) => text === role)) return;
    const first = this.firstMention(entity);
    this.change(entity, { roles: [...entity.roles, { text: role, start: first.start, end: first.end }], decided });
  }

  /** The first in the article's list. */
  private firstMention({ id }: Entity): Span {
    const first = leastOf(this.entities.get(id)?.mentions ?? []);
    return this.mentions[first] ?? { start: 0, end: 0 };
  }

  /** What people decided about names in all articles, as far as these names are in this one. */
  applyEverywhere(): void {
    for (const { id, name } of Array.from(this.entities.values(), ({ entity }) => entity)) {
      const now = () => this.entities.get(id)?.entity;
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
    const number = this.closestTo(place);
    if (number === null) this.addStatement({ ...this.markedAt(place), ...given });
    else this.putStatement(number, { ...this.statements[number]!, ...given });
  }

  /** The statement that has most of the words, by its number; null when none has half of them. */
  private closestTo(place: Span): number | null {
    let closest: number | null = null;
    let most = 0.5;
    for (const number of this.statementsNear.touching([place])) {
      const share = sharedShare(this.statements[number]?.content ?? [], place);
      if (share > most) [closest, most] = [number, share];
    }
    return closest;
  }

  /** Words that a person marks as a statement. */
  private markedAt({ start, end }: Span): Omit<Statement, 'speaker' | 'basis' | 'speakerConfidence' | 'reason'> {
    const words = shownText(this.article, { start, end }).trim();
    const type = /^["“„«]/.test(words) ? 'direct' : /["“”„«»]/.test(words) ? 'mixed' : 'indirect';
    return { type, content: [{ start, end }], cue: null, source: null, confidence: 1, speech: true };
  }

  private setMeaning(place: Span, name: string | null, type: EntityType, decided: DecidedBy): void {
    const at = this.mentionsAt.get(spanKey(place));
    const known = at === undefined ? null : this.mentions[at];
    if (at !== undefined) this.removeMention(at);
    if (name === null) return;
    const entity = this.entityFor(name, type, decided);
    const { start, end } = place;
    const kind = known?.kind ?? 'name';
    const reason = reasonOf(decided);
    this.addMention({ start, end, kind, entity: entity.id, basis: 'stated', reason, decided });
    // What these words are the source of is said by whom they stand for.
    for (const number of this.statementsFrom.get(spanKey(place)) ?? []) {
      const statement = this.statements[number];
      if (!statement || statement.decided) continue;
      const given = { speaker: entity.id, basis: 'stated', speakerConfidence: 1, reason, decided } as const;
      this.putStatement(number, { ...statement, ...given });
    }
  }

  private setDate(place: Span, value: string | null, decided: DecidedBy): void {
    for (const date of this.datesNear.touching([place])) this.dates.delete(date);
    if (value === null) return;
    const { start, end } = place;
    const explanation = reasonOf(decided);
    this.addDate({ start, end, value, ...shapeOf(value), basis: 'stated', explanation, decided });
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

function spanKey({ start, end }: Span): string {
  return `${start} ${end}`;
}

function pushTo<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

function addTo(sets: Map<string, Set<string>>, key: string, id: string): void {
  const set = sets.get(key);
  if (set) set.add(id);
  else sets.set(key, new Set([id]));
}
