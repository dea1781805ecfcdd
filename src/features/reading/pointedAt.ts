import * as vscode from 'vscode';
import type { Analysis, DateExpression, Entity, Mention, Statement } from '../../analysis/analysis';
import { dateAt, entityById, mentionAt, statementAt } from '../../analysis/lookup';
import type { Article, Span } from '../../article/article';
import { placeOfRow } from '../articles/rows';
import { fieldsOf, isOffset, textIn } from '../given';
import type { Services } from '../services';
import { shownAnalysis } from './shownStatements';

/** What a command of a context menu is about. */
export interface Pointed {
  readonly article: Article;
  readonly analysis: Analysis;
  /** The words that are selected; null when none are. */
  readonly selected: Span | null;
  readonly mention: Mention | undefined;
  readonly entity: Entity | undefined;
  readonly date: DateExpression | undefined;
  readonly statement: Statement | undefined;
}

/**
 * What a row of a view stands for, or a place that a link names by its article and offset, or else what is
 * under the cursor of the active editor; null when that is no article. Only ids and numbers are taken: anybody may call
 * a command.
 */
export async function pointedAt(services: Services, target: unknown, offset?: unknown): Promise<Pointed | null> {
  if (typeof target === 'string') {
    const linked = isOffset(offset) && services.uriOf(target) && (await services.library.articleOf(target));
    return linked ? pointedIn(services, linked, offset, null) : null;
  }
  const item = itemIn(target);
  if (!item) {
    const place = placeOfRow(target);
    const linked = place && services.uriOf(place.id) && (await services.library.articleOf(place.id));
    if (place) return linked ? pointedIn(services, linked, place.words?.start ?? 0, null) : null;
    return underCursor(services);
  }
  const article = services.library.corpus.get(item.article) ? await services.library.articleOf(item.article) : null;
  if (!article) return null;
  const analysis = await shownAnalysis(services, article);
  const entity = item.entity === undefined ? undefined : entityById(analysis, item.entity);
  const statement = item.statement === undefined ? undefined : analysis.statements[item.statement];
  return { article, analysis, selected: null, mention: undefined, entity, statement, date: undefined };
}

async function underCursor(services: Services): Promise<Pointed | null> {
  const editor = vscode.window.activeTextEditor;
  const article = editor && services.articleIn(editor.document);
  if (!editor || !article) return null;
  const { document, selection } = editor;
  const selected = selection.isEmpty
    ? null
    : { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) };
  return pointedIn(services, article, selected?.start ?? document.offsetAt(selection.active), selected);
}

async function pointedIn(
  services: Services,
  article: Article,
  offset: number,
  selected: Span | null,
): Promise<Pointed> {
  const analysis = await shownAnalysis(services, article);
  const mention = mentionAt(analysis, offset);
  return {
    article,
    analysis,
    selected,
    mention,
    entity: mention && entityById(analysis, mention.entity),
    date: dateAt(analysis, offset),
    statement: statementAt(analysis, offset),
  };
}

interface PointedItem {
  readonly article: string;
  readonly entity: string | undefined;
  readonly statement: number | undefined;
}

function itemIn(target: unknown): PointedItem | null {
  const { kind, article, index } = fieldsOf(target);
  const id = textIn(article, 'id');
  if (kind === undefined || id === undefined) return null;
  return { article: id, entity: textIn(target, 'entity'), statement: isOffset(index) ? index : undefined };
}
