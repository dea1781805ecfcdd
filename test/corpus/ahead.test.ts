import * as assert from 'node:assert';
import { readAhead } from '../../src/corpus/ahead';

describe('reading ahead', () => {
  const numbers = [...Array(100).keys()];

  it('gives what was read in order, whatever takes longest', async () => {
    const read: number[] = [];
    for await (const each of readAhead(
      numbers,
      (number) => new Promise<number>((resolve) => setTimeout(() => resolve(number), number % 7)),
    ))
      read.push(each);
    assert.deepStrictEqual(read, numbers);
  });

  it('reads some at the same time, and no more than are wanted', async () => {
    let [begun, finished, most] = [0, 0, 0];
    for await (const each of readAhead(numbers, async (number) => {
      most = Math.max(most, ++begun - finished);
      await new Promise((resolve) => setTimeout(resolve, 1));
      finished++;
      return number;
    }))
      if (each === 50) break;
    assert.ok(most > 1 && begun < 80, `${most} at the same time, ${begun} begun`);
  });

  it('gives what is ready while the next item is still to come', async () => {
    let sendSecond: (number: number) => void = () => undefined;
    const slow = (async function* () {
      yield 1;
      yield await new Promise<number>((resolve) => (sendSecond = resolve));
    })();
    const reading = readAhead(slow, async (number) => number * 10, 4);
    assert.deepStrictEqual(await reading.next(), { done: false, value: 10 });
    const second = reading.next();
    await new Promise((resolve) => setTimeout(resolve, 2));
    sendSecond(2);
    assert.deepStrictEqual(await second, { done: false, value: 20 });
    assert.deepStrictEqual(await reading.next(), { done: true, value: undefined });
  });

  it('has nothing to give for nothing', async () => {
    for await (const each of readAhead([], async () => 1)) assert.fail(String(each));
  });
});
