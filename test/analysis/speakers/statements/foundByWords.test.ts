/** Statements that the words themselves show where the models saw none. */
import assert from 'node:assert/strict';
import type { ScoredAttribution } from '../../../../src/analysis/speakers/statements/attribution';
import { nestedReports } from '../../../../src/analysis/speakers/statements/nestedReports';
import { thatClauses } from '../../../../src/analysis/speakers/statements/thatClauses';
import { trailingAttributions } from '../../../../src/analysis/speakers/statements/trailingAttributions';
import type { TokenizedArticle } from '../../../../src/language/tokens';
import { readMarked, written } from './marked';

type Finder = (statements: readonly ScoredAttribution[], tokenized: TokenizedArticle) => ScoredAttribution[];
type Cases = Readonly<Record<string, readonly (readonly [string, readonly string[]])[]>>;

function check(find: Finder, cases: Cases): void {
  for (const [rule, texts] of Object.entries(cases))
    describe(rule, () => {
      for (const [text, expected] of texts)
        it(text, () => {
          const marked = readMarked(text);
          const found = find(marked.statements, marked.tokenized);
          assert.deepEqual(
            found.map((each) => written(marked, each)),
            expected,
          );
        });
    });
}

describe('reports within reports', () => {
  const saying = '[s:Terra] [c:quoted] [q:Bo Ray as saying that it rained].';
  check(nestedReports, {
    'who is quoted as saying': [
      [saying, ['Bo Ray | as saying | it rained']],
      ['[s:Terra] [c:quoted] [q:Bo Ray as saying it rained].', ['Bo Ray | as saying | it rained']],
      ['[s:Terra] [c:cites] [q:Bo Ray as claiming that it rained].', ['Bo Ray | as claiming | it rained']],
      ['[s:Terra] is [c:quoting] [q:Bo Ray as warning that it rained].', ['Bo Ray | as warning | it rained']],
      ['[s:Terra] [c:told] [q:Bo Ray as saying that it rained].', []],
      ['[s:Terra] [c:quoted] [q:Bo Ray as proving that it rained].', []],
      ['[s:Terra] [c:quoted] [q:as saying that it rained].', []],
      ['[s:Terra] [c:quoted] [q:Bo Ray as saying].', []],
      ['[s:Terra] [c:quoted] [q:Bo Ray as saying that].', []],
      ['[s:Terra] [c:quoted] [q:Bo Ray on this]. He ran as saying that fell.', []],
      // known already
      ['[s:Terra] [c:quoted] [q:Bo Ray as saying that it rained] [c2:as saying].', ['Bo Ray | as saying | it rained']],
      // over nineteen tokens, and no more
      [
        `[s:Terra] [c:quoted] [q:${'the old '.repeat(9)}man as saying it rained].`,
        [`${'the old '.repeat(9)}man | as saying | it rained`],
      ],
      [`[s:Terra] [c:quoted] [q:${'the old '.repeat(10)}man as saying it rained].`, []],
    ],
    'whose claim it is': [
      ['[s:Bo] [c:dismissed] [q:her claim that it rained].', ['her | claim | that it rained']],
      ['[s:Bo] [c:dismissed] [q:Ann Lee’s warning that it rained].', ['Ann Lee | warning | that it rained']],
      ['[s:Bo] [c:dismissed] [q:the claim that it rained].', []],
      ['[s:Bo] [c:dismissed] [q:her coat that it rained].', []],
      ['[s:Bo] [c:dismissed] [q:claim that it rained].', []],
      ['[s:Bo] [c:dismissed] [q:that it rained].', []],
      ['[s:Bo] [c:dismissed] [q:her claim that].', []],
      ['[s:Bo] [c:dismissed] [q:her claim that so].', ['her | claim | that so']],
      ['[s:Bo] [c:dismissed] [q:’s claim that it rained].', []],
      ['[s:Bo] [c:dismissed].', []],
      [
        `[s:Bo] [c:dismissed] [q:${'not only '.repeat(8)}so her claim that it rained].`,
        ['her | claim | that it rained'],
      ],
      [`[s:Bo] [c:dismissed] [q:${'not only '.repeat(9)}her claim that it rained].`, []],
    ],
    'an inner quotation': [
      ['[s:Bo] [c:said] [q:the keeper had told him: “I want to stay.”]', ['the keeper | told | “I want to stay.”']],
      ['[s:Bo] [c:said] [q:the keeper asked him, "Why?"]', ['the keeper | asked | "Why?"']],
      ['[s:Bo] [c:said] [q:the keeper had told him “I want to stay.”]', []],
      ['[s:Bo] [c:said] [q:“the keeper told him: “I want to stay.”]', []],
      ['[s:Bo] [c:said] [q:the keeper showed him: “I want to stay.”]', []],
      ['[s:Bo] [c:said] [q:told him: “I want to stay.”]', []],
      ['[s:Bo] [c:said] [q:then told him: “I want to stay.”]', []],
      ['[s:Bo] [c:said] [q:the keeper told him: so]. “It rained.”', []],
      // the last part counts
      [
        '[q:“It rained,”] [s:Bo] [c:said], [q:and the keeper told him: “I want to stay.”]',
        ['the keeper | told | “I want to stay.”'],
      ],
      // the verb nearest to it, and not far before
      [
        '[s:Bo] [c:said] [q:the cook said the keeper told him: “I want to stay.”]',
        ['the keeper | told | “I want to stay.”'],
      ],
      [
        `[s:Bo] [c:said] [q:the cook told ${'him and '.repeat(8)}him : “I want to stay.”]`,
        ['the cook | told | “I want to stay.”'],
      ],
      [`[s:Bo] [c:said] [q:the cook told ${'him and '.repeat(9)}him : “I want to stay.”]`, []],
    ],
  });

  it('are as probable as what holds them, and stay in its sequence', () => {
    const { statements, tokenized } = readMarked(saying, 0.7);
    const [inner] = nestedReports(statements, tokenized);
    assert.equal(inner?.probability, 0.7);
    assert.deepEqual([inner.content[0]?.sequence, inner.content[0]?.probability], [0, 0.7]);
  });
});

describe('attributions at the end of a sentence', () => {
  check(trailingAttributions, {
    'a clause, and who said it': [
      ['The talks go on, Ann Lee said.', ['Ann Lee | said | The talks go on']],
      ['The talks go on, said a spokesman.', ['a spokesman | said | The talks go on']],
      ['The talks go on, she added.', ['she | added | The talks go on']],
      ['Sales rose, he said.', ['he | said | Sales rose']],
      ['The talks go on, said Ann Lee here on Monday.', ['Ann Lee | said | The talks go on']],
      ['The talks go on, Ann Lee said in a statement last week.', ['Ann Lee | said | The talks go on']],
      ['It rained. The talks go on, said Ann Lee. It snowed.', ['Ann Lee | said | The talks go on']],
    ],
    'no clause': [
      ['In Berlin, Ann Lee said.', []],
      ['Speaking on Monday, Ann Lee said.', []],
      ['When the talks ended, Ann Lee said.', []],
      ['The old town, Ann Lee said.', []],
      ['Go on, Ann Lee said.', []],
      ['Rose, he said.', []],
    ],
    'no attribution': [
      ['The talks go on, Ann Lee hoped.', []],
      ['The talks go on, Ann Lee said', []],
      ['The talks go on, Ann Lee said!', []],
      ['The talks go on, Ann Lee said nothing.', []],
      ['The talks go on, said Ann Lee who left.', []],
      ['The talks go on and Ann Lee said.', []],
      ['The talks go on, often said.', []],
      ['The talks go on, said.', []],
      ['The talks go on, said Ann Lee, who left.', []],
      ['The “talks” go on, Ann Lee said.', []],
    ],
    'known already': [
      ['[q:The talks go on], [s:Ann Lee] [c:said].', []],
      ['The talks go on, [s:Ann Lee] [c:said].', ['Ann Lee | said | The talks go on']],
    ],
  });
});

describe('clauses with "that"', () => {
  check(thatClauses, {
    'a subject, a verb of speech and "that"': [
      ['The priest recalls that it rained here.', ['The priest | recalls | that it rained here']],
      ['The priest recalls that it rained here', ['The priest | recalls | that it rained here']],
      ['The priest recalls that it rained.', []],
      ['The priest recalls that it rained!', ['The priest | recalls | that it rained!']],
      [
        'Father Bo, the priest, recalls that it rained here.',
        ['Father Bo, the priest, | recalls | that it rained here'],
      ],
      ['He left. The priest recalls that it rained here.', ['The priest | recalls | that it rained here']],
    ],
    'something else': [
      ['The priest recalls that so.', []],
      ['The priest hopes that it rained here.', []],
      ['The priest said so that it rained here.', []],
      ['Now the priest recalls that it rained here.', []],
      ['The “priest” recalls that it rained here.', []],
      ['In May, the priest, recalls that it rained here.', []],
      ['There, the priest, recalls that it rained here.', []],
      ['They say, that it rained here.', []],
      ['It rained, recalls that old man here.', []],
      ['Then recalls that it rained here.', []],
      ['It is so that the priest recalls that it rained here.', []],
    ],
    'known already': [
      ['[s:The priest] [c:recalls] [q:that it rained here].', []],
      ['[s:The priest] [c:recalls] that it rained here.', ['The priest | recalls | that it rained here']],
    ],
  });
});
