import { l10n } from 'vscode';
import { leastOf } from '../../article/lists';
import type { Analysis, Entity, Mention, Statement } from '../../analysis/analysis';
import { distance, entityById, mentionsOf, statementsBy } from '../../analysis/lookup';
import type { Article, Span } from '../../article/article';
import { cutAtWord } from '../../article/parse';
import { shownLine, shownText } from '../../article/shownText';
import { plain, plainSentence } from '../markdown';
import { entityTypeName } from '../labels';
import { formatNumber, formatPercent, inQuotes, statementCount } from '../../article/wording';
import { articleLinks, decidedLine, link, type HoverContext } from './hoverContext';
import { bareWords } from './sourceLabel';

/** VS Code shows about ten lines of a hover before it scrolls, so everything is short: a statement takes one line. */
const statementsShown = 2;
const statementLength = 88;
const mentionsLinked = 8;
const sourceLength = 80;
/** Of a source or a cue, where both share a line. */
const reportLength = 48;

/** Who a mention stands for. */
export function mentionHover(article: Article, analysis: Analysis, mention: Mention, context: HoverContext): string {
  const entity = entityById(analysis, mention.entity);
  if (!entity) return '';
  return [
    [whoLine(analysis, entity, mention.rivals ?? []), nameLine(article, entity, mention, context)]
      .filter(Boolean)
      .join('  \n'),
    basisLine(article, mention, context),
    saysHere(article, statementsBy(analysis, entity.id), mention.start, context),
    [mentionsLine(article, analysis, entity, mention, context), elsewhereLine(article, entity, context)]
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
  context: HoverContext,
): string {
  const speaker = speakerOf(analysis, statement);
  const show = statement.source
    ? ` ${link(l10n.t('Show'), context.links.reveal(article.id, statement.cue ?? statement.source), l10n.t('Show these words'))}`
    : '';
  return [
    speaker
      ? saidBy(statement, candidatesFor(analysis, speaker, rivalsOf(analysis, statement)))
      : statement.source
        ? `**${inQuotes(plain(bareWords(article, statement.source, sourceLength)))}**`
        : plainSentence(statement.reason),
    speaker || statement.source
      ? statement.decided
        ? `${decidedLine(article, statement.decided, context)}${show}`
        : `${basisWord(statement.basis)}${sureOf(statement)}: ${plainSentence(statement.reason)}${show}`
      : '',
    kindLine(statement, reportWords(article, speaker ? statement.source : null, statement.cue)),
    speaker ? elsewhereLine(article, speaker, context) : '',
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** "Said by **Ann Moore**": so that nobody takes it for what the words under the cursor stand for. */
function saidBy({ speech }: Statement, candidates: readonly string[]): string {
  const who = anyOf(candidates);
  if (candidates.length > 1)
    return speech ? l10n.t('Probably said by {0}', who) : l10n.t('Probably thought by {0}', who);
  return speech ? l10n.t('Said by {0}', who) : l10n.t('Thought by {0}', who);
}

/** How sure it is whose the words are, where that was inferred. */
function sureOf({ basis, speakerConfidence }: Statement): string {
  if (basis === 'stated' || speakerConfidence === null) return '';
  return `, ${certainty(speakerConfidence, 0.95, 0.8)}`;
}

/** What is said, on one line; shown for the words that report it. */
export function contentLine(article: Article, statement: Statement, context: HoverContext): string {
  const [first] = statement.content;
  if (!first) return '';
  const cue = statement.cue && bareWords(article, statement.cue, 30);
  const words = statement.content.map((span) => shownLine(article, span)).join(' … ');
  const line = cue
    ? `${plain(cue)}: ${plain(cutAtWord(words, statementLength - cue.length - 2))}`
    : plain(cutAtWord(words, statementLength));
  return `- ${line} ${link('↗', context.links.reveal(article.id, first), l10n.t('Show these words'))}`;
}

/** One line under another hover, on whose words these are: "Inside a direct quotation by **Ada Quist**". */
export function insideStatement(analysis: Analysis, article: Article, statement: Statement): string {
  const speaker = speakerOf(analysis, statement);
  const inside = statement.speech
    ? {
        direct: l10n.t('Inside a direct quotation'),
        indirect: l10n.t('Inside indirect speech'),
        mixed: l10n.t('Inside a partly quoted statement'),
      }[statement.type]
    : l10n.t('Inside a thought or intention');
  const names = speaker
    ? [speaker, ...entitiesOf(analysis, rivalsOf(analysis, statement))].map(({ name }) => `**${plain(name)}**`)
    : statement.source
      ? [inQuotes(plain(bareWords(article, statement.source, sourceLength)))]
      : [];
  const [first, ...others] = names;
  if (first === undefined) return '';
  if (others.length === 0) return l10n.t('{0} by {1}', inside, first);
  return l10n.t(
    '{0}, probably by {1}',
    inside,
    others.reduce((before, name) => l10n.t('{0} or {1}', before, name), first),
  );
}

/** Who it is, with roles; "Probably …, or …" when others come into question. The likeliest comes first. */
function whoLine(analysis: Analysis, entity: Entity, rivals: readonly string[]): string {
  const candidates = candidatesFor(analysis, entity, rivals);
  return candidates.length > 1 ? l10n.t('Probably {0}', anyOf(candidates)) : anyOf(candidates);
}

/** Who it is, with roles, and then the others that come into question. */
function candidatesFor(analysis: Analysis, entity: Entity, rivals: readonly string[]): string[] {
  const who = `**${plain(entity.name)}**${entity.type === 'person' ? rolesOf(entity) : ` · ${entityTypeName(entity.type)}`}`;
  return [who, ...entitiesOf(analysis, rivals).map(({ name }) => `**${plain(name)}**`)];
}

/** "**Ada Quist**, harbour master, or **Berit Holm**". */
function anyOf(candidates: readonly string[]): string {
  return candidates.reduce((before, each) => l10n.t('{0}, or {1}', before, each));
}

function entitiesOf(analysis: Analysis, ids: readonly string[]): Entity[] {
  return ids.map((id) => entityById(analysis, id)).filter((entity) => entity !== undefined);
}

function speakerOf(analysis: Analysis, statement: Statement): Entity | undefined {
  return statement.speaker === null ? undefined : entityById(analysis, statement.speaker);
}

/** Who else a statement's source might stand for, besides its speaker. */
function rivalsOf(analysis: Analysis, { source, speaker }: Statement): readonly string[] {
  const mention =
    source &&
    analysis.mentions.find((each) => each.entity === speaker && each.start >= source.start && each.end <= source.end);
  return mention?.rivals ?? [];
}

function rolesOf(entity: Entity): string {
  const roles = [...new Set(entity.roles.map((role) => role.text))].slice(0, 3);
  return roles.length > 0 ? `, ${roles.map(plain).join('; ')}` : '';
}

function basisWord(basis: 'stated' | 'inferred'): string {
  return basis === 'stated' ? l10n.t('*Stated*') : l10n.t('*Inferred*');
}

/** Who gave somebody this name or role, and what the article says itself. */
function nameLine(article: Article, { name, was, decided }: Entity, mention: Mention, context: HoverContext): string {
  if (!decided || mention.decided) return '';
  const line = decidedLine(article, decided, context);
  return was && was !== name ? l10n.t('{0}; here “{1}”', line, plain(was)) : line;
}

function basisLine(article: Article, mention: Mention, context: HoverContext): string {
  if (mention.decided) return decidedLine(article, mention.decided, context);
  const show = mention.evidence
    ? ` ${link(l10n.t('Show'), context.links.reveal(article.id, mention.evidence), l10n.t('Show the words this rests on'))}`
    : '';
  return `${basisWord(mention.basis)}: ${plainSentence(mention.reason)}${show}`;
}

/** The statements nearest to the mention, in the article's order. */
function saysHere(article: Article, statements: readonly Statement[], offset: number, context: HoverContext): string {
  const nearest = statements
    .filter((statement) => statement.content.length > 0)
    .sort((a, b) => nearness(a, offset) - nearness(b, offset))
    .slice(0, statementsShown)
    .sort((a, b) => firstOf(a) - firstOf(b));
  return nearest.map((statement) => contentLine(article, statement, context)).join('\n');
}

function nearness(statement: Statement, offset: number): number {
  return leastOf(statement.content.map((span) => distance(span, offset)));
}

function firstOf(statement: Statement): number {
  return statement.content[0]?.start ?? 0;
}

function mentionsLine(
  article: Article,
  analysis: Analysis,
  entity: Entity,
  here: Mention,
  context: HoverContext,
): string {
  const mentions = mentionsOf(analysis, entity.id);
  const statements = statementsBy(analysis, entity.id).length;
  const says = statements > 0 ? `${statementCount(statements)}, ` : '';
  if (mentions.length < 2) return `${says}${l10n.t('1 mention in this article')}`;
  const index = mentions.indexOf(here);
  const from = Math.max(0, Math.min(index - mentionsLinked / 2, mentions.length - mentionsLinked));
  const links = mentions.slice(from, from + mentionsLinked).map((mention, offset) => {
    const number = from + offset + 1;
    return mention === here
      ? `**${number}**`
      : link(String(number), context.links.reveal(article.id, mention), l10n.t('Go to this mention'));
  });
  return `${says}${l10n.t('{0} mentions here: {1}', formatNumber(mentions.length), links.join(' '))}`;
}

function elsewhereLine(article: Article, entity: Entity, context: HoverContext): string {
  const others = context.appearances(entity.name).filter((appearance) => appearance.article !== article.id);
  if (others.length === 0) return '';
  const first = others.sort((a, b) => b.statements - a.statements || b.mentions - a.mentions);
  return l10n.t('Also in: {0}', articleLinks(first, context));
}

/** What kind of statement it is, how sure that is, and the words that report it. */
function kindLine(statement: Statement, report: string): string {
  const kind = statement.speech
    ? { direct: l10n.t('Direct quotation'), indirect: l10n.t('Indirect speech'), mixed: l10n.t('Partly quoted') }[
        statement.type
      ]
    : l10n.t('Thought or intention');
  const sure = statement.decided ? '' : `, ${certainty(statement.confidence, 0.85, 0.6)}`;
  return `${kind}${sure}${report ? ` · ${inQuotes(plain(report))}` : ''}`;
}

/** Source and cue in the article's order: "said the mayor", "According to … two officials". */
function reportWords(article: Article, source: Span | null, cue: Span | null): string {
  const spans = [source, cue].filter((span) => span !== null).sort((a, b) => a.start - b.start);
  const [first, second] = spans;
  const together =
    first && second && !/[\p{L}\p{N}]/u.test(shownText(article, { start: first.end, end: second.start }));
  return spans
    .map((span) => bareWords(article, span, reportLength))
    .filter(Boolean)
    .join(together ? ' ' : ' … ');
}

/** "likely (82%)". @param sure from where on it is sure @param likely from where on it is likely */
function certainty(confidence: number, sure: number, likely: number): string {
  const percent = formatPercent(confidence);
  if (confidence >= sure) return l10n.t('sure ({0})', percent);
  return confidence >= likely ? l10n.t('likely ({0})', percent) : l10n.t('uncertain ({0})', percent);
}
