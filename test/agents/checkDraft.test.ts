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
    '“It is not my decision. Ask the people who signed,” said the engineer, Olaf Brekk.\n',
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
    assert.deepEqual(quoted('»Wir können nicht zahlen«, sagte er.'), ['Wir können nicht zahlen']);
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
