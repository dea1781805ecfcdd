import assert from 'node:assert/strict';
import { likelyPairs } from '../../src/corpus/duplicates';
import { personKey, type Person } from '../../src/corpus/people';

const person = (name: string, roles: readonly string[] = [], statements = 0): Person => ({
  key: personKey(name),
  name,
  also: [],
  roles,
  mentions: 1,
  statements,
  articles: 1,
});
const pairs = async (...names: string[]) => {
  const found = await likelyPairs(names.map((name, index) => person(name, [], names.length - index)));
  return found.map(({ one, other, reason }) => `${one.name}, ${other.name}: ${reason}`);
};

describe('people who may be one', () => {
  const alike: readonly (readonly [one: string, other: string, reason: string])[] = [
    ['Ann Moore', 'A. Moore', '“A.” may be short for “Ann”'],
    ['William Stone', 'Bill Stone', '“William” is a form of “Bill”'],
    ['Khawaja Asif', 'Asif Khawaja', 'the same names in another order'],
    ['Khawaja Asif', 'Khawaja Muhammad Asif', 'one has a name more'],
    ['Muhammad Bello', 'Mohammed Bello', '“Muhammad” and “Mohammed” are spelt almost alike'],
    ['Ilse Fischer', 'Ilse Fisher', '“Fischer” and “Fisher” are spelt almost alike'],
    ['Zoë Marchetti', 'Zoe Marcheti', '“Marchetti” and “Marcheti” are spelt almost alike'],
  ];
  for (const [one, other, reason] of alike)
    it(`are ${one} and ${other}`, async () =>
      assert.deepEqual(await pairs(one, other), [`${one}, ${other}: ${reason}`]));

  const strangers: readonly (readonly [string, string])[] = [
    ['Ann Moore', 'Karl Moore'],
    ['Ann Moore', 'Anna Stone'],
    ['Jan Berg', 'Jon Berg'],
    ['Ann Moore', 'B. Moore'],
    ['Muhammad Bello', 'Muhammad Belloni'],
    ['Ann Lee Moore', 'Karl Moore'],
  ];
  for (const [one, other] of strangers)
    it(`are not ${one} and ${other}`, async () => assert.deepEqual(await pairs(one, other), []));

  it('have roles that do not speak against it', async () => {
    const among = async (...roles: string[]) =>
      (await likelyPairs([person('Ann Moore', [roles[0]!]), person('A. Moore', [roles[1]!])])).length;
    assert.equal(await among('Mayor of Ulm', 'mayor'), 1);
    assert.equal(await among('Mayor of Ulm', 'striker'), 0);
  });

  it('are the same two in the same order, whoever was read first', async () => {
    const two = [person('Karl Stone', [], 1), person('Carl Stone', [], 1), person('Ann Moore', [], 2)];
    const inOrder = async (people: Person[]) =>
      (await likelyPairs(people)).map(({ one, other }) => [one.name, other.name]);
    assert.deepEqual(await inOrder(two), [['Carl Stone', 'Karl Stone']]);
    assert.deepEqual(await inOrder([...two].reverse()), [['Carl Stone', 'Karl Stone']]);
  });

  it('come with those first who say most', async () => {
    const found = await likelyPairs([
      person('A. Moore'),
      person('Ann Moore', [], 1),
      person('Bo Lind', [], 5),
      person('B. Lind', [], 4),
    ]);
    assert.deepEqual(
      found.map(({ one }) => one.name),
      ['Bo Lind', 'Ann Moore'],
    );
  });
});
