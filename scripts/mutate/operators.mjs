/** The small changes that `npm run mutate` makes to the code, one row each, and finding where each can be made. */
import ts from 'typescript';

const { SyntaxKind } = ts;

/** Binary operators and what stands in their place: the bound moved by one, or the opposite. */
const otherOperators = new Map([
  [SyntaxKind.LessThanToken, ['<=', '>=']],
  [SyntaxKind.LessThanEqualsToken, ['<', '>']],
  [SyntaxKind.GreaterThanToken, ['>=', '<=']],
  [SyntaxKind.GreaterThanEqualsToken, ['>', '<']],
  [SyntaxKind.EqualsEqualsEqualsToken, ['!==']],
  [SyntaxKind.ExclamationEqualsEqualsToken, ['===']],
  [SyntaxKind.AmpersandAmpersandToken, ['||']],
  [SyntaxKind.BarBarToken, ['&&']],
  [SyntaxKind.PlusToken, ['-']],
  [SyntaxKind.MinusToken, ['+']],
  [SyntaxKind.AsteriskToken, ['/']],
  [SyntaxKind.SlashToken, ['*']],
  [SyntaxKind.PercentToken, ['*']],
]);

/** Methods and what stands in their place. */
const otherMethods = new Map([
  ['some', 'every'],
  ['every', 'some'],
  ['min', 'max'],
  ['max', 'min'],
  ['floor', 'ceil'],
  ['ceil', 'floor'],
]);

const isText = (node) =>
  ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateExpression(node);

/** Whether what is asked for here is a yes or no: `if (x)`, `x ? a : b`, `while (x)`. */
const isCondition = (node) =>
  ((ts.isIfStatement(node.parent) || ts.isWhileStatement(node.parent)) && node.parent.expression === node) ||
  (ts.isConditionalExpression(node.parent) && node.parent.condition === node);

/** Numbers in lists and tables are data, also with a minus before them, and names of properties are names. */
function isBound({ parent }) {
  const within = ts.isPrefixUnaryExpression(parent) ? parent.parent : parent;
  return !ts.isArrayLiteralExpression(within) && !ts.isPropertyAssignment(within) && !ts.isEnumMember(within);
}

/**
 * @typedef {object} Operator
 * @property {string} example
 * @property {'expression' | 'statement'} kind what is replaced
 * @property {(node: ts.Node, text: (node: ts.Node) => string) => string[]} changes what may stand in the node's place
 */

/** @type {Operator[]} */
const operators = [
  {
    example: 'a < b → a <= b, a >= b; a && b → a || b; a + b → a - b',
    kind: 'expression',
    changes(node, text) {
      if (!ts.isBinaryExpression(node) || isText(node.left) || isText(node.right)) return [];
      const side = (part) => (ts.isBinaryExpression(part) ? `(${text(part)})` : text(part));
      const others = otherOperators.get(node.operatorToken.kind) ?? [];
      return others.map((operator) => `${side(node.left)} ${operator} ${side(node.right)}`);
    },
  },
  {
    example: '!known → known',
    kind: 'expression',
    changes: (node, text) =>
      ts.isPrefixUnaryExpression(node) && node.operator === SyntaxKind.ExclamationToken ? [text(node.operand)] : [],
  },
  {
    example: 'if (isDate(word)) → if (!isDate(word))',
    kind: 'expression',
    changes: (node, text) =>
      isCondition(node) && !ts.isBinaryExpression(node) && !ts.isPrefixUnaryExpression(node)
        ? [`!(${text(node)})`]
        : [],
  },
  {
    example: 'slice(0, 3) → slice(0, 4)',
    kind: 'expression',
    changes: (node) => (ts.isNumericLiteral(node) && isBound(node) ? [`${Number(node.text) + 1}`] : []),
  },
  {
    example: 'return true → return false',
    kind: 'expression',
    changes(node) {
      if (node.kind === SyntaxKind.TrueKeyword) return ['false'];
      return node.kind === SyntaxKind.FalseKeyword ? ['true'] : [];
    },
  },
  {
    example: 'words.some(isName) → words.every(isName)',
    kind: 'expression',
    changes(node, text) {
      if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
      const { name } = node.expression;
      const other = otherMethods.get(name.text);
      if (other === undefined) return [];
      const whole = text(node);
      const at = name.getStart() - node.getStart();
      return [whole.slice(0, at) + other + whole.slice(at + name.text.length)];
    },
  },
  {
    example: '/^[A-Z]/u → /(?!)/u, which matches nothing',
    kind: 'expression',
    changes: (node, text) =>
      node.kind === SyntaxKind.RegularExpressionLiteral ? [`/(?!)/${/[a-z]*$/.exec(text(node))?.[0] ?? ''}`] : [],
  },
  {
    example: 'found.push(name); → nothing; continue; → nothing',
    kind: 'statement',
    changes: (node) =>
      ts.isExpressionStatement(node) || ts.isContinueStatement(node) || ts.isBreakStatement(node) ? [''] : [],
  },
];

/**
 * @typedef {object} Mutant One change to one file.
 * @property {string} file from the project's folder
 * @property {number} line from 1
 * @property {number} start where the code that is replaced begins in the file's text
 * @property {number} end
 * @property {'expression' | 'statement'} kind
 * @property {string} replacement
 * @property {string} change both, for a person to read, on one line: "a < b → a <= b"
 */

/** On one line, and not too long for it. */
function short(code) {
  const line = code.replace(/\s+/g, ' ');
  return line.length <= 90 ? line : `${line.slice(0, 89)}…`;
}

/** Types, imports and what is thrown: no test needs to notice a change to them. */
const isOutside = (node) => ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isThrowStatement(node);

/**
 * Every change that can be made to a file.
 * @param {string} file from the project's folder
 * @param {string} source its text
 * @returns {Mutant[]} in the order of the text, an outer piece of code before those inside it
 */
export function findMutants(file, source) {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ES2022, true);
  const text = (node) => source.slice(node.getStart(tree), node.end);
  /** @type {Mutant[]} */
  const mutants = [];
  const visit = (node) => {
    if (isOutside(node)) return;
    for (const { kind, changes } of operators)
      for (const replacement of changes(node, text)) {
        const start = node.getStart(tree);
        const line = tree.getLineAndCharacterOfPosition(start).line + 1;
        const change = `${short(text(node))} → ${replacement === '' ? 'nothing' : short(replacement)}`;
        mutants.push({ file, line, start, end: node.end, kind, replacement, change });
      }
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(tree, visit);
  return mutants;
}
