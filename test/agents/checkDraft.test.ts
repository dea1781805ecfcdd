import assert from 'node:assert/strict';
import { parseArticle } from '../../src/article/parse';
import { checkDraft } from '../../src/agents/quotations/checkDraft';
import { quotationsIn } from '../../src/agents/quotations/quotationsIn';
import { findingOf, problemOf } from '../../src/features/agents/checkedText';
import { sourcesOf, type TestSources } from './sourcesOf';

const files = {
  'minutes.txt':
    ' date 2025-03-04 The council met for two hours.\n\n' +
    '“We cannot keep the ferry running without the county’s money, and the county knows it,” Mayor Runa Teel said.\n\n' +
    '“It is not my decision. Ask the people who signed,” said the engineer, Olaf Brekk. He said the pumps were old.\n',
  'letter.txt':
    ' date 2025-03-05 “It is not our decision. Ask the people who signed,” Mayor Runa Teel said on Wednesday.\n',
};

const draft = `The ferry may stop in May.

“We cannot keep the ferry running without the county’s money,” Runa Teel told the council.

“We can keep the ferry running without the county’s money, and the county knows it,” Teel said.

Teel said: “It is not my decision. Ask the people who signed.”

“Nobody ever told me about any of this,” Olaf Brekk said, calling it “a shame”.
`;

describe('the quotations of a draft', () => {
  let sources: TestSources;
  before(async () => {
    sources = await sourcesOf(files);
  });
  after(() => sources.library.dispose());

  const check = async (text: string, within: { start: number; end: number } | null = null) => {
    const article = parseArticle(text, 'draft.md');
    const analysis = await sources.library.analysisOf(article);
    const found = [];
    for await (const each of checkDraft(sources, article, analysis, within, new AbortController().signal))
      found.push(each);
    return found;
  };

  it('are told apart: found, printed otherwise, said by somebody else, not found', async () => {
    const found = await check(draft);
    assert.deepEqual(found.map(findingOf), ['found', 'different', 'another’s', 'not found']);
    assert.deepEqual(found.map(problemOf), [
      null,
      'Printed otherwise: “cannot”, not “can”.',
      'The source gives these words to Olaf Brekk, not to Runa Teel.',
      'This quotation stands in none of the articles.',
    ]);
    for (const { span, words } of found) assert.equal(draft.slice(span.start, span.end), words);
  });

  it('are one where who says them stands in their midst', async () => {
    const [interrupted, ...others] = await check(
      '“We can,” Runa Teel said, “keep the ferry running without the county’s money.”',
    );
    assert.ok(interrupted);
    assert.equal(problemOf(interrupted), 'Printed otherwise: “cannot”, not “can”.');
    assert.ok(interrupted.isInterrupted);
    assert.deepEqual(others, []);
  });

  it('are somebody else’s even when another article has nearly the same from that person', async () => {
    const [found] = await check('“It is not our decision. Ask the people who signed,” Olaf Brekk said.');
    assert.ok(found);
    assert.equal(findingOf(found), 'another’s');
  });

  it('are no quotations when the article has them in words of its own', async () => {
    const [reported, narrated, titled] = await check(
      '“The pumps were old,” Olaf Brekk said.\n\n“The council met for two hours,” Runa Teel said.\n\n' +
        'The minutes begin: “The council met for two hours.”\n',
    );
    assert.ok(reported && narrated && titled);
    assert.deepEqual([reported, narrated, titled].map(findingOf), ['reported', 'reported', 'found']);
    assert.equal(problemOf(reported), 'The source says this in its own words; it quotes nobody here.');
  });

  it('say whose words they mix', async () => {
    const [mixed] = await check('Teel said: “The county knows it … It is not my decision.”');
    assert.ok(mixed);
    assert.equal(problemOf(mixed), 'The source has words of several people here: Runa Teel, Olaf Brekk.');
  });

  it('are checked in a stretch of the draft alone', async () => {
    const start = draft.indexOf('“Nobody');
    assert.deepEqual((await check(draft, { start, end: start + 5 })).map(findingOf), ['not found']);
  });

  it('are not found in the draft itself', async () => {
    const both = await sourcesOf({ ...files, 'draft.md': draft });
    const article = parseArticle(draft, 'draft.md');
    const analysis = await both.library.analysisOf(article);
    const found = [];
    for await (const each of checkDraft(both, article, analysis, null, new AbortController().signal)) found.push(each);
    assert.equal(findingOf(found.at(-1)!), 'not found');
    both.library.dispose();
  });

  it('are found where marks are mixed, nested, left open, or no marks at all', () => {
    const quoted = (text: string) =>
      quotationsIn(parseArticle(text, 'draft.txt')).map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(quoted('“It’s the workers’ boat," he said.'), ['It’s the workers’ boat,']);
    assert.deepEqual(quoted('"He told me ‘never come back here’ again," she said.'), [
      'He told me ‘never come back here’ again,',
    ]);
    assert.deepEqual(quoted('“We slept all day.\n\n“We ate all night,” he said.'), [
      'We slept all day.',
      'We ate all night,',
    ]);
    assert.deepEqual(quoted('The \'90s and the workers’ boats of the 5" pipe are gone.'), []);
    assert.deepEqual(
      quoted("'The boat is safe,' he said. 'It's gone, the workers' boat.' The '90s, the workers' boats."),
      ['The boat is safe,', "It's gone, the workers' boat."],
    );
    assert.deepEqual(quoted('‘The workers’ boat is gone for good,’ he said.'), ['The workers’ boat is gone for good,']);
    assert.deepEqual(quoted('*"The boat is gone,"* and ‹the sea is here›.'), ['The boat is gone,', 'the sea is here']);
    assert.deepEqual(quoted('„Wir können“, sagte er, „das nicht zahlen.“ “A fine, dear thing,” “a thing of no use.”'), [
      'Wir können“, sagte er, „das nicht zahlen.',
      'A fine, dear thing,',
      'a thing of no use.',
    ]);
    assert.deepEqual(quoted('»Wir können nicht zahlen«, sagte er.'), ['Wir können nicht zahlen']);
  });

  it('are found in linear time, whatever the marks', () => {
    for (const text of [" 'a", ' "a', '‘a ', '’ ‘', '‘s’ a', '“a,” b c, ', "'s' a, "]) {
      const blocks = [{ kind: 'paragraph', start: 0, end: text.length * 20_000 }] as const;
      const begin = performance.now();
      quotationsIn({ text: text.repeat(20_000), blocks });
      assert.ok(performance.now() - begin < 2000, text);
    }
  });

  it('are found between the marks of any language, and not where a word or two are set apart', () => {
    const text =
      '„Wir können das nicht zahlen“, sagte sie.\n\n« Nous ne pouvons pas payer », a-t-elle dit.\n\nA “shame”.\n';
    const article = parseArticle(text, 'draft.txt');
    assert.deepEqual(
      quotationsIn(article).map(({ start, end }) => text.slice(start, end)),
      ['Wir können das nicht zahlen', 'Nous ne pouvons pas payer'],
    );
  });
});
