import assert from 'node:assert/strict';
import { speakers } from './support';

const cases: readonly [string, readonly (string | null)[]][] = [
  ['[s:Hal Winters, a dentist,] [c:said] [q:it was late].', ['Hal Winters']],
  ['Hal Winters spoke. [s:He] [c:said] [q:it was late].', ['Hal Winters']],
  ['[s:A spokesperson for the Rivermen, Oyelaran Adu,] [c:announced] [q:a truce].', ['Oyelaran Adu']],
  ['Tom Pell wept. [s:Pell’s brief, Ann Moore KC,] [c:said] [q:he was sorry].', ['Ann Moore']],
  ['[q:“It is late,”] [c:said] [s:the harbour master, Hal Winters].', ['Hal Winters']],
  ['[s:The tax on harbours, Hal Winters’ plan,] [c:said] [q:it was late].', [null]],
  ['[s:A spokesman for Hal Winters] [c:said] [q:he was ill].', [null]],
  ['Hal Winters ran. [s:Winters supporters] [c:said] [q:he would win].', [null]],
  ['[s:Hal Winters and Ann Moore] [c:said] [q:it was late].', [null]],
  ['[s:Hal Winters’ lawyer] [c:said] [q:it was late].', [null]],
  ['[s:The White House] [c:said] [q:it was late].', ['White House']],
  ['[s:Islamabad] [c:said] [q:it was late].', ['Islamabad']],
  ['[s:Police] [c:said] [q:it was late].', ['Police']],
  ['[s:Halden police] [c:said] [q:it was late].', ['Halden police']],
  ['[s:Three officials] [c:said] [q:it was late].', [null]],
  ['[s:Some] [c:said] [q:it was late].', [null]],
  ['Ann Moore, [s:who] [c:said] [q:it was late], left.', ['Ann Moore']],
  ['[q1:“It is late,”] [c1:said] [s1:Ann Moore]. [q2:“Go home.”]', ['Ann Moore', 'Ann Moore']],
  ['Ann Moore, the coach, cheered. [s:The coach] [c:said] [q:it was late].', ['Ann Moore']],
  ['Ann Moore, who took office in May, [c:expects] [q:rain].', ['Ann Moore']],
  ['The Rev. Peter Oakes prayed. [q:“Amen,”] [c:said] [s:Oakes].', ['Peter Oakes']],
  [
    'Chess champion Ann Moore spoke to us.\n\n[s1:Q][c1::] [q1:Did you win?]\n\n[s2:A][c2::] [q2:I did.]',
    [null, 'Ann Moore'],
  ],
];

describe('who is behind a statement', () => {
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(speakers(text), expected));
});
