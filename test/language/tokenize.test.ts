import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseArticle } from '../../src/article/parse';
import { tokenize } from '../../src/language/tokenize';

const sentencesOf = (text: string) =>
  tokenize(parseArticle(text, 'a')).sentences.map(({ start, end }) => text.slice(start, end));

describe('tokenize', () => {
  it('gives tokens with their places, lemmas and parts of speech', () => {
    const text = 'The mayor’s aides said so.';
    const { tokens } = tokenize(parseArticle(text, 'a'));
    assert.deepEqual(
      tokens.map((token) => token.text),
      ['The', 'mayor', '’s', 'aides', 'said', 'so', '.'],
    );
    assert.deepEqual(tokens.map((token) => token.lower)[2], "'s");
    assert.equal(tokens[4]?.lemma, 'say');
    assert.equal(tokens[4]?.pos, 'VERB');
  });

  it('has a lemma for every word', () => {
    const { tokens } = tokenize(parseArticle('They cannot, and we cannot. She won’t, I’d say; it’s gonna be.', 'a'));
    assert.ok(tokens.every((token) => typeof token.lemma === 'string' && typeof token.pos === 'string'));
  });

  it('ends sentences at full stops, not at abbreviations', () => {
    assert.deepEqual(sentencesOf('Dr. Ann Bow left. Mr. Fen stayed until 3 p.m. in the U.S. embassy.'), [
      'Dr. Ann Bow left.',
      'Mr. Fen stayed until 3 p.m. in the U.S. embassy.',
    ]);
  });

  it('goes on after titles that end in a full stop', () => {
    assert.deepEqual(sentencesOf('The Rev. Ann Bow met Maj. Fen. Lt. Col. Ott left.'), [
      'The Rev. Ann Bow met Maj. Fen.',
      'Lt. Col. Ott left.',
    ]);
  });

  it('keeps words whole whatever their letters', () => {
    const text = 'Łucja Šimečková of Bąkowo thanked İpek Yıldız, Жанна and Jose\u0301.';
    const { tokens } = tokenize(parseArticle(text, 'a'));
    assert.deepEqual(
      tokens.map((token) => token.text),
      ['Łucja', 'Šimečková', 'of', 'Bąkowo', 'thanked', 'İpek', 'Yıldız', ',', 'Жанна', 'and', 'Jose\u0301', '.'],
    );
    assert.deepEqual([tokens[1]?.pos, tokens[1]?.lemma], ['PROPN', 'šimečková']);
  });

  it('goes on after a title only: not after another shortened word, nor within a block’s first sentence', () => {
    assert.deepEqual(sentencesOf('He met the Hon. Ann Bow and Sen. Fen.'), ['He met the Hon. Ann Bow and Sen. Fen.']);
    assert.deepEqual(sentencesOf('They left with the rev. Ann Bow stayed.').length, 2);
    assert.deepEqual(sentencesOf('One Rev.\n\nAnn Bow left.'), ['One Rev.', 'Ann Bow left.']);
  });

  it('goes on with a sentence that begins in lower case', () => {
    assert.deepEqual(sentencesOf('“Stop!” he said. She did.'), ['“Stop!” he said.', 'She did.']);
  });

  it('goes on after a full stop within a word', () => {
    assert.deepEqual(sentencesOf('Norlink AG (NLK.S) cut its outlook. Shares fell.'), [
      'Norlink AG (NLK.S) cut its outlook.',
      'Shares fell.',
    ]);
    assert.deepEqual(sentencesOf('It cut its outlook.Shares fell.').length, 2);
  });

  it('never lets a sentence cross paragraphs', () => {
    assert.deepEqual(sentencesOf('One goes\non here\n\nand two'), ['One goes\non here', 'and two']);
  });

  it('takes a word of more than a hundred letters as it is, within its sentence', () => {
    const [kept, long] = ['x'.repeat(100), 'y'.repeat(101)];
    const { tokens, sentences } = tokenize(parseArticle(`Ann saw ${kept} and ${long} there. Bo left.`, 'a'));
    const posOf = (text: string) => tokens.find((token) => token.text === text)?.pos;
    assert.notEqual(posOf(kept), 'X');
    assert.equal(posOf(long), 'X');
    assert.deepEqual(sentences.map(({ first, last }) => [tokens[first]?.text, tokens[last - 1]?.text]).at(-1), [
      'Bo',
      '.',
    ]);
    const alone = tokenize(parseArticle(`Bo left.\n\n${long} came.`, 'a'));
    assert.deepEqual(
      alone.sentences.map(({ block, first }) => [block, alone.tokens[first]?.text]),
      [
        [0, 'Bo'],
        [1, long],
      ],
    );
  });

  it('parts words at every kind of blank', () => {
    for (const blank of ['\u00a0', '\u3000', '\u2000', '\u200a', '\u2028', '\u2029', '\t']) {
      const half = 'z'.repeat(60);
      const { tokens } = tokenize(parseArticle(`${half}${blank}${half} left.`, 'a'));
      assert.ok(
        tokens.every(({ pos }) => pos !== 'X'),
        JSON.stringify(blank),
      );
    }
    for (const letter of ['\u200b', '\u1fff', '\u202a', '\u00a1']) {
      const half = 'z'.repeat(60);
      const { tokens } = tokenize(parseArticle(`${half}${letter}${half} left.`, 'a'));
      assert.ok(
        tokens.some(({ pos }) => pos === 'X'),
        JSON.stringify(letter),
      );
    }
  });

  it('reads words without end, and lines without end', () => {
    const text = `Ann said ${'x'.repeat(50_000)} and ${'://'.repeat(5_000)} left. ${'word and, '.repeat(20_000)}`;
    const { tokens, sentences } = tokenize(parseArticle(text, 'a'));
    assert.equal(tokens[2]?.end, 9 + 50_000);
    assert.equal(sentences.at(-1)?.last, tokens.length);
  });

  it('covers everything but white space, in order', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'Mr. ',
        '“',
        '”',
        "n't",
        '…',
        ' ',
        '\n\n',
        '😀',
        'ﷺ',
        'Ğüč',
        'ж',
        '\u0301',
        '\u0000',
        'a'.repeat(150),
      ),
    );
    fc.assert(
      fc.property(fc.array(piece), (parts) => {
        const article = parseArticle(parts.join(''), 'a');
        const reading = tokenize(article);
        let last = 0;
        for (const token of reading.tokens) {
          assert.ok(token.start >= last && token.end > token.start);
          assert.equal(article.text.slice(token.start, token.end), token.text);
          last = token.end;
        }
        assert.equal(reading.blocks.length, article.blocks.length);
        let first = 0;
        for (const sentence of reading.sentences) {
          assert.equal(sentence.first, first);
          first = sentence.last;
        }
        assert.equal(first, reading.tokens.length);
      }),
    );
  });

  it('ends a sentence at a word that looks like an abbreviation', () => {
    for (const text of [
      'She was ill. | Maria left.',
      'He said no. | Maria left.',
      'The priest spoke after mass. | Hugo sat. | Bob rose.',
      'He met the Doctor. | Then he left.',
      'She was ill. | “Let her rest,” he said.',
      'See no. 7 and no. IV there. | It was late.',
      'He saw Doctor Bob and Prof. Lind. | They left.',
    ])
      assert.deepEqual(sentencesOf(text.replaceAll(' | ', ' ')), text.split(' | '));
  });
});
