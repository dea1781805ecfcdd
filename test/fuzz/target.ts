import fc from 'fast-check';

/** A part of the product that takes whatever comes, and what holds of it whatever comes. */
export interface Target {
  /** What it is called on the command line: "queries". */
  readonly name: string;
  /** How many cases `npm test` tries: a second or two. */
  readonly few: number;
  /** @param began called when a case begins, also one of those by which a failure is made smaller */
  readonly property: (began?: () => void) => fc.IAsyncProperty<[unknown]>;
}

/**
 * @param cases what is tried; made when it is needed, since some of it is read from files
 * @param holds throws, or rejects, where what is promised does not hold
 */
export function target<T>(
  name: string,
  few: number,
  cases: () => fc.Arbitrary<T>,
  holds: (value: T) => void | Promise<void>,
): Target {
  return {
    name,
    few,
    property: (began) => {
      const all: fc.Arbitrary<unknown> = cases();
      return fc.asyncProperty(all, async (value) => {
        began?.();
        await holds(value as T);
      });
    },
  };
}

/** Cases that are tried one after the other. */
export interface Batch {
  readonly seed: number;
  readonly cases: number;
  /** fast-check's way to one case: "117:0:2". Without it, all cases of the seed are tried. */
  readonly path?: string;
  /** After so long there are no more cases, and a failure is as small as it has become. In ms. */
  readonly limit: number;
}

/** What a batch came to. */
export interface Tried {
  readonly cases: number;
  readonly failure: Failure | null;
}

export interface Failure {
  /** Leads to the smallest case. */
  readonly path: string;
  /** The smallest case that was found, as JavaScript. */
  readonly smallest: string;
  /** With its stack. */
  readonly error: string;
}

/** Bytes as a string, since most formats are text for the most part. */
function shown(value: unknown): string {
  return value instanceof Uint8Array ? `latin1 ${fc.stringify(String.fromCharCode(...value))}` : fc.stringify(value);
}

/** Tries cases until one fails. */
export async function tryBatch(
  { property }: Target,
  { seed, cases, path, limit }: Batch,
  began: () => void,
): Promise<Tried> {
  const { failed, numRuns, counterexamplePath, counterexample, errorInstance } = await fc.check(property(began), {
    seed,
    numRuns: cases,
    interruptAfterTimeLimit: limit,
    ...(path !== undefined && { path }),
  });
  if (!failed) return { cases: numRuns, failure: null };
  return {
    cases: numRuns,
    failure: {
      path: counterexamplePath ?? '',
      smallest: shown(counterexample?.[0]),
      error: errorInstance instanceof Error ? (errorInstance.stack ?? errorInstance.message) : String(errorInstance),
    },
  };
}
