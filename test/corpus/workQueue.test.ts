import assert from 'node:assert/strict';
import { WorkQueue } from '../../src/corpus/workQueue';

const fail = (id: string, error: unknown) => assert.fail(`${id}: ${String(error)}`);

/** Work that ends when it is told to. */
function heldWork() {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const work = (id: string) => {
    begun.push(id);
    return new Promise<void>((resolve) => ends.set(id, resolve));
  };
  const end = (id: string) => ends.get(id)!();
  return { begun, work, end };
}

const aMoment = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('a work queue', () => {
  it('does each once, in order, and once more what is pushed during its turn', async () => {
    const done: string[] = [];
    const queue: WorkQueue = new WorkQueue((id) => {
      if (done.push(id) === 1) queue.push(id);
    }, fail);
    for (const id of ['a', 'b', 'b', 'c']) queue.push(id);
    assert.equal(queue.size, 3);
    await queue.whenIdle();
    assert.deepEqual(done, ['a', 'b', 'c', 'a']);
  });

  it('goes on after an error, and tells of it', async () => {
    const errors: string[] = [];
    const done: string[] = [];
    const queue = new WorkQueue(
      (id) => {
        if (id === 'b') throw new Error('too hard');
        done.push(id);
      },
      (id, error) => errors.push(`${id} ${String(error)}`),
    );
    for (const id of ['a', 'b', 'c']) queue.push(id);
    await queue.whenIdle();
    assert.deepEqual(done, ['a', 'c']);
    assert.deepEqual(errors, ['b Error: too hard']);
  });

  it('begins no more than it has lanes, and goes on beside one that does not end', async () => {
    const { begun, work, end } = heldWork();
    const queue = new WorkQueue(work, fail, () => 2);
    for (const id of ['slow', 'b', 'c', 'd']) queue.push(id);
    await aMoment();
    assert.deepEqual(begun, ['slow', 'b']);
    end('b');
    await aMoment();
    assert.deepEqual(begun, ['slow', 'b', 'c']);
    end('c');
    await aMoment();
    end('d');
    await aMoment();
    assert.ok(queue.has('slow'));
    queue.push('e');
    await aMoment();
    assert.equal(begun.at(-1), 'e');
    let isIdle = false;
    const idle = queue.whenIdle().then(() => (isIdle = true));
    end('e');
    await aMoment();
    assert.equal(isIdle, false);
    end('slow');
    await idle;
  });

  it('goes on after a time without lanes that began while it worked', async () => {
    let lanes = 1;
    const done: string[] = [];
    const queue = new WorkQueue(
      (id) => {
        done.push(id);
        lanes = done.length === 1 ? 0 : 1;
      },
      fail,
      () => lanes,
    );
    queue.push('a');
    queue.push('b');
    await aMoment();
    assert.deepEqual(done, ['a']);
    lanes = 1;
    await queue.whenIdle();
    assert.deepEqual(done, ['a', 'b']);
  });

  it('never works twice on one at the same time', async () => {
    const { begun, work, end } = heldWork();
    const queue = new WorkQueue(work, fail, () => 3);
    queue.push('a');
    await aMoment();
    queue.push('a');
    queue.push('b');
    await aMoment();
    assert.deepEqual(begun, ['a', 'b']);
    end('a');
    await aMoment();
    assert.deepEqual(begun, ['a', 'b', 'a']);
    end('a');
    end('b');
    await queue.whenIdle();
  });

  it('waits while it may not run, and is idle when what waited is taken back', async () => {
    let lanes = 0;
    const done: string[] = [];
    const queue = new WorkQueue(
      (id) => void done.push(id),
      fail,
      () => lanes,
    );
    queue.push('a');
    queue.push('b');
    await aMoment();
    assert.deepEqual(done, []);
    queue.drop('a');
    lanes = 1;
    await queue.whenIdle();
    assert.deepEqual(done, ['b']);
  });

  it('does a piece again that is pushed during its turn, and is not idle before the last has ended', async () => {
    const done: string[] = [];
    const queue: WorkQueue = new WorkQueue(async (id) => {
      if (done.length === 0) queue.push(id);
      await new Promise((resolve) => setTimeout(resolve, 5));
      assert.ok(queue.has(id));
      done.push(id);
    }, fail);
    queue.push('a');
    await queue.whenIdle();
    assert.deepEqual(done, ['a', 'a']);
    assert.equal(queue.size, 0);
  });

  it('counts what waits and what is being worked on', async () => {
    const sizes: [number, boolean, boolean][] = [];
    const queue: WorkQueue = new WorkQueue(() => void sizes.push([queue.size, queue.has('a'), queue.has('b')]), fail);
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
    const queue = new WorkQueue((id) => void done.push(id), fail);
    queue.push('a');
    queue.dispose();
    await new Promise((resolve) => setTimeout(resolve, 5));
    assert.deepEqual([done, queue.size], [[], 0]);
    queue.push('b');
    await queue.whenIdle();
    assert.deepEqual(done, ['b']);
  });
});
