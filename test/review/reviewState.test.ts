import assert from 'node:assert/strict';
import type { Decided, Decision } from '../../src/review/decisions';
import { settledBy } from '../../src/review/disputes';
import { inForce } from '../../src/review/inForce';
import { reviewOf, statusesFrom, statusOf, tagsIn } from '../../src/review/reviewState';

const made = (id: string, decided: Decided, by = 'Ada', when = '2025-11-08T09:00:00Z', over?: string[]): Decision => ({
  id,
  by,
  when,
  ...(over && { over }),
  ...decided,
});
const reviewed: Decided = { kind: 'review', state: 'reviewed', digest: '7f' };

describe('the review state of an article', () => {
  it('is what was said last, by whomever', () => {
    const look = made('b', { kind: 'review', state: 'second look', digest: '7f' }, 'Bo', '2025-11-09T09:00:00Z');
    assert.equal(reviewOf([look, made('a', reviewed)])?.state, 'second look');
    assert.equal(reviewOf([]), null);
  });

  it('is unread when nobody said anything, and changed when the text is another since', () => {
    assert.equal(statusOf(null, '7f'), 'unread');
    assert.equal(statusOf(reviewOf([made('a', reviewed)]), '7f'), 'reviewed');
    assert.equal(statusOf(reviewOf([made('a', reviewed)]), '80'), 'changed');
    const look = reviewOf([made('a', { kind: 'review', state: 'second look', digest: '7f' })]);
    assert.equal(statusOf(look, '80'), 'second-look');
  });

  it('is found as open unless it is reviewed', () => {
    assert.deepEqual(statusesFrom('reviewed', false), ['reviewed']);
    assert.deepEqual(statusesFrom('changed', false), ['changed', 'open']);
    assert.deepEqual(statusesFrom('unread', true), ['unread', 'open', 'new']);
  });

  it('comes with tags, each once', () => {
    const tag = (id: string, name: string) => made(id, { kind: 'tagged', tag: name }, id);
    assert.deepEqual(tagsIn([tag('a', 'vote'), tag('b', 'dam'), tag('c', 'vote')]), ['dam', 'vote']);
  });

  it('can be taken back by somebody else', () => {
    const back = made('b', { kind: 'taken back' }, 'Bo', '2025-11-09T09:00:00Z', ['a']);
    assert.equal(reviewOf(inForce([made('a', reviewed), back])), null);
  });
});

describe('a new decision', () => {
  const at = { start: 0, end: 5, exact: 'words', before: '', after: '' };
  const said = (id: string, speaker: string, by: string) => made(id, { kind: 'said by', at, speaker }, by);
  const places = new Map(['a', 'b', 'c'].map((id) => [id, { start: 0, end: 5 }]));
  const settles = (decisions: readonly Decision[], place = { start: 0, end: 5 }) =>
    settledBy({ kind: 'said by', at, speaker: 'Cy' }, place, decisions, places, 'Ada');

  it('takes the place of one’s own about the same words', () =>
    assert.deepEqual(settles([said('a', 'Ann', 'Ada'), said('b', 'Bea', 'Ada')]), ['a', 'b']));

  it('leaves that of a colleague, so that both can be seen', () =>
    assert.deepEqual(settles([said('b', 'Bea', 'Bo')]), []));

  it('settles what people disagree about', () =>
    assert.deepEqual(settles([said('a', 'Ann', 'Ada'), said('b', 'Bea', 'Bo')]), ['a', 'b']));

  it('leaves what is about other words', () =>
    assert.deepEqual(settles([said('a', 'Ann', 'Ada')], { start: 40, end: 50 }), []));
});
