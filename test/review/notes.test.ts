import assert from 'node:assert/strict';
import { anchorAt } from '../../src/review/anchor';
import type { Decided, Decision } from '../../src/review/decisions';
import { tagsOf, threadsIn } from '../../src/review/notes';

const text = 'The dam is safe, Winters said. The report was late.';
const at = anchorAt(text, { start: 0, end: 15 });
let count = 0;
const made = (decided: Decided, by = 'Ada'): Decision => {
  count++;
  return { id: `id${count}`, by, when: `2025-11-08T09:00:${String(count % 60).padStart(2, '0')}Z`, ...decided };
};
const note = (words: string, thread = 't1', by = 'Ada') => made({ kind: 'note', at, thread, text: words }, by);

describe('notes', () => {
  beforeEach(() => (count = 0));

  it('are threads, in the order in which they were begun', () => {
    const [first, other, answer] = [
      note('Who says so?'),
      note('Late by how much?', 't2'),
      note('Winters.', 't1', 'Bo'),
    ];
    assert.deepEqual(
      threadsIn([answer, other, first]).map(({ id, remarks }) => [id, ...remarks.map(({ by }) => by)]),
      [
        ['t1', 'Ada', 'Bo'],
        ['t2', 'Ada'],
      ],
    );
  });

  it('are resolved until somebody says otherwise, or answers', () => {
    const done = () => made({ kind: 'resolved', thread: 't1', is: true }, 'Bo');
    const isResolved = (...decisions: Decision[]) => threadsIn(decisions)[0]?.isResolved;
    assert.equal(isResolved(note('Check')), false);
    assert.equal(isResolved(note('Check'), done()), true);
    assert.equal(isResolved(note('Check'), done(), made({ kind: 'resolved', thread: 't1', is: false })), false);
    assert.equal(isResolved(note('Check'), done(), note('Not yet')), false);
  });

  it('stand where they were placed last', () => {
    const elsewhere = anchorAt(text, { start: 31, end: 41 });
    const [thread] = threadsIn([note('Check'), made({ kind: 'placed', thread: 't1', at: elsewhere }), note('Yes')]);
    assert.deepEqual(thread?.at, elsewhere);
  });

  it('pass over what belongs to no thread', () =>
    assert.deepEqual(threadsIn([made({ kind: 'resolved', thread: 'gone', is: true })]), []));

  it('have tags', () => {
    assert.deepEqual(tagsOf('#check this, see #Quote-2 and a#b, #1, ##x, #Łódź'), ['check', 'quote-2', 'łódź']);
    assert.deepEqual(threadsIn([note('#check'), note('#check #quote')])[0]?.tags, ['check', 'quote']);
  });
});
