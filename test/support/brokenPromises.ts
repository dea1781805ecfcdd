import type { Article, Span } from '../../src/article/article';
import type { Analysis, DateExpression, Entity, Mention, Statement } from '../../src/analysis/analysis';

/**
 * Which promises of `article.ts` and `analysis.ts` an article and its analysis break, each in a sentence; none when all
 * hold. For any text whatever, and for what `analyze` returns, before people decide anything.
 */
export function brokenPromises(article: Article, analysis: Analysis): string[] {
  return [...brokenByArticle(article), ...new AnalysisCheck(article, analysis).broken()];
}

function brokenByArticle({ text, blocks, dateLine, headerProblem, date, language }: Article): string[] {
  return [
    ...blocks.flatMap((block) => brokenBySpan(text, block, 'The block')),
    ...apart(text, blocks, 'The block'),
    ...(dateLine ? brokenBySpan(text, dateLine, 'The date line') : []),
    // An empty header is a place, too.
    ...(headerProblem && !isInside(text, headerProblem) ? ['The problem of the header is outside the text.'] : []),
    ...(date === null || isDay(date) ? [] : [`The article’s day, ${date}, is not in the calendar.`]),
    ...(language === undefined || /^[a-z]{2,3}$/.test(language) ? [] : [`The language “${language}” is no code.`]),
  ];
}

function isDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

function isInside(text: string, { start, end }: Span): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= text.length;
}

function isWithinPair(text: string, offset: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(0, offset - 1), offset + 1));
}

function shown(text: string, { start, end }: Span): string {
  const words = text.slice(start, end);
  return `${JSON.stringify(words.length > 40 ? `${words.slice(0, 30)} … ${words.slice(-10)}` : words)} (${start}–${end})`;
}

function brokenBySpan(text: string, span: Span, what: string): string[] {
  const { start, end } = span;
  if (!isInside(text, span)) return [`${what} (${start}–${end}) is outside the text.`];
  if (start === end) return [`${what} at ${start} is empty.`];
  return [
    ...(/^\s|\s$/.test(text.slice(start, end)) ? [`${what} ${shown(text, span)} begins or ends in white space.`] : []),
    ...([start, end].some((offset) => isWithinPair(text, offset))
      ? [`${what} ${shown(text, span)} parts a surrogate pair.`]
      : []),
  ];
}

/** Spans that stand in order, without overlap. */
function apart(text: string, spans: readonly Span[], what: string): string[] {
  return spans.flatMap((span, index) => {
    const before = spans[index - 1];
    return before && before.end > span.start
      ? [`${what} ${shown(text, span)} begins before ${shown(text, before)} has ended.`]
      : [];
  });
}

/** Spans that stand in order, of two with the same start the longer first, that nest and never cross. */
function nested(text: string, spans: readonly Span[], what: string): string[] {
  const open: Span[] = [];
  return spans.flatMap((span, index) => {
    const before = spans[index - 1];
    if (before && (before.start > span.start || (before.start === span.start && before.end < span.end)))
      return [`${what} ${shown(text, span)} comes after ${shown(text, before)}.`];
    while (open.length > 0 && open.at(-1)!.end <= span.start) open.pop();
    const outer = open.at(-1);
    open.push(span);
    if (!outer) return [];
    if (outer.end < span.end) return [`${what} ${shown(text, span)} crosses ${shown(text, outer)}.`];
    return outer.start === span.start && outer.end === span.end ? [`${what} ${shown(text, span)} is there twice.`] : [];
  });
}

function inTextOrder(spans: readonly Span[]): Span[] {
  return [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
}

function isShare(value: number): boolean {
  return value >= 0 && value <= 1;
}

class AnalysisCheck {
  private readonly text: string;
  private readonly ids: ReadonlySet<string>;

  constructor(
    private readonly article: Article,
    private readonly analysis: Analysis,
  ) {
    this.text = article.text;
    this.ids = new Set(analysis.entities.map(({ id }) => id));
  }

  broken(): string[] {
    const { text, analysis } = this;
    const { entities, mentions, statements, dates } = analysis;
    return [
      ...this.entityOrder(),
      ...entities.flatMap((entity) => this.brokenByEntity(entity)),
      ...nested(text, mentions, 'The mention'),
      ...mentions.flatMap((mention) => this.brokenByMention(mention)),
      ...this.statementOrder(),
      ...nested(text, inTextOrder(statements.flatMap(({ content }) => content)), 'The content'),
      ...statements.flatMap((statement) => this.brokenByStatement(statement)),
      ...apart(text, dates, 'The date'),
      ...dates.flatMap((date) => this.brokenByDate(date)),
    ];
  }

  /** Besides the promises of any span: it lies in a block. */
  private span(span: Span, what: string): string[] {
    const isInBlock = this.article.blocks.some(({ start, end }) => start <= span.start && span.end <= end);
    return [
      ...brokenBySpan(this.text, span, what),
      ...(isInBlock ? [] : [`${what} ${shown(this.text, span)} is in no block.`]),
    ];
  }

  private entityOrder(): string[] {
    const { entities, mentions } = this.analysis;
    const promised = [...new Set(mentions.map(({ entity }) => entity))].map((_, index) => `e${index + 1}`);
    const first = [...new Set(mentions.map(({ entity }) => entity))];
    const ids = entities.map(({ id }) => id);
    return [
      ...(ids.join() === promised.join() ? [] : [`Entities are numbered ${ids.join(', ')}.`]),
      ...(first.join() === promised.join() ? [] : [`Entities are first mentioned in the order ${first.join(', ')}.`]),
    ];
  }

  private brokenByEntity({ id, name, roles }: Entity): string[] {
    const isMentioned = this.analysis.mentions.some(({ entity }) => entity === id);
    return [
      ...(isMentioned ? [] : [`The entity ${id}, ${JSON.stringify(name)}, is mentioned nowhere.`]),
      ...(name !== '' && name === name.trim() && !/[\n\r]/.test(name)
        ? []
        : [`The name of ${id}, ${JSON.stringify(name)}, is empty, or not on one line.`]),
      ...roles.flatMap((role) => this.span(role, `The role of ${id},`)),
      ...roles
        .filter(({ text }) => text.trim() === '' || text !== text.trim())
        .map(() => `A role of ${id} says nothing.`),
      ...(roles.every(({ start }, index) => start >= (roles[index - 1]?.start ?? 0))
        ? []
        : [`The roles of ${id} are not in order of appearance.`]),
    ];
  }

  private brokenByMention(mention: Mention): string[] {
    const { entity, evidence, rivals, reason } = mention;
    const what = 'The mention';
    const named = `${what} ${shown(this.text, mention)}`;
    return [
      ...this.span(mention, what),
      ...(this.ids.has(entity) ? [] : [`${named} is of ${entity}, which there is not.`]),
      ...(evidence ? this.span(evidence, 'The evidence') : []),
      ...(rivals?.every((id) => this.ids.has(id)) === false ? [`${named} has a rival that there is not.`] : []),
      ...(rivals?.length === 0 || rivals?.includes(entity) || new Set(rivals).size !== (rivals?.length ?? 0)
        ? [`${named} has the rivals ${rivals?.join()}, and is of ${entity}.`]
        : []),
      ...(reason.trim() === '' ? [`${named} gives no reason.`] : []),
    ];
  }

  private statementOrder(): string[] {
    const { statements } = this.analysis;
    return statements.flatMap(({ content }, index) => {
      const [before, first] = [statements[index - 1]?.content[0], content[0]];
      return before && first && before.start > first.start
        ? [`The statement ${shown(this.text, first)} comes after ${shown(this.text, before)}.`]
        : [];
    });
  }

  private brokenByStatement(statement: Statement): string[] {
    const { content, cue, source, speaker, speakerConfidence, confidence, reason } = statement;
    const [first] = content;
    if (!first) return ['A statement has no content.'];
    const named = `The statement ${shown(this.text, first)}`;
    return [
      ...content.flatMap((span) => brokenBySpan(this.text, span, 'The content')),
      ...apart(this.text, content, 'The content'),
      ...(cue ? this.span(cue, 'The cue') : []),
      ...(source ? this.span(source, 'The source') : []),
      ...(speaker === null || this.ids.has(speaker) ? [] : [`${named} is said by ${speaker}, whom there is not.`]),
      ...((speaker === null) === (speakerConfidence === null) ? [] : [`${named} is sure of a speaker it has not.`]),
      ...(isShare(confidence) && isShare(speakerConfidence ?? 0) ? [] : [`${named} is surer than one can be.`]),
      ...(reason.trim() === '' ? [`${named} gives no reason.`] : []),
    ];
  }

  private brokenByDate(date: DateExpression): string[] {
    const named = `The date ${shown(this.text, date)}`;
    return [
      ...this.span(date, 'The date'),
      ...(/^[A-Z\d_:+.-]+$/.test(date.value) ? [] : [`${named} has the value “${date.value}”.`]),
      ...(date.explanation.trim() === '' ? [`${named} is not explained.`] : []),
    ];
  }
}
