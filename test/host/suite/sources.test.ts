import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { SeedReview } from '../../../src/extension';
import { hoverOn, sample, seedReview, until, uriOf } from '../support';

const page = `<!doctype html><html lang="en"><head><title>Ferry to stop in May - Sound Courier</title>
<meta property="article:published_time" content="2025-11-14T07:00:00+01:00"></head><body><nav><a href="/">Home</a></nav>
<article><h1>Ferry to stop in May</h1><p>The ferry to Holm will stop in May, Mayor Runa Teel said on Friday.</p>
<p>“We cannot pay for it any longer,” she told the council after two hours of debate.</p></article></body></html>`;

/** With a page attached to it. */
const mail = `From: Sven Aldo <sven@example.org>
To: desk@example.org
Subject: About the ferry
Date: Sat, 15 Nov 2025 23:30:00 -0500
Message-ID: <1@example.org>
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="part"

--part
Content-Type: text/plain; charset=utf-8

I was on board when it happened. Nobody was hurt, the captain said.

On Fri, 14 Nov 2025 at 10:12, Mia Lund <mia@example.org> wrote:
> What did you see?

--part
Content-Type: text/html; charset=utf-8
Content-Disposition: attachment; filename="apology.html"

<html><head><title>Apology</title></head><body><article><h1>Apology</h1>
<p>The company regrets the delay of the evening ferry, its director Karin Holm told passengers.</p></article></body></html>
--part--
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
  const importAt = (at: vscode.Uri) => vscode.commands.executeCommand('seedReview.importSelected', at, [at]);
  const textOf = async (uri: vscode.Uri) => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  const article = (name: string) => vscode.Uri.joinPath(imported, name);
  const listed = (name: string) =>
    until(`${name} is listed`, () => Boolean(api.services.library.corpus.get(article(name).toString())?.summary));
  /** Where the words of the report in front lead to. */
  const leadsTo = async (words: string) => {
    const document = vscode.window.activeTextEditor?.document;
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      document?.uri,
    );
    return links.find(({ range }) => document?.getText(range) === words)?.target;
  };

  before(async () => {
    api = await seedReview();
    await configuration().update('seedReview.importFolder', 'imported', vscode.ConfigurationTarget.Workspace);
    await configuration().update(
      'seedReview.tableColumns',
      [{ text: 'c3', title: 'c1', date: 'c2' }],
      vscode.ConfigurationTarget.Workspace,
    );
    await write('ferry.html', page);
    await write('letter.eml', mail);
    await write('harbour.pdf', pdf);
    await write('archive.csv', 'c1,c2,c3\nBridge closed,2025-10-02,"The bridge is closed, Runa Teel said."\n');
    await write('broken.pdf', '%PDF-1.4\nnothing else');
    await write('picture.bin', '\0\x01\x02');
  });

  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const setting of ['seedReview.importFolder', 'seedReview.tableColumns'])
      await configuration().update(setting, undefined, vscode.ConfigurationTarget.Workspace);
    for (const folder of [originals, imported]) await vscode.workspace.fs.delete(folder, { recursive: true });
  });

  it('makes articles of them and says what came of each', async () => {
    await importAt(originals);
    assert.equal(vscode.window.activeTextEditor?.document.uri.scheme, 'seed-review-import');
    assert.match(report(), /^Import of 7 documents into “imported”, .*\n5 new, 2 not imported\n/);
    assert.match(report(), /^ {2}originals\/broken\.pdf \S/m);
    assert.match(report(), /^ {2}originals\/picture\.bin is in no format that can be imported$/m);
    assert.match(report(), /^ {2}originals\/ferry\.html {2}→ {2}2025-11-14 Ferry to stop in May\.md$/m);
    assert.match(report(), /^ {2}originals\/letter\.eml {2}→ {2}2025-11-15 About the ferry\.md$/m);
    assert.match(report(), /^ {2}originals\/letter\.eml › apology\.html {2}→ {2}Apology\.md$/m);
    const name = '2025-11-14 Ferry to stop in May.md';
    assert.equal((await leadsTo(name))?.toString(), article(name).toString());
  });

  it('lists, reads and dates them like other articles', async () => {
    const name = '2025-11-14 Ferry to stop in May.md';
    await listed(name);
    assert.equal(api.services.library.corpus.get(article(name).toString())?.summary?.date, '2025-11-14');
    const document = await vscode.workspace.openTextDocument(article(name));
    const { text } = await hoverOn(document, 'she', 'she told the council');
    assert.match(text, /Runa Teel/);
    assert.match(text, /\[Original\]\(command:seedReview\.openOriginal/);
    const { text: date } = await hoverOn(document, 'Friday');
    assert.match(date, /14 November 2025/);
  });

  it('knows the pages of a PDF', async () => {
    await listed('harbour.md');
    const document = await vscode.workspace.openTextDocument(article('harbour.md'));
    assert.match((await hoverOn(document, 'Runa Teel')).text, /\[p\. 1\]\(command:seedReview\.openOriginal/);
    assert.match((await hoverOn(document, 'the engineer')).text, /\[p\. 2\]/);
  });

  it('leads from what was attached to its mail', async () => {
    await listed('Apology.md');
    const document = await vscode.workspace.openTextDocument(article('Apology.md'));
    assert.match((await hoverOn(document, 'Karin Holm')).text, /\[Mail\]\(command:seedReview\.reveal\S*ferry\.md/);
  });

  it('reads tables as the settings say', async () => {
    const name = 'archive/2025-10-02 Bridge closed.md';
    await listed(name);
    assert.match(await textOf(article(name)), /The bridge is closed, Runa Teel said\./);
  });

  it('keeps the Markdown of a clipper, and leaves out what is an article as it is', async () => {
    const clips = vscode.Uri.joinPath(originals, '.clips');
    await write('.clips/mill.md', '---\ncreated: 2025-09-01\n---\n\nThe **mill** burned down, Tor Aasen said.\n');
    await importAt(vscode.Uri.joinPath(clips, 'mill.md'));
    assert.match(report(), /\n1 new\n/);
    const clip = article('2025-09-01 mill.md');
    assert.match(await textOf(clip), /\ncreated: 2025-09-01\n[^]*\nThe \*\*mill\*\* burned down, Tor Aasen said\.\n/);
    await importAt(uriOf(sample));
    assert.match(
      report(),
      new RegExp(`\\n1 already listed\\n\\nAlready listed in the Articles view \\(1\\)\\n {2}${sample}\\n$`),
    );
  });

  it('imports again only what has changed, and leaves edited articles alone', async () => {
    const edited = article('2025-11-15 About the ferry.md');
    const before = await textOf(edited);
    await vscode.workspace.fs.writeFile(edited, new TextEncoder().encode(before.replace('Nobody', 'Nobody at all')));
    await write('ferry.html', page.replace('two hours', 'three hours'));
    await write('letter.eml', mail.replace('on board', 'on deck'));
    await importAt(originals);
    assert.match(report(), /\n2 updated, 2 unchanged, 1 left alone, 2 not imported\n/);
    assert.match(await textOf(edited), /on board when it happened\. Nobody at all/);
    await importAt(originals);
    assert.match(report(), /\n4 unchanged, 1 left alone, 2 not imported\n/);
  });

  it('compares an edited article with what its document gives now', async () => {
    const { query } = (await leadsTo('Compare')) ?? vscode.Uri.parse('command:none');
    await vscode.commands.executeCommand('seedReview.openImported', ...(JSON.parse(query) as unknown[]));
    await until(
      'a comparison is open',
      () => vscode.window.tabGroups.activeTabGroup.activeTab?.input instanceof vscode.TabInputTextDiff,
    );
    const { original, modified } = vscode.window.tabGroups.activeTabGroup.activeTab?.input as vscode.TabInputTextDiff;
    const now = (await vscode.workspace.openTextDocument(original)).getText();
    assert.match(now, /on deck when it happened\. Nobody was hurt/);
    assert.equal(modified.toString(), article('2025-11-15 About the ferry.md').toString());
  });
});
