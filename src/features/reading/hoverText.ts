import type { Analysis, DateExpression, Entity, Mention, Statement } from '../../analysis/analysis';
import { distance, entityById, mentionsOf, statementsBy } from '../../analysis/lookup';
import type { Article, Span } from '../../article/article';
import { cutAtWord } from '../../article/parse';
import { calendarPeriod } from '../../analysis/dates/periods';
import type { Spoken } from '../../corpus/days';
import type { Appearance } from '../../corpus/people';
import { plain } from '../markdown';
import { bareWords } from './speakerName';

/**
 * What the hovers say, as Markdown. Pure, so that it can be tested without an editor. Text of articles goes through
 * `plain`; the only links are those that `Links` makes.
 */
export interface Links {
  /** A link target that opens an article with these words selected. */
  reveal(article: string, span: Span): string;
  /** A link target that lets the person give the article its date. */
  setDate(article: string): string;
}

/** What a hover needs to know beyond the article. */
export interface Surroundings {
  readonly links: Links;
  /** Where else a person of this name appears; may be incomplete while the corpus is still being read. */
  appearances(name: string): readonly Appearance[];
  /** Which articles speak of a day ("2025-11-07") or a month; may be incomplete, too. */
  onDay(day: string): readonly Spoken[];
  /** How an article is called in lists. */
  labelOf(article: string): string;
  longDay(day: string): string;
}

/** VS Code shows about ten lines of a hover before it scrolls, so all is kept short: statements take a line each. */
const statementsShown = 2;
const statementLength = 88;
const mentionsLinked = 8;
const articlesLinked = 2;
const sourceLength = 80;
/** Of a source, or of a cue, where both stand on one line. */
const reportLength = 48;

/** Who a mention stands for. */
export function mentionHover(article: Article, analysis: Analysis, mention: Mention, around: Surroundings): string {
  const entity = entityById(analysis, mention.entity);
  if (!entity) return '';
  return [
    whoLine(analysis, entity, mention.rivals ?? []),
    basisLine(article, mention, around),
    saysHere(article, statementsBy(analysis, entity.id), mention.start, around),
    [mentionsLine(article, analysis, entity, mention, around), elsewhereLine(article, entity, around)]
      .filter(Boolean)
      .join('  \n'),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** Who says the words under the cursor. */
export function statementHover(
  article: Article,
  analysis: Analysis,
  statement: Statement,
  around: Surroundings,
): string {
  const speaker = speakerOf(analysis, statement);
  const show = statement.source
    ? ` [Show](${around.links.reveal(article.id, statement.cue ?? statement.source)} "Select these words")`
    : '';
  return [
    speaker
      ? whoLine(analysis, speaker, rivalsOf(analysis, statement))
      : statement.source
        ? `**“${plain(bareWords(article, statement.source, sourceLength))}”**`
        : plain(statement.reason),
    speaker || statement.source ? `${basisWord(statement.basis)}: ${plain(statement.reason)}${show}` : '',
    kindLine(statement, reportWords(article, speaker ? statement.source : null, statement.cue)),
    speaker ? elsewhereLine(article, speaker, around) : '',
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** What is said, on one line: for the words that report it. */
export function contentLine(article: Article, statement: Statement, around: Surroundings): string {
  const [first] = statement.content;
  if (!first) return '';
  const cue = statement.cue && bareWords(article, statement.cue, 30);
  const words = statement.content
    .map((span) => article.text.slice(span.start, span.end))
    .join(' … ')
    .replace(/\s+/g, ' ');
  return `- ${plain(cutAtWord(cue ? `${cue}: ${words}` : words, statementLength))} [↗](${around.links.reveal(article.id, first)} "Select these words")`;
}

/** One line under another hover: whose words these are. */
export function insideStatement(analysis: Analysis, article: Article, statement: Statement): string {
  const speaker = speakerOf(analysis, statement);
  const kind = statement.speech
    ? { direct: 'a direct quotation', indirect: 'indirect speech', mixed: 'a partly quoted statement' }[statement.type]
    : 'a thought or intention';
  const who = speaker
    ? alternatives(
        [speaker, ...entitiesOf(analysis, rivalsOf(analysis, statement))].map((entity) => `**${plain(entity.name)}**`),
      )
    : statement.source && `“${plain(bareWords(article, statement.source, sourceLength))}”`;
  return who ? `Inside ${kind}: ${who}` : '';
}

/** When the words under the cursor are. */
export function dateHover(article: Article, date: DateExpression, around: Surroundings): string {
  const day = /^\d{4}-\d\d-\d\d/.exec(date.value)?.[0];
  const head = day
    ? around.longDay(day) + clockOf(date.value)
    : ((date.type === 'SET' ? null : periodOf(date.value)) ?? meaningOf(date));
  const unresolved = date.type !== 'SET' && date.value.startsWith('XXXX');
  const missing =
    article.date === null && unresolved
      ? `\n\n[Set the article’s date](${around.links.setDate(article.id)} "Writes it into the article’s first line")`
      : '';
  return (
    [
      `**${plain(head)}**${day && article.date ? ` · ${daysApart(article.date, day)}` : ''}`,
      plain(date.explanation),
      [
        unresolved ? '*Unresolved*' : `*${date.basis === 'stated' ? 'Stated' : 'Inferred'}, ${precisionText(date)}*`,
        sameDayLine(article, date, around),
      ]
        .filter(Boolean)
        .join('  \n'),
    ].join('\n\n') + missing
  );
}

/** Who it is, with roles; "Probably …, or …" when others come into question. */
function whoLine(analysis: Analysis, entity: Entity, rivals: readonly string[]): string {
  const kind = entity.type === 'person' ? rolesOf(entity) : ` · ${entity.type}`;
  const who = alternatives([
    `**${plain(entity.name)}**${kind}`,
    ...entitiesOf(analysis, rivals).map((rival) => `**${plain(rival.name)}**`),
  ]);
  return who.charAt(0).toUpperCase() + who.slice(1);
}

/** The likeliest first. */
function alternatives(names: readonly string[]): string {
  return names.length > 1 ? `probably ${names.join(', or ')}` : names.join('');
}

function entitiesOf(analysis: Analysis, ids: readonly string[]): Entity[] {
  return ids.map((id) => entityById(analysis, id)).filter((entity) => entity !== undefined);
}

function speakerOf(analysis: Analysis, statement: Statement): Entity | undefined {
  return statement.speaker === null ? undefined : entityById(analysis, statement.speaker);
}

/** Whom a statement's source might stand for as well as for its speaker. */
function rivalsOf(analysis: Analysis, { source, speaker }: Statement): readonly string[] {
  const mention =
    source &&
    analysis.mentions.find((each) => each.entity === speaker && each.start >= source.start && each.end <= source.end);
  return mention?.rivals ?? [];
}

function rolesOf(entity: Entity): string {
  const roles = [...new Set(entity.roles.map((role) => role.text))].slice(0, 3);
  return roles.length > 0 ? `, ${plain(roles.join('; '))}` : '';
}

function basisWord(basis: 'stated' | 'inferred'): string {
  return basis === 'stated' ? '*Stated*' : '*Inferred*';
}

function basisLine(article: Article, mention: Mention, around: Surroundings): string {
  const show = mention.evidence
    ? ` [Show](${around.links.reveal(article.id, mention.evidence)} "Select the words this rests on")`
    : '';
  return `${basisWord(mention.basis)}: ${plain(mention.reason)}${show}`;
}

/** The statements nearest to the mention, in the article's order. */
function saysHere(article: Article, statements: readonly Statement[], offset: number, around: Surroundings): string {
  const nearest = statements
    .filter((statement) => statement.content.length > 0)
    .sort((a, b) => nearness(a, offset) - nearness(b, offset))
    .slice(0, statementsShown)
    .sort((a, b) => firstOf(a) - firstOf(b));
  return nearest.map((statement) => contentLine(article, statement, around)).join('\n');
}

function nearness(statement: Statement, offset: number): number {
  return Math.min(...statement.content.map((span) => distance(span, offset)));
}

function firstOf(statement: Statement): number {
  return statement.content[0]?.start ?? 0;
}

function mentionsLine(
  article: Article,
  analysis: Analysis,
  entity: Entity,
  here: Mention,
  around: Surroundings,
): string {
  const mentions = mentionsOf(analysis, entity.id);
  const statements = statementsBy(analysis, entity.id).length;
  const says = statements > 0 ? `${counted(statements, 'statement')}, ` : '';
  if (mentions.length < 2) return `${says}1 mention in this article`;
  const index = mentions.indexOf(here);
  const from = Math.max(0, Math.min(index - mentionsLinked / 2, mentions.length - mentionsLinked));
  const links = mentions.slice(from, from + mentionsLinked).map((mention, offset) => {
    const number = from + offset + 1;
    return mention === here
      ? `**${number}**`
      : `[${number}](${around.links.reveal(article.id, mention)} "Go to this mention")`;
  });
  return `${says}${mentions.length} mentions here: ${links.join(' ')}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function elsewhereLine(article: Article, entity: Entity, around: Surroundings): string {
  const others = around.appearances(entity.name).filter((appearance) => appearance.article !== article.id);
  if (others.length === 0) return '';
  return `Also in: ${articleLinks(
    others.sort((a, b) => b.statements - a.statements || b.mentions - a.mentions),
    around,
  )}`;
}

/** Years are spoken of nearly everywhere, so only days and months are looked up. */
function sameDayLine(article: Article, date: DateExpression, around: Surroundings): string {
  const period = calendarPeriod(date);
  if (
    !period ||
    period.length < 7 ||
    (date.precision !== 'day' && date.precision !== 'time' && date.precision !== 'month')
  )
    return '';
  const others = around
    .onDay(period)
    .flatMap(({ article: other, spans }) =>
      other !== article.id && spans[0] ? [{ article: other, first: spans[0], places: spans.length }] : [],
    );
  if (others.length === 0) return '';
  return `Also ${period.length > 7 ? 'on that day' : 'in that month'}: ${articleLinks(
    others.sort((a, b) => b.places - a.places),
    around,
  )}`;
}

/** The first few of some articles, each with a link to the place. */
function articleLinks(
  places: readonly { readonly article: string; readonly first: Span }[],
  around: Surroundings,
): string {
  const links = places
    .slice(0, articlesLinked)
    .map(
      ({ article, first }) =>
        `${plain(cutAtWord(around.labelOf(article), 44))} [↗](${around.links.reveal(article, first)} "Open the article there")`,
    );
  const more = places.length - links.length;
  return `${links.join(' · ')}${more > 0 ? ` · ${more.toLocaleString('en')} more` : ''}`;
}

/** What kind of statement it is, how sure that is, and the words that report it. */
function kindLine(statement: Statement, report: string): string {
  const kind = statement.speech
    ? { direct: 'Direct quotation', indirect: 'Indirect speech', mixed: 'Partly quoted' }[statement.type]
    : 'Thought or intention';
  return `${kind}, ${confidenceText(statement.confidence)}${report ? ` · “${plain(report)}”` : ''}`;
}

/** Source and cue in the article's order: "said the mayor", "According to … two officials". */
function reportWords(article: Article, source: Span | null, cue: Span | null): string {
  const spans = [source, cue].filter((span) => span !== null).sort((a, b) => a.start - b.start);
  const [first, second] = spans;
  const together = first && second && !/[\p{L}\p{N}]/u.test(article.text.slice(first.end, second.start));
  return spans
    .map((span) => bareWords(article, span, reportLength))
    .filter(Boolean)
    .join(together ? ' ' : ' … ');
}

function confidenceText(confidence: number): string {
  return `${confidence >= 0.85 ? 'sure' : confidence >= 0.6 ? 'likely' : 'uncertain'} (${Math.round(confidence * 100)} %)`;
}

/** "the day before this article". Both are days of the calendar. */
export function daysApart(publication: string, day: string): string {
  const days = Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${publication}T00:00:00Z`)) / 86_400_000);
  if (days === 0) return 'the day of this article';
  const count = Math.abs(days) === 1 ? 'the day' : `${Math.abs(days).toLocaleString('en')} days`;
  return `${count} ${days < 0 ? 'before' : 'after'} this article`;
}

const dayParts: Readonly<Record<string, string>> = {
  MO: 'morning',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'daytime',
};

function clockOf(value: string): string {
  const clock = /T(\d\d:\d\d|[A-Z]{2})/.exec(value)?.[1];
  return clock ? `, ${dayParts[clock] ?? clock}` : '';
}

/** What the explanation says the words mean: "Every Friday", "2 years and 3 months". */
function meaningOf({ explanation }: DateExpression): string {
  const meaning = explanation.replace(/^“[^”]*”: (?:a length of |the year )?/, '');
  return meaning.charAt(0).toUpperCase() + meaning.slice(1);
}

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const seasonNames: Readonly<Record<string, string>> = { SP: 'Spring', SU: 'Summer', FA: 'Autumn', WI: 'Winter' };
const halfNames: Readonly<Record<string, string>> = { H1: 'First half of', H2: 'Second half of' };
const units: Readonly<Record<string, string>> = {
  PY: 'year',
  PM: 'month',
  PW: 'week',
  PD: 'day',
  PTH: 'hour',
  PTM: 'minute',
  PTS: 'second',
};
const references: Readonly<Record<string, string>> = { PRESENT_REF: 'Now', PAST_REF: 'Earlier', FUTURE_REF: 'Later' };

/** A TIMEX3 value that is no day, in words; null when it says nothing a person would. */
export function periodOf(value: string): string | null {
  const month = /^(\d{4})-(\d\d)$/.exec(value);
  if (month) return `${monthNames[Number(month[2]) - 1] ?? month[2]} ${month[1]}`;
  const part = /^(\d{4})-(Q[1-4]|H[12]|SP|SU|FA|WI|W\d\d)(-WE)?$/.exec(value);
  if (part) return partOfYear(part[1]!, part[2]!, part[3] !== undefined);
  const decade = /^(\d{3})$/.exec(value);
  if (decade) return `The ${decade[1]}0s`;
  const century = /^(\d\d)$/.exec(value);
  if (century) return `${Number(century[1]) + 1}th century`;
  const duration = /^(PT?)(\d{1,9}(?:\.\d{1,3})?)([YMWDHS])$/.exec(value);
  const unit = duration && units[`${duration[1]}${duration[3]}`];
  if (duration && unit) return `${duration[2]} ${unit}${duration[2] === '1' ? '' : 's'}`;
  if (value.includes('X')) return unknownPart(value);
  return /^\d{4}$/.test(value) ? value : (references[value] ?? null);
}

/** A value of which the article leaves a part open. */
function unknownPart(value: string): string | null {
  const day = /^XXXX-(\d\d)(?:-(\d\d))?/.exec(value);
  if (day)
    return `${[day[2] && Number(day[2]), monthNames[Number(day[1]) - 1]].filter(Boolean).join(' ')}, year unknown`;
  const duration = /^(PT?)X([YMWDHS])$/.exec(value);
  if (duration) return `Some ${units[`${duration[1]}${duration[2]}`]}s`;
  return value.startsWith('P') ? null : 'Date unknown';
}

function partOfYear(year: string, part: string, weekend: boolean): string {
  if (part.startsWith('Q')) return `Quarter ${part.slice(1)} of ${year}`;
  if (part.startsWith('W') && part.length === 3)
    return `${weekend ? 'Weekend of week' : 'Week'} ${Number(part.slice(1))} of ${year}`;
  return `${halfNames[part] ?? seasonNames[part]} ${year}`;
}

function precisionText(date: DateExpression): string {
  if (date.type === 'DURATION') return 'a length of time';
  if (date.type === 'SET') return 'again and again';
  return date.precision === 'none'
    ? 'no calendar date'
    : date.precision === 'time'
      ? `to the ${/T\d/.test(date.value) ? 'time of day' : 'part of the day'}`
      : `to the ${date.precision}`;
}
