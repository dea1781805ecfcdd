import assert from 'node:assert/strict';
import { quotationStates } from '../../../../src/analysis/speakers/statements/quotationMarks';
import { parseArticle } from '../../../../src/article/parse';
import { tokenize } from '../../../../src/language/tokenize';

/** The text's tokens; those of a quotation with its marks in brackets. */
function marked(text: string): string {
  const { tokens, blocks } = tokenize(parseArticle(text, 'test.txt'));
  const states = quotationStates(tokens, blocks);
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

  it('leads a quotation through paragraphs without marks to the one that closes it', () => {
    assert.equal(
      marked('Lee said: “We slept in the barn.\n\nWe ate there.\n\nWe left,” and sat down.'),
      'Lee said : [“ We slept in the barn . We ate there . We left , ”] and sat down .',
    );
    assert.equal(marked('"We slept.\n\nWe ate." Rain fell.'), '[" We slept . We ate . "] Rain fell .');
  });

  it('ends a quotation with its paragraph where the next mark opens another', () => {
    assert.equal(
      marked('“We slept.\n\nRain fell.\n\n“We left,” he said.'),
      '[“ We slept . Rain fell . [“ We left , ”] he said .',
    );
    assert.equal(marked('“We slept.\n\nRain fell.'), '[“ We slept . Rain fell .');
    assert.equal(marked('"We slept.\n\nA 6" pipe burst.'), '[" We slept . A 6 " pipe burst .');
    const long = 'Rain fell.\n\n'.repeat(9);
    assert.equal(marked(`“We slept.\n\n${long}We left,” he said.`).split(']').length, 1);
  });

  /** Each: a text, and its tokens with quotations in brackets. */
  const more: readonly [string, string][] = [
    // doubled marks
    ["``No,'' he said.", "[` [` No , '] '] he said ."],
    ["''No,'' he said.", "[' [' No , '] '] he said ."],
    ["' 'No.", "' ' No."],
    // where a mark may open
    ['He (“no”) left.', 'He ( [“ no ”] ) left .'],
    ['He ("no") left.', 'He ( [" no "] ) left .'],
    ['He said—"no" and left.', 'He said — [" no "] and left .'],
    ['He said“no” and left.', 'He said [“ no ”] and left .'],
    ['He said"no" and left.', 'He said " no " and left .'],
    ['He said " no and left.', 'He said " no and left .'],
    ['He said ”no and left.', 'He said ” no and left .'],
    // and close
    ['“No ” he said.', '[“ No ”] he said .'],
    ['"No " he said.', '[" No "] he said .'],
    ['"No "he said.', '[" No " he said .'],
    ['"No"he said.', '[" No "] he said .'],
    // single marks
    ["A 'quiet' day.", "A [' quiet '] day ."],
    ['A ‘quiet’s’ day.', 'A [‘ quiet’s ’] day .'],
    ['A ‘quiet day.', 'A ‘ quiet day .'],
    [`A ‘quiet ${'and '.repeat(56)}long’ day.`, `A [‘ quiet ${'and '.repeat(56)}long ’] day .`],
    [`A ‘quiet ${'and '.repeat(57)}long’ day.`, `A ‘ quiet ${'and '.repeat(57)}long ’ day .`],
    ['A ‘quiet “old” day’ it was.', 'A [‘ quiet “ old ” day ’] it was .'],
    // a later paragraph closes it
    ['“We slept.\n\nIt rained.\n\nWe left!” He left.', '[“ We slept . It rained . We left ! ”] He left .'],
    ['“We slept.\n\nIt rained (so)” he said.', '[“ We slept . It rained ( so ) ”] he said .'],
    ['“We slept.\n\nIt rained; ” he said.', '[“ We slept . It rained ; ” he said .'],
    ['‘We slept’s.\n\nIt rained.’ he said.', '‘ We slept’s . It rained . ’ he said .'],
    [
      `“We slept.\n\n${'It rained.\n\n'.repeat(7)}We left.” He left.`,
      `[“ We slept . ${'It rained . '.repeat(7)}We left . ”] He left .`,
    ],
    [
      `“We slept.\n\n${'It rained.\n\n'.repeat(8)}We left.” He left.`,
      `[“ We slept . ${'It rained . '.repeat(8)}We left . ” He left .`,
    ],
    [
      '“We slept.\n\nA ‘small’ dog came.\n\nWe left.” He left.',
      '[“ We slept . A ‘ small ’ dog came . We left . ”] He left .',
    ],
  ];
  for (const [text, expected] of more) it(text, () => assert.equal(marked(text), expected));
});
