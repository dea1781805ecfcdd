import { form, oneOf, whole, WS, type Match, type Pattern } from '../pattern';
import type { Scene } from '../scene';
import { MEANINGS, REFERENCES } from '../tables/references';

const BY_WORDS = new Map(REFERENCES.map((reference) => [reference.words, reference]));

export const references: readonly Pattern[] = [
  {
    // "now", "recently", "the near future"
    starts: [...new Set(REFERENCES.map(({ words }) => words.split(/[ -]/)[0]!))],
    form: form(`(?:${oneOf(BY_WORDS.keys()).replace(/ /g, WS)})(?![a-z])`),
    read: (match, scene) => {
      const reference = BY_WORDS.get(match.text.toLowerCase().replace(/\s+/g, ' '));
      if (
        !reference ||
        reference.notAfter?.test(scene.before(match.start, 12)) ||
        reference.notBefore?.test(scene.after(match.end, 16))
      )
        return [];
      if (reference.onlyAhead && !isWholeSentence(match, scene) && scene.tense(match.start, match.end) !== 'future')
        return [];
      return whole(match, {
        type: 'DATE',
        value: reference.value,
        precision: 'none',
        basis: 'stated',
        how: MEANINGS[reference.value],
      });
    },
  },
];

/** "When? Soon." */
function isWholeSentence(match: Match, scene: Scene): boolean {
  return (
    /(?:^|[.!?“"][”’")]?\s{0,2}|\n)$/.test(scene.before(match.start, 4)) && /^[.!?]/.test(scene.after(match.end, 1))
  );
}
