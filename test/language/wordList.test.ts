import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { entriesOf, words } from '../../src/language/wordList';
import { readProjectFile } from '../support/readProjectFile';

/** Every list of the project, by the name of its constant, as it stands in its file. */
function listsIn(folder: string): [string, string][] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) =>
      [...readProjectFile(folder, file).matchAll(/(\w+)(?:: [\w<>]+)? = words\(`([^`]*)`/g)].map(
        ([, name = '', list = '']): [string, string] => [`${file}: ${name}`, list],
      ),
    );
}

describe('word lists', () => {
  it('take an entry a line, or several parted by commas, and leave out comments', () => {
    assert.deepEqual(
      [...words('# at sea\nferry, boat,\n  aircraft carrier # big\n')],
      ['ferry', 'boat', 'aircraft carrier'],
    );
  });

  const lists = listsIn('src');

  it('are found in the sources', () => assert.ok(lists.length > 30));

  for (const [name, list] of lists)
    it(`${name} has nothing twice`, () => {
      const entries = entriesOf(list).map((entry) => entry.toLowerCase());
      assert.deepEqual(
        entries.filter((entry, index) => entries.indexOf(entry) < index),
        [],
      );
    });
});
