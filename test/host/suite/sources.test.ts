import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { SeedReview } from '../../../src/extension';
import { hoverOn, seedReview, until, uriOf } from '../support';

const page = `<!doctype html><html lang="en"><head><title>Ferry to stop in May - Sound Courier</title>
<meta property="article:published_time" content="2025-11-14T07:00:00+01:00"></head><body><nav><a href="/">Home</a></nav>
<article><h1>Ferry to stop in May</h1><p>The ferry to Holm will stop in May, Mayor Runa Teel said on Friday.</p>
<p>“We cannot pay for it any longer,” she told the council after two hours of debate.</p></article></body></html>`;

const mail = `From: Sven Aldo <sven@example.org>
To: desk@example.org
Subject: About the ferry
Date: Sat, 15 Nov 2025 23:30:00 -0500
Message-ID: <1@example.org>

I was on board when it happened. Nobody was hurt, the captain said.

On Fri, 14 Nov 2025 at 10:12, Mia Lund <mia@example.org> wrote:
> What did you see?
`;

/** Of two pages, as small as a PDF can be. */
const pdf = `%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R 5 0 R]/Count 2/MediaBox[0 0 595 842]/Resources<</Font<</F 7 0 R>>>>>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/Contents 4 0 R>> endobj
4 0 obj <</Length 85>> stream
BT /F 12 Tf 60 760 Td (The harbour will be closed, Mayor Runa Teel told the board.) Tj ET
endstream endobj
5 0 obj <</Type/Page/Parent 2 0 R/Contents 6 0 R>> endobj
6 0 obj <</Length 74>> stream
BT /F 12 Tf 60 760 Td (It will open again in May, the engineer said.) Tj ET
endstream endobj
7 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
trailer <</Root 1 0 R>>
`;

describe('importing documents', () => {
  let api: SeedReview;
  const originals = uriOf('originals');
  const imported = uriOf('imported');
  const place = (name: string) => vscode.Uri.joinPath(originals, name);
  const configuration = () => vscode.workspace.getConfiguration(undefined, originals);
  const write = (name: string, text: string) =>
    vscode.workspace.fs.writeFile(place(name), new TextEncoder().encode(text));
  const report = () => vscode.window.activeTextEditor?.document.getText() ?? '';
  const importAll = () => vscode.commands.executeCommand('seedReview.importSelected', originals, [originals]);

  before(async () => {
    api = await seedReview();
    await configuration().update('seedReview.importFolder', 'imported', vscode.ConfigurationTarget.Workspace);
    await write('ferry.html', page);
    await write('letter.eml', mail);
    await write('harbour.pdf', pdf);
    await write('broken.pdf', '%PDF-1.4\nnothing else');
    await write('picture.bin', '\0\x01\x02');
  });

  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await configuration().update('seedReview.importFolder', undefined, vscode.ConfigurationTarget.Workspace);
    for (const folder of [originals, imported]) await vscode.workspace.fs.delete(folder, { recursive: true });
  });

  it('makes articles of them and says what came of each', async () => {
    await importAll();
    assert.equal(vscode.window.activeTextEditor?.document.uri.scheme, 'seed-review-import');
    assert.match(report(), /^Import of 5 documents, .*\n3 new, 2 not imported\n/);
    assert.match(report(), /^ {2}originals\/broken\.pdf \S/m);
    assert.match(report(), /^ {2}originals\/picture\.bin is in no format that can be imported$/m);
    assert.match(report(), /^ {2}originals\/ferry\.html {2}→ {2}2025-11-14 Ferry to stop in May\.md$/m);
    assert.match(report(), /^ {2}originals\/letter\.eml {2}→ {2}2025-11-15 About the ferry\.md$/m);
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      vscode.window.activeTextEditor?.document.uri,
    );
    const article = vscode.Uri.joinPath(imported, '2025-11-14 Ferry to stop in May.md');
    assert.ok(links.some(({ target }) => target?.toString() === article.toString()));
  });

  it('lists, reads and dates them like other articles', async () => {
    const article = vscode.Uri.joinPath(imported, '2025-11-14 Ferry to stop in May.md');
    const { corpus } = api.services.library;
    await until('the article is listed', () => corpus.get(article.toString())?.summary?.date === '2025-11-14');
    const document = await vscode.workspace.openTextDocument(article);
    const { text } = await hoverOn(document, 'she', 'she told the council');
    assert.match(text, /Runa Teel/);
    assert.match(text, /\[Original\]\(command:seedReview\.openOriginal/);
    const { text: date } = await hoverOn(document, 'Friday');
    assert.match(date, /14 November 2025/);
  });

  it('knows the pages of a PDF', async () => {
    const article = vscode.Uri.joinPath(imported, 'harbour.md');
    await until('the article is listed', () => Boolean(api.services.library.corpus.get(article.toString())?.summary));
    const document = await vscode.workspace.openTextDocument(article);
    assert.match((await hoverOn(document, 'Runa Teel')).text, /\[p\. 1\]\(command:seedReview\.openOriginal/);
    assert.match((await hoverOn(document, 'the engineer')).text, /\[p\. 2\]/);
  });

  it('imports again only what has changed, and leaves edited articles alone', async () => {
    const edited = vscode.Uri.joinPath(imported, '2025-11-15 About the ferry.md');
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(edited));
    await vscode.workspace.fs.writeFile(edited, new TextEncoder().encode(text.replace('Nobody', 'Nobody at all')));
    await write('ferry.html', page.replace('two hours', 'three hours'));
    await write('letter.eml', mail.replace('on board', 'on deck'));
    await importAll();
    assert.match(report(), /\n1 updated, 1 unchanged, 1 left alone, 2 not imported\n/);
    const after = new TextDecoder().decode(await vscode.workspace.fs.readFile(edited));
    assert.match(after, /on board when it happened\. Nobody at all/);
    await importAll();
    assert.match(report(), /\n2 unchanged, 1 left alone, 2 not imported\n/);
  });
});
