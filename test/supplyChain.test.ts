import assert from 'node:assert/strict';
import { unzipSync, zipSync } from 'fflate';
import { contentsOf, differences, listedContents } from '../scripts/tools/bundles.mjs';
import { allowedLicences, listedParts, partsOf, refused } from '../scripts/tools/parts.mjs';
import { billOfMaterials } from '../scripts/tools/sbom.mjs';
import { repacked, unexpected } from '../scripts/tools/vsix.mjs';
import { readProjectFile } from './support/readProjectFile';

interface Lock {
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, { readonly integrity?: string; readonly resolved?: string }>>;
}

describe('the supply chain', () => {
  for (const folder of ['', 'bench/']) {
    describe(`${folder}package-lock.json`, () => {
      const { packages } = JSON.parse(readProjectFile(`${folder}package-lock.json`)) as Lock;
      const others = Object.entries(packages).filter(([path]) => path !== '');

      it('knows the digest of each package', () => {
        assert.ok(others.length > 10);
        const without = others.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''));
        assert.deepEqual(without, []);
      });

      it('takes packages from npm’s registry alone', () => {
        const elsewhere = others.filter(
          ([path, { resolved = 'https://registry.npmjs.org/' }]) =>
            !path.startsWith('node_modules/') || !resolved.startsWith('https://registry.npmjs.org/'),
        );
        assert.deepEqual(elsewhere, []);
        const manifest = JSON.parse(readProjectFile(`${folder}package.json`)) as Record<string, Record<string, string>>;
        const asked = Object.entries({ ...manifest['dependencies'], ...manifest['devDependencies'] });
        assert.deepEqual(
          asked.filter(([, version]) => !/^[\^~]?\d+(?:\.\d+){0,2}$/.test(version)),
          [],
        );
      });
    });
  }

  describe('a bundle', () => {
    const input = (bytesInOutput: number) => ({ bytesInOutput });
    const read = (path: string) =>
      path.includes('server')
        ? '//#region ../../node_modules/.pnpm/ajv-formats@3.0.1_ajv@8.18.0/node_modules/ajv-formats/dist/index.js\n'
        : '';
    const contents = (...paths: readonly string[]) =>
      contentsOf(
        {
          bytes: 1,
          exports: [],
          inputs: Object.fromEntries(paths.map((path) => [path, input(9)])),
          imports: [
            { path: 'node:fs', kind: 'require-call', external: true },
            { path: 'chunk.js', kind: 'require-call' },
          ],
        },
        read,
      );

    it('is told by the packages whose code is in it', () => {
      assert.deepEqual(contents('src/a.ts', '../node_modules/zod/v4/index.js', 'node_modules/@orama/stemmers/de.js'), {
        packages: ['@orama/stemmers', 'zod'],
        asksFor: ['fs'],
      });
    });

    it('is told by a package’s own version of another, and by what came bundled within one', () => {
      const { packages } = contents('node_modules/a/node_modules/@b/c/d.js', 'node_modules/@x/server/dist/ajv.mjs');
      assert.deepEqual(packages, ['@x/server', 'a/node_modules/@b/c', 'ajv-formats@3.0.1 in @x/server']);
    });

    it('fails the build when it contains a package that is not listed, and when one is gone', () => {
      const of = (packages: string[], asksFor: string[] = []) => ({ 'dist/cli.js': { packages, asksFor } });
      assert.deepEqual(differences(of(['zod']), of(['zod'])), []);
      assert.deepEqual(differences(of(['left-pad', 'zod']), of(['zod'])), [
        'dist/cli.js contains left-pad, which is not listed.',
      ]);
      assert.deepEqual(differences(of([], ['net']), of(['zod'])), [
        'dist/cli.js no longer contains zod.',
        'dist/cli.js asks for "net", which is not listed.',
      ]);
      assert.deepEqual(differences(of(['zod']), {}), ['dist/cli.js contains zod, which is not listed.']);
    });

    it('asks for nothing that a folder above the extension could answer', () => {
      const asking = { 'dist/web.js': { packages: [], asksFor: ['canvas', 'fs', 'vscode'] } };
      assert.match(differences(asking, asking).join(), /^dist\/web\.js asks for "canvas", which is not shipped/);
    });
  });

  describe('a licence', () => {
    it('is one of those that ask for no more than to be named, for all that is bundled', () => {
      const parts = listedParts(listedContents());
      assert.ok(parts.length > 40);
      assert.deepEqual(refused(parts), []);
    });

    it('of another kind is refused', () => {
      const part = { name: 'x', copyright: [], bundles: ['dist/cli.js'] };
      assert.match(refused([{ ...part, license: 'GPL-3.0-only' }]).join(), /x has the licence GPL-3\.0-only/);
      assert.match(refused([{ ...part, license: '(MIT OR GPL-3.0)' }]).join(), /x has the licence/);
      assert.deepEqual(refused(allowedLicences.map((license) => ({ ...part, license }))), []);
    });

    it('has to be known of what came within a package', () => {
      const bundle = { 'dist/cli.js': { packages: ['left-pad@1.0.0 in zod'], asksFor: [] } };
      assert.throws(() => partsOf(bundle, { packages: {} }), /does not tell the licence of left-pad@1\.0\.0 in zod/);
    });
  });

  it('has a bill of materials that neither clock nor chance changes', () => {
    const product = { name: 'seed-review', version: '1.0.0', license: 'MIT' };
    const part = { name: '@a/b', version: '2.0.0', license: 'MIT', copyright: [], bundles: ['dist/cli.js'] };
    const bill = billOfMaterials(product, [{ ...part, integrity: 'sha512-AAEC' }]);
    assert.equal(billOfMaterials(product, [{ ...part, integrity: 'sha512-AAEC' }]), bill);
    const { serialNumber, components } = JSON.parse(bill) as {
      readonly serialNumber: string;
      readonly components: readonly { readonly purl: string; readonly hashes: readonly unknown[] }[];
    };
    assert.match(serialNumber, /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-a[\da-f]{3}-[\da-f]{12}$/);
    assert.equal(components[0]?.purl, 'pkg:npm/%40a/b@2.0.0');
    assert.deepEqual(components[0]?.hashes, [{ alg: 'SHA-512', content: '000102' }]);
    assert.notEqual(billOfMaterials(product, [part]), bill);
  });

  describe('the package', () => {
    const one = new TextEncoder().encode('one');
    const two = new TextEncoder().encode('two');

    it('is the same bytes whatever order, times and rights its files had', () => {
      const day = (year: number) => ({ mtime: new Date(year, 1, 2) });
      const packed = repacked(
        zipSync({ 'extension/dist/cli.js': [one, day(2020)], b: [two, day(1999)] }),
        1_750_000_000,
      );
      const again = zipSync({
        b: [two, { ...day(2024), level: 0, attrs: 0o100600 << 16 }],
        'extension/dist/cli.js': [one, { ...day(2010), os: 3 }],
      });
      assert.deepEqual(repacked(again, 1_750_000_000), packed);
      assert.notDeepEqual(repacked(again, 1_760_000_000), packed);
      assert.deepEqual(unzipSync(packed), { b: two, 'extension/dist/cli.js': one });
    });

    it('is the same bytes in every time zone', () => {
      const { TZ } = process.env;
      const inZone = (zone: string) => {
        process.env['TZ'] = zone;
        return repacked(zipSync({ one }), 1_750_000_000);
      };
      try {
        assert.deepEqual(inZone('Pacific/Chatham'), inZone('America/St_Johns'));
      } finally {
        if (TZ === undefined) delete process.env['TZ'];
        else process.env['TZ'] = TZ;
      }
    });

    it('holds what is listed, and nothing else', () => {
      const allowed = ['extension/package.json', 'extension/seeds/*'];
      assert.deepEqual(unexpected(['extension/package.json', 'extension/seeds/a.txt'], allowed), []);
      assert.deepEqual(
        unexpected(['extension/seeds/a.txt', 'extension/seeds/b/c.txt', 'extension/dist/cli.js.map'], allowed),
        [
          'extension/seeds/b/c.txt is packed, and not listed.',
          'extension/dist/cli.js.map is packed, and not listed.',
          'extension/package.json is listed, and not packed.',
        ],
      );
    });
  });
});
