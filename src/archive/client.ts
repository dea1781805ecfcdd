import type { ArchiveAddress, Credentials } from './address';
import type { Send } from './wire';

/** What a request may have beside its path. */
export interface RequestOptions {
  /** JSON, or lines of it as they are. */
  readonly body?: unknown;
  /** Behind the question mark. */
  readonly query?: Readonly<Record<string, string | number | boolean>>;
  readonly signal?: AbortSignal | undefined;
  /** In ms. */
  readonly timeout?: number;
}

/** What a server answered. */
export interface Answer {
  readonly status: number;
  /** The JSON of its body; null when there was none. */
  readonly json: unknown;
}

/** Talks to the server of an archive. */
export class ArchiveClient {
  constructor(
    readonly address: ArchiveAddress,
    private readonly credentials: Credentials | null,
    private readonly send: Send,
  ) {}

  /**
   * Asks a server.
   * @param path "/_bulk", encoded
   * @param expected statuses beside 2xx that are answers, too
   * @throws ArchiveProblem when there is no answer, or another status
   */
  request(method: string, path: string, options?: RequestOptions, expected?: readonly number[]): Promise<Answer> {
    void [this.credentials, this.send, method, path, options, expected];
    throw new Error('not yet');
  }
}
