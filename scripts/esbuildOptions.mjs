/**
 * The one place that says how TypeScript becomes JavaScript: for the product, the unit tests and the tests inside VS
 * Code.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { basename, join } from 'node:path';
import { filesBelow } from './tools/files.mjs';
import { root } from './tools/paths.mjs';

/**
 * Leaves out what wink-nlp reads of its model but never uses with the annotations that we ask for: sentiment, named
 * entities, negation. Each becomes a machine that recognises nothing, written as wink's own `emptyModelJSON` writes it.
 * @type {import('esbuild').Plugin}
 */
const withoutUnusedModels = {
  name: 'without-unused-models',
  setup(build) {
    const nothing = JSON.stringify([100, 0, { 0: {} }, {}, {}, {}]);
    build.onLoad({ filter: /eng-(?:sa|ner|negation)-model\.json$/ }, () => ({
      contents: JSON.stringify([nothing]),
      loader: 'json',
    }));
  },
};

/**
 * wink's words as JSON in a string, which is read at the first article, and quickly: as an object they would be made
 * whenever the product starts, at ten times the cost.
 * @type {import('esbuild').Plugin}
 */
const modelAsText = {
  name: 'model-as-text',
  setup(build) {
    build.onLoad({ filter: /eng-core-web-model\.json$/ }, ({ path }) => ({
      // In ASCII, so that the engine keeps it at a byte a character.
      contents: readFileSync(path, 'utf8').replace(
        /[\u0080-\uffff]/g,
        (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
      ),
      loader: 'text',
    }));
  },
};

/**
 * Changes to wink-nlp's own code, each a line and what stands in its place.
 *
 * It remembers every word it ever met, and cuts later texts by what it remembers: after a sentence that ended in
 * "Marlow’s.", another article's "Marlow’s" is one token and its name is lost. So its words can be forgotten between
 * articles: a method `forgetWords()` takes the cache back to the model's own words.
 *
 * For each word that its model lacks (a name, mostly) it works out prefix, suffix, case and shape, which nothing reads
 * with the annotations that we ask for. Without them reading takes a tenth less time.
 *
 * It copies its words before it reads them, so as not to change them; here they are read from a string (above).
 * @type {Record<string, [before: string, after: string][]>}
 */
const winkChanges = {
  'cache.js': [
    [
      'return methods;\n}; // cache()',
      `
        const known = [ ...new Set( [ 'lexeme', ...efList ] ) ].map( ( name ) => model.features[ name ] ).filter( ( f ) => f && f.list ).map( ( f ) => [ f, f.list.length ] );
        methods.forgetWords = function () {
          for ( const [ f, size ] of known ) {
            for ( let i = size; i < f.list.length; i += 1 ) delete f.hash[ f.list[ i ] ];
            f.list.length = f.index = size;
          }
          extrinsicLexicon.length = 0;
        };
        return methods;
        };`,
    ],
    [
      'var efList = model.packing.efList;',
      "var efList = model.packing.efList.filter( ( name ) => name === 'isAbbrev' || name === 'pos' );",
    ],
  ],
  'read-core-model.js': [['JSON.parse(JSON.stringify(originalModel))', 'JSON.parse(originalModel)']],
  'wink-nlp.js': [
    ['methods.readDoc = readDoc;', 'methods.readDoc = readDoc;\n  methods.forgetWords = () => cache.forgetWords();'],
  ],
};

/**
 * Makes `winkChanges`. Fails the build when wink-nlp no longer looks as it did.
 * @type {import('esbuild').Plugin}
 */
const changedWink = {
  name: 'changed-wink',
  setup(build) {
    build.onLoad(
      { filter: /wink-(?:nlp[\\/]src|eng-lite-web-model[\\/]dist)[\\/](?:cache|read-core-model|wink-nlp)\.js$/ },
      ({ path }) => {
        let contents = readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
        for (const [before, after] of winkChanges[basename(path)]) {
          if (contents.split(before).length !== 2)
            return { errors: [{ text: `${path} has changed: "${before}" is not found in it once.` }] };
          contents = contents.replace(before, () => after);
        }
        return { contents, loader: 'js' };
      },
    );
  },
};

/**
 * Changes to pdf.js. It tells who reads text nothing of a font but "serif" or "sans-serif"; here it tells the font's
 * own name, from which it can be known that headings are bold. And in a worker of the web it takes all messages for
 * its own. And it unpacks a stream however long it is: a file of a kilobyte could take all the memory there is.
 * @type {[before: RegExp, after: string][]}
 */
const pdfChanges = [
  [/(?<=\.styles\[\w+\]=\{fontFamily:)(\w+)\.fallbackName(?=,ascent:)/g, '($1.name||$1.fallbackName)'],
  [/&&this\.initializeFromPort\(self\)/g, '&&undefined'],
  [
    /(for\(;(\w)<\w;\)\2\*=2;)(?=const \w=new Uint8Array\(\2\))/g,
    '$1if($2>2**28)throw new Error("A stream is too long.");',
  ],
  [
    /(for await\(const (\w) of \w\))(\w\.push\(\2\),(\w)\+=\2\.byteLength);(?=const \w=new Uint8Array\(\4\))/g,
    '$1{$3;if($4>2**28)throw new Error("A stream is too long.")}',
  ],
];

/**
 * Makes `pdfChanges`. Fails the build when pdf.js no longer looks as it did.
 * @type {import('esbuild').Plugin}
 */
const changedPdf = {
  name: 'changed-pdf',
  setup(build) {
    build.onLoad({ filter: /unpdf[\\/]dist[\\/]pdfjs\.mjs$/ }, ({ path }) => {
      let contents = readFileSync(path, 'utf8');
      for (const [before, after] of pdfChanges) {
        if (contents.match(before)?.length !== 1)
          return { errors: [{ text: `${path} has changed: ${before} is not found in it once.` }] };
        contents = contents.replace(before, after);
      }
      return { contents, loader: 'js' };
    });
  },
};

/**
 * linkedom reads style sheets when somebody asks a page for its styles, which nobody does here.
 * @type {import('esbuild').Plugin}
 */
const withoutStyleSheets = {
  name: 'without-style-sheets',
  setup(build) {
    build.onLoad({ filter: /[\\/]node_modules[\\/]cssomnom[\\/]/ }, () => ({
      contents: 'export const parse = () => null;',
    }));
  },
};

/**
 * linkedom draws where it finds a package "canvas", which it would look for in any folder above the extension's. Nobody
 * draws here, and code that we do not ship must not run.
 * @type {import('esbuild').Plugin}
 */
const withoutCanvas = {
  name: 'without-canvas',
  setup(build) {
    build.onLoad({ filter: /[\\/]linkedom[\\/]commonjs[\\/]canvas\.cjs$/ }, () => ({
      contents: "module.exports = require('./canvas-shim.cjs');",
    }));
  },
};

/** What every bundle has in common. @satisfies {import('esbuild').BuildOptions} */
export const common = {
  absWorkingDir: root,
  bundle: true,
  target: 'es2022',
  loader: { '.bin': 'binary' },
  plugins: [withoutUnusedModels, modelAsText, changedWink, changedPdf, withoutStyleSheets, withoutCanvas],
  logLevel: 'warning',
};

/** The floors that decide what an analysis and an index hold. */
const engineFloors = ['article', 'language', 'analysis', 'search', 'corpus'];

/** Changes whenever an analysis or an index might: with their sources, tables and models, and with the packages. */
export function engineVersion() {
  const hash = createHash('sha256');
  for (const file of ['package-lock.json', ...engineFloors.flatMap((floor) => filesBelow(`src/${floor}`, ''))])
    hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex').slice(0, 16);
}

/**
 * Fills src/features/engine.ts, also when something else has changed while watching.
 * @type {import('esbuild').Plugin}
 */
const engine = {
  name: 'engine',
  setup(build) {
    build.onLoad({ filter: /features[\\/]engine\.ts$/ }, () => ({
      contents: `export const engine = '${engineVersion()}';`,
      loader: 'ts',
    }));
  },
};

/**
 * A bundle for Node: the extension host, the command line, tests. Its target is not Node's: for that, esbuild would
 * write `/\p{Lu}/u` as `new RegExp(…)`, made anew at each call.
 * @type {import('esbuild').BuildOptions}
 */
export const forNode = { ...common, platform: 'node', format: 'cjs' };

/**
 * Fails the build, naming the importer, when something meant for the browser asks for a Node built-in.
 * @type {import('esbuild').Plugin}
 */
const noNodeBuiltins = {
  name: 'no-node-builtins',
  setup(build) {
    const names = new Set(builtinModules);
    build.onResolve({ filter: /^[a-z_]+(?:\/[a-z_]+)?$|^node:/ }, ({ path, importer }) => {
      if (!path.startsWith('node:') && !names.has(path)) return undefined;
      return { errors: [{ text: `${importer} imports "${path}", which the web worker host does not have.` }] };
    });
  },
};

/** A bundle for VS Code's web worker host. @type {import('esbuild').BuildOptions} */
export const forWorker = {
  ...common,
  platform: 'browser',
  format: 'cjs',
  external: ['vscode'],
  define: { global: 'globalThis' },
};

/** What runs as a classic script of the web, by bundles: threads, and the tabs that are pages. */
const scripts = {
  ...Object.fromEntries(
    ['pdf', 'office', 'web', 'mail', 'text'].map((family) => [
      `dist/import/${family}.js`,
      `src/sources/threads/${family}.ts`,
    ]),
  ),
  'dist/reader.js': 'src/corpus/readerThread.ts',
  'dist/ledger.js': 'src/features/ledger/page/ledger.ts',
  'dist/comparison.js': 'src/features/ledger/compare/page/comparison.ts',
};

/**
 * Nothing leaves: what opens connections is not there, neither for us nor for packages that could (pdf.js fetches
 * documents by their address, `@vscode/l10n` texts). Whoever calls it all the same gets an error.
 * test/shipped/nothingLeaves.test.ts watches over this.
 */
const nothingLeaves = Object.fromEntries(
  [
    ...['fetch', 'XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'WebTransport', 'EventSource', 'RTCPeerConnection'],
    ...['importScripts', 'navigator.sendBeacon', 'process.getBuiltinModule'],
  ].map((name) => [name, 'undefined']),
);

/** The one script that may: it sends requests to the archive that a person has connected to. */
const onlyToTheArchive = Object.fromEntries(Object.entries(nothingLeaves).filter(([name]) => name !== 'fetch'));

/**
 * What goes into dist/.
 * @param {{ production: boolean }} how production: small and without source maps
 * @returns {import('esbuild').BuildOptions[]}
 */
export function productBuilds({ production }) {
  const how = {
    minify: production,
    sourcemap: production ? false : /** @type {const} */ ('linked'),
    metafile: production,
  };
  const inNode = { ...forNode, ...how, define: nothingLeaves };
  const inWorker = { ...forWorker, ...how, define: { ...forWorker.define, ...nothingLeaves } };
  const script = { ...inWorker, plugins: [...common.plugins, noNodeBuiltins], format: /** @type {const} */ ('iife') };
  return [
    {
      ...inNode,
      plugins: [...common.plugins, engine],
      external: ['vscode'],
      entryPoints: ['src/node/extension.ts'],
      outfile: 'dist/extension.js',
    },
    {
      ...inWorker,
      plugins: [...common.plugins, engine, noNodeBuiltins],
      entryPoints: ['src/extension.ts'],
      outfile: 'dist/web/extension.js',
    },
    ...Object.entries(scripts).map(([outfile, entry]) => ({ ...script, entryPoints: [entry], outfile })),
    {
      ...script,
      define: { ...forWorker.define, ...onlyToTheArchive },
      entryPoints: ['src/archive/wireThread.ts'],
      outfile: 'dist/archive.js',
    },
    {
      ...inNode,
      plugins: [...common.plugins, engine],
      entryPoints: ['src/node/cli.ts'],
      outfile: 'dist/cli.js',
      banner: { js: '#!/usr/bin/env node' },
    },
  ];
}
