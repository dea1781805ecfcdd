import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The texts for people, which name files and commands: these must exist, or nobody finds their way. */
const documents = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'SECURITY.md',
  ...['docs', 'media'].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .map((name) => join(folder, name)),
  ),
];

/** `code` in a document, without blocks of code. */
const codeSpans = (text: string) =>
  Array.from(text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/`([^`\n]{1,200})`/g), ([, code = '']) => code);

/** Whether something in backticks is a path of this project: "src/features/", "patterns/", "analysis/analyze.ts". */
const isPath = (code: string) => /^[\w.-]+\/(?:[\w.-]+\/)*(?:[\w.-]+\.(?:ts|mjs|md|json|yml))?$/.test(code);

/** Where the paths in documents start. */
const starts = [
  '',
  'src',
  'src/analysis',
  'src/analysis/speakers',
  'src/analysis/dates',
  'src/corpus',
  'src/features',
  'src/search',
];

/** What somebody's folder may hold, not this project. */
const elsewhere = /^\.seed-review\//;

describe('the documents', () => {
  for (const document of documents) {
    const text = readFileSync(document, 'utf8');

    it(`${document} links only to files that exist`, () => {
      const targets = Array.from(text.matchAll(/\]\(([^)\s#]+)(?:#[^)\s]*)?\)/g), ([, target = '']) => target);
      const local = targets.filter((target) => !/^[a-z]+:/.test(target));
      assert.deepEqual(
        local.filter((target) => !existsSync(join(dirname(document), target))),
        [],
      );
    });

    it(`${document} names only paths and scripts that exist`, () => {
      const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
      const unknown = codeSpans(text).filter((code) => {
        const script = /^npm run ([\w:]+)/.exec(code)?.[1];
        if (script !== undefined) return !(script in scripts);
        return isPath(code) && !elsewhere.test(code) && !starts.some((start) => existsSync(join(start, code)));
      });
      assert.deepEqual(unknown, []);
    });
  }
});
