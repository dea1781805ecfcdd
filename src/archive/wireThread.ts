import type { ThreadScope } from '../corpus/thread';
import type { WireAnswer, WireFailure, WireQuestion, WireRequest } from './wire';

// The program of the one thread that opens connections: a classic script for a worker of the web. It begins at the
// first request to an archive, and knows nothing but where it is told to send what. It has no words for people, so
// being told their language means nothing to it.

declare const self: ThreadScope<WireQuestion, WireAnswer>;

/** In bytes. No server of ours has more to say at once, and memory has an end. */
const longestAnswer = 128 * 1024 * 1024;

/** What stops the requests that are under way. */
const stops = new Map<number, AbortController>();

self.onmessage = ({ data }) => {
  if ('url' in data) void answerTo(data).then((answer) => self.postMessage(answer));
  else if ('stop' in data) stops.get(data.stop)?.abort('stopped' satisfies WireFailure);
};

/** Never rejects. */
async function answerTo({ id, method, url, headers, body, timeout }: WireRequest): Promise<WireAnswer> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort('timeout' satisfies WireFailure), timeout);
  let hasBegun = false;
  stops.set(id, stop);
  try {
    const response = await fetch(url, {
      method,
      headers,
      ...(body !== undefined && { body }),
      signal: stop.signal,
      // Name and password are meant for this address alone.
      redirect: 'manual',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    });
    hasBegun = true;
    const { status, type } = response;
    if (type === 'opaqueredirect' || (status >= 300 && status < 400))
      return { id, failure: 'redirected', detail: response.headers.get('location') ?? '' };
    const text = await textOf(response);
    return text === null ? { id, failure: 'tooLong', detail: '' } : { id, status, body: text };
  } catch (error) {
    const failure = stop.signal.aborted ? (stop.signal.reason as WireFailure) : failureOf(error, hasBegun);
    return { id, failure, detail: detailOf(error) };
  } finally {
    clearTimeout(timer);
    stops.delete(id);
    // Of an answer that is not read to its end, the rest need not come.
    stop.abort();
  }
}

/** The body as text; null when it does not end. */
async function textOf({ body }: Response): Promise<string | null> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let [text, bytes] = ['', 0];
  for (;;) {
    const piece = await reader?.read();
    if (!piece || piece.done) return text + decoder.decode();
    bytes += piece.value.length;
    if (bytes > longestAnswer) return null;
    text += decoder.decode(piece.value, { stream: true });
  }
}

/** Browsers do not say why; Node says it in the causes of its errors. */
function failureOf(error: unknown, hasBegun: boolean): WireFailure {
  const codes = causesOf(error)
    .map(({ code }) => code ?? '')
    .join(' ');
  if (/\b(?:CERT_|UNABLE_TO_|ERR_TLS_|[A-Z_]{0,20}SELF_SIGNED|HOSTNAME_MISMATCH|INVALID_(?:CA|PURPOSE))/.test(codes))
    return 'certificate';
  if (/TIMEOUT|ETIMEDOUT/.test(codes)) return 'timeout';
  return hasBegun || /UND_ERR_SOCKET|ECONNRESET|EPIPE/.test(codes) ? 'cut' : 'unreachable';
}

function detailOf(error: unknown): string {
  return causesOf(error)
    .map(({ message, code }) => [code, message].filter(Boolean).join(' '))
    .join(': ');
}

/** An error, what caused it, and what caused that. */
function causesOf(error: unknown): readonly { readonly message?: string; readonly code?: string }[] {
  if (!(error instanceof Error)) return [];
  return [error, ...causesOf(error.cause)];
}
