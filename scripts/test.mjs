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

/** The stages, in order. `counts`: it runs tests, and is expected to print how many. */
const stages = [
  { name: 'Lint', command: [...tool('eslint', 'bin', 'eslint.js'), '.'], counts: false },
  {
    name: 'Formatting',
    command: [...tool('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level=warn', '.'],
    counts: false,
  },
  { name: 'Unused code', command: tool('knip', 'bin', 'knip.js'), counts: false },
  { name: 'Texts to translate', command: script('l10n.mjs', '--check'), counts: false },
  { name: 'Third-party notices', command: script('notices.mjs', '--check'), counts: false },
  { name: 'Type check', command: [...tool('typescript', 'bin', 'tsc'), '--noEmit'], counts: false },
  { name: 'Build', command: script('build.mjs', '--production'), counts: false },
  { name: 'Unit tests', command: script('unit.mjs'), counts: true },
  { name: 'Integration tests in the extension host', command: script('host.mjs', '--host=node'), counts: true },
  { name: 'Integration tests in the web worker host', command: script('host.mjs', '--host=web'), counts: true },
  { name: 'Integration tests in a restricted workspace', command: inWorkspace('restricted'), counts: true },
  { name: 'Integration tests in several folders', command: inWorkspace('several'), counts: true },
  { name: 'Interface tests', command: script('interface.mjs'), counts: true },
];

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

endAllWithMe();
const total = { passed: 0, failed: 0 };
heading('Set-up');
try {
  await setUp();
  for (const {
    name,
    command: [program, ...args],
    counts,
  } of stages) {
    heading(name);
    const { code, output } = await run(program, args, { show: true });
    const results = counts ? readResults(output) : undefined;
    total.passed += results?.passed ?? 0;
    // A stage that failed without a failed test, or printed no results, counts as one failure.
    const failed = results?.failed ?? 0;
    const broken = code !== 0 || (counts && results === undefined);
    total.failed += broken ? Math.max(1, failed) : failed;
    console.log(broken ? `${name}: FAILED` : `${name}: ok`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  total.failed += 1;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
