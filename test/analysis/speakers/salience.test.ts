import assert from 'node:assert/strict';
import { meaning, read } from './support';

/**
 * For each factor of salience a pair of texts that differ in that sign only, so that another person is meant: a text,
 * the words to look at, and whom they stand for.
 */
const pairs: Readonly<Record<string, readonly (readonly [string, string, string | null])[]>> = {
  'near: who was mentioned last wins, and nobody is too far back': [
    ['Hal Winters sang. Carl Stone sang. He left.', 'He', 'Carl Stone'],
    ['Carl Stone sang. Hal Winters sang. He left.', 'He', 'Hal Winters'],
    [`Hal Winters sang. ${'It rained. '.repeat(5)}He left.`, 'He', 'Hal Winters'],
    [`Hal Winters sang. ${'It rained. '.repeat(6)}He left.`, 'He', null],
  ],
  'the subject': [
    ['Hal Winters met Carl Stone. He left.', 'He', 'Hal Winters'],
    [
      'The town gave Hal Winters a map. Carl Stone smiled at Hal Winters, and then he left.',
      'he @ he left',
      'Carl Stone',
    ],
  ],
  'in a quotation that is over': [
    [
      '[q:“I like Hal Winters,”] [c:said] [s:one man]. Carl Stone was asked in vain about it. He left.',
      'He',
      'Carl Stone',
    ],
  ],
  'only an owner': [['Carl Stone and Hal Winters’s dog sang. Then it rained on his coat.', 'his', 'Carl Stone']],
  'described by a relative clause': [
    ['Carl Stone met Hal Winters, who lost his keys.', 'his', 'Hal Winters'],
    ['Carl Stone met Hal Winters and lost his keys.', 'his', 'Carl Stone'],
  ],
  'the subject of the verb whose object it is': [
    ['Hal Winters sang. Carl Stone met him.', 'him', 'Hal Winters'],
    ['Hal Winters sang. Carl Stone lost his keys.', 'his', 'Carl Stone'],
  ],
  'known to be of the gender': [
    ['Teemu Ash sang. Tom Stone sang. He left.', 'He', 'Tom Stone'],
    ['Ann Moore sang. Tom Stone sang. She left.', 'She', 'Ann Moore'],
  ],
  'who says the words around it': [
    ['Hal Winters met Carl Stone. [s:Carl Stone] [c:said] [q:he was tired].', 'he @ he was', 'Carl Stone'],
    ['Hal Winters met Carl Stone. [q:“He was tired,”] [c:said] [s:Carl Stone].', 'He @ He was', 'Hal Winters'],
    ['Hal Winters met Carl Stone. [q:“He was tired,”] [c:said] [s:Hal Winters].', 'He @ He was', 'Carl Stone'],
  ],
  'whom the words it is the source of speak of': [
    ['Hal Winters met Carl Stone. [q:“I will buy him a map,”] [s:he] [c:joked].', 'he @ he joked', 'Hal Winters'],
    ['Hal Winters met Carl Stone. [q:“I will buy him a map,”] [s:he] [c:joked].', 'him', 'Carl Stone'],
  ],
  'who spoke last': [
    [
      '[s:Hal Winters] [c:said] [q:it was late]. Carl Stone left. [s1:He] [c1:added] [q1:that it rained].',
      'He',
      'Carl Stone',
    ],
  ],
};

describe('salience', () => {
  for (const [name, texts] of Object.entries(pairs))
    for (const [text, words, person] of texts)
      it(`${name}: ${text}`, () => assert.equal(meaning(read(text), words), person));
});
