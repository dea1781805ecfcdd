import * as assert from 'node:assert';
import * as fs from 'node:fs';
import { fieldLike, fieldNamed, fields } from '../../../src/search/query/fields/recipe';
import { explain } from '../../../src/search/query/explain';
import { parseQuery } from '../../../src/search/query/parser';
import { printQuery } from '../../../src/search/query/print';

const page = fs.readFileSync('media/search.md', 'utf8');
const names = fields.map(({ name }) => name);
const whole = { typing: false };

/** An example of each field's values. A new field needs one. */
const examples: Readonly<Record<string, string>> = {
  speaker: 'renk',
  mentions: 'renk',
  place: 'brackenmouth',
  type: 'direct',
  date: '2025-10',
  on: '2025-10-19',
  in: 'heading',
  path: 'october',
  lang: 'de',
  status: 'reviewed',
  tag: 'election',
};

/** What a new field needs beside its file and its line in the recipe. */
describe('each field of the query language', () => {
  for (const { name, about, takes } of fields) {
    describe(`${name}:`, () => {
      it('has a name that the lexer reads', () => assert.match(name, /^[a-z]{2,12}$/));

      it('has a file of its own', () => assert.ok(fs.existsSync(`src/search/query/fields/${name}.ts`)));

      it('has a row in the table of media/search.md', () =>
        assert.ok(
          page.split('\n').some((line) => line.startsWith('| `') && line.split('|')[1]!.includes(`${name}:`)),
          `Add a row with \`${name}:…\` to the table.`,
        ));

      it('has rows in test/search/language.test.ts that say what it finds', () =>
        assert.match(
          fs.readFileSync('test/search/language.test.ts', 'utf8'),
          new RegExp(`\\['(?:[^']* )?-?\\(?${name}:`),
        ));

      it('has an example here, is explained, and printed as it was typed', () => {
        const example = examples[name];
        assert.ok(example !== undefined, `Add an example of ${name}: to this test.`);
        const query = parseQuery(`${name}:${example}`, whole);
        assert.deepStrictEqual(query.problems, []);
        assert.strictEqual(printQuery(query), `${name}:${example}`);
        assert.match(explain(query), /^Articles .{8}/);
      });

      it('says what it is about and what it takes', () => {
        assert.ok(about() !== '' && takes() !== '');
        const [problem] = parseQuery(`${name}:`, whole).problems;
        assert.strictEqual(problem?.text, `${name}: takes ${takes()}, directly after the colon; it is ignored.`);
      });
    });
  }

  it('is in the grammar of media/search.md, and nothing else is', () => {
    const [, written = ''] = /^field {3}= (.*) ;$/m.exec(page) ?? [];
    assert.deepStrictEqual(written.split(' | ').sort(), names.map((name) => `"${name}"`).sort());
  });

  it('is there once', () => assert.strictEqual(new Set(names).size, names.length));
});

describe('the name of a field', () => {
  it('is read in capitals, too', () => {
    assert.strictEqual(fieldNamed('SPEAKER')?.name, 'speaker');
    assert.strictEqual(fieldNamed('speakers'), undefined);
  });

  it('may have one slip for a hint, unless it is short', () => {
    assert.strictEqual(fieldLike('Speakr')?.name, 'speaker');
    assert.strictEqual(fieldLike('plcae')?.name, 'place');
    assert.strictEqual(fieldLike('spekr'), undefined);
    assert.strictEqual(fieldLike('speaker'), undefined);
    assert.strictEqual(fieldLike('om'), undefined);
  });
});
