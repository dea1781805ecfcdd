// The linter keeps the house's floors apart: each folder of src/ imports only folders below it.
import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';
import { builtinModules } from 'node:module';

/** The floors of src/, from the ground up. A floor may import itself and those before it. */
const floors = [
  'article',
  'language',
  'analysis',
  'search',
  'corpus',
  'sources',
  'review',
  'ledger',
  'archive',
  'agents',
  'features',
];

const nodeBuiltins = builtinModules.flatMap((name) => [name, `node:${name}`]);

/** What scripts find without importing it; some run in the page that they drive. */
const scriptGlobals = [
  ...[
    'process',
    'console',
    'URL',
    'Buffer',
    'TextDecoder',
    'setTimeout',
    'clearTimeout',
    'setInterval',
    'clearInterval',
    'setImmediate',
  ],
  ...['performance', 'fetch', 'AbortController', 'AbortSignal', 'structuredClone', 'document', 'window'],
  ...['require', 'module', '__dirname', 'exports'],
];

/**
 * What VS Code offers to show or write something. Words of articles and of shared files must not reach it as they are,
 * so each has one way, in a file that makes them harmless.
 */
const restrictedApi = [
  {
    names: /^(?:show(?:Information|Warning|Error)Message|setStatusBarMessage|showInputBox)$/,
    instead: 'showInformation, showStatus, askFor … of features/show.ts, where links and icons are made harmless',
  },
  {
    names: /^(?:showQuickPick|createQuickPick|createTreeView|registerTreeDataProvider)$/,
    instead: 'pickOne, createPick and createTree of features/show.ts, where marks are made harmless',
  },
  {
    names: /^(?:MarkdownString|createStatusBarItem|createInputBox|createWebviewPanel|createOutputChannel)$/,
    instead: 'markdown, createStatus, createInput, createTab and createLog of features/show.ts',
  },
  {
    names:
      /^(?:Diagnostic|CodeAction|DocumentSymbol|SymbolInformation|DocumentLink|CodeLens|InlayHint|CompletionItem)$/,
    instead: 'a function of features/showInEditors.ts, where marks are made harmless',
  },
  {
    names: /^(?:innerHTML|outerHTML|srcdoc|insertAdjacentHTML|supportHtml|supportThemeIcons)$/,
    instead: 'make and drawn of page/dom.ts, or markdown of features/show.ts: words of articles are text, never code',
  },
  { names: /^(?:writeFile|createWriteStream)$/, instead: 'a FileStore (services.storeIn), which follows no links' },
];

/** Handed over as arguments, a list as long as an article overflows the stack. */
const longLists = [
  { calls: 'push|unshift', instead: 'addAll of article/lists.ts' },
  { calls: 'min|max', instead: 'leastOf and mostOf of article/lists.ts' },
].map(({ calls, instead }) => ({
  selector: `CallExpression[callee.property.name=/^(?:${calls})$/] > SpreadElement`,
  message: `Use ${instead}: a long list does not fit into arguments.`,
}));

/** Below features/ and in extension.ts: nothing goes round the files that show and write. */
const sinkRules = {
  files: ['src/features/**/*.ts', 'src/extension.ts'],
  ignores: ['src/features/show.ts', 'src/features/showInEditors.ts', 'src/features/workspaceDisk.ts'],
  rules: {
    'no-restricted-syntax': [
      'error',
      ...longLists,
      ...restrictedApi.map(({ names, instead }) => ({
        selector: `MemberExpression[property.name=${names}]`,
        message: `Use ${instead}.`,
      })),
      {
        selector: "MemberExpression[property.name='isTrusted']:not([object.property.name='workspace'])",
        message: 'Use markdown of features/show.ts: a link in it runs only the commands that are named.',
      },
      {
        selector: 'AssignmentExpression[left.property.name=/^(?:items|message|prompt|validationMessage)$/]',
        message: 'Use setItems, setMessage and askFor of features/show.ts, where marks are made harmless.',
      },
      {
        selector:
          'AssignmentExpression[left.property.name=/^(?:title|placeholder)$/][left.object.name=/^(?:pick|panel)$/]',
        message: 'Use createPick, setTitle and createTab of features/show.ts, where marks are made harmless.',
      },
      {
        selector:
          "CallExpression[callee.property.name='withProgress'] Property[key.name='title']:not([value.callee.property.name='t'][value.arguments.0.type='Literal'])",
        message: 'A notification of progress shows words of ours only.',
      },
    ],
  },
};

/** In src/node: only output.ts writes to the terminal. */
const terminalRules = {
  files: ['src/node/**/*.ts'],
  ignores: ['src/node/output.ts'],
  rules: {
    'no-console': 'error',
    'no-restricted-syntax': [
      'error',
      ...longLists,
      {
        selector: "MemberExpression[property.name='write'][object.property.name=/^std(?:out|err)$/]",
        message: 'Use printJson, printText and complain of output.ts, where escape sequences are made harmless.',
      },
    ],
  },
};

/** Nothing leaves. The build takes these out, too (scripts/esbuildOptions.mjs); here it is said where it is written. */
const connections = {
  globals: ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'RTCPeerConnection'],
  modules: ['net', 'tls', 'http', 'https', 'http2', 'dns', 'dns/promises', 'dgram', 'inspector', 'child_process'],
};
const nothingLeaves = 'Nothing leaves this computer, and no other program is started (SECURITY.md).';
const withoutGlobals = (names) => ({
  'no-restricted-globals': ['error', ...names.map((name) => ({ name, message: nothingLeaves }))],
});
const connectionRules = [
  { files: ['src/**/*.ts'], rules: withoutGlobals(connections.globals) },
  // The one way out: to the archive that a person has connected to, from a thread of its own.
  {
    files: ['src/archive/wireThread.ts'],
    rules: withoutGlobals(connections.globals.filter((name) => name !== 'fetch')),
  },
  {
    files: ['src/node/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        ...connections.modules
          .flatMap((name) => [name, `node:${name}`])
          .map((name) => ({ name, message: nothingLeaves })),
      ],
    },
  },
];

/** The rules for one floor: no floor above it, no Node, and no `vscode` below features/. */
function floorRules(floor, index) {
  const above = [...floors.slice(index + 1), 'node', 'extension'];
  return {
    files: [`src/${floor}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            ...nodeBuiltins.map((name) => ({
              name,
              message: 'Only src/node/ knows Node; everything else runs in a browser worker too.',
            })),
            ...(floor === 'features'
              ? []
              : [{ name: 'vscode', message: 'Only src/extension.ts and src/features/ know vscode.' }]),
          ],
          patterns: above.map((name) => ({
            group: [`**/${name}`, `**/${name}/**`],
            message: `${floor}/ lies below ${name}.`,
          })),
        },
      ],
    },
  };
}

export default tseslint.config(
  { ignores: ['dist/', 'out/', '.vscode-test/', 'node_modules/', 'bench/node_modules/'] },
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/non-nullable-type-assertion-style': 'error',
    },
  },
  // What stands in for something asynchronous need not wait for anything.
  { files: ['test/**/*.ts'], rules: { '@typescript-eslint/require-await': 'off' } },
  {
    rules: {
      eqeqeq: 'error',
      'prefer-const': 'error',
      'max-len': [
        'error',
        { code: 120, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreRegExpLiterals: true, ignoreUrls: true },
      ],
    },
  },
  { files: ['**/*.generated.ts'], rules: { 'max-len': 'off' } },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: Object.fromEntries(scriptGlobals.map((name) => [name, name === 'module' ? 'writable' : 'readonly'])),
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...longLists] },
  },
  ...floors.map(floorRules),
  sinkRules,
  terminalRules,
  ...connectionRules,
);
