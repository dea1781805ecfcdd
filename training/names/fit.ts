import { articleNames } from '../../src/analysis/speakers/nameEvidence/articleNames';
import { type Signs, type Weights, bias, decide, signsOf } from '../../src/analysis/speakers/nameEvidence/decide';
import { type NameClass, classes } from '../../src/analysis/speakers/nameEvidence/evidence';
import { tables } from '../../src/analysis/speakers/nameEvidence/table';
import type { NameWeights } from '../../src/analysis/speakers/nameTypes';
import { handWeights } from './handWeights';
import type { NamedText } from './namedTexts';
import { trainSoftmax } from './softmax';

/**
 * How strongly weights are drawn to those set by hand. Of 0.3, 1, 3, 10 and 30 this did best on newspapers that no
 * weight was learned from.
 */
export const pull = 3;
/** Taken from every person's sum, so that fewer organizations are taken for people, and some people are missed. */
export const caution = 0.4;
/** A name that comes back often counts as so many examples. */
export const mostWeight = 3;
const mostRounds = 300;

export type Size = 'several' | 'one';

/** A name of an article, what holds for it, and what annotators say. */
interface Example {
  readonly text: NamedText;
  readonly key: string;
  readonly signs: Signs;
  readonly gold: NameClass;
  readonly weight: number;
}

export type Decisions = ReadonlyMap<NamedText, ReadonlyMap<string, NameClass>>;

/** Rows in the order of their weights; `bias` comes first. */
export function rowNames(size: Size): string[] {
  const { once, each } = tables[size];
  return [bias, ...[...once, ...each].filter(({ decides }) => !decides).map(({ name }) => name)];
}

/** Learns the weights of names of several words, then, leaning on what they decide, those of names of one. */
export function fit(texts: readonly NamedText[], without: ReadonlySet<string> = new Set()): NameWeights {
  const several = fitSize(examplesOf(texts, 'several', new Map()), 'several', without);
  const decided = decisions(examplesOf(texts, 'several', new Map()), several);
  return { several, one: fitSize(examplesOf(texts, 'one', decided), 'one', without) };
}

/** What the weights decide about each text's names. */
export function decideAll(texts: readonly NamedText[], weights: NameWeights): Decisions {
  const several = decisions(examplesOf(texts, 'several', new Map()), weights.several);
  const one = decisions(examplesOf(texts, 'one', several), weights.one);
  return new Map(texts.map((text) => [text, new Map([...(several.get(text) ?? []), ...(one.get(text) ?? [])])]));
}

function examplesOf(texts: readonly NamedText[], size: Size, decided: Decisions): Example[] {
  return texts.flatMap((text) => {
    const article = articleNames(text.page, text.keys, decided.get(text) ?? new Map());
    return [...text.keys]
      .filter(([, [name]]) => name.words.length > 1 === (size === 'several'))
      .map(([key, names]) => ({
        text,
        key,
        signs: signsOf(text.page, names, tables[size], article),
        gold: text.classOf.get(key) ?? 'none',
        weight: Math.min(names.length, mostWeight),
      }));
  });
}

function decisions(examples: readonly Example[], weights: Weights): Decisions {
  const decided = new Map<NamedText, Map<string, NameClass>>();
  for (const { text, key, signs } of examples) {
    const known = decided.get(text) ?? new Map<string, NameClass>();
    decided.set(text, known.set(key, decide(signs, weights)));
  }
  return decided;
}

function fitSize(examples: readonly Example[], size: Size, without: ReadonlySet<string>): Weights {
  const names = rowNames(size).filter((name) => !without.has(name));
  const places = new Map(names.map((name, at) => [name, at]));
  const prior = Float64Array.from(names.flatMap((name) => classes.map((each) => byHand(size, name, each))));
  const learned = trainSoftmax(
    examples
      .filter(({ signs }) => signs.decided === null)
      .map(({ signs, gold, weight }) => {
        const held = signs.held.flatMap(([{ name }, times]) => {
          const place = places.get(name);
          return place === undefined ? [] : [{ place, times }];
        });
        return {
          features: [0, ...held.map(({ place }) => place)],
          values: [1, ...held.map(({ times }) => times)],
          gold: classes.indexOf(gold),
          weight,
        };
      }),
    prior,
    classes.length,
    { pull, rounds: mostRounds },
  );
  return Object.fromEntries(
    names.map((name, row) => [
      name,
      classes.map((each, column) => {
        const weight = learned[row * classes.length + column] ?? 0;
        return rounded(name === bias && each === 'person' ? weight - caution : weight);
      }),
    ]),
  );
}

function byHand(size: Size, name: string, each: NameClass): number {
  return (handWeights[size][name] ?? handWeights.any[name])?.[each] ?? 0;
}

function rounded(weight: number): number {
  return Math.round(weight * 10) / 10 + 0;
}
