import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { hoverOn, openArticle, sample, seedReview } from '../support';

const mujahid = /^\*\*Zabihullah Mujahid\*\*, spokesperson for the Afghan Taliban/;
const asif = /^\*\*Khawaja Asif\*\*, Pakistani Defense Minister/;
const tarar = /^\*\*Attaullah Tarar\*\*, Pakistani Information Minister/;

/** Words, the words around them, and how the hover begins. */
const people: readonly [string, string, RegExp][] = [
  ['Mujahid', 'Mujahid stated in remarks today', mujahid],
  ['He', 'He added that the ceasefire', mujahid],
  ['He', 'He reported that', mujahid],
  ['He', 'He stated that Pakistan will only accept', asif],
  ['Asif', 'Asif added', asif],
  ['did their utmost', 'The mediators did their utmost', asif],
  ['Defense', 'the Pakistani Defense Minister announced', asif],
  ['He', 'He emphasized that', tarar],
  ['harbors no animosity', 'Pakistan harbors no animosity', tarar],
];

const dates: readonly [string, string, RegExp][] = [
  ['today', 'today (Saturday)', /^\*\*Saturday, 8 November 2025\*\*[^]*agreeing/],
  ['last Friday', 'announced last Friday', /^\*\*Friday, 7 November 2025\*\* · the day before this article/],
  ['October', 'on October 19', /^\*\*Sunday, 19 October 2025\*\*/],
  ['October', 'on October 25', /^\*\*Saturday, 25 October 2025\*\*/],
];

describe('hovers', () => {
  let document: vscode.TextDocument;

  before(async () => {
    await seedReview();
    document = await openArticle(sample);
  });

  for (const [words, context, expected] of [...people, ...dates]) {
    it(`on “${words}” in “${context}”`, async () => {
      const { text } = await hoverOn(document, words, context);
      assert.match(text, expected);
      assert.ok(text.split('\n').filter(Boolean).length <= 12, text);
    });
  }

  it('cover exactly the words they are about', async () => {
    assert.equal((await hoverOn(document, 'He', 'He added that')).covers, 'He');
    assert.equal((await hoverOn(document, 'today', 'today (Saturday)')).covers, 'today (Saturday)');
  });

  it('say nothing on other words', async () => {
    assert.equal((await hoverOn(document, 'clashes', 'after clashes erupted')).text, '');
  });
});
