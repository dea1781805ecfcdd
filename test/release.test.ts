import assert from 'node:assert/strict';
import { isPreRelease, obstacles } from '../scripts/tools/release.mjs';
import { readProjectFile } from './support/readProjectFile';

describe('a release', () => {
  const manifest = JSON.parse(readProjectFile('package.json')) as { version: string; repository: { url: string } };
  const { version } = manifest;
  const changelog = readProjectFile('CHANGELOG.md');
  const repository = manifest.repository.url.replace(/^https:\/\/github\.com\/|\.git$/g, '');
  const pushed = { tag: `v${version}`, repository };

  it('is for everybody when its middle number is even', () => {
    for (const even of ['0.2.0', '1.0.7', '2.10.3']) assert.equal(isPreRelease(even), false, even);
    for (const odd of ['0.1.0', '0.3.12', '2.11.0']) assert.equal(isPreRelease(odd), true, odd);
    for (const wrong of ['', '1.2', '1.2.3-beta', 'v1.2.3', '1.2.3.4'])
      assert.throws(() => isPreRelease(wrong), /“.*”/);
  });

  it('may be published when tag, version, changelog and repository agree', () => {
    assert.deepEqual(obstacles(manifest, changelog, pushed), []);
    const other = { tag: 'v9.9.9', repository: 'someone/else' };
    const said = obstacles(manifest, '## Unreleased\n', other).join('\n');
    for (const expected of [/v9\.9\.9/, /CHANGELOG/, /someone\/else/, /publisher/]) assert.match(said, expected);
  });

  it('has its number wherever one is named', () => {
    const lock = JSON.parse(readProjectFile('package-lock.json')) as { version: string };
    assert.equal(lock.version, version);
    assert.ok(readProjectFile('README.md').includes(`seed-review-${version}.vsix`));
  });

  it('shows only what galleries allow: no SVG, and pictures from the project itself', () => {
    const pictures = [...readProjectFile('README.md').matchAll(/!\[[^\]]*\]\(([^)]*)\)|<img\b[^>]*>/g)];
    assert.ok(pictures.length > 10);
    for (const [whole, file] of pictures) assert.match(file ?? whole, /^media\/[\w/-]+\.png$/);
  });
});
