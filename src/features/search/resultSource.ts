import type * as vscode from 'vscode';
import type { Article } from '../../article/article';
import type { Emitter } from '../../corpus/emitter';
import type { FoundArticle } from '../../corpus/results';

/** Where lasting results come from. It follows what it searches. */
export interface ResultSource extends vscode.Disposable {
  /** Sent when it has found something else, or is through. Not by `begin`. */
  readonly changed: Emitter<void>;
  /** The best first. */
  readonly found: readonly FoundArticle[];
  /** Whether it is not through yet with what it was asked for last. */
  readonly isSearching: boolean;
  /** Forgets what it found and looks for something else; for nothing when the query is empty. */
  begin(query: string): void;
  /** An article that it found, with its text; null when it is another's, or has gone. */
  articleOf(id: string): Promise<Article | null>;
}
