/**
 * Whether each stage takes time in proportion to what it is given: run by `npm test` at small sizes, which tell a ratio
 * only, and by `npm run bench:growth` at four, which prints a table.
 */

/** One stage with one kind of input. */
export interface GrowthCase {
  readonly stage: string;
  /** What the input consists of. */
  readonly shape: string;
  /** The smaller of the two sizes that tests compare: characters, rows … Large enough to take milliseconds. */
  readonly size: number;
  /** Makes an input of a size anew, so that nothing is known of it. @returns the work that is measured */
  readonly prepare: (size: number) => Work | Promise<Work>;
}

export type Work = () => unknown;

/** What time may grow by when the input doubles: twice, and what a larger heap costs. */
const mostPerDoubling = 2.3;

/** Processor time of one run, in ms: other programs disturb it less than the clock on the wall. */
export async function timeOf({ prepare }: GrowthCase, size: number): Promise<number> {
  const work = await prepare(size);
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** A clock's tick and a collection of garbage. In ms. */
const unsteadiness = 6;
const mostRuns = 12;

/**
 * Runs a case at a size and at four times that until it once grew no more than it may; whatever else the machine does
 * makes a time longer, so the shortest counts.
 * @returns null, or what is wrong
 */
export async function problemOfGrowth(each: GrowthCase): Promise<string | null> {
  // The first run is that of code which is not compiled yet.
  await timeOf(each, each.size);
  let [one, four] = [Infinity, Infinity];
  for (let run = 0; run < mostRuns; run++) {
    four = Math.min(four, await timeOf(each, 4 * each.size));
    one = Math.min(one, await timeOf(each, each.size));
    if (four <= one * mostPerDoubling ** 2 + unsteadiness) return null;
  }
  return `${one.toFixed(1)} ms became ${four.toFixed(1)} ms for four times as much`;
}
