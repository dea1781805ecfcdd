import { agePhrase } from './resolvers/agePhrase';
import { author } from './resolvers/author';
import { givenRole } from './resolvers/givenRole';
import { institutionPronoun } from './resolvers/institutionPronoun';
import { name } from './resolvers/name';
import { pronoun } from './resolvers/pronoun';
import { quotedFirstPerson } from './resolvers/quotedFirstPerson';
import type { Resolver } from './resolvers/resolver';
import { rolePhrase } from './resolvers/rolePhrase';
import { continuedQuotation } from './sieves/continuedQuotation';
import { institution } from './sieves/institution';
import { namedSource } from './sieves/namedSource';
import { nobody } from './sieves/nobody';
import { pronounOrRole } from './sieves/pronounOrRole';
import { relativeClause } from './sieves/relativeClause';
import type { Sieve } from './sieves/sieve';
import { subjectOfCue } from './sieves/subjectOfCue';
import { turnLabel } from './sieves/turnLabel';

/**
 * Who is named as the speaker of a statement, and why: the first sieve that answers decides. To add one, write a file
 * in `sieves/` with an example and a counterexample, which run as tests, and list it here.
 */
export const SIEVES: readonly Sieve[] = [
  namedSource, // “It is late,” said Ann Moore, the coach.
  turnLabel, // A: It is late.
  relativeClause, // Ann Moore, who said it was late, left.
  pronounOrRole, // She said it was late. The coach said so.
  institution, // The ministry said it was late.
  subjectOfCue, // Ann Moore, who took office in May, expects rain.
  continuedQuotation, // “It is late,” said Ann Moore. “Go home.”
  nobody, // Three officials said it was late.
];

/** Whom words stand for. All are asked at each token as the article is read, or once all of it has been read. */
export const RESOLVERS: readonly Resolver[] = [
  name, // Ann Moore … Moore
  rolePhrase, // the coach; a senior official
  agePhrase, // the 34-year-old
  pronoun, // she, his
  institutionPronoun, // “it said”, “they added”
  author, // “I” outside quotations
  quotedFirstPerson, // “I” inside a quotation
  givenRole, // the words “the coach” in “Ann Moore, the coach,”
];
