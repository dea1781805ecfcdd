/** Killing the extension hosts of a real VS Code while Seed Review writes in them. */
import { readFileSync } from 'node:fs';
import { rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { root } from '../tools/paths.mjs';
import { endAllWithMe } from '../tools/processes.mjs';
import { browserFlags, ensureBrowser } from '../vscode/browser.mjs';
import { startServer, workbenchUrl } from '../vscode/server.mjs';
import { quietSettings } from '../vscode/settings.mjs';
import { versionNamed } from '../vscode/versions.mjs';
import { copyOfSeeds } from '../vscode/workspace.mjs';

/** A host is killed after it has said at most so much that something is kept, and at most so many ms later. */
const mostLines = 12;
const longest = 300;
/** How long a host may take to begin, or to say anything, before the window is loaded anew; in ms. */
const patience = 90_000;

/**
 * Kills extension hosts at random points, one after the other in one window, which is loaded anew each time.
 * @param {number} kills
 * @param {() => number} random
 * @param {string} built the folder with the built checks
 * @param {string} driver the extension's folder
 */
export async function killHosts(kills, random, built, driver) {
  const { checkHost, leftOver, makeOld } = createRequire(import.meta.url)(join(built, 'hostCheck.cjs'));
  const workspace = await copyOfSeeds();
  const beside = (name) => join(dirname(workspace.folder), name);
  const server = await startServer({
    version: versionNamed('oldest'),
    settings: { ...quietSettings, 'seedReview.reviewer': 'Ada Quist', 'seedReview.importFolder': 'imported' },
  });
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: browserFlags });
  const close = async () => {
    await browser.close();
    await server.stop();
    await workspace.remove();
  };
  endAllWithMe(close);
  const tally = { kills: 0, kept: 0, problems: [] };
  const lines = () => {
    try {
      return readFileSync(beside('log'), 'utf8').trim().split('\n');
    } catch {
      return [];
    }
  };
  const begun = () => lines().flatMap((line) => (line.startsWith('begun ') ? [Number(line.slice(6))] : []));
  const page = await browser.newPage();
  const open = async () => {
    await page.goto('about:blank');
    await page.goto(workbenchUrl(server, { folder: workspace.folder, extension: driver }));
  };
  /** Loads the window anew. @returns the id of its host's process, when what there is has been read */
  const next = async () => {
    const before = begun().length;
    while (begun().length === before) {
      await open();
      await until(() => begun().length > before);
    }
    return begun().at(-1);
  };
  const check = async () => {
    const { kept, problems } = await checkHost(workspace.folder, server.dataDir, beside('log'));
    tally.kept = kept;
    for (const problem of problems)
      if (!tally.problems.some((each) => each.endsWith(problem)))
        tally.problems.push(`after ${tally.kills} kills: ${problem}`);
  };
  try {
    while (tally.kills < kills) {
      const pid = await next();
      await check();
      const [from, wanted, later] = [lines().length, 1 + Math.floor(random() * mostLines), random() * longest];
      await writeFile(beside('go'), String(pid));
      await until(() => lines().length >= from + wanted);
      await pause(later);
      if (!isHost(pid)) continue;
      process.kill(pid, 'SIGKILL');
      tally.kills++;
      if (tally.kills % 10 === 0)
        console.log(`  ${tally.kills} hosts killed, ${tally.kept} kept, ${tally.problems.length} lost`);
    }
    // Whoever comes long after finds what is left over: one more host dies, idle, when all looks old.
    const idle = await next();
    await check();
    for (const folder of [workspace.folder, server.dataDir]) makeOld(folder);
    process.kill(idle, 'SIGKILL');
    const last = await next();
    await writeFile(beside('go'), String(last));
    const said = (verb) => lines().some((line) => line.startsWith(`${verb} h${last}-`));
    await until(() => ['searched', 'imported', 'exported'].every(said));
    for (const path of leftOver(workspace.folder, server.dataDir)) tally.problems.push(`left for ever: ${path}`);
  } finally {
    await close();
  }
  return tally;
}

/** Waits until something holds, but not for ever. */
async function until(holds) {
  const deadline = Date.now() + patience;
  while (!holds() && Date.now() < deadline) await pause(5);
}

/** Whether a process is an extension host, and still there; told on Linux only. */
function isHost(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--type=extensionHost');
  } catch {
    return false;
  }
}

/** Seed Review as it is built, with what drives it around it. @returns the extension's folder */
export async function driverExtension(built) {
  const folder = join(built, 'driver');
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const driven = { ...manifest, main: './hostDriver.cjs', activationEvents: ['*'] };
  await writeFile(join(folder, 'package.json'), JSON.stringify(driven));
  for (const name of ['dist', 'media', 'l10n', 'package.nls.json']) {
    await rm(join(folder, name), { force: true });
    await symlink(join(root, name), join(folder, name));
  }
  return folder;
}
