import { isNamed, type Person } from '../people';
import { NOBODY_IN_PARTICULAR } from './nobody';
import type { Answer } from './sieve';

/** The answer of sieves that infer a person, who may be one whom the article does not name ("the official"). */
export function byPerson(who: Person, reason: string): Answer {
  return isNamed(who) ? { who, basis: 'inferred', reason } : { ...NOBODY_IN_PARTICULAR, who };
}
