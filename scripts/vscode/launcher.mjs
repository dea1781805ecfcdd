#!/usr/bin/env node
/**
 * Stands in for desktop VS Code's program: takes the same arguments from @vscode/test-electron's `runTests`, but starts
 * VS Code's server, opens its workbench in a headless Chromium, prints what the tests print and exits as they do.
 * Beside desktop's arguments (`--extensionDevelopmentPath=`, `--extensionTestsPath=`, `--extensionDevelopmentKind=web`,
 * a folder) it knows `--seed-review-untrusted`, `--seed-review-vscode=VERSION`, `--seed-review-minutes=NUMBER`, after
 * which a run counts as hung, and `--seed-review-starts=NUMBER`: the tests run so often, each time in a fresh window
 * with the same user's data.
 */
import { chromium } from 'playwright-core';
import { option } from '../tools/arguments.mjs';
import { endAllWithMe } from '../tools/processes.mjs';
import { browserFlags, ensureBrowser } from './browser.mjs';
import { startServer, workbenchUrl } from './server.mjs';
import { quietSettings, untrustedSettings, webHostSettings } from './settings.mjs';
import { versionNamed } from './versions.mjs';

/** How long a run may take before it counts as hung, in ms. */
const timeLimit = Number(option('seed-review-minutes') ?? 5) * 60_000;

/** The lines that our test harness prints; all others are the workbench's talk about itself. */
const fromTests = /^ {2}[✔✘-] |: \d+ passed, \d+ failed$/;

/** The text of a message of `codeAutomationLog`, whose arguments may be anything. */
const asText = (args) => args.map((arg) => (typeof arg === 'string' ? arg : JSON.stringify(arg))).join(' ');

const extension = option('extensionDevelopmentPath');
const tests = option('extensionTestsPath');
const folder = process.argv.slice(2).find((arg) => !arg.startsWith('-'));
const host = option('extensionDevelopmentKind') === 'web' ? 'web' : 'node';
const isTrusted = !process.argv.includes('--seed-review-untrusted');
if (extension === undefined || tests === undefined) {
  console.error(
    'Usage: launcher.mjs --extensionDevelopmentPath=FOLDER --extensionTestsPath=FILE [--extensionDevelopmentKind=web] [--seed-review-vscode=VERSION] [FOLDER]',
  );
  process.exit(2);
}

const server = await startServer({
  version: versionNamed(option('seed-review-vscode')),
  settings: {
    ...quietSettings,
    ...(host === 'web' ? webHostSettings : {}),
    ...(isTrusted ? {} : untrustedSettings),
  },
  isTrusted,
});
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: browserFlags });
const close = async () => {
  await browser.close();
  await server.stop();
};
endAllWithMe(close);

const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
/** Called with the exit code of the tests. @type {(code: number) => void} */
let finish = () => undefined;
await page.exposeFunction('codeAutomationExit', (code) => finish(code));
page.on('crash', () => {
  console.error('The browser crashed.');
  finish(1);
});
/** Whether the tests said anything, and the workbench's talk, for when they did not. */
let heard = false;
const talk = [];
await page.exposeFunction('codeAutomationLog', (type, args) => {
  const text = asText(args);
  if (fromTests.test(text) || process.env['SEED_REVIEW_VERBOSE']) console.log(text);
  if (fromTests.test(text)) heard = true;
  else talk.push(`[${type}] ${text}`);
});

/** Opens a window, and waits for what the tests in it say. */
async function runOnce() {
  let timer;
  const finished = new Promise((resolve) => {
    finish = resolve;
    timer = setTimeout(() => {
      console.error(`The tests did not finish within ${timeLimit / 60_000} minutes.`);
      resolve(1);
    }, timeLimit);
  });
  await page.goto('about:blank');
  await page.goto(workbenchUrl(server, { folder, extension, tests, host }));
  const code = await finished;
  clearTimeout(timer);
  return code;
}

let code = 0;
for (let starts = Number(option('seed-review-starts') ?? 1); starts > 0 && code === 0; starts--) code = await runOnce();
if (!heard) console.log(`The tests printed nothing. The workbench said:\n${talk.slice(-30).join('\n')}`);
await close();
process.exit(code);
