import ts from 'typescript';

/** What opens a connection wherever JavaScript runs. */
const globals = new Set([
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'importScripts',
  'sendBeacon',
]);

/** Ways round, which lead to every module of Node, whatever a bundle asks for openly: properties of `process`. */
const backDoors = new Set(['getBuiltinModule', '_linkedBinding', 'binding']);

/** Whose properties the globals are. */
const theWorld = new Set(['globalThis', 'self', 'window', 'global', 'navigator', 'process', 'top', 'parent']);

const isOfTheWorld = (node: ts.Expression): boolean => ts.isIdentifier(node) && theWorld.has(node.text);

/** Whether a name stands for the global, and not for a property or method of something else that is called so. */
function isUse(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return isOfTheWorld(parent.expression);
  if (ts.isMethodDeclaration(parent) || ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent))
    return parent.name !== node && globals.has(node.text);
  return globals.has(node.text);
}

/**
 * Where a script could open a connection: the words there, some characters to each side.
 * @param code JavaScript, as it ships
 */
export function networkUses(code: string): readonly string[] {
  const source = ts.createSourceFile('bundle.js', code, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);
  const found: string[] = [];
  const note = (node: ts.Node) => found.push(code.slice(Math.max(0, node.getStart() - 40), node.end + 40));
  const isNamed = (text: string) => globals.has(text) || backDoors.has(text);
  const walk = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && isNamed(node.text) && isUse(node)) note(node);
    else if (ts.isElementAccessExpression(node) && isOfTheWorld(node.expression)) {
      // With a name that is only known when it runs, anything could be meant.
      const { argumentExpression: name } = node;
      if (!ts.isStringLiteralLike(name) ? ts.isIdentifier(name) : isNamed(name.text)) note(node);
    } else if (node.kind === ts.SyntaxKind.ImportKeyword) note(node);
    ts.forEachChild(node, walk);
  };
  walk(source);
  return found;
}
