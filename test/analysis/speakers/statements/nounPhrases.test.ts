import assert from 'node:assert/strict';
import {
  nounPhraseAfter,
  nounPhraseBefore,
} from '../../../../src/analysis/speakers/statements/corrections/nounPhrases';
import { isBeingAsked, isHearsay } from '../../../../src/analysis/speakers/statements/passiveCues';
import { parseArticle } from '../../../../src/article/parse';
import { tokenize } from '../../../../src/language/tokenize';

/** A text without the bar in it, its tokens, and the tokens at the bars. */
function split(marked: string) {
  const parts = marked.split('|');
  const text = parts.join('');
  const { tokens } = tokenize(parseArticle(text, 'test.txt'));
  let start = 0;
  const bars = parts.slice(0, -1).map((part) => {
    start += part.length;
    return tokens.filter((token) => token.end <= start).length;
  });
  const words = (range: { first: number; last: number } | null) =>
    range && text.slice(tokens[range.first]?.start, tokens[range.last - 1]?.end);
  return { tokens, bars, words };
}

describe('the noun phrase before a word', () => {
  /** The phrase before the last bar, no further back than the first of two. */
  const before = (marked: string): string | null => {
    const { tokens, bars, words } = split(marked);
    return words(nounPhraseBefore(tokens, bars.at(-1)!, bars.length > 1 ? bars[0]! : 0));
  };

  const cases: readonly [string, string | null][] = [
    ['It rained, a spokesman| said', 'a spokesman'],
    ['Then the head of the agency| said', 'the head of the agency'],
    ['Then Ms. Ann Lee’s old cook| said', 'Ms. Ann Lee’s old cook'],
    ['Then leaders of state| said', 'leaders of state'],
    ['Then all of them saw the cook| said', 'the cook'],
    ['Then they and her cook| said', 'her cook'],
    ['Then of cooks| said', 'cooks'],
    ['Then they| said', null],
    ['Then the| said', null],
    ['Then the old| said', null],
    ['Then the head |of the agency| said', 'the agency'],
    ['Then the head of |the agency| said', 'the agency'],
    ['Then the |head of the agency| said', 'head of the agency'],
    [`Then ${'cook '.repeat(20)}| said`, 'cook '.repeat(14).trim()],
    ['| said', null],
  ];
  for (const [text, expected] of cases) it(text, () => assert.equal(before(text), expected));
});

describe('the noun phrase after a word', () => {
  /** The phrase after the first bar, before the last of two. */
  const after = (marked: string): string | null => {
    const { tokens, bars, words } = split(marked);
    return words(nounPhraseAfter(tokens, bars[0]!, bars[1] ?? tokens.length));
  };

  const cases: readonly [string, string | null][] = [
    ['said| a spokesman in the gallery', 'a spokesman'],
    ['said| the head of the agency in May', 'the head of the agency'],
    ['said| Ms. Ann Lee’s old cook here', 'Ms. Ann Lee’s old cook'],
    ['said| the cook the waiter saw', 'the cook'],
    ['said| of cooks', null],
    ['said| they', null],
    ['said| the', null],
    ['said| the old', null],
    ['said| the cook of| Ulm', 'the cook'],
    ['said| the cook of Ulm| said', 'the cook of Ulm'],
    ['said| the cook| of Ulm', 'the cook'],
    [`said| ${'cook '.repeat(20)}`, 'cook '.repeat(14).trim()],
    ['said|', null],
  ];
  for (const [text, expected] of cases) it(text, () => assert.equal(after(text), expected));
});

describe('cues in the passive', () => {
  /** The tests look at the cue between two bars. */
  const cue = (marked: string) => {
    const { tokens, bars } = split(marked);
    return { tokens, range: { first: bars[0]!, last: bars[1]! } };
  };
  const asked = (marked: string) => isBeingAsked(cue(marked).tokens, cue(marked).range);
  const hearsay = (marked: string) => isHearsay(cue(marked).tokens, cue(marked).range);

  it('ask somebody', () => {
    for (const text of [
      'She| was asked| whether',
      'She was| asked| whether',
      'She was twice| asked| whether',
      'She| was then very often asked| whether',
      'She’s| asked| whether',
      '|are asked|',
    ])
      assert.ok(asked(text), text);
    for (const text of [
      'She| asked| whether',
      'She| was told| that',
      'Who was it she often| asked| about',
      'She| asked who was| there',
      'She| asked was| he there',
    ])
      assert.ok(!asked(text), text);
  });

  it('report what others say of somebody', () => {
    for (const text of [
      'She| is said| to sleep',
      'She |is said| to sleep',
      'She is| said| to sleep',
      'She may be| rumoured| to sleep',
      'They| were widely and are believed| to sleep',
    ])
      assert.ok(hearsay(text), text);
    for (const text of [
      'She| said| to sleep',
      'She| is said| and to',
      'She| is asked| to sleep',
      'She| is| said to sleep',
    ])
      assert.ok(!hearsay(text), text);
  });
});
