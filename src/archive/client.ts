import type { ArchiveAddress, Credentials } from './address';
import { refusal, silence, strangeAnswer } from './answerProblems';
import type { Send, WireRequest } from './wire';

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

/** In ms. */
const usualTimeout = 30_000;

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
  async request(
    method: WireRequest['method'],
    path: string,
    { body, query = {}, signal, timeout = usualTimeout }: RequestOptions = {},
    expected: readonly number[] = [],
  ): Promise<Answer> {
    const parameters = new URLSearchParams(
      Object.entries(query).map(([name, value]) => [name, String(value)]),
    ).toString();
    const sent = await this.send(
      {
        method,
        url: `${this.address.url}${path}${parameters && `?${parameters}`}`,
        headers: {
          accept: 'application/json',
          ...(body !== undefined && {
            'content-type': `application/${typeof body === 'string' ? 'x-ndjson' : 'json'}`,
          }),
          ...(this.credentials && { authorization: basic(this.credentials) }),
        },
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
        timeout,
      },
      signal,
    );
    if ('failure' in sent) throw silence(this.address, sent);
    const { status } = sent;
    const json = jsonIn(sent.body);
    const isFine = (status >= 200 && status < 300) || expected.includes(status);
    if (!isFine) throw refusal(this.address, status, json ?? null, this.credentials !== null);
    if (json === undefined) throw strangeAnswer(this.address, sent.body);
    return { status, json };
  }
}

/** Undefined for what is no JSON. */
function jsonIn(text: string): unknown {
  if (text === '') return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** As UTF-8, which is what servers take names and passwords for. */
function basic({ user, password }: Credentials): string {
  return `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(`${user}:${password}`)))}`;
}
