import assert from 'node:assert/strict';
import { continueQuotations } from '../../../../src/analysis/speakers/statements/continuedQuotations';
import { quotationStates } from '../../../../src/analysis/speakers/statements/quotationMarks';
import { readMarked, written } from './marked';

/** The statements that a text's parts come to, each with its probability in percent. */
function continued(text: string): string[] {
  const marked = readMarked(text);
  const { tokenized, statements } = marked;
  const quoted = quotationStates(tokenized.tokens, tokenized.blocks);
  return continueQuotations(statements, tokenized, quoted).map(
    (each) => `${written(marked, each)} | ${Math.round(each.probability * 100)}`,
  );
}

const opening = '[q1:“We came by boat,”] [c1:said] [s1:Ilse Tamm].';

const cases: Readonly<Record<string, readonly (readonly [string, readonly string[]])[]>> = {
  'a quotation that is opened anew while the one before it was not closed': [
    [
      '[s1:Ilse Tamm] [c1:said]: [q1:“We came by boat.]\n\n[q2:“We stayed here.”]',
      ['Ilse Tamm | said | “We came by boat. … “We stayed here.” | 80'],
    ],
    // the models leave the full stop out
    [
      '[s1:Ilse Tamm] [c1:said]: [q1:“We came by boat].\n\n[q2:“We stayed here.”]',
      ['Ilse Tamm | said | “We came by boat. … “We stayed here.” | 80'],
    ],
    [
      '[s1:Ilse Tamm] [c1:said]: [q1:“We came] by boat.\n\n[q2:“We stayed here.”]',
      ['Ilse Tamm | said | “We came … “We stayed here.” | 80'],
    ],
    // the models did not see it
    [
      '[s1:Ilse Tamm] [c1:said]: [q1:“We came by boat.]\n\n“We stayed here for the winter and the spring.” It rained.',
      ['Ilse Tamm | said | “We came by boat. … “We stayed here for the winter and the spring.” | 80'],
    ],
    [
      '[s1:Ilse Tamm] [c1:said]: [q1:“We came by boat.]\n\n“We stayed here for it.” It rained.',
      ['Ilse Tamm | said | “We came by boat. … “We stayed here for it.” | 80'],
    ],
    [
      '[s1:Ilse Tamm] [c1:said]: [q1:“We came by boat.]\n\n“We stayed for it.” It rained.',
      ['Ilse Tamm | said | “We came by boat. | 80'],
    ],
    // they have it in another statement
    [
      '[s1:Ilse Tamm] [c1:said]: [q1:“We came by boat.]\n\n[q2:“We stayed here for the winter,”] [c2:added] [s2:she].',
      ['Ilse Tamm | said | “We came by boat. | 80', 'she | added | “We stayed here for the winter,” | 80'],
    ],
    // or the quotation has been closed
    [
      '[s1:Ilse Tamm] [c1:said]: [q1:“We came by boat.”]\n\n[q2:“We stayed here.”]',
      ['Ilse Tamm | said | “We came by boat.” | 80'],
    ],
    // of two statements the last goes on, and one without content does not
    [
      '[s1:Ilse Tamm] [c1:said] [q1:so], and [s2:Bo Ray] [c2:said]: [q2:“We came by boat.]\n\n[q3:“We stayed here.”]',
      ['Ilse Tamm | said | so | 80', 'Bo Ray | said | “We came by boat. … “We stayed here.” | 80'],
    ],
    [
      '[s1:Ilse Tamm] [c1:said]: [q1:“We came by boat, and] [s2:he] [c2:waved.\n\n][q3:“We stayed here.”]',
      ['Ilse Tamm | said | “We came by boat, and … “We stayed here.” | 80'],
    ],
    // through three paragraphs
    [
      '[s1:Ilse Tamm] [c1:said]: [q1:“We came by boat.]\n\n[q2:“We stayed here].\n\n[q3:“We left.”]',
      ['Ilse Tamm | said | “We came by boat. … “We stayed here. … “We left.” | 80'],
    ],
  ],
  'a quotation that the paragraph before announces': [
    ['[s1:Ilse Tamm] [c1:added]:\n\n[q2:“We came by boat.”]', ['Ilse Tamm | added | “We came by boat.” | 80']],
    [
      '[s1:Ilse Tamm] [c1:added] in a long letter to all of her friends abroad:\n\n[q2:“We came by boat.”]',
      ['Ilse Tamm | added | “We came by boat.” | 80'],
    ],
    [
      '[s1:Ilse Tamm] [c1:added] in a very long letter to all of her oldest friends abroad:\n\n[q2:“We came by boat.”]',
      [],
    ],
    ['[s1:Ilse Tamm] [c1:added].\n\n[q2:“We came by boat.”]', []],
    ['[s1:Ilse Tamm] [c1:added]:\n\nThen: [q2:“We came by boat.”]', []],
    [
      '[s1:Ilse Tamm] [c1:added]:\n\n“We came by boat, and we stayed here.” It rained.',
      ['Ilse Tamm | added | “We came by boat, and we stayed here.” | 80'],
    ],
    ['[s1:Ilse Tamm] [c1:added]:\n\nWe came by boat, and we stayed here. It rained.', []],
    // the models have its beginning already
    [
      '[s1:Ilse Tamm] [c1:added]:\n\n[q1:“We came by boat,] and we stayed here.” It rained.',
      ['Ilse Tamm | added | “We came by boat, | 80'],
    ],
  ],
  'a quotation that nothing reports': [
    // has the speaker of the last one, in this paragraph or the one before
    [
      `${opening} [q2:“We stayed here for the winter.”]`,
      ['Ilse Tamm | said | “We came by boat,” | 80', 'Ilse Tamm | - | “We stayed here for the winter.” | 64'],
    ],
    [
      `${opening}\n\n[q2:“We stayed here for the winter.”]`,
      ['Ilse Tamm | said | “We came by boat,” | 80', 'Ilse Tamm | - | “We stayed here for the winter.” | 64'],
    ],
    [
      `${opening}\n\nIt rained.\n\n[q2:“We stayed here for the winter.”]`,
      ['Ilse Tamm | said | “We came by boat,” | 80', '- | - | “We stayed here for the winter.” | 40'],
    ],
    [
      `${opening}\n\n[q2:“We stayed here for the winter.”]\n\n[q3:“We left when the snow had gone.”]`,
      [
        'Ilse Tamm | said | “We came by boat,” | 80',
        'Ilse Tamm | - | “We stayed here for the winter.” | 64',
        'Ilse Tamm | - | “We left when the snow had gone.” | 64',
      ],
    ],
    [
      `${opening} [q2:“We left,”] [c2:said] [s2:Bo Ray]. [q3:“We stayed here for the winter.”]`,
      [
        'Ilse Tamm | said | “We came by boat,” | 80',
        'Bo Ray | said | “We left,” | 80',
        'Bo Ray | - | “We stayed here for the winter.” | 64',
      ],
    ],
    // a report without quotation marks, or without a source, is not gone on with
    [
      '[s1:Ilse Tamm] [c1:said] [q1:they came]. [q2:“We stayed here for the winter.”]',
      ['Ilse Tamm | said | they came | 80', '- | - | “We stayed here for the winter.” | 40'],
    ],
    [
      '[q1:“We came by boat,”] it was [c1:said]. [q2:“We stayed here for the winter.”]',
      ['- | said | “We came by boat,” | 80', '- | - | “We stayed here for the winter.” | 40'],
    ],
    // short ones are mere phrases: here seven tokens, and there eight
    [`${opening} [q2:“We stayed here then.”]`, ['Ilse Tamm | said | “We came by boat,” | 80']],
    [
      `${opening} [q2:“We stayed here until then.”]`,
      ['Ilse Tamm | said | “We came by boat,” | 80', 'Ilse Tamm | - | “We stayed here until then.” | 64'],
    ],
    [`${opening} [q2:“We stayed” until the snow had gone for good.]`, ['Ilse Tamm | said | “We came by boat,” | 80']],
    // no quotation at all
    [`${opening} [q2:They stayed here until the winter was over.]`, ['Ilse Tamm | said | “We came by boat,” | 80']],
    // a quotation is not begun in its middle, unless its paragraph is
    ['“We stayed [q1:here until the winter was all over.”]', []],
    [
      '“We came by boat.\n\n[q1:We stayed here until the winter was over.”]',
      ['- | - | We stayed here until the winter was over.” | 40'],
    ],
  ],
};

describe('quotations that go on', () => {
  for (const [rule, texts] of Object.entries(cases))
    describe(rule, () => {
      for (const [text, expected] of texts) it(text, () => assert.deepEqual(continued(text), expected));
    });

  it('are dropped when they have no content', () => {
    assert.deepEqual(continued('[s1:Ilse Tamm] [c1:said].'), []);
  });

  it('come in the order of the text', () => {
    const marked = readMarked('[s1:Bo] [c1:said] [q1:so], and [s2:Ann] [c2:said] [q2:it was].');
    const found = continueQuotations([...marked.statements].reverse(), marked.tokenized, new Uint8Array(20));
    assert.deepEqual(
      found.map((each) => written(marked, each)),
      ['Bo | said | so', 'Ann | said | it was'],
    );
  });
});
