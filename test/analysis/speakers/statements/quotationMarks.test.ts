import assert from 'node:assert/strict';
import { quotationStates } from '../../../../src/analysis/speakers/statements/quotationMarks';
import { parseArticle } from '../../../../src/article/parse';
import { tokenize } from '../../../../src/language/tokenize';

/** The text's tokens; those of a quotation with its marks in brackets. */
function marked(text: string): string {
  const { tokens } = tokenize(parseArticle(text, 'test.txt'));
  const states = new Uint8Array(tokens.length);
  quotationStates(tokens, 0, tokens.length, states);
  return tokens
    .map((token, at) => (states[at] === 1 ? '[' : '') + token.text + (states[at] === 3 ? ']' : ''))
    .join(' ');
}

describe('quotation marks', () => {
  it('pairs straight, curly, doubled, single and foreign marks', () => {
    assert.equal(marked('"No," he said.'), '[" No , "] he said .');
    assert.equal(marked('“No,” he said.'), '[“ No , ”] he said .');
    assert.equal(marked('«No», he said.'), '[« No »] , he said .');
    assert.equal(marked('A ‘quiet’ day.'), 'A [‘ quiet ’] day .');
  });

  it('leaves apostrophes and inches alone', () => {
    assert.equal(
      marked("The dogs' bowl isn't the cat's."),
      marked("The dogs' bowl isn't the cat's.").replace(/[[\]]/g, ''),
    );
    assert.ok(!marked('He is 6\'2" tall.').includes('['));
  });

  it('leaves a quotation open that is never closed', () => {
    assert.equal(marked('"We go on.'), '[" We go on .');
  });
});
