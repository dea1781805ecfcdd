import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { textsOf } from '../../scripts/vscode/inPage.mjs';
import { extensionInPseudoLocale, inPseudo, pseudoLocale } from '../../scripts/vscode/pseudoLocale.mjs';
import { openWorkbench, type Workbench } from '../../scripts/vscode/workbench.mjs';
import { plainWords } from './plainWords';
import { SeedSearch } from './seedSearch';

/** Few words, and hardly one that the interface uses: what is shown of them could hide words of ours. */
const articles: Readonly<Record<string, string>> = {
  'heron-lock.txt':
    ' date 2031-03-04 Heron Lock must shut by Friday, engineer Odalys Brack told the canal trust.\n\n\n' +
    'Barges Queue Overnight\n\n\n' +
    '"No keel gets through before Easter," Brack said. She added that the sluice leaks.\n\n\n' +
    'Trust chairman Tamsin Orrell denied it on Monday, March 5, 2031. "Our sluice never leaked," she insisted.\n',
  'sluice-mended.md':
    '---\ntitle: Sluice mended\ndate: 2031-03-20\nsource: Fenland Courier\n---\n\n' +
    'Divers mended the sluice yesterday, Tamsin Orrell said.\n\n' +
    '“Odalys Brack was right,” Orrell told the Fenland Courier. Sources say barges sail again in April.\n',
  'eel-supper.txt': 'Twelve eels were eaten last night, cook Ivo Pell said.\n\n\n"Delicious," he added.\n',
};

/** What is imported. */
const sourceDocuments: Readonly<Record<string, string>> = {
  'sluice-notes.html':
    '<html><head><title>Heron Lock</title></head><body><p>Ivo Pell said eels sail.</p></body></html>',
  'broken.docx': 'PK\x03\x04 Odalys Brack',
  'empty.html': '',
};

/** A story with a quotation that has a wrong word, and one that nobody said. */
const draft =
  '# Heron Lock\n\nBrack was firm: “No keel passes through before Easter.”\n\n' +
  '“Our salmon sail again on Friday, delicious,” Tamsin Orrell said.\n';

/** Words that are in all languages as they are: our name, the search language with its examples, names of formats. */
const everywhere = [
  ...[
    'Seed Review',
    'seedReview.include',
    'Seed Review: Include',
    'Ada Quist',
    'imported',
    '{ "text": "Body", "date": "Day" }',
  ],
  ...['speaker:', 'mentions:', 'place:', 'type:', 'date:', 'on:', 'in:', 'path:', 'status:', 'tag:', 'lang:'],
  ...[
    'PDF',
    'HTML',
    'CSV',
    'JSON',
    'BibTeX',
    'PNG',
    'SVG',
    '.xlsx',
    '.jsonl',
    '.bib',
    'soon',
    'README-draft.md',
    'documents',
  ],
];

/** Values of the search language. */
const values = [
  ...['reviewed', 'open', 'unread', 'in-review', 'second-look', 'changed', 'new'],
  ...['direct', 'indirect', 'mixed', 'heading', 'quote', 'title', 'lead'],
];

/** VS Code's own words among ours, by where they are. */
const ofVsCode = {
  views: ['Section', 'actions', 'Collapse All', 'More Actions'],
  hovers: ['View Problem', 'Loading', 'Quick Fix', 'No quick fixes available'],
  menus: ['Go to Definition', 'Go to References', 'Peek', 'Find All References', 'Copy', 'Command Palette'],
  picks: [
    '1 Results',
    'Toggle all checkboxes',
    '0 Selected',
    '1 Selected',
    'OK',
    "Press 'Enter' to confirm or 'Escape' to cancel",
    ...values,
  ],
  walkthrough: [
    'Inspect this in the accessible view',
    'Checkbox for Step',
    'Not completed',
    'Tip: Use keyboard shortcut',
  ],
};

describe('plain words', () => {
  it('are noticed, except those that are filled in', () => {
    const left = (text: string) => plainWords(text, ['Heron Lock must shut']);
    assert.deepEqual(left(`${inPseudo('Said by')} Heron Lock, ${inPseudo('on')} Friday, 4 March 2031 (Ctrl+F)`), []);
    assert.deepEqual(left(`Heron Lock: ${inPseudo('said by')} the keeper`), ['the keeper']);
    assert.deepEqual(left('Said by “Heron Lock”'), ['Said by']);
    assert.deepEqual(left('4 statements'), ['4 statements']);
  });
});

describe('the interface in another language', () => {
  const closers: (() => Promise<unknown>)[] = [];
  let workbench: Workbench | undefined;
  const open = () => {
    assert.ok(workbench);
    return workbench;
  };
  /** Texts with plain words, and where they were first seen. */
  const found = new Map<string, string>();
  const sources = [articles, sourceDocuments].flatMap((each) => Object.entries(each).flat()).concat(draft, everywhere);

  /** Notes what some part of the window says in English. @param theirs words of VS Code's that are there, too */
  const look = async (where: string, part: Locator, theirs: readonly string[] = []) => {
    for (const text of await part.evaluateAll(textsOf)) {
      if (!found.has(text) && plainWords(text, [...sources, ...theirs]).length > 0) found.set(text, where);
    }
  };
  const find = (selector: string, options?: { readonly hasText: string }) => open().page.locator(selector, options);
  /** Until what was opened is drawn, and hovers that were there have gone. */
  const settle = (ms = 700) => open().page.waitForTimeout(ms);
  const pane = (name: string) => find(`.sidebar .pane:has(.pane-header[aria-label^="${inPseudo(name)}"])`);
  const rowsOf = (name: string) => pane(name).locator('.monaco-list-row');

  /** Opens one view and closes the others, so that it has the room. */
  const openPane = async (name: string) => {
    for (const each of ['Articles', 'People', 'Dates', 'Search Results', 'Decisions']) {
      const header = pane(each).locator('.pane-header').first();
      const isAsWanted = async () => (await header.getAttribute('aria-expanded')) === String(each === name);
      await open().until(isAsWanted, () => header.locator('.title').click());
    }
    await settle();
  };
  /** What a view says, and its buttons and hovers, which are there below the mouse. */
  const lookAtPane = async (name: string) => {
    await pane(name).locator('.pane-header').first().hover();
    await look(name, pane(name), ofVsCode.views);
    for (const row of (await rowsOf(name).all()).slice(0, 6)) {
      await row.hover();
      await settle(1200);
      await look(`${name}: hover`, find('.workbench-hover:visible'), ofVsCode.hovers);
      await open().page.mouse.move(900, 5);
    }
  };
  const lookAtMenu = async (target: Locator, submenu?: string) => {
    await target.click({ button: 'right' });
    await find('.monaco-menu:visible').first().waitFor();
    if (submenu !== undefined) await find('.monaco-menu:visible').getByText(inPseudo(submenu)).first().hover();
    await settle();
    await look('menu', find('.monaco-menu:visible'), ofVsCode.menus);
    await open().press('Escape');
    await open().press('Escape');
  };
  const lookAtHover = async (words: string, within = words) => {
    await open().hover(words, { within });
    await look(`hover over “${words}”`, find('.monaco-editor .monaco-hover:visible'), ofVsCode.hovers);
    await open().hideHover();
  };
  /** A row's own label begins with the name of its icon. */
  const lookAtPicks = async (where: string) => {
    await settle();
    for (const part of ['.quick-input-titlebar', '.quick-input-header', '.quick-input-message', '.monaco-list-row > *'])
      await look(where, find(`.quick-input-widget:visible ${part}`), ofVsCode.picks);
  };
  const lookAround = async (where: string) => {
    await settle();
    await look(`${where}: status bar`, find('.statusbar-item[id^="seed-review"]'));
    await look(`${where}: message`, find('.notifications-toasts .notification-list-item-message'));
    await look(`${where}: button`, find('.notifications-toasts .monaco-button'), ['Cancel']);
    await look(`${where}: tab`, find('.tab .label-name'));
  };
  const page = () =>
    find('iframe.webview.ready').filter({ visible: true }).contentFrame().frameLocator('iframe#active-frame');

  before(async () => {
    const extension = await extensionInPseudoLocale();
    closers.push(extension.remove);
    const folder = await mkdtemp(join(tmpdir(), 'seed-review-'));
    closers.push(() => rm(folder, { recursive: true, force: true }));
    for (const [name, text] of Object.entries(articles)) await writeFile(join(folder, name), text);
    workbench = await openWorkbench({
      folder,
      extension: extension.folder,
      language: pseudoLocale,
      size: { width: 1500, height: 1000 },
      settings: { 'seedReview.reviewer': 'Ada Quist', 'seedReview.importFolder': 'imported' },
    });
    closers.push(workbench.close);
    await open().openView(inPseudo('Seeds'));
    await open().treeRow('Heron Lock').waitFor();
    await settle();
  });
  after(async () => {
    for (const close of closers.reverse()) await close();
  });

  it('is looked at in its views', async () => {
    await openPane('Articles');
    await open().expand(open().treeRow('Heron Lock'));
    await open().expand(open().treeRow(inPseudo('Speakers')));
    await lookAtPane('Articles');
    await lookAtMenu(open().treeRow('Heron Lock'), 'Mark as');
    await openPane('People');
    await open().expand(open().treeRow('Odalys Brack'));
    await lookAtPane('People');
    await lookAtMenu(open().treeRow('Odalys Brack'));
    await openPane('Dates');
    await open().expand(open().treeRow('2031'));
    await lookAtPane('Dates');
    for (const name of ['Search Results', 'Decisions']) {
      await openPane(name);
      await lookAtPane(name);
    }
  });

  it('is looked at over articles', async () => {
    await open().openFile('heron-lock.txt');
    await settle();
    for (const words of ['Odalys', 'Friday', 'Monday', 'keel']) await lookAtHover(words);
    await lookAtHover('She', 'She added');
    await lookAtHover('sluice', 'the sluice leaks');
    const { x, y } = await open().placeOf('keel');
    await open().page.mouse.click(x, y);
    await lookAtMenu(find('.editor-instance .view-line', { hasText: 'keel' }).first());
    await look('breadcrumbs', find('.breadcrumbs-control .label-name'));
    await lookAround('article');
    await open().openFile('eel-supper.txt');
    await lookAtHover('night', 'last night');
    await open().openFile('sluice-mended.md');
    for (const words of ['Sources', 'yesterday', 'April']) await lookAtHover(words);
  });

  it('is looked at while somebody searches', async () => {
    await open().runCommand('Search Seeds');
    await lookAtPicks('search');
    for (const query of [
      'sluice',
      'sluice speaker:orrell ',
      'sluice date:soon type:x ',
      'on:2031-03 -"right" | eels place:fenland tag:x path:md',
      ...['status:', 'type:', 'in:', 'date:', 'speaker:', 'zyzzy', '"keel'],
    ]) {
      await open().typeInQuickPick(query);
      await settle();
      await lookAtPicks(`search for ${query}`);
    }
    await open().closeQuickPick();
    await new SeedSearch(open()).find('sluice');
    await open().press('Mod+k q');
    await open().quickPickIsClosed();
    await openPane('Search Results');
    await open().expand(rowsOf('Search Results').first());
    await lookAtPane('Search Results');
    for (const grouping of ['Speaker', 'Month']) {
      await open().runCommand(`Seed Review: Group Results by ${grouping}`);
      await lookAtPane('Search Results');
    }
    await lookAround('results');
  });

  it('is looked at while somebody decides', async () => {
    await open().openFile('heron-lock.txt');
    await open().scrollTo('No keel');
    await open().runCommand('Seed Review: Correct…');
    await lookAtPicks('correct');
    await open().closeQuickPick();
    await open().press('Mod+k b');
    await lookAtPicks('said by');
    await open().typeInQuickPick('Tamsin');
    await lookAtPicks('said by somebody');
    await open().press('Enter');
    await lookAround('decided');
    await lookAtHover('keel');
    for (const command of ['Mark Article as…', 'Tag…']) {
      await open().runCommand(`Seed Review: ${command}`);
      await lookAtPicks(command);
      await open().closeQuickPick();
    }
    await open().press('Mod+k a');
    const note = find('.review-widget');
    await note.locator('.monaco-editor.focused').waitFor();
    // The title is VS Code's until somebody has written something.
    await look('new note', note.locator('.monaco-button, .comment-thread-description'));
    await open().page.keyboard.type('Ada Quist');
    await note.locator('.monaco-button').first().click();
    await settle();
    await look('note', note.locator('.comment-title, .action-label[aria-label], .review-title, .monaco-button'));
    await open().press('Mod+k y');
    await lookAround('reviewed');
    await openPane('Decisions');
    await lookAtPane('Decisions');
  });

  it('is looked at in the ledger and in comparisons', async () => {
    await open().closeAllEditors();
    await open().runCommand('Open Statements Ledger');
    await page().locator('#rows .line').first().click();
    await settle(1500);
    await look('ledger', page().locator('body'));
    for (const picture of ['timeline', 'network']) {
      await page().locator('#pictured').selectOption(picture);
      await settle(1500);
      await page().locator('summary').first().click();
      await look(picture, page().locator('body'));
    }
    await lookAround('ledger');
    await open().closeAllEditors();
    await open().runCommand('Seed Review: Export Statements…');
    await lookAtPicks('export');
    await open().closeQuickPick();
    await open().runCommand('Seed Review: Compare People…');
    for (const name of ['Odalys', 'Tamsin']) {
      await open().typeInQuickPick(name);
      await lookAtPicks('compare');
      await find('.quick-input-list .monaco-list-row').first().click();
    }
    await open().press('Enter');
    await page().locator('#sides h2').first().waitFor();
    await look('comparison', page().locator('body'));
    await lookAround('comparison');
  });

  it('is looked at while somebody imports, and checks a draft', async () => {
    await open().closeAllEditors();
    const documents = join(open().folder, 'documents');
    await mkdir(documents);
    for (const [name, text] of Object.entries(sourceDocuments)) await writeFile(join(documents, name), text);
    await open().chooseFolder('Seed Review: Import Folder…', inPseudo('Import'), documents);
    await find('.tab.active', { hasText: inPseudo('Import,') }).waitFor();
    await settle();
    await look('report', find('.editor-instance .view-lines'));
    await lookAround('import');
    await open().closeAllEditors();
    await writeFile(join(open().folder, 'README-draft.md'), draft);
    await open().openFile('README-draft.md');
    await open().runCommand('Seed Review: Check Quotations in This Text');
    await lookAround('draft');
    for (const words of ['passes', 'salmon']) await lookAtHover(words);
  });

  it('is looked at in the walkthrough, the settings and the Command Palette', async () => {
    await open().closeAllEditors();
    await open().runCommand('Welcome: Open Walkthrough...');
    await open().typeInQuickPick(inPseudo('Seed Review'));
    await settle();
    await open().press('Enter');
    const step = find('.getting-started-step');
    await step.first().waitFor();
    for (const each of await step.all()) {
      await each.click();
      await settle();
      await look('walkthrough', each, ofVsCode.walkthrough);
    }
    await open().closeAllEditors();
    await open().runCommand('Preferences: Open Settings (UI)');
    await find('.settings-editor .suggest-input-container .monaco-editor.focused').waitFor();
    await open().page.keyboard.type('@ext:seed-review.seed-review');
    await find('.settings-tree-container .setting-item-description').first().waitFor();
    await find('.settings-tree-container').hover();
    for (let part = 0; part < 6; part += 1) {
      await settle();
      // Their names are those of the keys.
      await look('settings', find('.settings-tree-container .setting-item-description'));
      await open().page.mouse.wheel(0, 600);
    }
    await open().press('F1');
    await open().input.fill('>Seed Review');
    for (let part = 0; part < 14; part += 1) {
      await settle(400);
      // Below each title VS Code shows it in English, so that it is found by that, too.
      await look('palette', find('.quick-input-list-rows > :first-child'));
      await open().press('PageDown');
    }
    await open().press('Escape');
  });

  it('is not in English anywhere', () =>
    assert.deepEqual(
      [...found].map(([text, where]) => `${where}: ${text.slice(0, 200)}`),
      [],
    ));
});
