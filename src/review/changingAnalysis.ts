import type { Analysis, DateExpression, Entity, Mention, Statement } from '../analysis/analysis';
import type { Article, Span } from '../article/article';
import { leastOf } from '../article/lists';
import { shownText } from '../article/shownText';
import { SpanIndex } from '../article/spanIndex';
import { nameKey } from './namesEverywhere';

/** A mention or a statement as it is by now, and the number that it keeps whatever becomes of it and of others. */
export type Numbered<T> = readonly [number: number, item: T];

/** The numbers of what belongs to an entity: what names it, and what it says. */
interface Belongings {
  readonly mentions: ReadonlySet<number>;
  readonly statements: ReadonlySet<number>;
}

/** An entity as it is by now. */
interface Known {
  entity: Entity;
  /** In the list of all, counted from 0. */
  readonly place: number;
  readonly mentions: Set<number>;
  readonly statements: Set<number>;
}

/**
 * An analysis that is being changed. Whatever is looked for or changed takes the time that it takes by itself, however
 * much else there is: an article may have as many names and statements as words, and as many decisions about them.
 */
export class ChangingAnalysis {
  private readonly entities = new Map<string, Known>();
  private entitiesEver = 0;
  /** The ids of those that are called so, or were at first, by the keys of names. */
  private readonly called = new Map<string, Set<string>>();
  private readonly calledFirst = new Map<string, Set<string>>();
  private readonly keys = new Map<string, string>();

  /** Those that are gone are null, so that the others keep their numbers. */
  private readonly mentions: (Mention | null)[] = [];
  private readonly mentionsAt = new Map<string, number>();
  /** By the keys of the words, the numbers of mentions; made when it is asked for. */
  private namedBy: Map<string, number[]> | null = null;

  private readonly statements: (Statement | null)[] = [];
  private readonly statementsNear = new SpanIndex<number>();
  private readonly statementsBySource = new Map<string, number[]>();

  private readonly dates = new Set<DateExpression>();
  private readonly datesNear = new SpanIndex<DateExpression>();

  constructor(
    private readonly article: Article,
    private readonly atFirst: Analysis,
  ) {
    for (const entity of atFirst.entities) this.addEntity(entity);
    for (const mention of atFirst.mentions) this.addMention(mention);
    for (const statement of atFirst.statements) this.addStatement(statement);
    for (const date of atFirst.dates) this.addDate(date);
  }

  /** As it is by now: mentions, statements and dates in the order of the text. */
  result(): Analysis {
    const byStart = (a: Span, b: Span) => a.start - b.start || b.end - a.end;
    const contentStart = ({ content }: Statement) => content[0]?.start ?? 0;
    return {
      ...this.atFirst,
      entities: this.allEntities(),
      mentions: this.mentions.filter((mention) => mention !== null).sort(byStart),
      statements: this.statements
        .filter((statement) => statement !== null)
        .sort((a, b) => contentStart(a) - contentStart(b)),
      dates: [...this.dates].sort(byStart),
    };
  }

  // --- Entities ---

  allEntities(): Entity[] {
    return Array.from(this.entities.values(), ({ entity }) => entity);
  }

  entity(id: string): Entity | undefined {
    return this.entities.get(id)?.entity;
  }

  /** The first that has this name by now. */
  entityCalled(name: string, except?: Entity): Entity | undefined {
    return this.firstOf(this.called.get(this.keyOf(name)), except);
  }

  /** By the name it has by now, or had at first, or by any words that name it alone. */
  entityNamed(name: string): Entity | undefined {
    const key = this.keyOf(name);
    const known = this.entityCalled(name) ?? this.firstOf(this.calledFirst.get(key));
    if (known) return known;
    const named = this.mentionsNamed(key).flatMap((number) => this.mentions[number]?.entity ?? []);
    return new Set(named).size === 1 ? this.entity(named[0]!) : undefined;
  }

  addEntity(entity: Entity): void {
    const place = this.entitiesEver++;
    this.entities.set(entity.id, { entity, place, mentions: new Set(), statements: new Set() });
    this.list(entity);
  }

  changeEntity({ id }: Entity, changed: Partial<Omit<Entity, 'id'>>): void {
    const known = this.entities.get(id);
    if (!known) return;
    this.unlist(known.entity);
    known.entity = { ...known.entity, ...changed };
    this.list(known.entity);
  }

  /** Takes an entity out. @returns what belonged to it, and is to be given to another or removed */
  takeEntity({ id }: Entity): Belongings {
    const known = this.entities.get(id)!;
    this.unlist(known.entity);
    this.entities.delete(id);
    return known;
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

  /** Names are compared again and again. */
  private keyOf(name: string): string {
    let key = this.keys.get(name);
    if (key === undefined) this.keys.set(name, (key = nameKey(name)));
    return key;
  }

  // --- Mentions ---

  /** The one of exactly these words. */
  mentionAt(place: Span): Numbered<Mention> | null {
    const number = this.mentionsAt.get(spanKey(place));
    return number === undefined ? null : [number, this.mentions[number]!];
  }

  /** The first in the list of all. */
  firstMention({ id }: Entity): Mention | null {
    return this.mentions[leastOf(this.entities.get(id)?.mentions ?? [])] ?? null;
  }

  addMention(mention: Mention): void {
    const number = this.mentions.push(null) - 1;
    if (!this.mentionsAt.has(spanKey(mention))) this.mentionsAt.set(spanKey(mention), number);
    this.putMention(number, mention);
    if (this.namedBy) this.enterName(this.namedBy, number);
  }

  giveMention(number: number, to: Entity): void {
    this.putMention(number, { ...this.mentions[number]!, entity: to.id });
  }

  removeMention(number: number): void {
    const key = spanKey(this.mentions[number]!);
    if (this.mentionsAt.get(key) === number) this.mentionsAt.delete(key);
    this.putMention(number, null);
  }

  private putMention(number: number, mention: Mention | null): void {
    const before = this.mentions[number];
    if (before) this.entities.get(before.entity)?.mentions.delete(number);
    this.mentions[number] = mention;
    if (mention) this.entities.get(mention.entity)?.mentions.add(number);
  }

  private mentionsNamed(key: string): readonly number[] {
    if (!this.namedBy) {
      this.namedBy = new Map();
      for (const number of this.mentions.keys()) this.enterName(this.namedBy, number);
    }
    return this.namedBy.get(key) ?? [];
  }

  private enterName(namedBy: Map<string, number[]>, number: number): void {
    const mention = this.mentions[number];
    if (mention?.kind === 'name') pushTo(namedBy, this.keyOf(shownText(this.article, mention)), number);
  }

  // --- Statements ---

  /** Those that share a character with these words. */
  statementsTouching(place: Span): Numbered<Statement>[] {
    return this.numberedStatements(this.statementsNear.touching([place]));
  }

  /** Those whose source is exactly these words. */
  statementsFrom(source: Span): Numbered<Statement>[] {
    return this.numberedStatements(this.statementsBySource.get(spanKey(source)) ?? []);
  }

  addStatement(statement: Statement): void {
    const number = this.statements.push(null) - 1;
    for (const span of statement.content) this.statementsNear.add(span, number);
    if (statement.source) pushTo(this.statementsBySource, spanKey(statement.source), number);
    this.putStatement(number, statement);
  }

  /** Its words and its source stay where they are. */
  changeStatement(number: number, changed: Partial<Omit<Statement, 'content' | 'source'>>): void {
    this.putStatement(number, { ...this.statements[number]!, ...changed });
  }

  removeStatement(number: number): void {
    this.putStatement(number, null);
  }

  private putStatement(number: number, statement: Statement | null): void {
    const before = this.statements[number]?.speaker ?? null;
    if (before !== null) this.entities.get(before)?.statements.delete(number);
    this.statements[number] = statement;
    const speaker = statement?.speaker ?? null;
    if (speaker !== null) this.entities.get(speaker)?.statements.add(number);
  }

  private numberedStatements(numbers: readonly number[]): Numbered<Statement>[] {
    return numbers.flatMap((number) => {
      const statement = this.statements[number];
      return statement ? [[number, statement] as const] : [];
    });
  }

  // --- Dates ---

  addDate(date: DateExpression): void {
    this.dates.add(date);
    this.datesNear.add(date, date);
  }

  /** Removes those that share a character with these words. */
  removeDatesTouching(place: Span): void {
    for (const date of this.datesNear.touching([place])) this.dates.delete(date);
  }
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
