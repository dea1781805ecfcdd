import assert from 'node:assert/strict';
import ts from 'typescript';
import { filesBelow } from '../../scripts/tools/files.mjs';
import { readProjectFile } from '../support/readProjectFile';

/**
 * Nothing that a person reads goes round `l10n.t`: in src/features/, no string reads like a text, and none with letters
 * stands where VS Code or a page shows it, except those that are named here.
 */

/** What reads like a text and is none, or is the same in all languages. */
const allowed = new Set([
  // Our own name, and the folder that a copy of the samples is in.
  ...['Seed Review', 'Sample Seeds'],
  // Names of files, and the id of an item.
  ...['searches.json  ', '.seed-review/searches.json  .  ', 'saved search  '],
  // Names of keys, faults and fonts, which programs read.
  ...['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Enter', 'Escape', 'FileNotFound', 'NoPermissions', 'Search'],
  ...["Charter, Georgia, 'Noto Serif', 'Liberation Serif', serif", '1px solid', '1px dotted'],
  ...['md markdown txt text asc csv tsv json jsonl ndjson eml emlx mbox mbx rtf', 'html htm xhtml shtml mhtml mht'],
  // Classes of a page's elements.
  ...['cell number', 'line filters', 'title unsortable'],
  // Kinds of decisions, answers and findings, as they are kept or compared.
  ...['said by', 'not a statement', 'stands for', 'means the date', 'is a', 'is called', 'has the role', 'in language'],
  ...[
    'of its last update',
    'from the file’s name',
    'differs from',
    'taken back',
    'in review',
    'second look',
    'not found',
    'not sure',
  ],
  // In the log, for whoever reads it there.
  ...['ended while it was being read', 'exists already', 'not built'],
]);
/** Whose strings are for models, for the log, or go into a shared folder in English. */
const outside = /\/(?:agentSources|languageModelTools|folderText|contributions)\.ts$/;

/** Where VS Code and our pages show what they are given. */
const shownAs =
  /^(?:label|title|tooltip|description|detail|prompt|placeHolder|placeholder|openLabel|message|textContent)$/;
/** Functions that show what they are given, and which of their arguments that is, where it is not each. */
const showing: Readonly<Record<string, number | 'each'>> = {
  ...{ showInformation: 'each', showWarning: 'each', showError: 'each', confirm: 'each', showStatus: 0 },
  ...{ pickOne: 'each', pickInStep: 'each', pickSeveral: 'each', whileShowing: 0, askForFilter: 'each' },
  ...{ setMessage: 1, createStatus: 1, createCommentController: 1, section: 0, hintItem: 0, keepAllItem: 0 },
  ...{ createInput: 'each', createPick: 'each', setTitle: 1, createTab: 1, setLabel: 1 },
  ...{ TreeItem: 0, createAction: 0, createProblem: 1, createSymbol: 0, createLink: 2, fix: 2, make: 2, part: 0 },
};
/** What is called with strings that nobody sees, or that are translated. */
const unseen = /(?:^|\.)(?:l10n\.t|executeCommand|log\.\w+)$/;

/** The string, with a blank for what is put in; null for what is no string. */
function wordsOf(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join(' ');
}

/** "Open a folder", "Speakers": two words with a blank between them, or one that begins with a capital letter. */
function readsLikeText(words: string): boolean {
  return /\p{L}{2,}[,;:]? \p{L}{2,}|^\p{Lu}\p{Ll}/u.test(words) && !/^(?:<|default-src)/.test(words);
}

/** Whether a node shows a child: as a property, as an argument, or by putting it where it is seen. */
function shows(node: ts.Node, child: ts.Node): boolean {
  if (ts.isPropertyAssignment(node)) return child === node.initializer && shownAs.test(node.name.getText());
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
    const which = showing[node.expression.getText().replace(/^.*\./s, '')];
    const at = (node.arguments ?? []).findIndex((argument) => argument === child);
    return which !== undefined && at >= 0 && (which === 'each' || which === at);
  }
  return (
    ts.isBinaryExpression(node) &&
    node.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
    ts.isPropertyAccessExpression(node.left) &&
    shownAs.test(node.left.name.text)
  );
}

/** Whether a child of something that is shown is shown itself: either branch of a choice is, what decides is not. */
function isPart(node: ts.Node, child: ts.Node): boolean {
  if (ts.isConditionalExpression(node)) return child !== node.condition;
  if (ts.isBinaryExpression(node)) return /^(?:[+=]|\?\?|\|\||&&)$/.test(node.operatorToken.getText());
  return (
    ts.isTemplateExpression(node) ||
    ts.isTemplateSpan(node) ||
    ts.isParenthesizedExpression(node) ||
    ts.isArrayLiteralExpression(node) ||
    ts.isAsExpression(node)
  );
}

/** Strings that are shown, or read as if they were, with their places. */
function textsIn(path: string, content: string): string[] {
  const file = ts.createSourceFile(path, content, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const look = (node: ts.Node, isShown: boolean): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isCallExpression(node) && unseen.test(node.expression.getText())) return;
    const words = wordsOf(node);
    if (words !== null && !allowed.has(words) && (readsLikeText(words) || (isShown && /\p{L}/u.test(words))))
      found.push(`${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${words}`);
    ts.forEachChild(node, (child) => look(child, shows(node, child) || (isShown && isPart(node, child))));
  };
  look(file, false);
  return found;
}

describe('the texts that people read', () => {
  it('can be translated, all of them', () => {
    const files = filesBelow('src/features', '.ts').filter((path) => !outside.test(path));
    assert.deepEqual(
      files.flatMap((path) => textsIn(path, readProjectFile(path))),
      [],
    );
  });

  it('are noticed when they cannot', () => {
    const notices = (code: string) => textsIn('a.ts', code).length > 0;
    for (const code of [
      `showStatus('Saved', 5000)`,
      'setMessage(view, `${count} found`)',
      `const item = { label: isNew ? 'new' : other }`,
      `item.tooltip = name ?? 'nobody'`,
      `const said = 'The file is gone'`,
    ])
      assert.ok(notices(code), code);
    for (const code of [
      `showStatus(l10n.t('Saved'), 5000)`,
      `item.description = l10n.t('{0} found', kind === 'direct' ? one : other)`,
      `import { a } from 'the house'`,
      `const kind = 'direct'`,
    ])
      assert.ok(!notices(code), code);
  });
});
