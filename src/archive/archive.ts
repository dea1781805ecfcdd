import type { SearchFacts } from '../search/index/facts';
import type { Query } from '../search/query/ast';
import type { CountedValue, Status } from '../search/index/types';
import type { FacetField } from '../corpus/results';
import type { ArchiveClient } from './client';

/** An article in the archive: its file, as it was put there. */
export interface ArchivedFile {
  /** Where it lay: "2025/october/ferry.md". Names it in its archive. */
  readonly path: string;
  /** All of the file, as it is shown in an editor. */
  readonly text: string;
  /** Who says what in it, and when, as it was read when it was put there: for lists, so that they need not read it. */
  readonly facts: SearchFacts;
}

/** What an archive holds, and how it is. */
export interface ArchiveStatus {
  readonly articles: number;
  /** Of all copies, in bytes. */
  readonly bytes: number;
  readonly health: 'green' | 'yellow' | 'red';
  readonly server: string;
}

/** What people marked articles of the archive with. It is kept in the workspace; the archive knows nothing of it. */
export interface ArchiveMarks {
  /** The paths of all that have been marked. */
  paths(): Iterable<string>;
  statusesOf(path: string): readonly Status[];
  tagsOf(path: string): readonly string[];
}

export interface FindOptions {
  readonly limit: number;
  readonly marks?: ArchiveMarks;
  readonly signal?: AbortSignal;
}

/** What a query found. */
export interface ArchiveAnswer {
  /** How many articles match. */
  readonly total: number;
  /** There are more than `total`: nobody counted on. */
  readonly isMore: boolean;
  /** The best, best first. */
  readonly files: readonly (ArchivedFile & { readonly score: number })[];
  /** What of the query could not be asked for, or not as it was meant: a sentence each. */
  readonly notes: readonly string[];
  /** Some part of the archive did not answer in time, so that articles may be missing. */
  readonly isPartial: boolean;
}

/** One way to narrow results down: how many articles have each value. */
export interface ArchiveFacet {
  readonly field: FacetField;
  readonly values: readonly CountedValue[];
}

/** An archive that is asked. All reject with an ArchiveProblem. */
export class Archive {
  constructor(private readonly client: ArchiveClient) {}

  /** Whether there is an archive that we can read, and how much it holds. */
  status(signal?: AbortSignal): Promise<ArchiveStatus> {
    void [this.client, signal];
    throw new Error('not yet');
  }

  /** The best articles for a query. */
  find(query: Query, options: FindOptions): Promise<ArchiveAnswer> {
    void [query, options];
    throw new Error('not yet');
  }

  /** An article by its path; null when there is none. */
  file(path: string, signal?: AbortSignal): Promise<ArchivedFile | null> {
    void [path, signal];
    throw new Error('not yet');
  }

  /** How the articles that match can be narrowed down. */
  facets(query: Query, options: Omit<FindOptions, 'limit'>): Promise<readonly ArchiveFacet[]> {
    void [query, options];
    throw new Error('not yet');
  }

  /** The values of a field that begin like what was typed, those of most articles first: names, months, languages. */
  values(field: string, typed: string, limit: number, signal?: AbortSignal): Promise<readonly CountedValue[]> {
    void [field, typed, limit, signal];
    throw new Error('not yet');
  }
}
