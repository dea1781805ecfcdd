import { HONORIFIC, ROLE, WordClass } from '../../../language/lexicon';
import { HEADS_OF_SUBJECTS, PLACE_PREPOSITIONS } from '../../../language/nameWords';
import { ROLES_OF_BODIES } from '../../../language/roleNouns';
import type { FoundName } from '../names';
import { yearsOldAt } from '../statedAge';
import { type Page, Shape, is, lowerAt } from '../page';
import { hasRoleBeside } from '../roles';
import {
  isBylined,
  isEndOfRoute,
  isHome,
  isNewsName,
  isOrigin,
  isThingsName,
  isWorkplace,
  nounBeside,
} from '../surroundings';
import type { Evidence } from './evidence';
import { isOrganizationOrPlace } from './words';

/** Signs in what stands before one occurrence of a name, or is said of it beside it. */
export const beforeName: readonly Evidence[] = [
  // Sure signs
  {
    name: 'whom a member stands for, in brackets',
    example: 'Mr. RAY ([Kalevo]—Minister for Health) rose.',
    counterexample: 'Mr. RAY of [Kalevo] rose.',
    holds: (page, { first, last, title }) =>
      title < 0 && lowerAt(page, first - 1) === '(' && /^[—–]$/.test(lowerAt(page, last)),
    decides: 'place',
  },
  {
    name: '"member for" before',
    example: 'I thank the member for [Kalevo] again.',
    counterexample: 'I waited for [Kalevo] again.',
    holds: (page, name) => wordBefore(page, name) === 'for' && /^(?:member|mp)$/.test(lowerAt(page, name.lead - 2)),
    decides: 'place',
  },
  {
    name: 'called a newspaper or station',
    example: 'They asked the broadcaster [Kalevo] again.',
    counterexample: 'They asked the broadcaster [Anna Kalevo] again.',
    holds: isNewsName,
    decides: 'organization',
  },
  {
    name: 'a line that says who wrote',
    example: 'By [Kalevo Marnik]\n\nThe port closed.',
    counterexample: 'By [Marnik Press]\n\nThe port closed.',
    holds: isWriter,
    decides: 'person',
  },
  {
    name: 'so many years old before',
    example: 'They asked 34-year-old [Kalevo Marnik] again.',
    counterexample: 'They asked 34-year-old [Kalevo Press] again.',
    holds: (page, name) => page.shapes[name.first] === Shape.capitalised && hasAge(page, name),
    decides: 'person',
  },
  // Titles and roles
  {
    name: 'form of address or short title before',
    example: 'They asked Mr. [Kalevo] again.',
    counterexample: 'They asked mayor [Kalevo] again.',
    holds: (page, { title }) => title >= 0 && isAddress(page, title),
  },
  {
    name: 'role that bodies have, too, before',
    example: 'They asked the regulator [Kalevo] again.',
    counterexample: 'They asked the mayor [Kalevo] again.',
    holds: (page, { title }) => title >= 0 && !isAddress(page, title) && ROLES_OF_BODIES.has(lowerAt(page, title)),
  },
  {
    name: 'role before',
    example: 'They asked the mayor [Kalevo] again.',
    counterexample: 'They asked the regulator [Kalevo] again.',
    holds: (page, { title }) => title >= 0 && !isAddress(page, title) && !ROLES_OF_BODIES.has(lowerAt(page, title)),
  },
  {
    name: 'role beside',
    example: 'They asked [Kalevo], a farmer, again.',
    counterexample: 'They asked [Kalevo], a company, again.',
    holds: hasRoleBeside,
  },
  // What it is called
  {
    name: 'called a company or body',
    example: 'They asked [Kalevo], a small brewery in Ulm, again.',
    counterexample: 'They asked [Kalevo], a small farmer in Ulm, again.',
    holds: (page, name) => name.title < 0 && nounBeside(page, name) !== null,
  },
  {
    name: 'called a ship or a work',
    example: 'They took the ferry [Kalevo] again.',
    counterexample: 'They took the road [Kalevo] again.',
    holds: isThingsName,
  },
  {
    name: 'where somebody works',
    example: 'They asked an analyst at [Kalevo] again.',
    counterexample: 'They looked at [Kalevo] again.',
    holds: (page, name) => name.title < 0 && isWorkplace(page, name),
  },
  // Words of grammar
  {
    name: '"the" before',
    example: 'They asked the [Kalevo] again.',
    counterexample: 'They asked the [Kalevo] family again.',
    holds: (page, name) => wordBefore(page, name) === 'the' && !leadsToNoun(page, name.last),
  },
  {
    name: '"in", "near" or the like before',
    example: 'They live near [Kalevo] now.',
    counterexample: 'They live with [Kalevo] now.',
    holds: (page, name) => PLACE_PREPOSITIONS.has(wordBefore(page, name)),
  },
  {
    name: '"at" before',
    example: 'They looked at [Kalevo] again.',
    counterexample: 'They looked for [Kalevo] again.',
    holds: (page, name) => wordBefore(page, name) === 'at',
  },
  {
    name: '"from" before',
    example: 'They came from [Kalevo] again.',
    counterexample: 'They came with [Kalevo] again.',
    holds: (page, name) => wordBefore(page, name) === 'from',
  },
  {
    name: '"to" before',
    example: 'They went to [Kalevo] again.',
    counterexample: 'They went with [Kalevo] again.',
    holds: (page, name) => wordBefore(page, name) === 'to',
  },
  {
    name: '"for" before',
    example: 'They work for [Kalevo] now.',
    counterexample: 'They work with [Kalevo] now.',
    holds: (page, name) => wordBefore(page, name) === 'for',
  },
  {
    name: '"with" before',
    example: 'They work with [Kalevo] now.',
    counterexample: 'They work for [Kalevo] now.',
    holds: (page, name) => wordBefore(page, name) === 'with',
  },
  {
    name: '"by" before',
    example: 'It was written by [Kalevo] then.',
    counterexample: 'It was written for [Kalevo] then.',
    holds: (page, name) => wordBefore(page, name) === 'by',
  },
  {
    name: '"including", "like" or "such as" before',
    example: 'They know many, such as [Kalevo] now.',
    counterexample: 'They know many as [Kalevo] does.',
    holds: (page, name) =>
      /^(?:including|like)$/.test(wordBefore(page, name)) ||
      (wordBefore(page, name) === 'as' && lowerAt(page, name.lead - 2) === 'such'),
  },
  // Places
  {
    name: 'place word after a preposition of place',
    example: 'They live on [Kalevo Street] now.',
    counterexample: 'They closed [Kalevo Street] again.',
    holds: (page, name) =>
      name.words.length > 1 &&
      is(page, name.last - 1, WordClass.placeHead) &&
      /^(?:in|on|at|near|along|of)$/.test(wordBefore(page, name)),
  },
  {
    name: 'role or place word and "of" before',
    example: 'They asked the mayor of [Kalevo] again.',
    counterexample: 'They asked the minister of [Kalevo] again.',
    holds: (page, name) =>
      wordBefore(page, name) === 'of' &&
      is(page, name.lead - 2, ROLE | WordClass.placeHead) &&
      !HEADS_OF_SUBJECTS.has(lowerAt(page, name.lead - 2)),
  },
  {
    name: 'where somebody lives',
    example: 'Anna Berg, of [Kalevo], denies it.',
    counterexample: 'Nobody thought of [Kalevo], it seems.',
    holds: (page, name) => name.title < 0 && isHome(page, name),
  },
  {
    name: 'end of a route',
    example: 'The road from [Kalevo] to Ulm is closed.',
    counterexample: 'The letter from [Kalevo] to Ulm is lost.',
    holds: (page, name) => name.title < 0 && isEndOfRoute(page, name, wordBefore(page, name)),
  },
  {
    name: 'whence people or ships come',
    example: 'Sixty boats from [Kalevo] came.',
    counterexample: 'Sixty letters from [Kalevo] came.',
    holds: (page, name) => name.title < 0 && isOrigin(page, name),
  },
  {
    name: 'dateline',
    example: '[PORT KALEVO], May 4 — The harbour is open.',
    counterexample: '[Port Kalevo], a harbour, is open.',
    holds: isDateline,
  },
];

/** The word before a name that has no title, in lower case; else nothing. */
export function wordBefore(page: Page, { lead, title }: FoundName): string {
  return title < 0 ? lowerAt(page, lead - 1) : '';
}

function isAddress(page: Page, title: number): boolean {
  return is(page, title, HONORIFIC | WordClass.shortTitle);
}

/** "the Kalevo family": the name only says which. */
function leadsToNoun(page: Page, next: number): boolean {
  const token = page.tokens[next];
  return token !== undefined && (/^(?:NOUN|ADJ)$/.test(token.pos) || page.shapes[next] !== Shape.plain);
}

/** "PORT ELLERY, May 4 —": capitals that open a paragraph, up to a comma, bracket or dash. */
function isDateline(page: Page, { first, last, sentence }: FoundName): boolean {
  const opening = page.sentences[sentence];
  if (first !== opening?.first || (sentence > 0 && page.sentences[sentence - 1]?.block === opening.block)) return false;
  for (let at = first; at < last; at++)
    if (page.shapes[at] !== Shape.capitals && page.tokens[at]?.pos !== 'PUNCT') return false;
  return /^(?:[,(—–-]|--)$/.test(page.tokens[last]?.text ?? '');
}

/** "34-year-old Kalevo Marnik", "the 34-year-old, Kalevo Marnik,"; but the 34-year-old Marnik Press is a firm. */
function hasAge(page: Page, name: FoundName): boolean {
  const { first, lead, words } = name;
  const end = lowerAt(page, first - 1) === ',' ? first - 1 : first;
  return words.length === 2 && lead === first && yearsOldAt(page, end - 5) && !isOrganizationOrPlace(page, name);
}

/** A byline stands in one of so many first paragraphs, behind headline and standfirst. */
const lastBylineBlock = 3;

function isWriter(page: Page, name: FoundName): boolean {
  if (name.words.length < 2 || name.words.length > 4 || !isBylined(page, name)) return false;
  if ((page.sentences[name.sentence]?.block ?? 0) > lastBylineBlock) return false;
  return !isOrganizationOrPlace(page, name);
}
