import * as l10n from '@vscode/l10n';
import type { Sieve } from './sieve';

/** "Islamabad said", "the ministry said", "police said": an organization, place or group. */
export const institution: Sieve = {
  name: 'an organization, place or group',
  asked: 'in reading',
  example: { text: '[s:The insurer, Harbour Mutual,] [c:said] [q:nothing was paid].', speaker: 'Harbour Mutual' },
  counterexample: { text: '[s:Officials at Harbour Mutual] [c:said] [q:nothing was paid].', speaker: null },
  answer({ source }, { people: { institutions } }) {
    const named = source && institutions.behind(source);
    if (!named) return null;
    const { basis, reason } = named.mention;
    return {
      who: named.institution,
      basis,
      certainty: named.mention.kind === 'name' || basis === 'stated' ? 'an institution' : 'an institution just before',
      reason: basis === 'stated' ? l10n.t('The article names who says it here.') : reason,
    };
  },
};
