import * as vscode from 'vscode';
import type { Span } from '../../article/article';
import { colours } from '../contributions';
import { rangeOf } from '../places';

/**
 * Shows which words a jump was to. They are marked and not selected: a key that was meant for a list must not replace
 * them. The mark goes when the person moves the cursor or the text changes.
 */
export class JumpMark implements vscode.Disposable {
  private readonly decoration = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor(colours.jump),
    outline: '1px solid',
    outlineColor: new vscode.ThemeColor('contrastActiveBorder'),
    borderRadius: '2px',
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
  private marked: { readonly id: string; readonly span: Span } | null = null;
  private readonly listening = vscode.Disposable.from(
    vscode.window.onDidChangeVisibleTextEditors(() => this.draw()),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0 && this.isIn(document)) this.clear();
    }),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor, kind }) => {
      const byHand = kind !== undefined && kind !== vscode.TextEditorSelectionChangeKind.Command;
      if (byHand && this.isIn(textEditor.document)) this.clear();
    }),
  );

  /** Marks words in the editors that show them now, or as soon as one does. */
  show(uri: vscode.Uri, span: Span): void {
    this.marked = { id: uri.toString(), span };
    this.draw();
  }

  clear(): void {
    this.marked = null;
    this.draw();
  }

  dispose(): void {
    this.listening.dispose();
    this.decoration.dispose();
  }

  private isIn({ uri }: vscode.TextDocument): boolean {
    return this.marked?.id === uri.toString();
  }

  private draw(): void {
    for (const editor of vscode.window.visibleTextEditors)
      editor.setDecorations(
        this.decoration,
        this.marked && this.isIn(editor.document) ? [rangeOf(editor.document, this.marked.span)] : [],
      );
  }
}
