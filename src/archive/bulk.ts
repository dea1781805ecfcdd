import type { ArchiveAddress } from './address';
import { refusal, saidIn } from './answerProblems';
import type { ArchiveProblem } from './problem';

/** A document on its way to the archive. */
export interface Parcel {
  readonly id: string;
  /** Of its article, for whoever is told what became of it. */
  readonly path: string;
  /** The document, as JSON. */
  readonly json: string;
}

/** What became of the parcels of a request. */
export interface BulkReading {
  readonly done: readonly Parcel[];
  /** The server could not take them now. */
  readonly again: readonly Parcel[];
  /** It never will, and says why. */
  readonly refused: readonly Refused[];
}

export interface Refused {
  readonly parcel: Parcel;
  readonly reason: string;
}

/** The body of a request that puts documents where they are, or in the place of those that were there. */
export function bulkLines(parcels: readonly Parcel[]): string {
  return parcels.map(({ id, json }) => `{"index":{"_id":${JSON.stringify(id)}}}\n${json}\n`).join('');
}

/** What a server says of each. */
interface BulkAnswer {
  readonly items?: readonly (Readonly<Record<string, ItemAnswer | undefined>> | null)[];
}

interface ItemAnswer {
  readonly _id?: unknown;
  readonly status?: unknown;
  readonly error?: unknown;
}

/**
 * Reads what a server says of each document. Done is only what it says it has.
 * @param isPatient whether what went wrong in the server itself is tried again
 * @throws ArchiveProblem when no other document would fare better: nothing is let in, or there is no such index
 */
export function readBulk(
  address: ArchiveAddress,
  parcels: readonly Parcel[],
  json: unknown,
  isPatient: boolean,
): BulkReading {
  const items = (json as BulkAnswer | null)?.items;
  if (!Array.isArray(items)) throw refusal(address, 200, json, true);
  const reading = { done: [] as Parcel[], again: [] as Parcel[], refused: [] as Refused[] };
  parcels.forEach((parcel, at) => {
    const answer = (items as NonNullable<BulkAnswer['items']>)[at]?.['index'];
    const status = Number(answer?.status);
    // What nothing, or something else, is said of may be there or not.
    if (answer?._id !== parcel.id || !Number.isInteger(status)) reading.again.push(parcel);
    else if (status >= 200 && status < 300) reading.done.push(parcel);
    else {
      const problem = refusal(address, status, answer, true);
      if (stops.has(problem.kind)) throw problem;
      if (problem.kind === 'unavailable' || (status >= 500 && isPatient)) reading.again.push(parcel);
      else reading.refused.push({ parcel, reason: saidIn(answer) || `status ${status}` });
    }
  });
  return reading;
}

const stops: ReadonlySet<ArchiveProblem['kind']> = new Set(['readOnly', 'forbidden', 'credentials', 'noIndex']);

/** Items in groups, each as large as it may be. @param sizeOf in the unit of `mostSize` */
export async function* grouped<T>(
  items: AsyncIterable<T>,
  sizeOf: (item: T) => number,
  mostSize: number,
  mostItems: number,
): AsyncGenerator<readonly T[], void, undefined> {
  let [group, size]: [T[], number] = [[], 0];
  for await (const item of items) {
    const more = sizeOf(item);
    if (group.length > 0 && (size + more > mostSize || group.length >= mostItems)) {
      yield group;
      [group, size] = [[], 0];
    }
    group.push(item);
    size += more;
  }
  if (group.length > 0) yield group;
}
