/**
 * `npm test`: installs what is missing, then checks everything, stage by stage, and closes with "N passed, N failed".
 * Only Node built-ins are imported before the packages are there.
 */
import { join } from 'node:path';
import { ensurePackages } from './tools/install.mjs';
import { root } from './tools/paths.mjs';
import { endAllWithMe, run } from './tools/processes.mjs';
import { readResults } from './tools/results.mjs';

const script = (name, ...args) => [process.execPath, join(root, 'scripts', name), ...args];
const tool = (...parts) => [process.execPath, join(root, 'node_modules', ...parts)];

const inWorkspace = (kind) => script('host.mjs', '--host=node', `--workspace=${kind}`);

/** What needs no quiet: it is done beside the unit tests, in order, and shown after them. */
const besides = [
  { name: 'Lint', command: [...tool('eslint', 'bin', 'eslint.js'), '.'] },
  { name: 'Formatting', command: [...tool('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level=warn', '.'] },
  { name: 'Unused code', command: tool('knip', 'bin', 'knip.js') },
  { name: 'Texts to translate', command: script('l10n.mjs', '--check') },
  { name: 'Third-party notices', command: script('notices.mjs', '--check') },
  { name: 'Type check', command: [...tool('typescript', 'bin', 'tsc'), '--noEmit'] },
];

// `counts`: it runs tests, and is expected to print how many.
const build = { name: 'Build', command: script('build.mjs', '--production') };
const unitTests = { name: 'Unit tests', command: script('unit.mjs'), counts: true };
const testsInVsCode = [
  { name: 'Integration tests in the extension host', command: script('host.mjs', '--host=node'), counts: true },
  { name: 'Integration tests in the web worker host', command: script('host.mjs', '--host=web'), counts: true },
  { name: 'Integration tests in a restricted workspace', command: inWorkspace('restricted'), counts: true },
  { name: 'Integration tests in several folders', command: inWorkspace('several'), counts: true },
];

/** They mostly wait for VS Code: two at a time take little longer than one. */
const interfaceTests = ['1', '2'].map((half) => ({
  name: `Interface tests, half ${half}`,
  command: script('interface.mjs', `--half=${half}`),
  counts: true,
}));

/** Gets packages, VS Code and a browser. */
async function setUp() {
  await ensurePackages();
  const { ensureBrowser } = await import('./vscode/browser.mjs');
  const { ensureServer } = await import('./vscode/serverInstall.mjs');
  const { versions } = await import('./vscode/versions.mjs');
  await ensureServer(versions.oldest); // the interface tests' in any case
  console.log(`Browser: ${await ensureBrowser()}`);
}

const heading = (name) => console.log(`\n=== ${name}`);

const total = { passed: 0, failed: 0 };

/** @param {{ name: string, counts?: boolean }} stage @param {{ code: number, output: string }} ended */
function count({ name, counts = false }, { code, output }) {
  const results = counts ? readResults(output) : undefined;
  total.passed += results?.passed ?? 0;
  // A stage that failed without a failed test, or printed no results, counts as one failure.
  const failed = results?.failed ?? 0;
  const broken = code !== 0 || (counts && results === undefined);
  total.failed += broken ? Math.max(1, failed) : failed;
  console.log(broken ? `${name}: FAILED` : `${name}: ok`);
}

const perform = ({ command: [program, ...args] }, show) => run(program, args, { show });

async function performShowing(stage) {
  heading(stage.name);
  count(stage, await perform(stage, true));
}

async function performAside(stages) {
  const ended = [];
  for (const stage of stages) ended.push({ stage, ...(await perform(stage, false)) });
  return ended;
}

/** Performs two lists of stages beside each other, and shows what came of the second when the first is done. */
async function performBeside(shown, others) {
  const aside = performAside(others);
  for (const stage of shown) await performShowing(stage);
  for (const { stage, ...ended } of await aside) {
    heading(stage.name);
    process.stdout.write(ended.output);
    count(stage, ended);
  }
}

endAllWithMe();
heading('Set-up');
try {
  await setUp();
  await performShowing(build);
  await performBeside([unitTests], besides);
  for (const stage of testsInVsCode) await performShowing(stage);
  await performBeside(interfaceTests.slice(0, 1), interfaceTests.slice(1));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  total.failed += 1;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
