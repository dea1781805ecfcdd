/**
 * Regression gate: small articles of many styles, annotated by hand (test/golden/NAME.golden.txt; support/goldenFile.ts
 * says how), against what the engines find. scores.json says how many annotated lines were met when last looked at;
 * falling below fails.
 *
 *     UPDATE_GOLDEN=1 node scripts/unit.mjs golden   writes scores.json anew; review the difference
 *     SHOW_GOLDEN=1 node scripts/unit.mjs golden      lists what is not met (SHOW_GOLDEN=wire: in articles named so)
 */
import assert from 'node:assert/strict';
import { readdirSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { analyze } from '../src/analysis/analyze';
import { parseArticle } from '../src/article/parse';
import {
  classes,
  compareWithGolden,
  extraClasses,
  type Comparison,
  type ExtraClass,
  type GoldenClass,
} from './support/goldenCompare';
import { readGolden } from './support/goldenFile';
import { readProjectFile } from './support/readProjectFile';

/**
 * Per class, how many golden lines are met ("3 of 4"); for the extra classes, how many findings are not in the golden
 * file.
 */
type Score = Record<GoldenClass, string> & Record<ExtraClass, number>;

const folder = path.join('test', 'golden');
const files = readdirSync(path.resolve(folder))
  .filter((file) => !file.endsWith('.golden.txt') && /\.(?:txt|md)$/.test(file))
  .sort();
const nameOf = (file: string): string => file.replace(/\.(?:txt|md)$/, '');

function compareFile(file: string): Comparison {
  const text = readProjectFile(folder, file);
  const golden = readGolden(readProjectFile(folder, `${nameOf(file)}.golden.txt`), text);
  return compareWithGolden(golden, analyze(parseArticle(text, file)), text);
}

function scoreOf(comparison: Comparison): Score {
  return {
    ...(Object.fromEntries(
      classes.map((kind) => [kind, `${comparison.met[kind].met} of ${comparison.met[kind].of}`]),
    ) as Record<GoldenClass, string>),
    ...comparison.extra,
  };
}

/** The classes in which the comparison is worse than the score. */
function losses(comparison: Comparison, score: Score): (GoldenClass | ExtraClass)[] {
  return [
    ...classes.filter((kind) => comparison.met[kind].met < Number.parseInt(score[kind], 10)),
    ...extraClasses.filter((kind) => comparison.extra[kind] > score[kind]),
  ];
}

const listed = (comparison: Comparison, kinds: readonly string[]): string =>
  comparison.failures
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ kind, message }) => `  [${kind}] ${message}`)
    .join('\n');

describe('golden articles', () => {
  const scoresFile = path.join(folder, 'scores.json');
  const updating = process.env['UPDATE_GOLDEN'] === '1';
  const show = process.env['SHOW_GOLDEN'];
  const scores: Record<string, Score> = updating
    ? {}
    : (JSON.parse(readProjectFile(scoresFile)) as Record<string, Score>);

  for (const file of files) {
    it(`${file} is understood no worse than before`, () => {
      const comparison = compareFile(file);
      const name = nameOf(file);
      if (show === '1' || (show && name.includes(show)))
        console.log(`${name}\n${listed(comparison, [...classes, ...extraClasses])}`);
      if (updating) {
        scores[name] = scoreOf(comparison);
        return;
      }
      const score = scores[name];
      assert.ok(score, `${scoresFile} does not know ${name}: run with UPDATE_GOLDEN=1`);
      for (const kind of classes)
        assert.equal(
          score[kind].split(' of ')[1],
          String(comparison.met[kind].of),
          `${name} has other "${kind}" lines than ${scoresFile} knows: run with UPDATE_GOLDEN=1`,
        );
      const lost = losses(comparison, score);
      const summary = lost.map(
        (kind) =>
          `${kind}: ${kind in comparison.met ? scoreOf(comparison)[kind] : comparison.extra[kind as ExtraClass]}, was ${score[kind]}`,
      );
      assert.equal(
        lost.length,
        0,
        `${name} lost\n  ${summary.join('\n  ')}\nNot met now:\n${listed(comparison, lost)}`,
      );
    });
  }

  after(() => {
    if (updating) writeFileSync(path.resolve(scoresFile), `${JSON.stringify(scores, null, 2)}\n`);
  });
});
