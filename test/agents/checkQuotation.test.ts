import assert from 'node:assert/strict';
import type { StatementAnswer } from '../../src/agents/statements';
import { sourcesOf, type TestSources } from './sourcesOf';

const files = {
  'minutes.txt':
    ' date 2025-03-04 The council met for two hours.\n\n' +
    '“We cannot keep the ferry running without the county’s money, and the county knows it,” Mayor Runa Teel said.\n\n' +
    '“It is not my decision. Ask the people who signed,” said the engineer, Olaf Brekk.\n',
  'marked.md':
    '---\ndate: 2025-03-05\n---\n\nThe **mill** [burned](https://example.org) to the ground, Tor Aasen said.\n',
  'interview.txt':
    ' date 2025-03-06 “The quay is safe,” the harbour master, Lise Dahl, told the county radio. “The crane is a ruin ' +
    'and must go at once.”\n\n' +
    '“We will not pay the fine, and nobody should expect us to pay it,” Mayor Runa Teel said.\n\n' +
    'Teel said that the town had no money for another crane. It would cost £5 million.\n\n' +
    '“I did not sign it,” said Teel. “I never saw it.” The we of the town hall will pay for the we of the port.\n\n' +
    '“It began in May and went on all summer.\n\n“Then the pumps gave up,” Dahl said.\n',
  'other.txt': 'Nobody quoted anybody that day. The river rose by four metres and fell again within the week.\n',
};

interface Place {
  readonly article: string;
  readonly exact: string;
  readonly start: number;
  readonly end: number;
  readonly differences: readonly { readonly quoted: string; readonly printed: string }[];
  readonly isQuoted: boolean;
  readonly mixes?: readonly string[];
  readonly statement: StatementAnswer | null;
  readonly saidByThatSpeaker?: boolean | null;
}

describe('checking a quotation', () => {
  let sources: TestSources;
  const check = async (quotation: string, speaker?: string) => {
    const answer = await sources.call('checkQuotation', { quotation, ...(speaker !== undefined && { speaker }) });
    return { verdict: answer['verdict'] as string, places: answer['places'] as Place[] };
  };
  before(async () => {
    sources = await sourcesOf(files);
  });
  after(() => sources.library.dispose());

  it('finds words that are printed just so, whatever the marks, and who says them', async () => {
    const { verdict, places } = await check("we cannot keep the ferry running without the county's money", 'Runa Teel');
    assert.equal(verdict, 'found');
    const [place] = places;
    assert.ok(place);
    assert.equal(place.exact, files['minutes.txt'].slice(place.start, place.end));
    assert.equal(place.statement?.speaker, 'Runa Teel');
    assert.equal(place.saidByThatSpeaker, true);
  });

  it('shows what is printed with other words', async () => {
    const { verdict, places } = await check(
      'We can keep the ferry running without the county’s help, and the county knows it',
    );
    assert.equal(verdict, 'different');
    assert.deepEqual(places[0]?.differences, [
      { quoted: 'can', printed: 'cannot' },
      { quoted: 'help', printed: 'money' },
    ]);
  });

  it('tells when somebody else said it', async () => {
    const { places } = await check('Ask the people who signed', 'Mayor Runa Teel');
    assert.equal(places[0]?.statement?.speaker, 'Olaf Brekk');
    assert.equal(places[0]?.saidByThatSpeaker, false);
  });

  it('takes what stands for words left out as that', async () => {
    const { verdict } = await check('We cannot keep [it] running without the county’s money … and the county knows it');
    assert.notEqual(verdict, 'not found');
    assert.equal((await check('We cannot keep the ferry running […] and the county knows it')).verdict, 'found');
    assert.equal((await check('the county knows it … We cannot keep the ferry running')).verdict, 'not found');
  });

  it('does not take a sentence for another one that has some words of it', async () => {
    for (const words of ['The river froze', 'Ask the mayor', 'The council met for an hour and ate'])
      assert.equal((await check(words)).verdict, 'not found', words);
  });

  it('tells loudly when what denies the words is dropped, or put in', async () => {
    const dropped: readonly (readonly [string, string])[] = [
      ['We will pay the fine, and nobody should expect us to pay it', 'not'],
      ['We will pay the fine', 'not'],
      ['We will … pay the fine', 'not'],
      ['We [will] pay the fine', 'not'],
      ['I did sign it', 'not'],
      ['I saw it', 'never'],
    ];
    for (const [quotation, printed] of dropped) {
      const { verdict, places } = await check(quotation);
      assert.deepEqual([verdict, places[0]?.differences], ['different', [{ quoted: '', printed }]], quotation);
    }
    const { places } = await check('The river never rose');
    assert.deepEqual(places[0]?.differences, [{ quoted: 'never', printed: '' }]);
    assert.equal((await check('We [do not want to] pay the fine')).verdict, 'found');
  });

  it('does not find what is put together from the words of two people', async () => {
    for (const quotation of [
      'The crane is a ruin and must go at once. We will not pay the fine',
      'The quay is safe … nobody should expect us to pay it',
    ]) {
      const { verdict, places } = await check(quotation);
      assert.deepEqual(
        [verdict, places[0]?.mixes, places[0]?.statement],
        ['different', ['Lise Dahl', 'Runa Teel'], null],
      );
    }
  });

  it('looks for the parts of a quotation where they stand together', async () => {
    const { verdict, places } = await check('We … pay the fine');
    assert.equal(verdict, 'different');
    assert.equal(places[0]?.exact, 'We will not pay the fine');
    assert.equal((await check('the fine, and […] should expect us')).verdict, 'different');
    assert.equal((await check('word … '.repeat(400))).verdict, 'not found');
  });

  it('counts as nothing who says the words, in their midst or in the next paragraph', async () => {
    for (const quotation of [
      'The quay is safe. The crane is a ruin and must go at once.',
      'I did not sign it. I never saw it.',
      'It began in May and went on all summer. Then the pumps gave up',
    ])
      assert.equal((await check(quotation)).verdict, 'found', quotation);
    const { places } = await check('The quay is safe. The crane is a wreck and must go at once.');
    assert.deepEqual(places[0]?.differences, [{ quoted: 'wreck', printed: 'ruin' }]);
  });

  it('begins a place where its words begin', async () => {
    const { places } = await check('the town has no money for another crane');
    assert.equal(places[0]?.exact, 'the town had no money for another crane');
  });

  it('tells one currency from another', async () => {
    assert.deepEqual((await check('It would cost $5 million')).places[0]?.differences, [{ quoted: '$', printed: '£' }]);
  });

  it('tells what somebody said from what the article makes of it', async () => {
    assert.equal((await check('the town had no money for another crane')).places[0]?.isQuoted, false);
    assert.equal((await check('I did not sign it')).places[0]?.isQuoted, true);
  });

  it('finds words that nobody says, and names no speaker', async () => {
    const { verdict, places } = await check('The river rose by four metres', 'Runa Teel');
    assert.equal(verdict, 'found');
    assert.equal(places[0]?.statement, null);
    assert.equal(places[0].saidByThatSpeaker, null);
  });

  it('finds words across the marks of Markdown', async () => {
    const { verdict, places } = await check('the mill burned to the ground');
    assert.equal(verdict, 'found');
    assert.match(places[0]?.exact ?? '', /\*\*mill\*\* \[burned\]/);
  });

  it('has no trouble with marks alone, or with a page of text', async () => {
    assert.equal((await check('“…”')).verdict, 'not found');
    assert.equal((await check('["(*:'.repeat(100))).verdict, 'not found');
    assert.equal((await check('ferry '.repeat(600).trim())).verdict, 'not found');
  });
});
