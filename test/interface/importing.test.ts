import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkbench, type Workbench } from '../../scripts/vscode/workbench.mjs';
import { linesAt, pdfOf } from '../sources/pdfOf';

const page = `<!doctype html><html lang="en"><head><title>Ferry to stop in May</title>
<meta property="article:published_time" content="2025-11-14T07:00:00+01:00"></head><body><nav><a href="/">Home</a></nav>
<article><h1>Ferry to stop in May</h1><p>The ferry to Holm will stop in May, Mayor Runa Teel said on Friday.</p>
<p>“We cannot pay for it any longer,” she told the council after two hours of debate.</p></article></body></html>`;

/** With a page attached to it. */
const mail = `From: Sven Aldo <sven@example.org>
Subject: About the ferry
Date: Sat, 15 Nov 2025 23:30:00 -0500
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

const pdf = pdfOf([
  linesAt(60, 760, ['The harbour will be closed, Mayor Runa Teel told the board.']),
  linesAt(60, 760, ['It will open again in May, the engineer Karl Imhof said.']),
]);

const documents: Readonly<Record<string, string | Uint8Array>> = {
  'about-the-ferry.eml': mail,
  'archive.csv': 'c1,c2,c3\nBridge closed,2025-10-02,"The bridge is closed, Runa Teel said."\n',
  'broken.docx': 'PK\x03\x04 and nothing else',
  'empty.html': '',
  'ferry.html': page,
  'harbour.pdf': pdf,
  'mill.md': '---\ncreated: 2025-09-01\n---\n\nThe **mill** burned down, Tor Aasen said.\n',
};

describe('importing documents', function () {
  this.bail(true);
  let workbench: Workbench | undefined;
  let workspace = '';
  /** Outside the workspace. */
  let folder = '';
  const open = () => {
    assert.ok(workbench);
    return workbench;
  };
  const article = (name: string) => join(open().folder, 'imported', name);
  const reportTab = () =>
    open()
      .page.locator('.tab.active', { hasText: /^Import, / })
      .first();
  const said = (text: string) => open().page.locator('.notifications-toasts', { hasText: text }).waitFor();
  /** Waits until the editor in front shows a report that says so. */
  const reports = async (...texts: readonly RegExp[]) => {
    await reportTab().waitFor();
    await open().eventually(async () => {
      for (const text of texts) assert.match(await open().editorText(), text);
    });
  };
  const importAll = () => open().chooseFolder('Seed Review: Import Folder…', 'Import', folder);
  /** Follows a link of the report in front. */
  const follow = async (words: string, effect: Parameters<Workbench['until']>[0]) => {
    await open().page.locator('.detected-link').first().waitFor();
    await open().until(effect, async () => {
      const { x, y } = await open().placeOf(words);
      await open().page.keyboard.down('Control');
      // A link is one once the mouse moves over it.
      await open().page.mouse.move(x - 2, y);
      await open().page.mouse.move(x, y);
      await open().page.mouse.click(x, y);
      await open().page.keyboard.up('Control');
    });
  };
  /** Opens an article, and waits until it is known as one. */
  const openArticle = async (name: string) => {
    await open().openFile(name);
    for (const each of ['Read-Only', 'Seed Article'])
      await open().page.locator('.statusbar-item', { hasText: each }).first().waitFor();
  };
  /** Follows a link in the hover of some words, which may go before the mouse is there. */
  const followInHover = async (words: string, link: string, effect: Parameters<Workbench['until']>[0]) => {
    await open().until(effect, async () => {
      await open().hover(words);
      await open().page.locator('.monaco-hover:visible a', { hasText: link }).first().click({ timeout: 5000 });
    });
  };
  const backToReport = async () => {
    await open().click(
      open()
        .page.locator('.tab', { hasText: /^Import, / })
        .first(),
      reportTab(),
    );
  };

  before(async () => {
    workspace = await mkdtemp(join(tmpdir(), 'seed-review-import-'));
    await mkdir(join(workspace, 'box'));
    await writeFile(join(workspace, 'box', 'dam.txt'), ' date 2025-10-01 The dam holds, Ann Moore said.\n');
    folder = join(await mkdtemp(join(tmpdir(), 'seed-review-import-')), 'documents');
    await mkdir(folder);
    for (const [name, content] of Object.entries(documents)) await writeFile(join(folder, name), content);
    workbench = await openWorkbench({ folder: workspace, size: { width: 1400, height: 900 } });
    await open().openView('Seeds');
    await open().treeRow('October 2025').waitFor();
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await open().screenshot('/tmp/keep/fail.png');
  });
  after(async () => {
    await workbench?.close();
    for (const each of [workspace, join(folder, '..')]) await rm(each, { recursive: true, force: true });
  });

  it('asks where the articles go, and what the columns of a table hold', async () => {
    await importAll();
    await open().quickPickRow('imported').click();
    await open().page.locator('.quick-input-title', { hasText: 'documents/archive.csv (1/5)' }).waitFor();
    // The longest text is offered first, then what looks like a date.
    for (const [question, column, first] of [
      ['holds the text', 'c3', 'c3'],
      ['holds the headline', 'c1', 'None of Them'],
      ['holds the date', 'c2', 'c2'],
    ] as const) {
      await open().page.locator(`.quick-input-widget:visible input[placeholder*="${question}"]`).waitFor();
      await open().eventually(async () => ((await open().quickPickRows())[0] ?? '').trim().startsWith(first));
      await open().quickPickRow(column).click();
    }
    await reportTab().waitFor();
    const settings = await readFile(join(open().folder, '.vscode', 'settings.json'), 'utf8');
    assert.deepEqual(JSON.parse(settings), {
      'seedReview.importFolder': 'imported',
      'seedReview.tableColumns': [{ text: 'c3', title: 'c1', date: 'c2' }],
    });
  });

  it('reports what came of each, problems first', async () => {
    await reports(
      /6 new, 2 not imported.*Not imported \(2\).*New \(6\)/,
      /documents\/broken\.docx is damaged/,
      /documents\/empty\.html /,
      /documents\/about-the-ferry\.eml › apology\.html {2}→ {2}Apology\.md/,
      /documents\/archive\.csv {2}→ {2}archive\/2025-10-02 Bridge closed\.md/,
      /documents\/mill\.md {2}→ {2}2025-09-01 mill\.md/,
    );
    await said('Import: 6 new, 2 not imported.');
    await open().clearNotifications();
  });

  it('lists the articles by what their documents say', async () => {
    for (const label of ['15 Nov · About the ferry', '14 Nov · Ferry to stop in May', '2 Oct · Bridge closed'])
      await open().treeRow(label).waitFor();
  });

  it('leads from the report to the article and to the document', async () => {
    await follow('2025-11-14 Ferry to stop', open().tab('2025-11-14 Ferry to stop in May.md'));
    await backToReport();
    await follow('about-the-ferry.eml', open().tab('about-the-ferry.eml'));
    await backToReport();
    const notShown = open().page.locator('.notifications-toasts', { hasText: '“harbour.pdf” cannot be shown' });
    await follow('documents/harbour.pdf', notShown);
    await open().clearNotifications();
  });

  it('names the page in hovers, and leads there', async () => {
    await openArticle('harbour.md');
    const dialog = open().page.locator('.monaco-dialog-box', { hasText: 'It is outside this workspace' });
    await followInHover('Karl Imhof', 'p. 2', dialog);
    await dialog.locator('.monaco-button', { hasText: 'Open' }).click();
    await open().page.locator('.statusbar-item', { hasText: 'It is on page 2 (copied).' }).waitFor();
    await said('“harbour.pdf” cannot be shown');
    await open().clearNotifications();
  });

  it('leads from what was attached to its mail', async () => {
    await openArticle('Apology.md');
    await followInHover('Karin Holm', 'Mail', open().tab('2025-11-15 About the ferry.md'));
  });

  it('has the page in the ledger', async () => {
    await open().runCommand('Open Statements Ledger');
    const ledger = open()
      .page.locator('iframe.webview.ready')
      .filter({ visible: true })
      .contentFrame()
      .frameLocator('iframe#active-frame');
    const line = ledger.locator('#rows .line', { hasText: 'It will open again in May' }).first();
    await line.waitFor();
    const headings = ledger.locator('[role=columnheader]');
    await headings.filter({ hasText: 'Page' }).waitFor();
    await open().eventually(async () => {
      const page = (await headings.allInnerTexts()).findIndex((heading) => heading.includes('Page'));
      assert.equal((await line.locator('.cell').allInnerTexts())[page], '2');
    });
    await open().closeAllEditors();
  });

  it('asks nothing again, and leaves alone what was edited', async () => {
    const edited = article('2025-11-14 Ferry to stop in May.md');
    await writeFile(edited, (await readFile(edited, 'utf8')).replace('two hours', 'two long hours'));
    await writeFile(join(folder, 'ferry.html'), page.replace('two hours of', 'three hours of'));
    await importAll();
    await reports(/4 unchanged, 1 left alone, 2 not imported/, /2025-11-14 Ferry to stop in May\.md {2}Compare/);
    assert.match(await readFile(edited, 'utf8'), /two long hours/);
  });

  it('compares it with what the document would give now', async () => {
    const side = (name: string, words: string) =>
      open().page.locator(`.monaco-diff-editor .${name} .view-line`, { hasText: words }).first();
    await follow('Compare', side('original', 'three'));
    await side('modified', 'two').waitFor();
    await open().closeAllEditors();
  });

  it('imports from the Explorer, too, and names what is an article as it is', async () => {
    const quay = page.replaceAll('ferry', 'quay').replaceAll('Ferry', 'Quay');
    await writeFile(join(open().folder, 'box', 'quay.html'), quay);
    await open().openView('Explorer');
    const entry = open().page.locator('.context-view').getByText('Import as Articles').first();
    const isReported = async () => /quay\.html/.test(await open().editorText());
    // A menu takes clicks a moment after it has opened.
    await open().until(isReported, async () => {
      if (!(await entry.isVisible())) await open().treeRow('box').click({ button: 'right', timeout: 5000 });
      await entry.click({ delay: 200, timeout: 5000 });
    });
    await reports(/1 new, 1 already listed.*box\/quay\.html {2}→ .*Already listed in the Articles view.*box\/dam\.txt/);
    await open().clearNotifications();
  });

  it('imports what is dropped on the Articles view, and keeps a file that comes without a place', async () => {
    await open().openView('Seeds');
    const data = await open().page.evaluateHandle(
      (html) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([html], 'pier.html', { type: 'text/html' }));
        return transfer;
      },
      page.replaceAll('ferry', 'pier').replaceAll('Ferry', 'Pier'),
    );
    const row = open().treeRow('dam holds');
    const isKept = async () => (await readdir(article('.originals'))).includes('pier.html');
    await open().until(isKept, async () => {
      for (const type of ['dragenter', 'dragover', 'drop']) await row.dispatchEvent(type, { dataTransfer: data });
    });
    await open().treeRow('14 Nov · Pier to stop in May').waitFor();
    await reports(/1 new/);
  });

  it('shows the report again in a window that was opened anew', async () => {
    await open().reopen();
    await open().runCommand('Seed Review: Show the Last Import Report');
    await reports(/1 new/, /pier\.html {2}→ .*Pier to stop in May\.md/);
  });
});
