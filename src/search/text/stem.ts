import porter from 'wink-eng-lite-web-model/dist/porter-stemmer.js';
import { memoize } from '../../language/memoize';
import { isAcronym } from './terms';

/** Its patterns look back over the word, so that only words of sensible length are given to it. */
const stemmable = /^[a-z]{3,32}$/;

/**
 * What the inflections of a word share ("agreed", "agreeing"): Porter's English stem; other scripts and numbers stay as
 * they are.
 */
export const stemOf = memoize((term) =>
  stemmable.test(term) ? porter(term) : isAcronym(term) ? term.slice(0, -1) : term,
);
