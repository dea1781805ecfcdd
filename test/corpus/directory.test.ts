import assert from 'node:assert/strict';
import { Corpus } from '../../src/corpus/corpus';
import { Directory } from '../../src/corpus/directory';
import { People, type PersonHere } from '../../src/corpus/people';

const here = (name: string, more: Partial<PersonHere> = {}): PersonHere => ({
  name,
  also: [],
  roles: [],
  mentions: 1,
  statements: 0,
  first: { start: 0, end: name.length },
  ...more,
});

describe('the directory', () => {
  let corpus: Corpus;
  let people: People;
  let directory: Directory;
  beforeEach(() => {
    corpus = new Corpus();
    people = new People();
    directory = new Directory(corpus, people);
    people.put('a', [
      here('Khawaja Asif', { roles: ['Pakistani Defense Minister'], statements: 3 }),
      here('Asif Zardari'),
      here('Muhammad Bello', { also: ['Mohd Bello Tanko'] }),
      here('Zoë Dąbrowska', { roles: ['harbour master of Gdynia'] }),
    ]);
  });
  afterEach(() => directory.dispose());
  const found = async (typed: string) => {
    await directory.whenListed();
    return directory.findPeople(typed, 10).map(({ name }) => name);
  };

  const rows: readonly (readonly [typed: string, name: string])[] = [
    ['kwaja asif', 'Khawaja Asif'],
    ['defence minister pak', 'Khawaja Asif'],
    ['mohammed bello', 'Muhammad Bello'],
    ['tanko', 'Muhammad Bello'],
    ['zoe dabro', 'Zoë Dąbrowska'],
    ['harbor master', 'Zoë Dąbrowska'],
    ['harbour master of gdynia', 'Zoë Dąbrowska'],
    ['z d', 'Zoë Dąbrowska'],
    ['asif k', 'Khawaja Asif'],
    ['zardari', 'Asif Zardari'],
  ];
  for (const [typed, name] of rows)
    it(`finds ${name} by “${typed}”`, async () => assert.equal((await found(typed))[0], name));

  it('asks for every word', async () => assert.deepEqual(await found('asif minister bello'), []));

  it('names those first who say more', async () =>
    assert.deepEqual(await found('asif'), ['Khawaja Asif', 'Asif Zardari']));

  it('names whoever is called just so before those who are called nearly so', async () => {
    people.put('b', [here('Carl Stone', { statements: 90 }), here('Karl Stone')]);
    assert.deepEqual(await found('karl stone'), ['Karl Stone', 'Carl Stone']);
    assert.deepEqual(await found('carl stone'), ['Carl Stone', 'Karl Stone']);
  });

  it('lists those who say most before anything is typed', async () =>
    assert.equal((await found(''))[0], 'Khawaja Asif'));

  it('follows who comes, changes and goes', async () => {
    await directory.whenListed();
    people.put('b', [here('Bram Tolle', { roles: ['pilot'] })]);
    assert.deepEqual(await found('bram'), ['Bram Tolle']);
    people.put('b', [here('Bram Tolle', { roles: ['captain'] })]);
    assert.deepEqual(await found('tolle captain'), ['Bram Tolle']);
    assert.deepEqual(await found('tolle pilot'), []);
    people.remove('b');
    assert.deepEqual(await found('bram'), []);
  });

  it('finds articles by titles that are typed half right, and follows them', async () => {
    corpus.putText('ferry.md', '---\ntitle: Night ferry to Nordhafen is late\n---\nIt rained.');
    corpus.putText('pier.txt', 'The pier of Brackenmouth is closed again.');
    await directory.whenListed();
    const titles = (typed: string) => directory.findTitles(typed, 5);
    assert.deepEqual(titles('nigth fery nordh'), ['ferry.md']);
    assert.deepEqual(titles('pier brakenmoth'), ['pier.txt']);
    corpus.remove('ferry.md');
    await directory.whenListed();
    assert.deepEqual(titles('night ferry'), []);
  });
});
