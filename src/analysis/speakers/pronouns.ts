import { FEMALE_PRONOUNS, MALE_PRONOUNS } from '../../language/pronouns';
import type { Gender } from './people';

/** Pronouns for one person in the third person, and the gender each tells. */
export const THIRD_PERSON: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...[...MALE_PRONOUNS].map((word): [string, Gender] => [word, 'male']),
  ...[...FEMALE_PRONOUNS].map((word): [string, Gender] => [word, 'female']),
]);
