import assert from 'node:assert/strict';
import { archivedPath, readArchivedPath } from '../../src/review/archivedPath';
import { pathOf } from '../../src/review/desk';

describe('where decisions about articles of archives are kept', () => {
  it('is beside those about a folder’s articles, and can be read', () => {
    const path = archivedPath({ archive: 'times', path: '2025/öl & gas.md' });
    assert.equal(path, '.seed-archive/times/2025/öl & gas.md');
    assert.equal(pathOf('Ada Quist', path), 'decisions/ada-quist/.seed-archive/times/2025/öl & gas.md.json');
  });

  it('can be a file whatever the archive calls its articles, and leads back', () => {
    const paths = [
      'a.md',
      '/a',
      'https://example.org//a?b=1#c',
      '../../../etc/x',
      'C:\\x.txt',
      '50%.md',
      'a./b ',
      '\0\n',
    ];
    for (const path of paths) {
      const kept = archivedPath({ archive: 'times', path });
      assert.doesNotThrow(() => pathOf('Ada Quist', kept), path);
      assert.doesNotMatch(kept, /[:\\"<>|?*\p{Cc}]|[. ](?:\/|$)/u, path);
      assert.deepEqual(readArchivedPath(kept), { archive: 'times', path });
    }
    const all = paths.map((path) => archivedPath({ archive: 'times', path }));
    assert.equal(new Set(all).size, paths.length);
  });

  it('is no other place', () => {
    for (const path of [
      '2025/a.md',
      '.seed-archive',
      '.seed-archive/times',
      '.seed-archive/times/%C3',
      'x/.seed-archive/t/a',
    ])
      assert.equal(readArchivedPath(path), null, path);
  });
});
