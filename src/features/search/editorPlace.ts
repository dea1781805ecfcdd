import * as vscode from 'vscode';

/** Where the person was before the search, to go back to. */
export class EditorPlace {
  private constructor(
    private readonly editor: {
      readonly uri: vscode.Uri;
      readonly selection: vscode.Selection;
      readonly visible: vscode.Range | undefined;
      readonly column: vscode.ViewColumn | undefined;
      readonly preview: boolean;
    } | null,
    private readonly openBefore: ReadonlySet<string>,
  ) {}

  static now(): EditorPlace {
    const editor = vscode.window.activeTextEditor;
    const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
    const place = editor && {
      uri: editor.document.uri,
      selection: editor.selection,
      visible: editor.visibleRanges[0],
      column: editor.viewColumn,
      preview: tab?.isPreview ?? true,
    };
    return new EditorPlace(place ?? null, new Set(textTabs().map(({ uri }) => uri.toString())));
  }

  async restore(): Promise<void> {
    if (this.editor) {
      const { uri, selection, visible, column, preview } = this.editor;
      const editor = await vscode.window.showTextDocument(uri, { viewColumn: column, selection, preview });
      if (visible) editor.revealRange(visible, vscode.TextEditorRevealType.AtTop);
    }
    const previews = textTabs().filter(({ tab, uri }) => tab.isPreview && !this.openBefore.has(uri.toString()));
    await vscode.window.tabGroups.close(previews.map(({ tab }) => tab));
  }
}

function textTabs(): { readonly tab: vscode.Tab; readonly uri: vscode.Uri }[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .flatMap((tab) => (tab.input instanceof vscode.TabInputText ? [{ tab, uri: tab.input.uri }] : []));
}
