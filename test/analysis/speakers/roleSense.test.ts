import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/article/parse';
import { layOut, type Page } from '../../../src/analysis/speakers/page';
import { fit, isCalled, senseOf, wordsBehind, type RoleSense } from '../../../src/analysis/speakers/roleSense';
import { tokenize } from '../../../src/language/tokenize';

function pageOf(text: string): Page {
  const article = parseArticle(text, 'test');
  return layOut(article, tokenize(article), []);
}

/** The sense of a text in which this is the role noun; what stands behind a star stands behind the name. */
function sense(text: string, noun: string): RoleSense {
  const [role = '', behind] = text.split(' * ');
  const page = pageOf(`${role} left ${behind ?? ''}.`);
  const last = page.tokens.findIndex(({ lower }) => lower === 'left');
  const head = page.tokens.findIndex(({ lower }) => lower.replace(/\.$/, '') === noun);
  return senseOf(page, { first: 0, last, head }, wordsBehind(page, last + 1));
}

describe('how well a role phrase fits a role', () => {
  const fits = (phrase: string, role: string, noun = 'minister', roleNoun = noun): number =>
    fit(sense(phrase, noun), sense(role, roleNoun));

  it('by the words that both have', () => {
    assert.equal(fits('trade minister', 'trade minister'), 3);
    assert.equal(fits('trade minister', 'Danish trade minister'), 3);
    assert.equal(fits('Danish trade minister', 'trade minister'), 2);
    assert.equal(fits('Danish trade minister', 'trade and health minister'), 0);
    assert.equal(fits('trade minister', 'health minister'), 0);
    assert.equal(fits('trade minister', 'minister'), 1);
    assert.equal(fits('minister', 'trade minister'), 1);
    assert.equal(fits('minister', 'trade secretary', 'minister', 'secretary'), 0);
    assert.equal(fits('trade minister', 'trade secretary', 'minister', 'secretary'), 0);
  });

  it('by what the role is, and not to whom', () => {
    assert.equal(fits('president', 'president and editor', 'president', 'editor'), 1);
    assert.equal(fits('governor', 'secretary to the governor', 'governor', 'secretary'), 0);
    assert.equal(fits('governor', 'secretary of the governor', 'governor', 'secretary'), 0);
    assert.equal(fits('tired president', 'president and editor', 'president', 'editor'), 0);
  });

  it('by synonyms, more general words and short titles', () => {
    assert.equal(fits('attorney', 'lawyer', 'attorney', 'lawyer'), 1);
    assert.equal(fits('lawmaker', 'senator', 'lawmaker', 'senator'), 1);
    assert.equal(fits('senator', 'lawmaker', 'senator', 'lawmaker'), 0);
    assert.equal(fits('governor', 'Gov.', 'governor', 'gov'), 1);
    assert.equal(fits('former minister', 'minister'), 1);
  });

  it('keeps the words that count', () => {
    const { words, own } = sense('the former U.S. trade and health minister of a state', 'minister');
    assert.deepEqual(
      [...words].filter((word) => !own.has(word)),
      ['state'],
    );
    assert.deepEqual(
      [...own].filter((word) => /^(?:trade|health|former|the|minister)$/.test(word)),
      ['trade', 'health'],
    );
  });

  it('by offices of their own', () => {
    assert.equal(fits('vice president', 'president', 'president'), 0);
    assert.equal(fits('president', 'vice president', 'president'), 0);
    assert.equal(fits('president', 'vice-president', 'president'), 0);
    assert.equal(fits('vice president', 'Norlink vice president', 'president'), 1);
    assert.equal(fits('Norlink vice president', 'Norlink vice president', 'president'), 3);
    assert.equal(fits('general', 'attorney general', 'general'), 0);
    assert.equal(fits('attorney general', 'general', 'general'), 0);
    assert.equal(fits('assistant coach', 'coach', 'coach'), 0);
    assert.equal(fits('assistant professor', 'professor', 'professor'), 1);
    assert.equal(fits('premier', 'prime minister', 'premier', 'minister'), 1);
    assert.equal(fits('prime minister', 'premier', 'minister', 'premier'), 3);
    assert.equal(fits('prime minister', 'deputy prime minister', 'minister'), 0);
    assert.equal(fits('prime minister', 'minister', 'minister'), 0);
    assert.equal(fits('vice chair', 'vice chairwoman', 'chair', 'chairwoman'), 3);
    assert.equal(fits('lieutenant governor', 'Lt. Gov.', 'governor', 'gov'), 3);
    assert.equal(fits('governor', 'Lt. Gov.', 'governor', 'gov'), 0);
    assert.equal(fits('policeman', 'chief executive officer', 'policeman', 'officer'), 0);
    assert.equal(fits('policeman', 'officer', 'policeman', 'officer'), 1);
    assert.equal(fits('congresswoman', 'union representative', 'congresswoman', 'representative'), 0);
  });

  it('by what stands behind the name', () => {
    assert.equal(fits('mayor of Ulm', 'mayor * of Ulm', 'mayor'), 3);
    assert.equal(fits('mayor of Ulm', 'mayor * of Halden', 'mayor'), 0);
    assert.equal(fits('mayor of Ulm', 'mayor * from Halden', 'mayor'), 1);
    assert.equal(fits('tired mayor', 'mayor * of Ulm', 'mayor'), 1);
    assert.equal(fits('mayor', 'mayor * of the Ulm', 'mayor'), 1);
  });
});

describe('what somebody is called without more', () => {
  const cases: readonly [noun: string, role: string, roleNoun: string, isCalled: boolean][] = [
    ['leader', 'president', 'president', true],
    ['leader', 'prime minister', 'minister', true],
    ['leader', 'vice president', 'president', false],
    ['deputy', 'deputy mayor', 'mayor', true],
    ['prosecutor', 'attorney general', 'general', true],
    ['banker', 'head of the central bank', 'head', true],
    ['banker', 'head of security at the bank', 'head', false],
    ['banker', 'head of a bank account', 'head', false],
    ['hotelier', 'chief of the hotel workers union', 'chief', false],
    ['banker', 'clerk of the bank', 'clerk', false],
  ];
  for (const [noun, role, roleNoun, expected] of cases)
    it(`${role}: the ${noun}`, () => assert.equal(isCalled(noun, sense(role, roleNoun)), expected));
});
