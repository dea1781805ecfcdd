import assert from 'node:assert/strict';
import { describeDecision } from '../../../src/features/review/describe';
import type { Decided } from '../../../src/review/decisions';

describe('a decision in words', () => {
  const at = { start: 0, end: 9, exact: '“The dam\n is safe”', before: '', after: '' };
  const rows: readonly (readonly [Decided, string])[] = [
    [{ kind: 'said by', at, speaker: 'Ann Moore' }, 'said by Ann Moore: “The dam is safe”'],
    [{ kind: 'said by', at, speaker: null }, 'said by nobody in particular: “The dam is safe”'],
    [{ kind: 'not a statement', at }, 'not a statement: “The dam is safe”'],
    [{ kind: 'is a', name: 'Halden', type: 'organization' }, 'Halden is an organization'],
    [{ kind: 'is a', name: 'Halden', type: null }, 'Halden is no name'],
    [{ kind: 'is called', name: 'A. Moore', as: 'Ann Moore' }, 'A. Moore is called Ann Moore'],
    [{ kind: 'means the date', at, value: null }, 'no date: “The dam is safe”'],
    [{ kind: 'published', day: '2025-11-08' }, 'published on 2025-11-08'],
    [{ kind: 'note', at: null, thread: 't', text: 'Check\nthis' }, 'note “Check this”'],
    [{ kind: 'tagged', tag: 'election' }, 'tagged “election”'],
  ];
  for (const [decided, words] of rows)
    it(words, () =>
      assert.equal(describeDecision({ id: 'a', by: 'Ada', when: '2025-11-08T09:00:00Z', ...decided }), words),
    );
});
