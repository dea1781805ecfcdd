import * as vscode from 'vscode';
import type { Span } from '../../article/article';
import type { Person } from '../../corpus/people';
import type { Suggestion } from '../../search/query/suggestions';
import { personDescription } from '../people/personItem';
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
export function marked({ text, marks }: { readonly text: string; readonly marks: readonly Span[] }): string {
  let result = '';
  let at = 0;
  for (const mark of marks) {
    result += `${text.slice(at, mark.start)}‹${text.slice(mark.start, mark.end)}›`;
    at = mark.end;
  }
  return result + text.slice(at);
}
