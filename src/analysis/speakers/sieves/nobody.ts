import * as l10n from '@vscode/l10n';
import type { Answer, Sieve } from './sieve';

/** A source that is somebody, but nobody whom the article names. */
export function nobodyInParticular(): Answer {
  return {
    who: null,
    basis: 'stated',
    certainty: 'nobody',
    reason: l10n.t('The article names nobody in particular here.'),
  };
}

/** "Three officials said": the last sieve, which names nobody and never passes on. */
export const nobody: Sieve = {
  name: 'nobody in particular',
  asked: 'after reading',
  example: { text: 'Ann Moore left. [s:Three officials] [c:said] [q:it was late].', speaker: null },
  counterexample: { text: 'Ann Moore left. [s:She] [c:said] [q:it was late].', speaker: 'Ann Moore' },
  answer: ({ source }) =>
    source
      ? nobodyInParticular()
      : {
          who: null,
          basis: 'inferred',
          certainty: 'nobody',
          reason: l10n.t('The article does not say who says this.'),
        },
};
