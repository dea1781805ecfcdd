import * as l10n from '@vscode/l10n';
import type { Span } from '../article/article';
import { lowerBound } from '../article/lowerBound';
import type { Analysis, DateExpression, Entity, Mention, Role, Statement } from './analysis';
import type { BareArticle } from './markup';

/** What was found in an article, in any order; entities have ids that tell them apart. */
export type Findings = Pick<Analysis, 'entities' | 'mentions' | 'statements' | 'dates'>;

/**
 * What was found, as `Analysis` promises it, whoever found it. Here, and nowhere else, spans are trimmed, things come
 * in order, one of two that cannot both stand goes, and entities get their numbers.
 */
export function putTogether(found: Findings, bare: BareArticle): Findings {
  const places = new Places(bare);
  const known = new Set(found.entities.map(({ id }) => id));
  const mentions = nested(
    places.ofAll(found.mentions.filter(({ entity }) => known.has(entity))).sort(byPlaceAndKind),
    (outer, inner) => rank[outer.kind] > rank[inner.kind],
  );
  const order = [...new Set(mentions.map(({ entity }) => entity))];
  const ids: Numbers = new Map(order.map((id, index) => [id, `e${index + 1}`]));
  const byId = new Map(found.entities.map((entity) => [entity.id, entity]));
  return {
    entities: order.map((id) => entityOf(byId.get(id)!, ids, places)),
    mentions: mentions.map((mention) => mentionOf(mention, ids, places)),
    statements: statementsOf(found.statements, places).map((statement) => withSpeaker(statement, ids)),
    dates: apart(places.ofAll(found.dates).sort(byPlace)),
  };
}

/** The ids that entities are known by; one that is mentioned nowhere has none. */
type Numbers = ReadonlyMap<string, string>;

/** In text order, and of two that begin together the longer one first. */
function byPlace(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** Which of two mentions of the same words, or of words that cross, stays. */
const rank = { name: 0, pronoun: 1, nominal: 2 } as const;

function byPlaceAndKind(a: Mention, b: Mention): number {
  return byPlace(a, b) || rank[a.kind] - rank[b.kind];
}

/**
 * Spans that nest: of two that cross, or that are the same, one goes.
 * @param spans in the order of `byPlace`
 * @param givesWay whether it is the one that begins first that goes; else it is the other
 */
function nested<T extends Span>(spans: readonly T[], givesWay: (outer: T, inner: T) => boolean): T[] {
  const gone = new Set<T>();
  const open: T[] = [];
  for (const span of spans) {
    let outer = open.at(-1);
    while (outer && (outer.end <= span.start || (cannotStand(outer, span) && givesWay(outer, span)))) {
      if (outer.end > span.start) gone.add(outer);
      open.pop();
      outer = open.at(-1);
    }
    if (outer && cannotStand(outer, span)) gone.add(span);
    else open.push(span);
  }
  return gone.size === 0 ? [...spans] : spans.filter((span) => !gone.has(span));
}

/** @param outer one that holds the beginning of the other */
function cannotStand(outer: Span, inner: Span): boolean {
  return inner.end > outer.end || (inner.start === outer.start && inner.end === outer.end);
}

/** @param dates in the order of `byPlace` */
function apart(dates: readonly DateExpression[]): DateExpression[] {
  let end = 0;
  return dates.filter((date) => {
    const isApart = date.start >= end;
    if (isApart) ({ end } = date);
    return isApart;
  });
}

function entityOf(entity: Entity, ids: Numbers, places: Places): Entity {
  const roles: Role[] = places.ofAll(entity.roles).sort((a, b) => a.start - b.start);
  return { ...entity, id: ids.get(entity.id)!, roles };
}

function mentionOf({ evidence, rivals, ...mention }: Mention, ids: Numbers, places: Places): Mention {
  const entity = ids.get(mention.entity)!;
  const at = evidence && places.of(evidence);
  const others = [...new Set(rivals?.flatMap((id) => ids.get(id) ?? []))].filter((id) => id !== entity);
  return { ...mention, entity, ...(at && { evidence: at }), ...(others.length > 0 && { rivals: others }) };
}

function withSpeaker(statement: Statement, ids: Numbers): Statement {
  if (statement.speaker === null) return statement;
  const speaker = ids.get(statement.speaker);
  if (speaker !== undefined) return { ...statement, speaker };
  const reason = l10n.t('The article names nobody in particular here.');
  return { ...statement, speaker: null, basis: 'inferred', speakerConfidence: null, reason };
}

/** A part of what was said. */
interface Said extends Span {
  /** The place of its statement in a list. */
  readonly by: number;
  readonly confidence: number;
  /** How far it is from the cue. */
  readonly fromCue: number;
}

/**
 * What statements say nests; what is the same in two, or crosses, is left to the one whose cue is nearer, or that is
 * more certain: “Yes,” said Ann in an interview.
 */
function statementsOf(found: readonly Statement[], places: Places): Statement[] {
  const statements = found.map((statement) => placed(statement, places));
  const said = statements.flatMap(({ content, cue, confidence }, by) =>
    content.map(({ start, end }): Said => {
      const fromCue = cue ? Math.max(0, cue.start - end, start - cue.end) : Infinity;
      return { start, end, by, confidence, fromCue };
    }),
  );
  const kept = nested(
    said.sort(byPlace),
    (outer, inner) =>
      outer.fromCue > inner.fromCue || (outer.fromCue === inner.fromCue && outer.confidence < inner.confidence),
  );
  const contents = statements.map((): Span[] => []);
  for (const { by, start, end } of kept) contents[by]!.push({ start, end });
  return statements
    .map((statement, index) => ({ ...statement, content: contents[index]! }))
    .filter(({ content }) => content.length > 0)
    .sort((a, b) => a.content[0]!.start - b.content[0]!.start);
}

function placed(statement: Statement, places: Places): Statement {
  const { content, cue, source } = statement;
  return {
    ...statement,
    content: joined(content.flatMap((span) => places.wholeOf(span) ?? []).sort(byPlace)),
    cue: cue && places.of(cue),
    source: source && places.of(source),
  };
}

/** Spans that overlap become one. @param spans in the order of `byPlace` */
function joined(spans: readonly Span[]): Span[] {
  const whole: Span[] = [];
  for (const span of spans) {
    const last = whole.at(-1);
    if (last && span.start < last.end)
      whole[whole.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else whole.push(span);
  }
  return whole;
}

/** Where things stand in an article: in its blocks, without white space at an edge, and with no character cut. */
class Places {
  constructor(private readonly bare: BareArticle) {}

  /** The parts of a span that lie in blocks, one after the other. */
  partsOf({ start, end }: Span): Span[] {
    const { blocks } = this.bare.article;
    const parts: Span[] = [];
    for (let at = lowerBound(blocks, (block) => block.end <= start); at < blocks.length; at++) {
      const block = blocks[at]!;
      if (block.start >= end) break;
      const part = this.trimmed(Math.max(start, block.start), Math.min(end, block.end));
      if (part.start < part.end) parts.push(part);
    }
    return parts;
  }

  /** From the first of these parts to the last; null when there is none. */
  wholeOf(span: Span): Span | null {
    const parts = this.partsOf(span);
    const [first, last] = [parts[0], parts.at(-1)];
    return first && last ? { start: first.start, end: last.end } : null;
  }

  /** The first of these parts: few things go on over several blocks. Null when there is none. */
  of<T extends Span>(span: T): T | null {
    const [part] = this.partsOf(span);
    return part ? { ...span, ...part } : null;
  }

  ofAll<T extends Span>(spans: readonly T[]): T[] {
    return spans.flatMap((span) => this.of(span) ?? []);
  }

  private trimmed(from: number, to: number): Span {
    const { text } = this.bare.article;
    let [start, end] = [from, to];
    while (start < end && (/\s/.test(text.charAt(start)) || this.isWithinCharacter(start))) start++;
    while (start < end && (/\s/.test(text.charAt(end - 1)) || this.isWithinCharacter(end))) end--;
    return { start, end };
  }

  private isWithinCharacter(offset: number): boolean {
    const { article, isWithinMark } = this.bare;
    return isWithinPair(article.text, offset) || isWithinMark(offset);
  }
}

function isWithinPair(text: string, offset: number): boolean {
  return (text.charCodeAt(offset) & 0xfc00) === 0xdc00 && (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800;
}
