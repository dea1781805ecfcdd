/*
 * What travels between whoever asks an archive and the one thread that can open connections (`wireThread.ts`): no other
 * bundle has anything to open one with.
 */

/** One request to a server. */
export interface WireRequest {
  /** Comes back with the answer. */
  readonly id: number;
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** In ms. */
  readonly timeout: number;
}

/** Nobody waits for the answer to a request any more. */
export interface WireStop {
  readonly stop: number;
}

export type WireQuestion = WireRequest | WireStop;

/**
 * Why no answer came. `certificate`: the server could not show who it is. `redirected`: it sends elsewhere, where the
 * credentials were not meant for. `cut`: the connection ended in the middle. `tooLong`: the answer has no end in sight.
 */
export type WireFailure = 'unreachable' | 'timeout' | 'certificate' | 'redirected' | 'cut' | 'tooLong' | 'stopped';

export type WireAnswer =
  | { readonly id: number; readonly status: number; readonly body: string }
  | { readonly id: number; readonly failure: WireFailure; readonly detail: string };

/** Sends a request and gives what came of it. Never rejects. */
export type Send = (request: Omit<WireRequest, 'id'>, signal?: AbortSignal) => Promise<WireAnswer>;
