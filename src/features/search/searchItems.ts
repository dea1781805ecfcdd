import * as vscode from 'vscode';
import type { Article, Span } from '../../article/article';
import { labelOf } from '../../article/parse';
import type { Person } from '../../corpus/people';
import { languageTold } from '../../language/articleLanguage';
import { namedSpeaker, statementFactAt, type SearchFacts } from '../../search/index/facts';
import { snippetOf } from '../../search/passages/snippet';
import type { Suggestion } from '../../search/query/suggestions';
import { shortDay } from '../dates/calendar';
import { foreignLanguage } from '../labels';
import { personDescription } from '../people/personItem';
import { saidBy } from './resultItems';
import { displayPath } from '../services';
import type { PickItem } from '../show';

/** What Search Seeds lists. */

/** A line of the list. One without any of these properties is only for reading. */
export interface SearchItem extends PickItem {
  /** The place it opens. */
  readonly place?: { readonly uri: vscode.Uri; readonly span: Span };
  /** The text it puts into the input. */
  readonly text?: string;
  /** The key of the person it opens. */
  readonly person?: string;
  /** Whether it moves all results to the Search Results view. */
  readonly keeps?: true;
}

/** The last item, which Up reaches from the first. Ctrl+Enter would be better, but VS Code takes it for Enter. */
export function keepAllItem(description: string): SearchItem {
  return {
    icon: 'list-tree',
    label: vscode.l10n.t('Keep all search results in a view'),
    description,
    alwaysShow: true,
    keeps: true,
  };
}

export function completionItem({ label, detail, text }: Suggestion): SearchItem {
  return { icon: 'symbol-field', label, description: detail, text, alwaysShow: true };
}

export function personItem(person: Person): SearchItem {
  const { key, name } = person;
  return { icon: 'person', label: name, description: personDescription(person), person: key, alwaysShow: true };
}

/** A Quick Pick is about 90 characters wide; the label leaves room for the date and the speaker. */
const snippetLength = 88;
const labelLength = 44;

/** An article that was found, and where in it. */
export interface Passages {
  readonly article: Article;
  /** In text order, without overlap. */
  readonly hits: readonly Span[];
  /** Who says what in it, if that is known. */
  readonly facts: SearchFacts | undefined;
}

/**
 * An article at its best passage: when it was published, who says it, and the words that were found.
 * @param language that of the article, where it is known already
 */
export function passageItem({ article, facts, hits }: Passages, language?: string | null): SearchItem {
  const snippet = snippetOf(article, hits, snippetLength, language);
  const statement = facts && statementFactAt(facts, snippet.at.start);
  const who = facts && statement ? saidBy({ said: statement.type, speaker: namedSpeaker(facts, statement) }) : '';
  return {
    label: labelOf(article, labelLength) || displayPath(article.id),
    description: [
      article.date ? shortDay(article.date) : vscode.l10n.t('no date'),
      foreignLanguage(languageTold(article).code),
      who,
    ]
      .filter(Boolean)
      .join('  ·  '),
    detail: marked(snippet),
    alwaysShow: true,
    place: { uri: vscode.Uri.parse(article.id), span: snippet.at },
  };
}

/** What is wrong stands above what is done about it, since a single line would be cut. */
export function hintItem(text: string): SearchItem {
  const [wrong = '', done] = text.split('; ');
  return { icon: 'info', label: wrong, detail: done, alwaysShow: true };
}

/** Items below a separator that names them; nothing when there are none. */
export function section(name: string, items: readonly SearchItem[]): SearchItem[] {
  return items.length > 0 ? [{ label: name, kind: vscode.QuickPickItemKind.Separator }, ...items] : [];
}

/**
 * A line of text with its hits between marks, since VS Code does not let extensions highlight parts of a Quick Pick
 * item.
 */
function marked({ text, marks }: { readonly text: string; readonly marks: readonly Span[] }): string {
  let result = '';
  let at = 0;
  for (const mark of marks) {
    result += `${text.slice(at, mark.start)}‹${text.slice(mark.start, mark.end)}›`;
    at = mark.end;
  }
  return result + text.slice(at);
}
