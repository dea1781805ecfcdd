import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { anchorAt } from '../../src/review/anchor';
import { writeDecisions } from '../../src/review/decisionFormat';
import type { Decision } from '../../src/review/decisions';
import { buildCli } from './buildCli';

/** The command line as a script calls it: built, in a process of its own. */
describe('the command line', () => {
  let folder = '';
  let cli = '';

  before(function () {
    this.timeout(30_000);
    folder = mkdtempSync(join(tmpdir(), 'seed-review-'));
    cli = buildCli(folder);
    writeFileSync(
      join(folder, 'ferry.txt'),
      ' date 2025-11-08 The ferry sank last Friday, harbour master Ada Quist said.\r\n\r\nNobody was hurt.\r\n',
    );
    writeFileSync(
      join(folder, 'bridge.md'),
      '---\ntitle: Bridge opens\ndate: 2025-10-01\n---\nThe bridge opened. The ferry stays.\n',
    );
    writeFileSync(join(folder, 'README.md'), '# About these files\n');
    writeFileSync(join(folder, 'broken.txt'), new Uint8Array([1, 0, 2]));
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  const run = (args: readonly string[], input = '') => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
      input,
      encoding: 'utf8',
      cwd: folder,
    });
    return { status, lines: stdout.split('\n').filter(Boolean), stderr };
  };
  const json = (line: string | undefined) => JSON.parse(line ?? '') as Record<string, unknown>;

  it('annotates a folder, names what it could not read, and goes on', () => {
    const { status, lines, stderr } = run(['annotate', '.']);
    assert.equal(status, 1);
    assert.match(stderr, /broken\.txt contains binary data/);
    assert.deepEqual(
      lines.map((line) => json(line)['id']),
      ['bridge.md', 'ferry.txt'],
    );
    const ferry = json(lines[1]);
    assert.equal(ferry['date'], '2025-11-08');
    assert.deepEqual(Object.keys(ferry), ['id', 'date', 'title', 'language', 'entities', 'statements', 'dates']);
    const [date] = ferry['dates'] as Record<string, unknown>[];
    assert.equal(date?.['text'], 'last Friday');
    assert.equal(date?.['value'], '2025-11-07');
  });

  it('lets reviewers have the last word, and leaves them out on request', () => {
    const text = readFileSync(join(folder, 'ferry.txt'), 'utf8');
    const start = text.indexOf('The ferry sank last Friday');
    const end = start + 'The ferry sank last Friday'.length;
    const made = { id: 'a1', by: 'Ada', when: '2025-11-08T09:30:00Z' };
    const decisions: Decision[] = [
      { ...made, kind: 'said by', at: anchorAt(text, { start, end }), speaker: 'Bo Dahl' },
      { ...made, id: 'a2', kind: 'published', day: '2025-11-15' },
    ];
    const file = join(folder, '.seed-review', 'decisions', 'ada', 'ferry.txt.json');
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, writeDecisions({ article: 'ferry.txt', digest: '', decisions }));
    try {
      const read = (...args: string[]) => {
        const { lines, status, stderr } = run(['annotate', 'ferry.txt', ...args]);
        const { entities, statements, dates } = json(lines[0]) as Record<string, Record<string, unknown>[]>;
        const speaker = entities?.find(({ id }) => id === statements?.[0]?.['speaker'])?.['name'];
        return [status, speaker, dates?.[0]?.['value'], stderr];
      };
      assert.deepEqual(read(), [0, 'Bo Dahl', '2025-11-14', '']);
      assert.deepEqual(read('--with-decisions'), [0, 'Bo Dahl', '2025-11-14', '']);
      assert.deepEqual(read('--raw'), [0, 'Ada Quist', '2025-11-07', '']);
      const found = (query: string, ...flags: string[]) => run(['search', query, '--json', ...flags, '.']).lines.length;
      assert.deepEqual([found('speaker:dahl'), found('speaker:dahl', '--raw')], [1, 0]);
      assert.ok(found('status:open') > 0);
      assert.equal(found('status:reviewed'), 0);
      writeFileSync(file, '{');
      assert.match(String(read()[3]), /ferry\.txt\.json is not valid JSON, in line 1/);
    } finally {
      rmSync(join(folder, '.seed-review'), { recursive: true });
    }
  });

  it('exports statements: all, those found, in the columns asked for, whole or not at all', () => {
    const csv = (...args: string[]) => run(['export', 'ferry.txt', ...args]).lines.map((line) => line.trimEnd());
    const [head, first] = csv('--columns', 'speaker,published,words');
    assert.equal(head, 'Speaker,Published,What was said');
    assert.match(first ?? '', /^Ada Quist,2025-11-08,The ferry sank last Friday/);
    assert.equal(csv('--query', 'speaker:nobody').length, 1);
    assert.ok(csv('--query', 'ferry').length > 1);
    const [line] = csv('--format', 'json');
    assert.match(String(json(line)['link']), /^vscode:.*path=ferry\.txt&start=\d+/);
    const file = join(folder, 'out.xlsx');
    assert.equal(run(['export', 'ferry.txt', '--format', 'xlsx', '--output', file]).status, 0);
    assert.equal(readFileSync(file).subarray(0, 2).toString(), 'PK');
    const missing = run(['export', 'ferry.txt', 'gone.txt', '--format', 'html']);
    assert.equal(missing.status, 1);
    assert.ok(missing.lines.some((each) => each.includes('gone.txt does not exist')));
    assert.equal(run(['export', '--format', 'pdf']).status, 2);
    assert.equal(run(['export', '--columns', 'weather']).status, 2);
    rmSync(file);
  });

  it('exports over no article, device or folder', () => {
    const before = readFileSync(join(folder, 'ferry.txt'), 'utf8');
    for (const [output, why] of [
      ['ferry.txt', /one of the articles/],
      [join(folder, 'new.md'), /one of the articles/],
      ['/dev/null', /no file that could be replaced/],
      ['.', /folder/],
      ['missing/out.csv', /no such folder/],
      ['out/', /name a file/],
      ['', /name a file/],
      ['10:30.csv', /without :/],
    ] as const) {
      const { status, stderr } = run(['export', '.', '--output', output]);
      assert.equal(status, 2, output);
      assert.match(stderr, why);
    }
    assert.equal(readFileSync(join(folder, 'ferry.txt'), 'utf8'), before);
  });

  it('shows a terminal nothing that it would obey', () => {
    const name = 'red\u001B[31m.txt';
    writeFileSync(join(folder, name), new Uint8Array([1, 0, 2]));
    const hostile = join(folder, 'hostile.md');
    writeFileSync(
      hostile,
      '---\ntitle: "\\e]0;owned\\a Zeppelin"\n---\nAda Quist said the zeppelin \u009B2J\u202E\u2028 landed.\n',
    );
    try {
      const { stderr } = run(['annotate', name]);
      assert.equal(stderr, 'seed-review: red\\u{1b}[31m.txt contains binary data, not text\n');
      for (const args of [[], ['--json']]) {
        const { lines } = run(['search', 'zeppelin', hostile, ...args]);
        assert.ok(lines.length > 0);
        for (const line of lines) assert.doesNotMatch(line, /[\p{Cc}\u2028-\u202E\u2066-\u2069]/u);
      }
      const { lines } = run(['search', 'zeppelin', hostile, '--json']);
      assert.match(String(json(lines[0])['snippet']), /\u009B2J/);
      for (const format of ['csv', 'json']) {
        const exported = run(['export', hostile, '--format', format]).lines.join('');
        assert.match(exported, /Zeppelin/i);
        assert.doesNotMatch(exported.replaceAll('\r', ''), /[\p{Cc}\u2028-\u202E\u2066-\u2069]/u, format);
      }
    } finally {
      rmSync(join(folder, name));
      rmSync(hostile);
    }
  });

  it('annotates lines of JSON in their order', () => {
    const input =
      '{"id": 1, "text": "She left yesterday.", "date": "2025-01-01"}\n\nnonsense\n{"id": "b"}\n{"id": "c", "text": "", "title": "T"}\n';
    const { status, lines, stderr } = run(['annotate', '--jsonl'], input);
    assert.equal(status, 1);
    assert.match(stderr, /line 3 is no JSON/);
    assert.match(stderr, /line 4 has no "id" or no "text"/);
    assert.deepEqual(
      lines.map((line) => json(line)['id']),
      ['1', 'c'],
    );
    assert.equal((json(lines[0])['dates'] as { value: string }[])[0]?.value, '2024-12-31');
    assert.equal(json(lines[1])['title'], 'T');
  });

  it('searches with the whole language, and gives hints on standard error', () => {
    const files = ['ferry.txt', 'bridge.md'];
    const ids = (query: string) => run(['search', query, ...files, '--json']).lines.map((line) => json(line)['id']);
    assert.deepEqual(ids('speaker:quist'), ['ferry.txt']);
    assert.deepEqual(ids('speaker:quist opened'), []);
    assert.deepEqual(ids('ferry date:2025-10'), ['bridge.md']);
    assert.deepEqual(ids('on:2025-11-07'), ['ferry.txt']);
    assert.deepEqual(ids('hurt OR (bridge NEAR/1 opened)'), ['bridge.md', 'ferry.txt']);
    const hinted = run(['search', 'ferry date:soon', ...files]);
    assert.equal(hinted.status, 0);
    assert.match(hinted.stderr, /date: takes 2025, .*“soon” is searched as it is/);
  });

  it('searches, for a person and for a script', () => {
    const files = ['ferry.txt', 'bridge.md'];
    const plain = run(['search', 'ferry sank', ...files]);
    assert.equal(plain.status, 0);
    assert.match(plain.lines[0] ?? '', /^ferry\.txt:1 {2}The ferry sank last Friday.* \(2025-11-08\)$/);
    const [hit, ...rest] = run(['search', 'bridge', ...files, '--json', '--limit', '1']).lines;
    assert.equal(rest.length, 0);
    assert.equal(json(hit)['id'], 'bridge.md');
    assert.equal(json(hit)['title'], 'Bridge opens');
  });

  it('answers a file of queries', () => {
    writeFileSync(
      join(folder, 'articles.jsonl'),
      '{"id": "a", "text": "The ferry sank."}\n{"id": "b", "text": "The bridge opened."}\n',
    );
    writeFileSync(join(folder, 'queries.jsonl'), '{"id": "1", "text": "bridge"}\n{"id": "2", "text": "zebra"}\n');
    const { status, lines } = run(['search', '--jsonl', 'articles.jsonl', '--queries', 'queries.jsonl']);
    assert.equal(status, 0);
    assert.deepEqual(
      lines.map((line) => [json(line)['query'], (json(line)['hits'] as { id: string }[]).map(({ id }) => id)]),
      [
        ['1', ['b']],
        ['2', []],
      ],
    );
  });

  it('annotates several articles at a time, in the order of the input', () => {
    const input = Array.from({ length: 60 }, (_, index) => ({
      id: `a${index}`,
      text: 'The ferry sank on Friday, harbour master Ada Quist said. '.repeat(index % 7 === 0 ? 60 : 1),
    }))
      .map((each) => JSON.stringify(each))
      .join('\n');
    const one = run(['annotate', '--jsonl', '--jobs', '1'], input);
    const several = run(['annotate', '--jsonl', '--jobs', '3'], input);
    assert.deepEqual([one.status, several.status, several.stderr], [0, 0, '']);
    assert.equal(several.lines.length, 60);
    assert.deepEqual(several.lines, one.lines);
  });

  describe('with --out', () => {
    const out = () => join(folder, 'out.jsonl');
    const idsIn = (file: string) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => json(line)['id']);

    it('writes a file, and goes on where it stopped, even within a line', () => {
      const { lines, status } = run(['annotate', 'bridge.md', 'ferry.txt', '--out', 'out.jsonl']);
      assert.deepEqual([status, lines], [0, []]);
      const whole = readFileSync(out(), 'utf8');
      assert.equal(whole, `${run(['annotate', 'bridge.md', 'ferry.txt']).lines.join('\n')}\n`);
      for (const left of [whole.length - 20, whole.indexOf('\n') + 1, 7, 0]) {
        writeFileSync(out(), whole.slice(0, left));
        assert.equal(run(['annotate', 'bridge.md', 'ferry.txt', '--out', 'out.jsonl', '--resume']).status, 0);
        assert.equal(readFileSync(out(), 'utf8'), whole);
      }
      run(['annotate', 'ferry.txt', '--out', 'out.jsonl']);
      assert.deepEqual(idsIn(out()), ['ferry.txt']);
    });

    it('begins a file that is not there yet, and leaves alone what it did not write', () => {
      rmSync(out(), { force: true });
      assert.equal(run(['annotate', 'ferry.txt', '--out', 'out.jsonl', '--resume']).status, 0);
      assert.deepEqual(idsIn(out()), ['ferry.txt']);
      for (const foreign of ['{"precious": 1}', '{"id": "x"}\n', 'Dear diary,\nhello', '{"id": "x"}\nand more']) {
        writeFileSync(out(), foreign);
        const { status, stderr } = run(['annotate', 'ferry.txt', '--out', 'out.jsonl', '--resume']);
        assert.equal(status, 2);
        assert.match(stderr, /--resume: .*out\.jsonl.*(?:is no JSON|was not written by annotate)/);
        assert.equal(readFileSync(out(), 'utf8'), foreign);
      }
      const line = JSON.stringify({ id: 'twice', text: 'Nobody was hurt.' });
      run(['annotate', '--jsonl', '--out', 'out.jsonl', '--jobs', '1'], `${line}\n${line}\n`);
      const twice = readFileSync(out(), 'utf8');
      writeFileSync(out(), twice.slice(0, twice.length / 2));
      run(['annotate', '--jsonl', '--out', 'out.jsonl', '--jobs', '1', '--resume'], `${line}\n${line}\n`);
      assert.equal(readFileSync(out(), 'utf8'), twice);
      const { status, stderr } = run(['annotate', 'ferry.txt', '--out', 'ferry.txt']);
      assert.equal(status, 2);
      assert.match(stderr, /--out ferry\.txt: this is one of the articles/);
    });
  });

  it('imports what it can read, and says of all else why not', () => {
    const papers = join(folder, 'papers');
    mkdirSync(join(papers, 'Minutes 2025'), { recursive: true });
    const files = { 'a.txt': 'Nobody was hurt.\n', 'b.pdf': '', 'c.csv': ' \n', 'Minutes 2025/d.txt': 'She agreed.\n' };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(papers, name), text);
    // Only here may names be no UTF-8.
    const isLinux = process.platform === 'linux';
    const foreign = Buffer.from([...Buffer.from('papers/e'), 0xff]);
    if (isLinux) mkdirSync(Buffer.concat([Buffer.from(`${folder}/`), foreign]));
    const { status, lines } = run(['import', 'papers', 'none.txt', '--to', 'articles']);
    assert.equal(status, 1);
    assert.deepEqual(lines.map((line) => line.replaceAll('\\', '/')).sort(), [
      ...[`2 new, ${isLinux ? 4 : 3} refused`],
      `new        papers/Minutes 2025/d.txt → Minutes 2025/d.md`,
      `new        papers/a.txt → a.md`,
      `refused    none.txt does not exist, or cannot be reached`,
      `refused    papers/b.pdf is empty`,
      `refused    papers/c.csv is empty`,
      ...(isLinux ? ['refused    papers/e\uFFFD has a name that is no valid UTF-8; rename it first'] : []),
    ]);
    const inFile = run(['import', 'papers', '--to', 'ferry.txt']);
    assert.equal(inFile.status, 2);
    assert.match(inFile.stderr, /--to ferry\.txt: is a file, not a folder/);
  });

  it('says what is wrong with its use', () => {
    for (const args of [
      [],
      ['frob'],
      ['annotate'],
      ['annotate', '--frob'],
      ['annotate', 'ferry.txt', '--jobs', '0'],
      ['annotate', 'ferry.txt', '--resume'],
      ['search'],
      ['search', 'x', '--limit', '0'],
      ['search', '--jsonl', 'a'],
    ]) {
      assert.equal(run(args).status, 2, args.join(' '));
    }
    for (const args of [['--help'], ['annotate', '--help'], ['search', '--help']]) {
      const { status, lines } = run(args);
      assert.equal(status, 0);
      assert.match(lines[0] ?? '', /who said what/);
    }
    const missing = run(['search', '--jsonl', 'none.jsonl', '--queries', 'none.jsonl']);
    assert.equal(missing.status, 1);
    assert.match(missing.stderr, /none\.jsonl/);
    assert.equal(run(['annotate', 'none.txt']).status, 1);
  });
});
