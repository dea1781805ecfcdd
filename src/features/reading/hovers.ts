import * as vscode from 'vscode';
import type { Analysis, Statement } from '../../analysis/analysis';
import { sayReading } from '../../analysis/sayReading';
import { contains, dateAt, mentionAt, statementAt } from '../../analysis/lookup';
import type { Article, Span } from '../../article/article';
import { editBetween, inTextBefore, inTextNow, isUntouched } from '../../article/edit';
import { lowerBound } from '../../article/lowerBound';
import type { KnownAnalysis } from '../../corpus/library';
import { summaryLabel } from '../../corpus/summary';
import { longDay } from '../dates/calendar';
import { commands, contextKeys, languageId } from '../contributions';
import { dateHover } from './dateHoverText';
import { footLine, type HoverContext } from './hoverContext';
import { contentLine, insideStatement, mentionHover, statementHover } from './hoverText';
import { rangeOf } from '../places';
import { sayingOf } from '../review/describe';
import { displayPath, type Services } from '../services';
import { asShown } from './shownStatements';
import { whileWanted } from '../whileWanted';
import { commandLink, plain } from '../markdown';
import { markdown } from '../show';

/** What hovers may link to; each looks at what they are called with. */
const linked = [commands.reveal, commands.setDate, commands.correct, commands.openOriginal];

/** Hovers: who is meant, who says so, and when. */
export function register(context: vscode.ExtensionContext, services: Services): void {
  let hasSaid = false;
  context.subscriptions.push(
    vscode.languages.registerHoverProvider(
      [{ language: languageId }, { language: 'plaintext' }, { language: 'markdown' }],
      {
        provideHover: async (document, position, token) => {
          const article = token.isCancellationRequested ? null : services.articleIn(document);
          if (!article) return undefined;
          const known = await whileWanted(token, (signal) => services.library.analysisSoon(article, signal));
          if (token.isCancellationRequested) return undefined;
          const seen = known && seenNow(known, article, document.offsetAt(position));
          if (!seen) return new vscode.Hover(stillReading());
          const found = hoverOver(seen, services);
          if (!found) return undefined;
          if (!hasSaid) void vscode.commands.executeCommand('setContext', contextKeys.hovered, (hasSaid = true));
          return new vscode.Hover(markdown(found.text, linked), rangeOf(document, seen.inNow(found.span)));
        },
      },
    ),
  );
}

/** What is known about a place, perhaps from before the article was edited elsewhere. */
interface Seen extends KnownAnalysis {
  readonly offset: number;
  /** Where a stretch of the article as it was stands now. */
  readonly inNow: <T extends Span>(span: T) => T;
}

/** Null when the paragraph is not as it was when the article was analysed. */
function seenNow({ article, analysis }: KnownAnalysis, now: Article, offset: number): Seen | null {
  const shown = { article, analysis: asShown(analysis) };
  if (article === now) return { ...shown, offset, inNow: (span) => span };
  const edit = editBetween(article.text, now.text);
  if (!isUntouched(edit, paragraphAround(now, offset))) return null;
  return { ...shown, offset: inTextBefore(edit, offset), inNow: (span) => inTextNow(edit, span) };
}

/** All that a hover says, and the words it is about. */
function hoverOver(
  { article, analysis, offset, inNow }: Seen,
  services: Services,
): { readonly text: string; readonly span: Span } | null {
  const context = hoverContextFor(services, analysis, (id, span) => (id === article.id ? inNow(span) : span));
  // A hover shown by key is also about the words just before the cursor.
  const found = hoverAt(article, analysis, offset, context) ?? hoverAt(article, analysis, offset - 1, context);
  if (!found) return null;
  const reading = analysis.reading ? `*${plain(sayReading(analysis.reading))}*` : '';
  return { text: join(found.text, reading, footLine(article, found.span.start, context)), span: found.span };
}

function stillReading(): vscode.MarkdownString {
  return markdown(plain(vscode.l10n.t('Seed Review is still reading this article.')));
}

function paragraphAround({ blocks }: Article, offset: number): Span {
  const block = blocks[lowerBound(blocks, ({ end }) => end < offset)];
  return block && block.start <= offset ? block : { start: offset, end: offset };
}

/**
 * What hovers over an analysed article know beyond it.
 * @param inNow where a stretch of an article, as it was when it was analysed, stands now
 */
function hoverContextFor(
  services: Services,
  { decided }: Analysis,
  inNow: (article: string, span: Span) => Span,
): HoverContext {
  const offsetNow = (article: string, offset: number) => inNow(article, { start: offset, end: offset }).start;
  return {
    links: {
      reveal: (article, span) => {
        const { start, end } = inNow(article, span);
        return commandLink(commands.reveal, [article, start, end]);
      },
      correct: (article, offset) => commandLink(commands.correct, [article, offsetNow(article, offset)]),
      original: (article, offset) => commandLink(commands.openOriginal, [article, offsetNow(article, offset)]),
      beside: (article, path) =>
        commandLink(commands.reveal, [vscode.Uri.joinPath(vscode.Uri.parse(article), '..', path).toString(), 0, 0]),
      setDate: (article) => commandLink(commands.setDate, [article]),
    },
    appearances: (name) => services.library.people.appearances(name),
    onDay: (day) => services.library.days.articlesOn(day),
    labelOf: (id) => {
      const summary = services.library.corpus.get(id)?.summary;
      return (summary && summaryLabel(summary)) || displayPath(id);
    },
    longDay,
    otherwise: (article, id) => {
      const disputed = decided?.disputed.find((group) => group.includes(id)) ?? [];
      return services.desks
        .decisionsOn(article.id)
        .filter((decision) => decision.id !== id && disputed.includes(decision.id))
        .map((decision) => ({ by: decision.by, said: sayingOf(decision) }));
    },
    get you() {
      return services.desks.you;
    },
  };
}

/** What to say about an offset, and the words it is about. */
function hoverAt(
  article: Article,
  analysis: Analysis,
  offset: number,
  context: HoverContext,
): { readonly text: string; readonly span: Span } | null {
  const mention = mentionAt(analysis, offset);
  const date = dateAt(analysis, offset);
  const statement = statementAt(analysis, offset);
  const inside = statement ? insideStatement(analysis, article, statement) : '';
  // With a date inside a long role, or a name inside a date, the mouse is on the shorter one.
  if (date && (!mention || date.end - date.start <= mention.end - mention.start))
    return { text: join(dateHover(article, date, context), inside), span: date };
  if (mention) return { text: join(mentionHover(article, analysis, mention, context), inside), span: mention };
  const report = reportAt(analysis, offset);
  if (report)
    return {
      text: join(
        statementHover(article, analysis, report.statement, context),
        contentLine(article, report.statement, context),
        inside,
      ),
      span: report.span,
    };
  const span = statement?.content.find((each) => contains(each, offset));
  return statement && span ? { text: statementHover(article, analysis, statement, context), span } : null;
}

/** The statement whose cue, or else source, is at an offset. */
function reportAt(
  analysis: Analysis,
  offset: number,
): { readonly statement: Statement; readonly span: Span } | undefined {
  const by = (part: 'cue' | 'source') =>
    analysis.statements.flatMap((statement) => {
      const span = statement[part];
      return span && contains(span, offset) ? [{ statement, span }] : [];
    })[0];
  return by('cue') ?? by('source');
}

function join(...parts: readonly string[]): string {
  return parts.filter(Boolean).join('\n\n');
}
