import assert from 'node:assert/strict';
import { readDecisions, withBothSides, writeDecisions } from '../../src/review/decisionFormat';
import type { Decision } from '../../src/review/decisions';

const at = { start: 4, end: 12, exact: 'the dam', before: 'He: ', after: '.' };
const made = (id: string, when = '2025-11-08T09:30:00Z') => ({ id, by: 'Ada', when });
const decisions: readonly Decision[] = [
  { ...made('a1'), kind: 'said by', at, speaker: 'Ann Moore' },
  { ...made('a2'), kind: 'said by', at, speaker: null, over: ['a1'] },
  { ...made('a3'), kind: 'not a statement', at },
  { ...made('a4'), kind: 'stands for', at, name: 'Ann Moore', type: 'person' },
  { ...made('a5'), kind: 'is a', name: 'Halden', type: null },
  { ...made('a6'), kind: 'is called', name: 'A. Moore', as: 'Ann Moore' },
  { ...made('a7'), kind: 'has the role', name: 'Ann Moore', role: 'mayor' },
  { ...made('a8'), kind: 'means the date', at: { ...at, among: 2 }, value: '2025-11-07' },
  { ...made('a9'), kind: 'published', day: '2025-11-08' },
  { ...made('b1'), kind: 'review', state: 'second look', digest: '7f' },
  { ...made('b2'), kind: 'note', at: null, thread: 'b2', text: 'Who is this? #check' },
];
const file = { article: 'news/a.txt', digest: '7f', decisions };

describe('a file of decisions', () => {
  it('gives back what was written', () => {
    assert.deepEqual(readDecisions(writeDecisions(file)), { file, problems: [] });
  });

  it('is the same text for the same decisions, in whatever order, oldest first', () => {
    assert.equal(writeDecisions({ ...file, decisions: [...decisions].reverse() }), writeDecisions(file));
    const [first] = decisions;
    const older: Decision = { ...first!, id: 'zz', when: '2024-01-01T00:00:00Z' };
    assert.match(writeDecisions({ ...file, decisions: [first!, older] }), /"zz"[^]*"a1"/);
  });

  it('reads well', () => {
    assert.equal(
      writeDecisions({ ...file, decisions: decisions.slice(0, 1) }),
      `{
  "version": 1,
  "article": "news/a.txt",
  "digest": "7f",
  "decisions": [
    {
      "id": "a1",
      "by": "Ada",
      "when": "2025-11-08T09:30:00Z",
      "kind": "said by",
      "at": {
        "start": 4,
        "end": 12,
        "exact": "the dam",
        "before": "He: ",
        "after": "."
      },
      "speaker": "Ann Moore"
    }
  ]
}
`,
    );
  });

  const text = writeDecisions(file);
  const broken: readonly [what: string, text: string, problem: string, nearby: string, read: number | null][] = [
    ['half of it', text.slice(0, text.indexOf('"by"') + 3), 'is not valid JSON', '"by', null],
    ['a merge conflict', text.replace('  "article"', '<<<<<<< mine\n  "article"'), 'has a merge conflict', '<<<', null],
    ['a list', '[]', 'does not contain an object', '[]', null],
    [
      'a newer version',
      text.replace('"version": 1', '"version": 2'),
      'was written by another version of Seed Review',
      '{',
      null,
    ],
    ['no decisions', '{"version": 1}', 'has no “article”, “digest” and list of “decisions”', '{', null],
    [
      'a kind of tomorrow',
      text.replace('"not a statement"', '"is a lie"'),
      'has a decision, number 3, that is of an unknown kind, "is a lie"',
      '"a3"',
      10,
    ],
    [
      'a field of tomorrow',
      text.replace('"role": "mayor"', '"role": "mayor", "until": 3'),
      'has a decision, number 7, that has an unknown field, “until”',
      '"a7"',
      10,
    ],
    [
      'a day that does not exist',
      text.replace('"2025-11-08"\n', '"2025-02-30"\n'),
      'has a decision, number 9, that has no proper “day”',
      '"a9"',
      10,
    ],
    [
      'a date that is none',
      text.replace('"value": "2025-11-07"', '"value": "<b>last week</b>"'),
      'has a decision, number 8, that has no proper “value”',
      '"a8"',
      10,
    ],
    [
      'a place turned round',
      text.replace('"end": 12', '"end": 2'),
      'has a decision, number 1, that has no proper “at”',
      '"a1"',
      10,
    ],
  ];
  for (const [what, content, problem, nearby, read] of broken)
    it(`says where there is ${what}, and reads the rest`, () => {
      const { file: found, problems } = readDecisions(content);
      const line = content.slice(0, content.indexOf(nearby)).split('\n').length - 1;
      assert.deepEqual(problems, [{ text: problem, line }]);
      assert.equal(found?.decisions.length ?? null, read);
    });

  it('names fifty problems at most', () => {
    const bad = decisions.flatMap((each) => Array.from({ length: 9 }, () => ({ ...each, until: 3 })));
    assert.equal(readDecisions(JSON.stringify({ version: 1, ...file, decisions: bad })).problems.length, 50);
  });

  describe('with a merge conflict', () => {
    const [first, second, third] = decisions as readonly [Decision, Decision, Decision];
    const merged = (ours: readonly Decision[], theirs: readonly Decision[], common: readonly Decision[] | null) => {
      const lines = (list: readonly Decision[]) => writeDecisions({ ...file, decisions: list });
      const middle = common === null ? '' : `||||||| base\n${lines(common)}`;
      return `<<<<<<< HEAD\n${lines(ours)}${middle}=======\n${lines(theirs)}>>>>>>> theirs\n`;
    };
    const problem = { text: 'has a merge conflict', line: 0 };

    it('counts what stands on either side, and can be settled by keeping both', () => {
      for (const common of [null, [first]]) {
        const text = merged([first, second], [first, third], common);
        const { file: read, problems } = readDecisions(text);
        assert.deepEqual(problems, [problem]);
        assert.deepEqual(
          read?.decisions.map(({ id }) => id),
          ['a1', 'a2', 'a3'],
        );
        assert.deepEqual(readDecisions(withBothSides(text) ?? '').file?.decisions, [first, second, third]);
      }
    });

    it('is not settled where both sides changed the same decision, or one cannot be read', () => {
      const other = { ...first, speaker: 'Bo Lind' } as Decision;
      assert.equal(withBothSides(merged([first], [other], null)), null);
      const broken = merged([first], [second], null).replace('"version": 1', '"version": 2');
      assert.deepEqual(readDecisions(broken), { file: null, problems: [problem] });
      assert.equal(withBothSides(broken), null);
      assert.equal(withBothSides(writeDecisions(file)), null);
    });
  });
});
