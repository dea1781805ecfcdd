// The linter keeps the house's floors apart: each folder of src/ imports only folders below it.
import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';
import { builtinModules } from 'node:module';

/** The floors of src/, from the ground up. A floor may import itself and those before it. */
const floors = ['article', 'language', 'analysis', 'search', 'corpus', 'review', 'features'];

const nodeBuiltins = builtinModules.flatMap((name) => [name, `node:${name}`]);

/** What scripts find without importing it; some run in the page that they drive. */
const scriptGlobals = [
  ...[
    'process',
    'console',
    'URL',
    'Buffer',
    'setTimeout',
    'clearTimeout',
    'setInterval',
    'clearInterval',
    'setImmediate',
  ],
  ...['performance', 'fetch', 'AbortSignal', 'structuredClone', 'document', 'window'],
  ...['require', 'module', '__dirname', 'exports'],
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
  ...floors.map(floorRules),
);
