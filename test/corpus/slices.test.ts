import assert from 'node:assert/strict';
import { Slices } from '../../src/corpus/slices';
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

describe('a queue', () => {
  it('counts what waits and what is being worked on', async () => {
    const sizes: [number, boolean, boolean][] = [];
    const queue: WorkQueue = new WorkQueue(
      () => void sizes.push([queue.size, queue.has('a'), queue.has('b')]),
      assert.fail,
    );
    queue.push('a');
    queue.push('b');
    assert.equal(queue.size, 2);
    await queue.whenIdle();
    assert.deepEqual(sizes, [
      [2, true, true],
      [1, false, true],
    ]);
    assert.deepEqual([queue.size, queue.has('b')], [0, false]);
  });

  it('does nothing after its end, until something new is pushed', async () => {
    const done: string[] = [];
    const queue = new WorkQueue((id) => void done.push(id), assert.fail);
    queue.push('a');
    queue.dispose();
    await new Promise((resolve) => setTimeout(resolve, 5));
    assert.deepEqual([done, queue.size], [[], 0]);
    queue.push('b');
    await queue.whenIdle();
    assert.deepEqual(done, ['b']);
  });
});
