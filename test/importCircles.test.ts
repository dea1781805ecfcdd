import * as assert from 'node:assert';
import * as fs from 'node:fs';
import * as path from 'node:path';

/** Imports of every kind, of types too: a circle of types is as hard to read as one of values. */
const imports = /\b(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g;

/** The files of a folder and what each imports, without their ending. */
function importsBelow(folder: string): Map<string, string[]> {
  const files = fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.join(folder, file));
  return new Map(
    files.map((file) => [
      file.replace(/\.ts$/, ''),
      Array.from(fs.readFileSync(file, 'utf8').matchAll(imports), ([, to]) => path.join(path.dirname(file), to!)),
    ]),
  );
}

/** The first circle of a graph, beginning and ending with the same node; null when there is none. */
function circleIn(graph: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  const trail: string[] = [];
  const visit = (node: string): string[] | null => {
    if (trail.includes(node)) return [...trail.slice(trail.indexOf(node)), node];
    if (done.has(node)) return null;
    trail.push(node);
    for (const next of graph.get(node) ?? []) {
      const circle = visit(next);
      if (circle) return circle;
    }
    trail.pop();
    done.add(node);
    return null;
  };
  for (const node of graph.keys()) {
    const circle = visit(node);
    if (circle) return circle;
  }
  return null;
}

/** Imports of one type that still run back; take each away together with its circle. */
const tolerated: readonly (readonly [file: string, to: string])[] = [
  ['src/analysis/dates/pattern', 'src/analysis/dates/context'],
  ['src/analysis/speakers/organizationForms', 'src/analysis/speakers/nameTypes'],
  ['src/analysis/speakers/statements/hiddenParts', 'src/analysis/speakers/statements/tagArticle'],
];

describe('the imports of src/', () => {
  const graph = importsBelow('src');
  for (const [file, to] of tolerated)
    graph.set(
      file,
      (graph.get(file) ?? []).filter((each) => each !== to),
    );

  it('run in no circle', () => assert.deepStrictEqual(circleIn(graph) ?? [], []));

  it('would be seen to run in one', () => {
    const circle = circleIn(new Map(Object.entries({ a: ['b', 'x'], b: ['c'], c: ['d', 'b'], d: [] })));
    assert.deepStrictEqual(circle, ['b', 'c', 'b']);
  });

  it('go down in src/search: text, index, query, match, passages', () => {
    const rooms = ['text', 'index', 'query', 'match', 'passages'].map(
      (room) => path.join('src/search', room) + path.sep,
    );
    const roomOf = (file: string) => rooms.findIndex((room) => file.startsWith(room));
    const upward = [...graph].flatMap(([file, all]) =>
      all.filter((to) => roomOf(file) >= 0 && roomOf(to) > roomOf(file)).map((to) => `${file} imports ${to}`),
    );
    assert.deepStrictEqual(upward, []);
  });
});
