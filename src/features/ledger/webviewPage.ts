import { escapeUTF8 } from 'entities';
import * as vscode from 'vscode';
import { locale } from '../../article/wording';
import { wording } from '../locale';
import { pagePolicy } from './pagePolicy';

export interface Page {
  readonly title: string;
  /** File names in dist/ and media/. */
  readonly script: string;
  readonly style: string;
  /** Ours alone: what articles say comes later, as text. */
  readonly body: string;
}

/** Makes a tab show a page that runs our script alone, and loads nothing from elsewhere. */
export function fillPage(panel: vscode.WebviewPanel, extension: vscode.Uri, page: Page): void {
  const { webview } = panel;
  const icon = (theme: string) => vscode.Uri.joinPath(extension, 'media', `article-${theme}.svg`);
  panel.iconPath = { light: icon('light'), dark: icon('dark') };
  webview.options = {
    enableScripts: true,
    localResourceRoots: ['dist', 'media'].map((each) => vscode.Uri.joinPath(extension, each)),
  };
  const of = (folder: string, name: string) =>
    webview.asWebviewUri(vscode.Uri.joinPath(extension, folder, name)).toString();
  const told = wording();
  webview.html = `<!DOCTYPE html>
<html lang="${locale()}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${pagePolicy(webview.cspSource)}">
<link rel="stylesheet" href="${of('media', page.style)}">
<title>${escapeUTF8(page.title)}</title>
</head>
<body${told ? ` data-wording="${escapeUTF8(JSON.stringify(told))}"` : ''}>
${page.body}
<script src="${of('dist', page.script)}"></script>
</body>
</html>`;
}
