import * as l10n from '@vscode/l10n';
import type { Analysis, DecidedBy, Entity, EntityType, Statement } from '../analysis/analysis';
import type { Article, Span } from '../article/article';
import { shownText } from '../article/shownText';
import { AnchorFinder, type Anchor } from './anchor';
import { ChangingAnalysis, type Numbered } from './changingAnalysis';
import { shapeOfValue } from './dateValue';
import type { Decision } from './decisions';
import type { NamesEverywhere } from './namesEverywhere';

/**
 * What decisions do to an article's analysis, one after the other. It says what each changes; how that is found and
 * kept is a matter of `ChangingAnalysis`.
 */
export class Draft {
  /** Where the words of each decision stand. */
  readonly places = new Map<Decision, Span>();
  private readonly finder: AnchorFinder;
  private readonly analysis: ChangingAnalysis;
  private added = 0;

  constructor(
    private readonly article: Article,
    analysis: Analysis,
    private readonly everywhere: NamesEverywhere,
  ) {
    this.finder = new AnchorFinder(article.text);
    this.analysis = new ChangingAnalysis(article, analysis);
  }

  result(): Analysis {
    return this.analysis.result();
  }

  /** @returns whether there was anything to apply it to */
  apply(decision: Decision): boolean {
    const { id, by, when } = decision;
    const decided = { id, by, when };
    switch (decision.kind) {
      case 'is a':
      case 'is called':
      case 'has the role': {
        const entity = this.analysis.entityNamed(decision.name);
        if (entity) this.applyTo(entity, decision, decided);
        return entity !== undefined;
      }
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
        if (place) this.applyAt(place, decision, decided);
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

  /** What people decided about names in all articles, as far as these names are in this one. */
  applyEverywhere(): void {
    for (const { id, name } of this.analysis.allEntities()) {
      const now = () => this.analysis.entity(id);
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

  // --- Who is who ---

  private applyTo(entity: Entity, decision: Decision, decided: DecidedBy): void {
    switch (decision.kind) {
      case 'is a':
        return this.giveType(entity, decision.type, decided);
      case 'is called':
        return this.call(entity, decision.as, decided);
      case 'has the role':
        return this.giveRole(entity, decision.role, decided);
    }
  }

  private giveType(entity: Entity, type: EntityType | null, decided: DecidedBy): void {
    if (type !== null) this.analysis.changeEntity(entity, { type, decided });
    else this.remove(entity, decided);
  }

  private remove(entity: Entity, decided: DecidedBy): void {
    const { mentions, statements } = this.analysis.takeEntity(entity);
    for (const number of mentions) this.analysis.removeMention(number);
    for (const number of statements) this.analysis.changeStatement(number, saidBy(null, decided));
  }

  private call(entity: Entity, as: string, decided: DecidedBy): void {
    const other = this.analysis.entityCalled(as, entity);
    if (other) this.merge(entity, other, decided);
    else this.analysis.changeEntity(entity, { name: as, was: entity.was ?? entity.name, decided });
  }

  private merge(from: Entity, into: Entity, decided: DecidedBy): void {
    const roles = [...into.roles, ...from.roles].sort((a, b) => a.start - b.start);
    this.analysis.changeEntity(into, { roles, decided });
    const { mentions, statements } = this.analysis.takeEntity(from);
    for (const number of mentions) this.analysis.giveMention(number, into);
    for (const number of statements) this.analysis.changeStatement(number, { speaker: into.id });
  }

  private giveRole(entity: Entity, role: string, decided: DecidedBy): void {
    if (entity.roles.some(({ text }) => text === role)) return;
    const { start, end } = this.analysis.firstMention(entity) ?? { start: 0, end: 0 };
    this.analysis.changeEntity(entity, { roles: [...entity.roles, { text: role, start, end }], decided });
  }

  /** The one of this name; a new one when nobody has it. */
  private entityFor(name: string, type: EntityType, decided: DecidedBy): Entity {
    const called = this.everywhere.calledFor(name)?.as ?? name;
    const known = this.analysis.entityNamed(called) ?? this.analysis.entityNamed(name);
    if (known) return known;
    const entity: Entity = { id: `d${++this.added}`, type, name: called, roles: [], decided };
    this.analysis.addEntity(entity);
    return entity;
  }

  // --- What words mean ---

  private applyAt(place: Span, decision: Decision, decided: DecidedBy): void {
    switch (decision.kind) {
      case 'said by':
        return this.setSpeaker(place, decision.speaker, decided);
      case 'not a statement':
        return this.removeStatements(place);
      case 'stands for':
        return this.setMeaning(place, decision.name, decision.type ?? 'person', decided);
      case 'means the date':
        return this.setDate(place, decision.value, decided);
    }
  }

  private setSpeaker(place: Span, name: string | null, decided: DecidedBy): void {
    const speaker = name === null ? null : this.entityFor(name, 'person', decided);
    const given = saidBy(speaker, decided);
    const number = closestTo(place, this.analysis.statementsTouching(place));
    if (number === null) this.analysis.addStatement({ ...this.markedAt(place), ...given });
    else this.analysis.changeStatement(number, given);
  }

  /** Words that a person marks as a statement. */
  private markedAt({ start, end }: Span): Omit<Statement, keyof SaidBy> {
    const words = shownText(this.article, { start, end }).trim();
    const type = /^["“„«]/.test(words) ? 'direct' : /["“”„«»]/.test(words) ? 'mixed' : 'indirect';
    return { type, content: [{ start, end }], cue: null, source: null, confidence: 1, speech: true };
  }

  private removeStatements(place: Span): void {
    for (const [number, statement] of this.analysis.statementsTouching(place))
      if (isAbout(statement, place)) this.analysis.removeStatement(number);
  }

  private setMeaning(place: Span, name: string | null, type: EntityType, decided: DecidedBy): void {
    const [before, known] = this.analysis.mentionAt(place) ?? [null, null];
    if (before !== null) this.analysis.removeMention(before);
    if (name === null) return;
    const entity = this.entityFor(name, type, decided);
    const { start, end } = place;
    const kind = known?.kind ?? 'name';
    const reason = reasonOf(decided);
    this.analysis.addMention({ start, end, kind, entity: entity.id, basis: 'stated', reason, decided });
    // What these words are the source of is said by whom they stand for.
    for (const [number, statement] of this.analysis.statementsFrom(place))
      if (!statement.decided) this.analysis.changeStatement(number, saidBy(entity, decided));
  }

  private setDate(place: Span, value: string | null, decided: DecidedBy): void {
    this.analysis.removeDatesTouching(place);
    if (value === null) return;
    const { start, end } = place;
    const explanation = reasonOf(decided);
    this.analysis.addDate({ start, end, value, ...shapeOfValue(value), basis: 'stated', explanation, decided });
  }
}

/** What a statement has from the decision who said it. */
type SaidBy = Pick<Statement, 'speaker' | 'basis' | 'speakerConfidence' | 'reason' | 'decided'>;

/** @param speaker null for nobody */
function saidBy(speaker: Entity | null, decided: DecidedBy): SaidBy {
  return {
    speaker: speaker && speaker.id,
    basis: 'stated',
    speakerConfidence: speaker && 1,
    reason: reasonOf(decided),
    decided,
  };
}

function reasonOf({ by, when }: DecidedBy): string {
  return l10n.t('{0} decided this on {1}.', by, when.slice(0, 10));
}

/** The statement that has most of the words, by its number; null when none has half of them. */
function closestTo(place: Span, statements: readonly Numbered<Statement>[]): number | null {
  let closest: number | null = null;
  let most = 0.5;
  for (const [number, { content }] of statements) {
    const share = sharedShare(content, place);
    if (share > most) [closest, most] = [number, share];
  }
  return closest;
}

/** Whether a decision about these words is one about the statement: it begins with them, or is most of them. */
function isAbout({ content }: Statement, place: Span): boolean {
  return content[0]?.start === place.start || sharedShare(content, place) > 0.5;
}

/** How much the words of a statement and others have in common, of all that either has: from 0 to 1. */
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
