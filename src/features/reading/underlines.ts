import * as vscode from 'vscode';
import { languageId, settings } from '../contributions';
import { rangeOf } from '../places';
import type { Services } from '../services';

/** Changes are collected for this long. In ms. */
const redrawAfter = 200;

/**
 * On request, a faint line below the pronouns and roles of articles: a hover says who is meant. Names need none, for
 * they have a colour.
 */
export function register(context: vscode.ExtensionContext, services: Services): void {
  const underlines = new Underlines(services);
  context.subscriptions.push(
    underlines,
    vscode.window.onDidChangeVisibleTextEditors(() => underlines.drawSoon()),
    vscode.workspace.onDidChangeTextDocument(() => underlines.drawSoon()),
    services.library.loading.ended.listen(() => underlines.drawSoon()),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(settings.underline)) underlines.drawSoon();
    }),
  );
  underlines.drawSoon();
}

class Underlines implements vscode.Disposable {
  private readonly decoration = vscode.window.createTextEditorDecorationType({
    borderStyle: 'dotted',
    borderWidth: '0 0 1px 0',
    borderColor: new vscode.ThemeColor('editorLineNumber.foreground'),
  });
  private drawing: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly services: Services) {}

  dispose(): void {
    clearTimeout(this.drawing);
    this.decoration.dispose();
  }

  drawSoon(): void {
    clearTimeout(this.drawing);
    this.drawing = setTimeout(() => {
      for (const editor of vscode.window.visibleTextEditors)
        this.draw(editor).catch((error: unknown) => this.services.report(editor.document.uri.toString(), error));
    }, redrawAfter);
  }

  private async draw(editor: vscode.TextEditor): Promise<void> {
    const { document } = editor;
    const { version } = document;
    const ranges = this.isOn(document) ? await this.rangesIn(document) : [];
    // What was typed meanwhile is drawn next.
    if (document.version === version) editor.setDecorations(this.decoration, ranges);
  }

  private isOn({ uri, languageId: language }: vscode.TextDocument): boolean {
    return language === languageId && vscode.workspace.getConfiguration(undefined, uri).get(settings.underline, false);
  }

  private async rangesIn(document: vscode.TextDocument): Promise<vscode.Range[]> {
    const article = this.services.articleIn(document);
    if (!article) return [];
    const { mentions } = await this.services.library.analysisOf(article);
    return mentions.filter(({ kind }) => kind !== 'name').map((mention) => rangeOf(document, mention));
  }
}
