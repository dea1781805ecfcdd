// The linter keeps the house's floors apart: each folder of src/ imports only folders below it.
import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';
import { builtinModules } from 'node:module';

/** The floors of src/, from the ground up. A floor may import itself and those before it. */
const floors = ['article', 'language', 'analysis', 'search', 'corpus', 'review', 'features'];

const nodeBuiltins = builtinModules.flatMap((name) => [name, `node:${name}`]);

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
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        setImmediate: 'readonly',
        performance: 'readonly',
        fetch: 'readonly',
        AbortSignal: 'readonly',
        structuredClone: 'readonly',
        document: 'readonly',
        window: 'readonly',
        require: 'readonly',
        module: 'writable',
        __dirname: 'readonly',
        exports: 'writable',
      },
    },
  },
  ...floors.map(floorRules),
);
