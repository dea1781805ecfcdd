import { sticky, oneOf, whole, WS, type Match, type Pattern } from '../pattern';
import type { TemporalContext } from '../context';
import { isInTitle } from './titles';
import { MEANINGS, REFERENCES } from '../tables/references';

const BY_WORDS = new Map(REFERENCES.map((reference) => [reference.words, reference]));

export const references: readonly Pattern[] = [
  {
    // "now", "recently", "the near future"
    firstWords: REFERENCES.map(({ words }) => words.split(/[ -]/)[0]!).filter((word) => word !== 'the'),
    afterThe: REFERENCES.flatMap(({ words }) => (words.startsWith('the ') ? words.split(/[ -]/)[1]! : [])),
    regExp: sticky(`(?:${oneOf(BY_WORDS.keys()).replace(/ /g, WS)})(?![a-z])`),
    read: (match, context) => {
      const reference = BY_WORDS.get(match.text.toLowerCase().replace(/\s+/g, ' '));
      if (
        !reference ||
        isInTitle(match.text, match, context) ||
        reference.notAfter?.test(context.before(match.start, 12)) ||
        reference.notBefore?.test(context.after(match.end, 16))
      )
        return [];
      if (reference.onlyAhead && !isWholeSentence(match, context) && context.tense(match.start, match.end) !== 'future')
        return [];
      return whole(match, {
        type: 'DATE',
        value: reference.value,
        precision: 'none',
        basis: 'stated',
        how: MEANINGS[reference.value](),
      });
    },
  },
];

/** "When? Soon." */
function isWholeSentence(match: Match, context: TemporalContext): boolean {
  return (
    /(?:^|[.!?“"][”’")]?\s{0,2}|\n)$/.test(context.before(match.start, 4)) && /^[.!?]/.test(context.after(match.end, 1))
  );
}
