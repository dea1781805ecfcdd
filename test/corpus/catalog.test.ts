import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseArticle } from '../../src/article/parse';
import { Catalog } from '../../src/corpus/catalog';
import type { Facts } from '../../src/corpus/facts';
import { personKey } from '../../src/corpus/people';
import { atOnce } from '../../src/article/steps';

const nat = fc.nat(70_000);
const text = fc.oneof(fc.constantFrom('', 'Ada Quist', 'Zoë Marchetti', 'zoe marchetti', 'Maria', '東京'), fc.string());
const period = fc.constantFrom('2025', '2025-11', '2025-11-07', '1999-01-01');
const plain = { noNullPrototype: true };

const facts: fc.Arbitrary<Facts> = fc.record(
  {
    people: fc.array(
      fc.record(
        {
          name: text,
          also: fc.array(text, { maxLength: 2 }),
          roles: fc.array(text, { maxLength: 2 }),
          mentions: nat,
          statements: nat,
          first: fc.record({ start: nat, end: nat }, plain),
        },
        plain,
      ),
      { maxLength: 4 },
    ),
    days: fc.uniqueArray(
      fc.tuple(
        period,
        fc.array(nat, { maxLength: 2 }).map((all) => [...all, ...all]),
      ),
      {
        selector: ([each]) => each,
      },
    ),
    dateProblems: fc.constantFrom(
      [],
      [{ kind: 'weekday', words: 'Friday', message: 'It was not.', aboutArticle: false, start: 1, end: 7 } as const],
    ),
    search: fc.record(
      {
        named: fc.array(
          fc.record({ kind: fc.constantFrom('person' as const, 'place' as const), names: fc.array(text) }, plain),
          { maxLength: 3 },
        ),
        statements: fc.constantFrom([], [-1, 5, 1, 3, 70_000, 2, 9]),
        days: fc.uniqueArray(fc.tuple(period, nat, nat), { selector: ([each]) => each }),
      },
      plain,
    ),
    statements: fc.record({ numbers: fc.array(fc.integer({ min: -1, max: 70_000 })), words: fc.array(text) }, plain),
    sketch: fc.uniqueArray(fc.nat(2 ** 30 - 1)).map((hashes) => hashes.sort((a, b) => a - b)),
    decided: fc.record(
      {
        revision: text,
        names: fc.array(text),
        lost: fc.array(text, { maxLength: 1 }),
        disputed: fc.array(fc.array(text), { maxLength: 1 }),
      },
      plain,
    ),
  },
  plain,
);

describe('what a catalog knows', () => {
  it('comes out as it went in, whatever came and went before', () => {
    const step = fc.record({ id: fc.constantFrom('a', 'b', 'c'), facts: fc.option(facts) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        const catalog = new Catalog();
        const last = new Map<string, Facts>();
        for (const { id, facts: given } of steps) {
          if (given) {
            catalog.addWords(parseArticle('The ferry.', id));
            catalog.putFacts(id, given);
            last.set(id, given);
          } else {
            catalog.remove(id);
            last.delete(id);
          }
        }
        assert.equal(catalog.factsCount, last.size);
        for (const id of ['a', 'b', 'c']) {
          const kept = last.get(id);
          assert.deepEqual(catalog.factsOf(id), kept ?? null);
          assert.equal(catalog.hasFacts(id), kept !== undefined);
          assert.deepEqual(catalog.statementsIn(id), kept?.statements ?? null);
          assert.deepEqual(catalog.sketchOf(id), kept?.sketch ?? null);
          assert.deepEqual(catalog.decidedIn(id), kept?.decided ?? null);
          assert.deepEqual(catalog.daysIn(id), kept?.days ?? []);
          assert.deepEqual(catalog.peopleIn(id), kept?.people ?? []);
        }
        const named = [...last.values()].flatMap(({ people }) => people.map(({ name }) => name));
        const full = new Set(named.filter((name) => /\S\s+\S/.test(name)).map(personKey));
        assert.deepEqual(new Set(catalog.people.keys()), full);
        assert.equal(catalog.people.size, full.size);
        const everybody = atOnce(catalog.people.everybody());
        assert.deepEqual(new Set(everybody.map(({ key }) => key)), full);
        assert.deepEqual(
          atOnce(catalog.people.counts()),
          everybody.map(({ key, statements, articles }) => ({ key, statements, articles })),
        );
        for (const key of full) {
          const here = catalog.people.appearances(key);
          const articles = [...last].filter(([, { people }]) => people.some(({ name }) => personKey(name) === key));
          assert.deepEqual(new Set(here.map(({ article }) => article)), new Set(articles.map(([id]) => id)));
          assert.ok(here.every(({ name }) => personKey(name) === key));
          const person = catalog.people.person(key);
          const sum = (count: 'mentions' | 'statements') => here.reduce((total, each) => total + each[count], 0);
          assert.deepEqual(
            [person?.articles, person?.mentions, person?.statements],
            [here.length, sum('mentions'), sum('statements')],
          );
          for (const words of ['also', 'roles'] as const)
            assert.deepEqual(new Set(person?.[words]), new Set(here.flatMap((each) => each[words])));
          assert.ok(here.some(({ name }) => name === person?.name));
        }
      }),
    );
  });
});
