import assert from 'node:assert/strict';
import { inSlices, Slices } from '../../src/corpus/slices';
import { WorkQueue } from '../../src/corpus/workQueue';

/** A clock that stands still unless a test moves it, in ms. */
let now = 0;
const realNow = performance.now.bind(performance);

describe('work in slices', () => {
  beforeEach(() => {
    now = 1000;
    performance.now = () => now;
  });
  afterEach(() => {
    performance.now = realNow;
  });

  it('has a pause after ten milliseconds, and ten more after that', async () => {
    const slices = new Slices();
    now += 9;
    assert.equal(slices.isOver, false);
    now += 1;
    assert.equal(slices.isOver, true);
    await slices.pause();
    assert.equal(slices.isOver, false);
    now += 9;
    assert.equal(slices.isOver, false);
    now += 1;
    assert.equal(slices.isOver, true);
  });

  it('lets the event loop have its turn in a pause', async () => {
    let hadItsTurn = false;
    setTimeout(() => (hadItsTurn = true), 0);
    await new Slices().pause();
    assert.ok(hadItsTurn);
  });

  describe('of steps', () => {
    function* steps(log: string[]): Generator<undefined, string> {
      for (const step of ['a', 'b', 'c']) {
        log.push(step);
        now += 6;
        yield;
      }
      return 'done';
    }

    it('lets others in between', async () => {
      const log: string[] = [];
      setTimeout(() => log.push('others'), 0);
      assert.equal(await inSlices(steps(log)), 'done');
      assert.deepEqual(log, ['a', 'b', 'others', 'c']);
    });

    it('ends when it is not wanted any more', async () => {
      const log: string[] = [];
      assert.equal(await inSlices(steps(log), () => false), undefined);
      assert.deepEqual(log, ['a', 'b']);
    });
  });

  it('lets others in between the pieces of a queue', async () => {
    const order: string[] = [];
    const queue = new WorkQueue((id) => {
      if (order.length === 0) setTimeout(() => order.push('others'), 0);
      order.push(id);
      now += 5;
    }, assert.fail);
    for (const id of ['a', 'b', 'c', 'd']) queue.push(id);
    await queue.whenIdle();
    assert.deepEqual(order, ['a', 'b', 'others', 'c', 'd']);
  });
});
