import { GIVEN, ROLE, WordClass } from '../../../language/lexicon';
import { KIN, PERSONAL_VERBS } from '../../../language/nameWords';
import { words } from '../../../language/wordList';
import type { FoundName } from '../names';
import { type Page, Shape, is, lowerAt } from '../page';
import { belongings, isAgency, isEmployer, isIt, isTeam } from '../surroundings';
import { wordBefore } from './before';
import type { Evidence } from './evidence';
import { isOrganizationOrPlace } from './words';

/** Signs in what follows one occurrence of a name, or stands on both sides. */
export const afterName: readonly Evidence[] = [
  {
    name: '"who" after',
    example: 'They asked [Kalevo], who laughed.',
    counterexample: 'They asked [Kalevo], which is closed.',
    holds: (page, { last }) =>
      lowerAt(page, last) === 'who' || (lowerAt(page, last) === ',' && lowerAt(page, last + 1) === 'who'),
  },
  {
    name: 'handle after',
    example: '[Kalevo Marnik] (@kalevo): We are out.',
    counterexample: '[Kalevo Press] (@kalevo): We are out.',
    holds: (page, name) =>
      name.words.length > 1 &&
      lowerAt(page, name.last) === '(' &&
      lowerAt(page, name.last + 1).startsWith('@') &&
      !isOrganizationOrPlace(page, name),
    decides: 'person',
  },
  {
    name: 'age after',
    example: 'They asked [Kalevo], 34, again.',
    counterexample: 'They asked [Kalevo], 340, again.',
    holds: (page, { last }) =>
      lowerAt(page, last) === ',' && /^\d\d$/.test(lowerAt(page, last + 1)) && /^[,.]$/.test(lowerAt(page, last + 2)),
  },
  {
    name: 'is addressed',
    example: '“[Helena], I have never seen it.”',
    counterexample: '“[Helena] has never seen it.”',
    holds: (page, { first, last, lead }) =>
      lowerAt(page, last) === ',' &&
      page.quoted[first] === 1 &&
      /^["“„]$/.test(lowerAt(page, lead - 1)) &&
      is(page, first, GIVEN),
  },
  {
    name: 'subject before a sentence that opens with "he" or "she"',
    example: '[Osmo Kalevo] opened the door. She laughed.',
    counterexample: '[Osmo Kalevo] opened the door. It creaked.',
    holds: isSubjectBeforePronoun,
  },
  {
    name: '"he" or "she" soon after',
    example: 'They asked [Kalevo] what he wanted.',
    counterexample: 'They asked [Kalevo] what it wanted.',
    holds: hasPronounAfter,
  },
  {
    name: 'speech verb after',
    example: 'They hoped that [Kalevo] said yes.',
    counterexample: 'They hoped that [Kalevo] came home.',
    holds: (page, { last }) => is(page, last, WordClass.speechVerb),
  },
  {
    name: 'source of a statement',
    example: 'They were late, [Kalevo] said.',
    counterexample: 'They were late for [Kalevo] again.',
    holds: (page, { first }) => page.found.some(({ source }) => source?.start === page.tokens[first]?.start),
  },
  {
    name: 'personal verb after',
    example: 'They hoped that [Kalevo] laughed.',
    counterexample: 'They hoped that [Kalevo] closed.',
    holds: (page, { last }) => PERSONAL_VERBS.has(lowerAt(page, last)),
  },
  {
    name: 'verb after',
    example: 'They hoped that [Kalevo] closed.',
    counterexample: 'They hoped that [Kalevo] said yes.',
    holds: (page, { last }) => page.tokens[last]?.pos === 'VERB' && !is(page, last, WordClass.speechVerb),
  },
  {
    name: `"'s" after`,
    example: 'They liked [Kalevo]’s house.',
    counterexample: 'They liked [Kalevo] again.',
    holds: (page, { last }) => /^(?:'s|['’])$/.test(lowerAt(page, last)),
  },
  {
    name: 'kin after "\'s"',
    example: 'They liked [Kalevo]’s first wife.',
    counterexample: 'They liked [Kalevo]’s first house.',
    holds: hasKin,
  },
  {
    name: 'what a town has after',
    example: 'They liked [Kalevo]’s harbour.',
    counterexample: 'They liked [Kalevo]’s coat.',
    holds: (page, name) => name.title < 0 && belongings(page, name) === 'town',
  },
  {
    name: 'what a state has after',
    example: 'They liked [Kalevo]’s economy.',
    counterexample: 'They liked [Kalevo]’s coat.',
    holds: (page, name) => name.title < 0 && belongings(page, name) === 'state',
  },
  {
    name: 'role after',
    example: 'They asked the [Kalevo] spokesman again.',
    counterexample: 'They asked the [Kalevo] family again.',
    holds: (page, { last }) => is(page, last, ROLE) && page.shapes[last] === Shape.plain,
  },
  {
    name: 'capitalised role after',
    example: 'They asked [Kalevo] Mayor Ann Ray again.',
    counterexample: 'They asked [Kalevo] spokesman Ann Ray again.',
    holds: (page, { last, title }) => title < 0 && is(page, last, ROLE) && page.shapes[last] === Shape.capitalised,
  },
  {
    name: 'role at a company or club after',
    example: 'They asked [Kalevo] chief executive Ann Ray again.',
    counterexample: 'They asked [Kalevo] resident Ann Ray again.',
    holds: isEmployer,
  },
  {
    name: 'says something of "it" and "its"',
    example: '[Kalevo] said on Monday that it had grounded its jets.',
    counterexample: '[Kalevo] said on Monday that he had grounded his jets.',
    holds: (page, name) => name.title < 0 && isIt(page, name),
  },
  {
    name: 'agency in brackets',
    example: '([Kalevo]) - The ferry is late.',
    counterexample: 'The ferry ([Kalevo]) is late.',
    holds: (page, name) => name.title < 0 && isAgency(page, name),
  },
  {
    name: 'capitals in brackets after',
    example: 'They asked [Kalevo Pelmo] (KP) again.',
    counterexample: 'They asked [Kalevo Pelmo] (Ulm) again.',
    holds: (page, { last }) =>
      lowerAt(page, last) === '(' && page.shapes[last + 1] === Shape.capitals && lowerAt(page, last + 2) === ')',
  },
  {
    name: 'team',
    example: 'On Sunday the [Kalevo Hornets] beat Ulm.',
    counterexample: 'On Sunday the [Kalevo Hornet] beat Ulm.',
    holds: (page, name) => name.title < 0 && isTeam(page, name),
  },
  {
    name: 'comma and a known place after',
    example: 'They left [Kalevo], Norway, again.',
    counterexample: 'They left [Kalevo], Norvia, again.',
    holds: (page, { last }) => lowerAt(page, last) === ',' && is(page, last + 1, WordClass.place),
  },
  {
    name: '"and" and a known place beside',
    example: 'They left [Kalevo] and Norway.',
    counterexample: 'They left [Kalevo] and Norvia.',
    holds: (page, name) =>
      (lowerAt(page, name.last) === 'and' && is(page, name.last + 1, WordClass.place)) ||
      (wordBefore(page, name) === 'and' && is(page, name.lead - 2, WordClass.place)),
  },
  {
    name: '"and" and a full name beside',
    example: 'They met [Osmo Kalevo] and Anna Berg.',
    counterexample: 'They met [Osmo Kalevo] and Norvia.',
    holds: hasPersonBeside,
  },
  {
    name: '"and" after',
    example: 'They met [Kalevo] and two others.',
    counterexample: 'They met [Kalevo] with two others.',
    holds: (page, { last }) => lowerAt(page, last) === 'and',
  },
  {
    name: '"in" after',
    example: 'They met [Kalevo] in Ulm.',
    counterexample: 'They met [Kalevo] near Ulm.',
    holds: (page, { last }) => lowerAt(page, last) === 'in',
  },
  {
    name: 'comma after',
    example: 'They met [Kalevo], they say.',
    counterexample: 'They met [Kalevo] (they say).',
    holds: (page, { last }) => lowerAt(page, last) === ',',
  },
  {
    name: 'full stop after',
    example: 'They met [Kalevo].',
    counterexample: 'They met [Kalevo], they say.',
    holds: (page, { last }) => /^[.!?]$/.test(lowerAt(page, last)),
  },
];

const farthestOpening = 4;

/** "Anna Berg opened the door. She …": the name opens a sentence as its subject. */
function isSubjectBeforePronoun(page: Page, { last, lead, sentence, words }: FoundName): boolean {
  const here = page.sentences[sentence];
  const next = page.sentences[sentence + 1];
  if (!here || !next || words.length < 2) return false;
  if (lead - here.first > farthestOpening || page.tokens[lead - 1]?.pos === 'ADP') return false;
  return (
    next.block - here.block <= 1 &&
    /^(?:s?he|his|her)$/.test(lowerAt(page, next.first)) &&
    page.tokens[last]?.pos === 'VERB'
  );
}

const farthestPronoun = 12;
const ofOnePerson: ReadonlySet<string> = words('he, she, his, her, himself, herself');

function hasPronounAfter(page: Page, { last, sentence }: FoundName): boolean {
  for (let at = last; at < last + farthestPronoun && page.sentenceOf[at] === sentence; at++)
    if (ofOnePerson.has(lowerAt(page, at))) return true;
  return false;
}

const farthestKin = 3;

/** "Berg's first wife"; but "Berg's friend": countries have friends, too. */
function hasKin(page: Page, { last }: FoundName): boolean {
  if (lowerAt(page, last) !== "'s") return false;
  for (let at = last + 1; at <= last + farthestKin; at++) {
    if (KIN.has(lowerAt(page, at))) return true;
    if (!/^(?:NOUN|ADJ|PUNCT)$/.test(page.tokens[at]?.pos ?? '')) return false;
  }
  return false;
}

/** A given name and a surname, in a list with this name. */
function hasPersonBeside(page: Page, name: FoundName): boolean {
  const { last, lead } = name;
  const after = /^(?:and|,|&)$/.test(lowerAt(page, last)) && is(page, last + 1, GIVEN);
  if (after && page.shapes[last + 2] === Shape.capitalised) return true;
  return wordBefore(page, name) === 'and' && page.shapes[lead - 2] === Shape.capitalised && is(page, lead - 3, GIVEN);
}
