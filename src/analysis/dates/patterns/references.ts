import { form, oneOf, whole, WS, type Pattern } from '../pattern';
import { MEANINGS, REFERENCES } from '../tables/references';

const BY_WORDS = new Map(REFERENCES.map((reference) => [reference.words, reference]));

export const references: readonly Pattern[] = [
  {
    // "now", "recently", "the near future"
    starts: [...new Set(REFERENCES.map(({ words }) => words.split(/[ -]/)[0]))],
    form: form(`(?:${oneOf(BY_WORDS.keys()).replace(/ /g, WS)})(?![a-z])`),
    read: (match, scene) => {
      const reference = BY_WORDS.get(match.text.toLowerCase().replace(/\s+/g, ' '));
      if (!reference || reference.notAfter?.test(scene.before(match.start, 12)) || reference.notBefore?.test(scene.after(match.end, 16))) return [];
      if (reference.onlyAhead && scene.tense(match.start, match.end) !== 'future') return [];
      return whole(match, { type: 'DATE', value: reference.value, precision: 'none', basis: 'stated', how: MEANINGS[reference.value] });
    },
  },
];
