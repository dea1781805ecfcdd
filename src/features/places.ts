import * as vscode from 'vscode';
import type { Span } from '../article/article';
import { lowerBound } from '../article/lowerBound';
import { isArchived } from './archive/archivedId';

/** From offsets to the lines and columns of VS Code, and whether there is a file. */

export function rangeOf(document: vscode.TextDocument, span: Span): vscode.Range {
  return new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
}

/** Turns offsets into positions, for a text that may not be open in an editor. Lines end where VS Code ends them. */
export function placesIn(text: string): (offset: number) => vscode.Position {
  const starts = Array.from(text.matchAll(/\r\n|\r|\n/g), (end) => end.index + end[0].length);
  return (offset) => {
    const before = lowerBound(starts, (start) => start <= offset);
    return new vscode.Position(before, offset - (starts[before - 1] ?? 0));
  };
}

/** Whether no file is there any more. No archive is asked for that: what is none of the library's is gone. */
export async function isGone(uri: vscode.Uri): Promise<boolean> {
  if (isArchived(uri)) return true;
  try {
    await vscode.workspace.fs.stat(uri);
    return false;
  } catch {
    return true;
  }
}
