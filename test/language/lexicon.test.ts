import assert from 'node:assert/strict';
import {
  GIVEN,
  HONORIFIC,
  isNationality,
  isPlace,
  isSeatOfPower,
  ROLE,
  WordClass,
  wordClasses,
} from '../../src/language/lexicon';

describe('the lexicon', () => {
  it('has a bit for each class', () => {
    const bits = Object.values(WordClass);
    assert.deepEqual(
      bits,
      bits.map((_, index) => 2 ** index),
    );
  });

  const examples: Readonly<Record<keyof typeof WordClass, readonly string[]>> = {
    maleGiven: ['robert', 'jean'],
    femaleGiven: ['susan'],
    ambiguousGiven: ['may'],
    maleHonorific: ['mr', 'mr.', 'sir'],
    femaleHonorific: ['mrs', 'ms.'],
    neutralHonorific: ['dr', 'rev.'],
    shortTitle: ['sen', 'gov.', 'lt gov'],
    role: ['mayor', 'minister'],
    maleRole: ['spokesman'],
    femaleRole: ['spokeswoman'],
    roleModifier: ['former', 'deputy'],
    family: ['mother', 'nephew'],
    organizationHead: ['ministry', 'council'],
    knownOrganization: ['unesco'],
    place: ['paris', 'va.', 'france'],
    placeHead: ['street', 'island'],
    thingHead: ['festival'],
    nationality: ['danish'],
    calendar: ['monday', 'november'],
    particle: ['von'],
    suffix: ['jr', 'jr.'],
    postNominal: ['phd', 'obe'],
    group: ['officials'],
    grammar: ['the', 'because'],
    speechVerb: ['said'],
    openingAdjective: ['new'],
    pronoun: ['he', 'her', 'i'],
  };
  for (const [name, words] of Object.entries(examples))
    for (const word of words)
      it(`knows ${word}: ${name}`, () =>
        assert.ok(wordClasses(word) & WordClass[name as keyof typeof WordClass], String(wordClasses(word))));

  it('knows nothing of other words', () => {
    for (const word of ['', '.', 'zyzzyva', 'the quay']) assert.equal(wordClasses(word), 0, word);
  });

  it('passes over the full stop of a shortened word, not of a letter', () => {
    assert.equal(wordClasses('mr.'), wordClasses('mr'));
    assert.ok(wordClasses('i') & WordClass.pronoun);
    assert.equal(wordClasses('i.') & WordClass.pronoun, 0);
  });

  it('takes a role, a title or a bank for no given name, but for those that are names first', () => {
    for (const word of ['baker', 'mayor', 'bank', 'bishop', 'sir']) assert.equal(wordClasses(word) & GIVEN, 0, word);
    for (const word of ['dean', 'earl', 'duke', 'guy', 'christian', 'ray']) assert.ok(wordClasses(word) & GIVEN, word);
    assert.ok(wordClasses('bishop') & ROLE);
    assert.ok(wordClasses('sir') & HONORIFIC);
  });

  it('knows places, nationalities and houses of state', () => {
    for (const place of ['france', 'va.', 'va', 'new york']) assert.ok(isPlace(place), place);
    for (const word of ['quay', 'french', '']) assert.ok(!isPlace(word), word);
    for (const word of ['danish', 'german', 'germans', 'republicans']) assert.ok(isNationality(word), word);
    for (const word of ['ferries', 's', 'germansx', 'germany']) assert.ok(!isNationality(word), word);
    assert.ok(isSeatOfPower('white house'));
    assert.ok(!isSeatOfPower('white'));
  });
});
