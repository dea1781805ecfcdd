/**
 * Takes the README's pictures into media/screenshots: each scene in a light and a dark theme, 1280 x 800. Those of an
 * archive need OpenSearch, and stay as they are where it cannot be had. With an argument: only those of the "folder" or
 * of the "archive".
 */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { ensureEngine, startEngine } from './archive/engine.mjs';
import { productBuilds } from './esbuildOptions.mjs';
import { downloads, root, seeds } from './tools/paths.mjs';
import { endAllWithMe } from './tools/processes.mjs';
import { writeSampleDocuments } from './vscode/sampleDocuments.mjs';
import { writeSampleLanguages } from './vscode/sampleLanguages.mjs';
import { openWorkbench } from './vscode/workbench.mjs';

const sample = '000_228d1633368e1209.txt';

/** Opens or closes a view of the side bar. @param {import('./vscode/workbench.mjs').Workbench} workbench */
const toggleView = (workbench, name) =>
  workbench.page.locator(`.sidebar .pane-header[aria-label^="${name}"] .title`).click();

/**
 * @typedef {object} Scene
 * @property {string} name
 * @property {(workbench: import('./vscode/workbench.mjs').Workbench) => Promise<unknown>} show
 */

/**
 * What the pictures show, in order, each going on from the one before. A scene's name is its file's: tree-light.png,
 * tree-dark.png.
 * @type {Scene[]}
 */
const scenes = [
  {
    name: 'tree',
    async show(workbench) {
      await workbench.openView('Seeds');
      for (const other of ['Dates', 'Search Results']) await toggleView(workbench, other);
      await workbench.openFile('2025-09-11-lindmark-trial-opens.txt');
      await workbench.expand(workbench.treeRow('The managing director'));
      await workbench.treeRow('Speakers').waitFor();
      await workbench.page.waitForTimeout(1500);
    },
  },
  {
    name: 'hover-pronoun',
    async show(workbench) {
      await workbench.openFile(sample);
      await workbench.page.waitForTimeout(1500);
      await workbench.hover('He', { within: 'He reported that' });
    },
  },
  {
    name: 'hover-quotation',
    async show(workbench) {
      await workbench.scrollTo('The mediators did');
      await workbench.hover('ultimately', { within: 'ultimately lost' });
    },
  },
  {
    name: 'hover-date',
    async show(workbench) {
      await workbench.scrollTo('announced last Fri');
      await workbench.hover('last Friday');
    },
  },
  {
    name: 'dates',
    async show(workbench) {
      await toggleView(workbench, 'Dates');
      await workbench.hideHover();
      await workbench.page.mouse.move(800, 650);
      await workbench.page.waitForTimeout(2500);
    },
  },
  {
    name: 'search',
    async show(workbench) {
      await workbench.hideHover();
      await workbench.runCommand('Search Seeds');
      await workbench.typeInQuickPick('bridge ferry');
      await workbench.page.waitForTimeout(800);
      await workbench.press('ArrowDown');
      await workbench.page.waitForTimeout(1200);
    },
  },
  {
    name: 'results',
    async show(workbench) {
      await workbench.typeInQuickPick('ferry');
      await workbench.page.waitForTimeout(800);
      await workbench.press('Mod+k q');
      await workbench.page.waitForTimeout(800);
      await toggleView(workbench, 'Dates');
      await workbench.runCommand('Seed Review: Group Results by Speaker');
      await workbench.press('F4');
      await workbench.press('F4');
      await workbench.page.mouse.move(800, 650);
      await workbench.page.waitForTimeout(1500);
    },
  },
  {
    name: 'decided',
    async show(workbench) {
      await toggleView(workbench, 'Search Results');
      await workbench.runCommand('Seed Review: Clear Search Results');
      await workbench.openFile(sample);
      await workbench.scrollTo('The mediators did');
      await workbench.press('Mod+k b');
      await workbench.typeInQuickPick('mujahid');
      await workbench.quickPickRow('Zabihullah Mujahid').click();
      await workbench.page.waitForTimeout(1000);
      await workbench.hover('ultimately', { within: 'ultimately lost' });
    },
  },
  {
    name: 'review',
    async show(workbench) {
      await workbench.hideHover();
      for (const name of ['2025-09-29-rovers-stun-leaders.txt', '2025-08-05-strait-ferry-talks.txt', sample]) {
        await workbench.openFile(name);
        await workbench.page.waitForTimeout(800);
        await workbench.press('Mod+k y');
        await workbench.page.waitForTimeout(800);
      }
      await workbench.openFile('2025-10-22-saltgate-bridge-reopens.md');
      await workbench.page.waitForTimeout(800);
      await workbench.choose('Seed Review: Mark Article as…', 'Second look');
      await toggleView(workbench, 'Decisions');
      await workbench.page.mouse.move(1100, 572);
      await workbench.page.waitForTimeout(1500);
    },
  },
  {
    name: 'people',
    async show(workbench) {
      await toggleView(workbench, 'Decisions');
      await workbench.press('Mod+k g');
      await workbench.typeInQuickPick('brandt');
      await workbench.quickPickRow('Helena Brandt-Okoye').click();
      await workbench.page.mouse.move(1100, 572);
      await workbench.page.waitForTimeout(1500);
      await workbench.press('ArrowDown');
      await workbench.press('ArrowRight');
      await workbench.page.waitForTimeout(1500);
    },
  },
  {
    name: 'ledger',
    async show(workbench) {
      await workbench.closeAllEditors();
      await workbench.runCommand('View: Toggle Primary Side Bar Visibility');
      await workbench.runCommand('Open Statements Ledger');
      const page = pageIn(workbench);
      await page.locator('#rows .line').first().waitFor();
      await page.locator('#query').fill('bridge');
      await page.locator('#count', { hasText: ' of ' }).waitFor();
      await page.locator('#rows .line', { hasText: 'Dermot Hale' }).first().click();
      await workbench.page.waitForTimeout(2000);
    },
  },
  {
    name: 'timeline',
    async show(workbench) {
      await workbench.closeAllEditors();
      await workbench.runCommand('Open Statements Ledger');
      const page = pageIn(workbench);
      await page.locator('#pictured').selectOption('timeline');
      await page.locator('.lane', { hasText: 'Helena Brandt-Okoye' }).locator('.choice').first().click();
      await workbench.page.waitForTimeout(2000);
    },
  },
  {
    name: 'network',
    async show(workbench) {
      const page = pageIn(workbench);
      await page.locator('#clear').click();
      await page.locator('#pictured').selectOption('network');
      await page.locator('.choice[aria-label^="Helena Brandt-Okoye speaks of Piotr Wenzel"]').focus();
      await workbench.press('Enter');
      await workbench.page.waitForTimeout(2000);
    },
  },
  {
    name: 'compare',
    async show(workbench) {
      await workbench.closeAllEditors();
      await workbench.runCommand('Seed Review: Compare People…');
      for (const name of ['Helena Brandt', 'Ingrid Vest']) {
        await workbench.typeInQuickPick(name);
        await workbench.quickPickRow(name).click();
      }
      await workbench.press('Enter');
      await pageIn(workbench).locator('.entry').first().waitFor();
      await workbench.page.waitForTimeout(1500);
    },
  },
  {
    name: 'import',
    async show(workbench) {
      await workbench.closeAllEditors();
      await workbench.openView('Seeds');
      const documents = join(workbench.folder, 'documents');
      await writeSampleDocuments(documents, workbench.page.context());
      await workbench.chooseFolder('Seed Review: Import Folder…', 'Import', documents);
      await workbench.treeRow('Inquiry into the Closure').waitFor();
      await workbench.clearNotifications();
      await workbench.page.mouse.move(1100, 700);
      await workbench.page.waitForTimeout(1500);
    },
  },
  {
    name: 'hover-page',
    async show(workbench) {
      await workbench.openFile('2025-11-03 Inquiry into the Closure of the Saltgate Bridge.md');
      await workbench.page.waitForTimeout(1500);
      await workbench.scrollTo('She told the inquiry');
      await workbench.hover('She', { within: 'She told the inquiry' });
    },
  },
  {
    name: 'draft',
    async show(workbench) {
      await writeFile(join(workbench.folder, 'README-draft.md'), draft);
      await workbench.openFile('README-draft.md');
      await workbench.runCommand('Seed Review: Check Quotations in This Text');
      await workbench.page.locator('.notifications-toasts', { hasText: '3 quotations' }).waitFor();
      await workbench.clearNotifications();
      await workbench.hover('never been');
    },
  },
  {
    name: 'languages',
    async show(workbench) {
      await writeSampleLanguages(workbench.folder);
      await workbench.treeRow('Saltgate wartet').waitFor();
      await workbench.openFile('2025-10-10-saltgate-bruecke.md');
      await workbench.clearNotifications();
      await workbench.page.waitForTimeout(1500);
      await workbench.hover('Sie', { within: 'Sie habe den Bericht' });
    },
  },
];

/**
 * The same with an archive beside the folder.
 * @type {Scene[]}
 */
const archiveScenes = [
  {
    name: 'archive-search',
    async show(workbench) {
      await workbench.openView('Seeds');
      await workbench.treeRow('19 May').waitFor();
      await workbench.page.waitForTimeout(2500);
      await workbench.runCommand('Search Seeds');
      await workbench.typeInQuickPick('speaker:brandt');
      await workbench.page.locator('.quick-input-list', { hasText: 'in the archive' }).waitFor();
      await workbench.page.waitForTimeout(1500);
      // Past the folder's own and the number of articles, to the second of the archive.
      for (let row = 0; row < 5; row++) await workbench.press('ArrowDown');
      await workbench.page.waitForTimeout(1500);
    },
  },
  {
    name: 'archive',
    async show(workbench) {
      await workbench.typeInQuickPick('speaker:brandt anybody');
      await workbench.page.locator('.quick-input-title', { hasText: '1 found in the archive' }).waitFor();
      await workbench.page.waitForTimeout(1500);
      await workbench.press('Enter');
      await workbench.quickPickIsClosed();
      await workbench.treeRow('Read in the archive').waitFor();
      await workbench.hover('She', { within: 'She will. We are testing' });
    },
  },
];

/** Articles that a folder has; the other samples are in the archive. */
const inFolder = /^(?:2025-05-19|2025-09-29|keepers)/;

/** A story with a quotation that is right, one with a wrong word, and one that nobody said. */
const draft = `# Ferry story, first draft

Khawaja Asif called such promises “impossible in international negotiations” and ruled out anything but a written
agreement.

The bridge at Saltgate was closed on a Thursday evening, after the chief engineer had seen the second pier with his
own eyes. For five months the ferry was the only way across, and the town learned to wait. It learned, too, who had
known what, and when.

Mayor Brandt-Okoye remembers the engineer's call: “Helena, I have never been more funny.”

“There will be verbal guarantees by Tuesday at noon,” Asif said.
`;

/** The page of the tab in front: webviews are pages inside pages. */
function pageIn({ page }) {
  const frame = page.locator('iframe.webview.ready').filter({ visible: true });
  return frame.contentFrame().frameLocator('iframe#active-frame');
}

const settings = { 'seedReview.reviewer': 'Ada Quist', 'seedReview.importFolder': 'imported' };

/** @param {readonly Scene[]} scenes @param {Parameters<typeof openWorkbench>[0]} options */
async function take(scenes, options) {
  for (const theme of /** @type {const} */ (['light', 'dark'])) {
    const workbench = await openWorkbench({ theme, ...options });
    try {
      for (const { name, show } of scenes) {
        await show(workbench);
        const file = join('media', 'screenshots', `${name}-${theme}.png`);
        await workbench.page.waitForTimeout(500);
        await workbench.screenshot(join(root, file));
        console.log(file);
      }
    } finally {
      await workbench.close();
    }
  }
}

/** Cuts the samples up between a folder and an archive, and takes the pictures with both. */
async function takeWithArchive() {
  if ((await ensureEngine((why) => console.log(`Pictures of an archive: left as they are (${why})`))) === null) return;
  const parent = await mkdtemp(join(downloads, 'workspace-'));
  const [folder, others] = [join(parent, 'folder'), join(parent, 'others')];
  const engine = await startEngine();
  try {
    for (const each of [folder, others]) await mkdir(each);
    for (const name of await readdir(seeds))
      await cp(join(seeds, name), join(inFolder.test(name) ? folder : others, name), { recursive: true });
    const archive = (...args) =>
      promisify(execFile)(process.execPath, [
        ...[join(root, 'dist', 'cli.js'), 'archive', ...args],
        ...['--to', engine.url, '--index', 'gazette'],
      ]);
    await archive('create', '--replicas', '0');
    await archive('put', others);
    const connected = { 'seedReview.archive.url': engine.url, 'seedReview.archive.index': 'gazette' };
    await take(archiveScenes, { folder, settings: { ...settings, ...connected } });
  } finally {
    await engine.stop();
    await rm(parent, { recursive: true, force: true });
  }
}

const [wanted] = process.argv.slice(2);
endAllWithMe();
await Promise.all(productBuilds({ production: true }).map((options) => build(options)));
if (wanted !== 'archive') await take(scenes, { settings });
if (wanted !== 'folder') await takeWithArchive();
process.exit(0);
