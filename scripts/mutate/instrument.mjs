/**
 * Puts mutants into the code, each switched on by its number: `a < b` becomes `(__mutant(7) ? (a <= b) : (a < b))`, so
 * that one bundle serves all of them.
 */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from '../tools/paths.mjs';

/** @typedef {import('./operators.mjs').Mutant & { id: number }} NumberedMutant */

/**
 * An esbuild plugin that puts mutants into the files they belong to.
 * @param {NumberedMutant[]} mutants in each file's order: by place, an outer piece of code before those inside it
 * @returns {import('esbuild').Plugin}
 */
export function mutantPlugin(mutants) {
  return {
    name: 'mutants',
    setup(build) {
      build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
        const file = relative(root, path).replaceAll('\\', '/');
        const here = mutants.filter((mutant) => mutant.file === file);
        if (here.length === 0) return undefined;
        return { contents: instrument(readFileSync(join(root, file), 'utf8'), here), loader: 'ts' };
      });
    },
  };
}

/**
 * @param {string} source a file's text
 * @param {NumberedMutant[]} mutants in its order
 * @returns {string} the text with all of them in it
 */
function instrument(source, mutants) {
  let next = 0;
  /** The text from start to end, with the mutants that lie inside. */
  function write(start, end) {
    let written = '';
    let at = start;
    while (next < mutants.length && mutants[next].start < end) {
      const outer = mutants[next];
      const same = [];
      while (mutants[next]?.start === outer.start && mutants[next].end === outer.end) {
        same.push(mutants[next]);
        next += 1;
      }
      written += source.slice(at, outer.start) + same.reduce(choose, write(outer.start, outer.end));
      at = outer.end;
    }
    return written + source.slice(at, end);
  }
  return write(0, source.length);
}

/** Code that does what the mutant does when that is switched on, and otherwise what `code` does. */
function choose(code, { id, kind, replacement }) {
  return kind === 'statement'
    ? `{ if (!__mutant(${id})) { ${code} } }`
    : `(__mutant(${id}) ? (${replacement}) : (${code}))`;
}
