import type { Gender } from './people';

/** Pronouns for one person in the third person, and the gender each tells. */
export const THIRD_PERSON: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ["he's", 'male'],
  ["he'd", 'male'],
  ["he'll", 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
  ["she's", 'female'],
  ["she'd", 'female'],
  ["she'll", 'female'],
]);

/** Pronouns for the speaker of a quotation. */
export const FIRST_PERSON: ReadonlySet<string> = new Set([
  'i',
  'me',
  'my',
  'mine',
  'myself',
  "i'm",
  "i've",
  "i'd",
  "i'll",
]);
