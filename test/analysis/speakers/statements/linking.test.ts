import assert from 'node:assert/strict';
import { chunksOf, Part } from '../../../../src/analysis/speakers/statements/labels';
import { linkChunks } from '../../../../src/analysis/speakers/statements/link';
import { longestSequence, sequencesOf } from '../../../../src/analysis/speakers/statements/sequences';
import { isSpeechWord } from '../../../../src/language/speechVerbs';
import type { FoundChunk } from '../../../../src/analysis/speakers/statements/tagArticle';
import { parseArticle } from '../../../../src/article/parse';
import { tokenize } from '../../../../src/language/tokenize';

const tokenized = tokenize(parseArticle('“Yes,” she said. “It is mine.” He told Ann that it was not.', 'test.txt'));

/** A chunk of the tokens from the one that reads `first` to the one that reads `last`. */
function chunk(part: Part, first: string, last: string): FoundChunk {
  const from = tokenized.tokens.findIndex(({ text }) => text === first);
  return {
    part,
    first: from,
    last: tokenized.tokens.findIndex(({ text }, at) => at >= from && text === last) + 1,
    sequence: 0,
    probability: 1,
  };
}

describe('linking parts of statements', () => {
  it('spells runs of labels out', () => {
    assert.deepEqual(chunksOf(Uint8Array.of(0, 1, 2, 5, 3, 4, 3), 7, 10), [
      { part: Part.source, first: 11, last: 13 },
      { part: Part.cue, first: 13, last: 14 },
      { part: Part.content, first: 14, last: 16 },
      { part: Part.content, first: 16, last: 17 },
    ]);
  });

  it('gives each content the cue, and each cue the source, with the least between', () => {
    const she = chunk(Part.source, 'she', 'she'),
      said = chunk(Part.cue, 'said', 'said'),
      told = chunk(Part.cue, 'told', 'told'),
      he = chunk(Part.source, 'He', 'He');
    const yes = chunk(Part.content, '“', ','),
      mine = chunk(Part.content, 'It', 'mine'),
      not = chunk(Part.content, 'that', 'not');
    assert.deepEqual(linkChunks([yes, she, said, mine, he, told, not], tokenized), [
      { source: she, cue: said, content: [yes, mine] },
      { source: he, cue: told, content: [not] },
    ]);
  });

  it('leaves a content without any cue alone', () => {
    const yes = chunk(Part.content, '“', ',');
    assert.deepEqual(linkChunks([yes], tokenized), [{ source: null, cue: null, content: [yes] }]);
  });

  it('cuts long paragraphs into windows that miss nothing and overlap nowhere', () => {
    const { tokens, ...rest } = tokenize(
      parseArticle(`${'The road is long and wet. '.repeat(300)}\n\n${'and on '.repeat(700)}\n\nEnd here.`, 'test.txt'),
    );
    let next = 0;
    for (const { first, last } of sequencesOf({ tokens, ...rest })) {
      assert.equal(first, next);
      assert.ok(last > first && last - first <= longestSequence);
      next = last;
    }
    assert.equal(next, tokens.length);
  });

  it('knows the forms of speech verbs', () => {
    for (const word of ['said', 'denies', 'denied', 'admitted', 'announcing', 'stressed', 'referred', 'tweeted'])
      assert.ok(isSpeechWord(word), word);
    for (const word of ['hoped', 'thinks', 'walked', 'decided']) assert.ok(!isSpeechWord(word), word);
  });
});
