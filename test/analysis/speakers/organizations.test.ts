import assert from 'node:assert/strict';
import { meaning, read, speakers } from './support';

describe('organizations in their many forms', () => {
  /** Each: a marked text, and who is behind its statements. */
  const cases: readonly [string, readonly (string | null)[]][] = [
    // initials
    ['The National Weather Service (NWS) met. [s:The NWS] [c:said] [q:snow would fall].', ['National Weather Service']],
    ['The Department of Justice met. [s:The DOJ] [c:said] [q:nothing was lost].', ['Department of Justice']],
    // what it is called
    ['[s:The insurer, Harbour Mutual,] [c:said] [q:nothing was paid].', ['Harbour Mutual']],
    ['[s:Harbour Mutual, an insurer in Halden,] [c:said] [q:nothing was paid].', ['Harbour Mutual']],
    ['[s:South Korean chipmaker Hanbit Semicon] [c:said] [q:it would close].', ['Hanbit Semicon']],
    ['Hanbit Semicon, a chipmaker, is big. [s:Hanbit] [c:said] [q:it would grow].', ['Hanbit Semicon']],
    // "the ministry"
    [
      'The Ministry of Transport met the Department of Roads. [s:The ministry] [c:said] [q:no].',
      ['Ministry of Transport'],
    ],
    [
      'The Ministry of Transport met the Department of Roads. [s:The department] [c:said] [q:no].',
      ['Department of Roads'],
    ],
    ['The insurer, Harbour Mutual, closed. [s:The company] [c:said] [q:it was sorry].', ['Harbour Mutual']],
    ['The National Weather Service warned. [s:The agency] [c:said] [q:snow would fall].', ['National Weather Service']],
    // when in doubt, nobody
    ['The Ministry of Health met the Ministry of Transport. [s:The ministry] [c:said] [q:no].', [null]],
    ['Harbour Mutual and Tarn Dynamics Inc. closed. [s:The company] [c:said] [q:it was sorry].', [null]],
    ['The Ministry of Health closed. [s:The company] [c:said] [q:it was sorry].', [null]],
    ['It rained. [s:The company] [c:said] [q:it was sorry].', [null]],
    ['[s:Officials at Harbour Mutual] [c:said] [q:no].', [null]],
    ['[s:Harbour Mutual and Tarn Dynamics Inc.] [c:said] [q:no].', [null]],
  ];
  for (const [marked, expected] of cases) it(marked, () => assert.deepEqual(speakers(marked), expected));

  it('says that "the ministry" is inferred, and from what', () => {
    const { statements, mentions } = read('The Ministry of Transport met. [s:The ministry] [c:said] [q:no].');
    assert.equal(statements[0]?.basis, 'inferred');
    assert.match(statements[0]?.reason ?? '', /Ministry of Transport/);
    assert.deepEqual(mentions.find(({ kind }) => kind === 'nominal')?.evidence, { start: 4, end: 25 });
  });

  it('joins initials to the name', () => {
    assert.equal(
      meaning(read('The National Weather Service (NWS) warned. The NWS was right.'), 'NWS @ NWS was'),
      'National Weather Service',
    );
  });
});
