import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/article/parse';
import { findNames } from '../../../src/analysis/speakers/names';
import { layOut, textOf } from '../../../src/analysis/speakers/page';
import { genderBy, joinPeople } from '../../../src/analysis/speakers/people';
import { tokenize } from '../../../src/language/tokenize';

/** The people of a text that names nobody else: the names of each, and the gender, where something tells it. */
function joined(text: string): string[] {
  const article = parseArticle(text, 'test');
  const page = layOut(article, tokenize(article), []);
  return joinPeople(page, findNames(page)).people.map(({ names, genderVotes }) => {
    const gender = genderBy(genderVotes);
    return names.map(({ lead, last }) => textOf(page, lead, last)).join(' = ') + (gender ? ` (${gender})` : '');
  });
}

const cases: readonly [text: string, people: readonly string[]][] = [
  ['Tom Berg left. Berg wept.', ['Tom Berg = Berg (male)']],
  ['Tom Berg left. Tom wept.', ['Tom Berg = Tom (male)']],
  ['Tom Berg left. Osmo wept.', ['Tom Berg (male)', 'Osmo']],
  ['Tom Berg left. Mr. Berg wept.', ['Tom Berg = Mr. Berg (male)']],
  ['Tom Berg left. Mrs. Berg wept.', ['Tom Berg = Mrs. Berg (female)']],
  ['Tom Berg left. His wife came. Mrs. Berg wept.', ['Tom Berg (male)', 'Mrs. Berg (female)']],
  ['Tom Berg left. His friend came. Mrs. Berg wept.', ['Tom Berg = Mrs. Berg (female)']],
  ['Mr. Tom Berg left. Mrs. Berg wept.', ['Mr. Tom Berg (male)', 'Mrs. Berg (female)']],
  ['Mr. Tom Berg left. His wife came. Mrs. Berg wept.', ['Mr. Tom Berg (male)', 'Mrs. Berg (female)']],
  ['Kalevo Berg left. Mrs. Berg wept.', ['Kalevo Berg = Mrs. Berg (female)']],
  ['Tom Berg left. Anna Berg came. Mrs. Berg wept.', ['Tom Berg (male)', 'Anna Berg = Mrs. Berg (female)']],
  ['Tom Berg left. Anna Berg came. Mr. Berg wept.', ['Tom Berg = Mr. Berg (male)', 'Anna Berg (female)']],
  ['Tom Berg left. Anna Berg came. Berg wept.', ['Tom Berg (male)', 'Anna Berg = Berg (female)']],
  ['Anna Berg came. Tom Berg left. Berg wept.', ['Anna Berg (female)', 'Tom Berg = Berg (male)']],
  ['Anna Berg came. Tom Berg left.\n\nBerg wept.', ['Anna Berg (female)', 'Tom Berg = Berg (male)']],
  ['Anna Berg came. Tom Berg left.\n\nIt rained.\n\nBerg wept.', ['Anna Berg = Berg (female)', 'Tom Berg (male)']],
  [
    'Anna Berg came. Anna Berg sat. Tom Berg left.\n\nIt rained.\n\nBerg wept.',
    ['Anna Berg = Anna Berg = Berg (female)', 'Tom Berg (male)'],
  ],
  [
    `Tom Berg sat. Anna Berg came.${' Anna Berg sat.'.repeat(4)}\n\nIt rained.\n\nBerg wept.`,
    ['Tom Berg (male)', 'Anna Berg = Anna Berg = Anna Berg = Anna Berg = Anna Berg = Berg (female)'],
  ],
  ['Berg wept. Tom Berg left. Anna Berg came.', ['Berg = Tom Berg (male)', 'Anna Berg (female)']],
  [
    'Tom Berg left. Anna Berg came. Tom wept. It rained. Berg sang.',
    ['Tom Berg = Tom (male)', 'Anna Berg = Berg (female)'],
  ],
  ['Tom Berg left. Thomas Berg wept.', ['Tom Berg = Thomas Berg (male)']],
  ['Tom Berg left. T. Berg wept.', ['Tom Berg = T. Berg (male)']],
  ['Tom Berg left. T.J. Berg wept.', ['Tom Berg (male)', 'T.J. Berg']],
  ['Tom Berg left. A. Berg wept.', ['Tom Berg (male)', 'A. Berg']],
  ['Tom Berg left. Osmo Tom Berg wept.', ['Tom Berg = Tom Berg (male)']],
  ['Osmo Tom Berg left. Tom Berg wept.', ['Tom Berg = Tom Berg (male)']],
  ['Tom Berg left. Tom Osmo Berg wept.', ['Tom Berg = Tom Osmo Berg (male)']],
  ['Tom Berg left. Osmo Berg wept.', ['Tom Berg (male)', 'Osmo Berg']],
  ['Tom Berg Jr. left. Tom Berg Sr. wept.', ['Tom Berg Jr. (male)', 'Tom Berg Sr. (male)']],
  ['Tom Berg Jr. left. Tom Berg wept.', ['Tom Berg Jr. = Tom Berg (male)']],
  ['Tom Berg left. Tom Berg Jr. wept.', ['Tom Berg = Tom Berg Jr. (male)']],
  ['Tom Berg Jr. left. Berg wept.', ['Tom Berg Jr. = Berg (male)']],
  ['Tom and Ann Ray left. Mr. Ray wept.', ['Ann Ray (female)', 'Tom = Mr. Ray (male)']],
  ['Tom and Ann Ray left. Mrs. Ray wept.', ['Ann Ray = Mrs. Ray (female)', 'Tom']],
  ['Tom and Ann Ray left. Ray wept.', ['Ann Ray = Ray (female)', 'Tom']],
  ['Kalevo and Ann Ray left. Mr. Ray wept.', ['Ann Ray = Mr. Ray (male)', 'Kalevo']],
  ['Tom and Norlink Ray left. Mr. Ray wept.', ['Norlink Ray = Mr. Ray (male)', 'Tom']],
  ['Wang Xiaoli left. Wang wept.', ['Wang Xiaoli = Wang']],
  ['Wang Xiaoli left. Xiaoli wept.', ['Wang Xiaoli = Xiaoli']],
  ['Wang Xiaoli left. Tom Wang came. Wang wept.', ['Wang Xiaoli', 'Tom Wang = Wang (male)']],
  ['Wang Xiaoli left. Mr. Wang wept.', ['Wang Xiaoli = Mr. Wang (male)']],
  ['Paul Berg left. Mr. Paul wept.', ['Paul Berg = Mr. Paul (male)']],
  ['Paul Berg left. Paul wept.', ['Paul Berg = Paul (male)']],
  ['Osmo Paul Berg left. Paul wept.', ['Osmo Paul Berg = Paul']],
  ['Osmo Paul Berg left. Mr. Paul wept.', ['Osmo Paul Berg', 'Mr. Paul (male)']],
  ['Osmo Paul Berg left. Mr. Osmo wept.', ['Osmo Paul Berg = Mr. Osmo (male)']],
  ['FINN McCOY left. Finn McCoy wept.', ['FINN McCOY = Finn McCoy (male)']],
  ['FINN MCCOY left. Finn McCoy wept.', ['FINN MCCOY = Finn McCoy (male)']],
  ['Finn McCoy left. FINN MCCOY wept.', ['Finn McCoy = FINN MCCOY (male)']],
  ['Spokesman Kalevo Berg left.', ['Spokesman Kalevo Berg (male)']],
  ['Mrs. Kalevo Berg left.', ['Mrs. Kalevo Berg (female)']],
  ['Mr. Anna Berg left.', ['Mr. Anna Berg (male)']],
  ['Kalevo bin Sultan left.', ['Kalevo bin Sultan (male)']],
  ['Kalevo binti Sultan left.', ['Kalevo binti Sultan (female)']],
  ['Kalevo Thi Mai Huong left.', ['Kalevo Thi Mai Huong (female)']],
  ['Sydney Berg left.', ['Sydney Berg']],
  ['Helena Berg left.', ['Helena Berg (female)']],
  ['Kim Min-jae left.', ['Kim Min-jae']],
  ['Wang Anna left.', ['Wang Anna']],
  ['Anna left.', ['Anna']],
  ['Mr. Anna left. Mrs. Tom left.', ['Mr. Anna (male)', 'Mrs. Tom (female)']],
];

describe('names that are one person’s', () => {
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(joined(text), expected));
});
