import type { Analysis, Entity, EntityType, Statement } from '../../analysis/analysis';
import { calendarPeriod, periodsBetween, type Period } from '../../analysis/dates/periods';
import type { Article, Block, Span } from '../../article/article';
import { lowerBound } from '../../article/lowerBound';
import { shownIn, shownLine } from '../../article/shownText';
import { atOnce } from '../../article/steps';
import { normalizeTerm, termsOf, visitTerms } from '../text/terms';
import type { ArticleStatements, StatementTest } from './types';

/** What a name stands for; `source`: words that say who spoke, but nobody in particular ("officials"). */
export type NamedKind = EntityType | 'source';

/** Somebody or something that an article names. */
export interface Named {
  readonly kind: NamedKind;
  /** The fullest name first, then others that have words of their own. */
  readonly names: readonly string[];
}

/**
 * What filters need to know of an article beyond its words: plain JSON, made once from its analysis. All offsets are
 * UTF-16 offsets into the article's text; positions are those of its terms in `DocumentTerms.tokens`.
 */
export interface SearchFacts {
  readonly named: readonly Named[];
  /** One statement after the other, as numbers; `statementsIn` reads them. */
  readonly statements: readonly number[];
  /** Each period spoken of, then start and end of the words that say so, by turns. */
  readonly days: readonly (readonly [period: Period, ...offsets: number[]])[];
}

/** A piece of what was said: within one heading or paragraph. */
export interface ContentSpan extends Span {
  /** The position of its first term, and that after its last. */
  readonly first: number;
  readonly after: number;
}

/** A statement as the search knows it. */
export interface StatementFact {
  readonly type: Statement['type'];
  /** ArticleStatements, wrote, told … rather than thought, hoped, planned. */
  readonly speech: boolean;
  /** Who says it, as an index into `SearchFacts.named`; -1 when nobody is named. */
  readonly speaker: number;
  readonly content: readonly ContentSpan[];
}

const types: readonly Statement['type'][] = ['direct', 'indirect', 'mixed'];
const speechFlag = 4;
/** A statement is so many numbers: speaker, type and flag, number of spans; then so many for each span. */
export const statementHead = 3;
export const statementSpan = 4;

/** Nobody looks for more forms of one name, or for longer ones. */
const mostForms = 6;
const longestName = 80;
/** Of a person's roles, those given first. */
const mostRoles = 3;
const longestTitled = 2 * longestName;

/** A pronoun that nobody was found for names nobody, nor do the letters of an interview. */
const pronouns: ReadonlySet<string> = new Set(
  'i you he she it we they who which that this these those one him her them himself herself themselves q a'.split(' '),
);

/** What filters need to know of an analysed article. Linear in its length. */
export function searchFactsOf(article: Article, analysis: Analysis): SearchFacts {
  return atOnce(searchFactsInSteps(article, analysis));
}

/** The same in steps of a few ms. */
export function* searchFactsInSteps(article: Article, analysis: Analysis): Generator<undefined, SearchFacts> {
  const named = new NamedList(article, analysis);
  yield;
  const placeOf = yield* positionsIn(article);
  const statements: number[] = [];
  for (const statement of analysis.statements) {
    yield;
    const content = statement.content.flatMap(placeOf);
    if (content.length === 0) continue;
    statements.push(
      named.speakerOf(statement),
      types.indexOf(statement.type) + (statement.speech ? speechFlag : 0),
      content.length,
    );
    for (const { start, end, first, after } of content) statements.push(start, end, first, after);
  }
  return { named: named.all, statements, days: daysOf(article, analysis) };
}

/** The statements of an article's facts. */
export function articleStatements({ statements, named }: SearchFacts): ArticleStatements {
  return { statements, namesOf: (speaker) => named[speaker]?.names ?? [] };
}

/** Calls `visit` for each piece of the statements that are asked for. */
export function visitContent(
  { statements }: ArticleStatements,
  isAskedFor: StatementTest,
  visit: (start: number, end: number, first: number, after: number) => void,
): void {
  for (let at = 0; at + statementHead <= statements.length;) {
    const end = at + statementHead + statements[at + 2]! * statementSpan;
    const asked = isAskedFor(statements[at]!, types[statements[at + 1]! % speechFlag]!);
    for (at += statementHead; at < end; at += statementSpan) {
      if (asked) visit(statements[at]!, statements[at + 1]!, statements[at + 2]!, statements[at + 3]!);
    }
  }
}

/** The statements in an article's facts, in text order. */
export function statementsIn({ statements }: Pick<SearchFacts, 'statements'>): StatementFact[] {
  const found: StatementFact[] = [];
  for (let at = 0; at + statementHead <= statements.length;) {
    const speaker = statements[at]!;
    const kind = statements[at + 1]!;
    const count = statements[at + 2]!;
    const content: ContentSpan[] = [];
    for (at += statementHead; content.length < count; at += statementSpan) {
      content.push({
        start: statements[at]!,
        end: statements[at + 1]!,
        first: statements[at + 2]!,
        after: statements[at + 3]!,
      });
    }
    found.push({ speaker, type: types[kind % speechFlag]!, speech: kind >= speechFlag, content });
  }
  return found;
}

/** The statement that holds an offset of the text, the innermost where they nest; null when none does. */
export function statementFactAt(facts: SearchFacts, offset: number): StatementFact | null {
  let found: StatementFact | null = null;
  let length = Infinity;
  for (const statement of statementsIn(facts)) {
    for (const { start, end } of statement.content) {
      if (start <= offset && offset < end && end - start < length) {
        found = statement;
        length = end - start;
      }
    }
  }
  return found;
}

/** The name of a statement's speaker, or null. */
export function namedSpeaker(facts: SearchFacts, { speaker }: StatementFact): string | null {
  return facts.named[speaker]?.names[0] ?? null;
}

/** Whom an article names, and at which place in the list each stands. */
class NamedList {
  readonly all: Named[] = [];
  private readonly places = new Map<string, number>();

  constructor(
    private readonly article: Article,
    { entities, mentions }: Analysis,
  ) {
    const forms = new Map<string, string[]>();
    for (const { kind, entity, start, end } of mentions) {
      if (kind !== 'name') continue;
      const known = forms.get(entity);
      if (known) known.push(this.wordsAt(start, end));
      else forms.set(entity, [this.wordsAt(start, end)]);
    }
    const people = new Set(
      entities.filter(({ type }) => type === 'person').flatMap(({ name }) => termsOf(name).map(({ text }) => text)),
    );
    for (const entity of entities) {
      this.places.set(entity.id, this.all.length);
      const names = namesOf(entity, forms.get(entity.id) ?? []);
      this.all.push({ kind: entity.type, names: [...names, ...titledNames(entity, people)] });
    }
  }

  speakerOf({ speaker, source }: Statement): number {
    if (speaker !== null) return this.places.get(speaker) ?? -1;
    const words = source ? this.wordsAt(source.start, source.end) : '';
    if (words === '' || pronouns.has(words.toLowerCase())) return -1;
    const key = `source ${words.toLowerCase()}`;
    const known = this.places.get(key);
    if (known !== undefined) return known;
    this.places.set(key, this.all.length);
    return this.all.push({ kind: 'source', names: [words] }) - 1;
  }

  private wordsAt(start: number, end: number): string {
    return shownLine(this.article, { start, end }).slice(0, longestName).trim();
  }
}

/** The name of an entity, and those of its other forms that have words of their own. */
function namesOf({ name }: Entity, forms: readonly string[]): string[] {
  const names = [name.slice(0, longestName)];
  const known = new Set(termsOf(names[0]!).map(({ text }) => text));
  for (const form of new Set(forms)) {
    const fresh = termsOf(form).filter(({ text }) => !known.has(text));
    if (fresh.length === 0 || names.length === mostForms) continue;
    for (const { text } of fresh) known.add(text);
    names.push(form);
  }
  return names;
}

/**
 * The name behind each role: "president Ana Lopez", so that `speaker:president` finds her, too. Without the words of
 * other people's names: an adviser of Lopez is not Lopez.
 */
function titledNames({ name, roles, type }: Entity, people: ReadonlySet<string>): string[] {
  if (type !== 'person') return [];
  return roles.slice(0, mostRoles).flatMap(({ text }) => {
    const words = termsOf(text.slice(0, longestName)).filter((term) => !term.compound && !people.has(term.text));
    return words.length === 0 ? [] : [`${words.map((term) => term.text).join(' ')} ${name}`.slice(0, longestTitled)];
  });
}

/** The days, months and years that the text names, and those within its ranges. */
function daysOf({ text }: Article, { dates }: Analysis): SearchFacts['days'] {
  const found = new Map<Period, number[]>();
  const add = (period: Period, start: number, end: number) => {
    const offsets = found.get(period);
    if (offsets) offsets.push(start, end);
    else found.set(period, [start, end]);
  };
  dates.forEach((date, index) => {
    const period = calendarPeriod(date);
    if (period !== null) add(period, date.start, date.end);
    const next = dates[index + 1];
    if (next) for (const between of periodsBetween(text, date, next)) add(between, date.start, next.end);
  });
  return Array.from(found, ([period, offsets]) => [period, ...offsets] as const);
}

/**
 * Where the terms of an article stand, in the order in which `DocumentReader` reads it: title, headings, paragraphs.
 */
function* positionsIn(article: Article): Generator<undefined, (span: Span) => ContentSpan[]> {
  const { title, blocks } = article;
  const startsOf = new Map<Block, readonly number[]>();
  const firstOf = new Map<Block, number>();
  let position = termStarts(title ?? '').length + 1;
  for (const kind of ['heading', 'paragraph'] as const) {
    for (const block of blocks) {
      if (block.kind !== kind) continue;
      const shown = shownIn(article, block);
      const starts = termStarts(shown.text).map((start) => shown.inSource({ start, end: start + 1 }).start);
      startsOf.set(block, starts);
      firstOf.set(block, position);
      position += starts.length + 1;
      yield;
    }
  }
  return (span) => {
    const pieces: ContentSpan[] = [];
    for (
      let index = lowerBound(blocks, ({ end }) => end <= span.start);
      index < blocks.length && blocks[index]!.start < span.end;
      index++
    ) {
      const block = blocks[index]!;
      const start = Math.max(span.start, block.start);
      const end = Math.min(span.end, block.end);
      const starts = startsOf.get(block)!;
      const base = firstOf.get(block)!;
      const positionOf = (offset: number) => base + lowerBound(starts, (term) => term < offset);
      pieces.push({ start, end, first: positionOf(start), after: positionOf(end) });
    }
    return pieces;
  };
}

/** Where the terms of a text begin that have a position of their own. */
function termStarts(text: string): number[] {
  const starts: number[] = [];
  visitTerms(text, (start, _end, compound, word) => {
    if (!compound && normalizeTerm(word) !== '') starts.push(start);
  });
  return starts;
}
