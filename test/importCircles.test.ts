import * as assert from 'node:assert';
import * as fs from 'node:fs';
import * as path from 'node:path';

/** The files of a folder and what each imports, both without their ending. */
function importsBelow(folder: string, kinds: 'values' | 'values and types'): Map<string, string[]> {
  const files = fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.join(folder, file));
  return new Map(
    files.map((file) => [
      file.replace(/\.ts$/, ''),
      Array.from(
        fs.readFileSync(file, 'utf8').matchAll(/^(?:import|export)\s([^;'"]*)'(\.{1,2}\/[^']+)';$/gm),
        ([, what = '', to = '']) => (kinds === 'values' && isOfTypes(what) ? [] : [path.join(path.dirname(file), to)]),
      ).flat(),
    ]),
  );
}

/** `type { A } from`, `{ type A, type B } from` */
function isOfTypes(what: string): boolean {
  if (what.startsWith('type ')) return true;
  const names = /^\{([^}]*)\}/
    .exec(what)?.[1]
    ?.split(',')
    .filter((name) => name.trim() !== '');
  return names !== undefined && names.length > 0 && names.every((name) => name.trim().startsWith('type '));
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

describe('the imports of src/', () => {
  const graph = importsBelow('src', 'values and types');

  it('run in no circle', () => assert.deepStrictEqual(circleIn(importsBelow('src', 'values')) ?? [], []));

  it('run in no circle of types either, but for the analysis', () => {
    const others = [...graph].filter(([file]) => !file.startsWith(path.join('src', 'analysis')));
    assert.deepStrictEqual(circleIn(new Map(others)) ?? [], []);
  });

  it('would be seen to run in one', () => {
    const circle = circleIn(new Map(Object.entries({ a: ['b', 'x'], b: ['c'], c: ['d', 'b'], d: [] })));
    assert.deepStrictEqual(circle, ['b', 'c', 'b']);
  });

  it('are told apart: values and types', () => {
    for (const what of ['type { A } from ', '{ type A, type B } from ', '{\n  type A,\n} from ', 'type * as a from '])
      assert.ok(isOfTypes(what), what);
    for (const what of ['{ a } from ', '{ a, type B } from ', '* as a from ', 'a from ', ''])
      assert.ok(!isOfTypes(what), what);
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
    assert.ok([...graph.keys()].filter((file) => roomOf(file) >= 0).length > 30);
  });
});
