import type { Certainty } from '../certainty';
import type { Institution } from '../institutions';
import { isNamed, type Person } from '../people';
import { nobodyInParticular } from './nobody';
import type { Answer } from './sieve';

/** The answer of sieves that infer somebody, who may be a person whom the article does not name ("the official"). */
export function byReferent(who: Person | Institution, reason: string, certainty: Certainty): Answer {
  return 'names' in who && !isNamed(who)
    ? { ...nobodyInParticular(), who }
    : { who, basis: 'inferred', reason, certainty };
}
