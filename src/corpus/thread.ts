import { sayIn, type Wording } from '../article/wording';

/** A thread beside this one that runs a script of ours: a worker's program of the web. */
export interface Thread<Question> {
  /** Whether it leaves the thread that asks it free. */
  readonly isElsewhere: boolean;
  /** @param transferred what is handed over rather than copied: whoever asks has it no longer */
  ask(question: Question, transferred?: readonly ArrayBuffer[]): void;
  end(): void;
}

/** What becomes of a thread. */
export interface ThreadEvents<Answer> {
  readonly answered: (answer: Answer) => void;
  /** It could not begin, or has ended of itself. */
  readonly failed: (error: Error) => void;
}

/** Begins a thread with a script, however the host does that. */
export type StartThread<Question, Answer> = (
  events: ThreadEvents<Answer>,
) => Thread<Question> | Promise<Thread<Question>>;

/** What a script finds in its thread, which the types of a page do not know. */
export interface ThreadScope<Question, Answer> {
  onmessage: ((event: { readonly data: Question | Told }) => void) | null;
  postMessage(answer: Answer): void;
}

/** What a thread may be told before it is asked anything. */
interface Told {
  readonly wording: Wording;
}

/** Threads that say what they have to say in another language. @param wording undefined for English */
export function saying<Question, Answer>(
  wording: Wording | undefined,
  start: StartThread<Question | Told, Answer>,
): StartThread<Question, Answer> {
  return async (events) => {
    const thread = await start(events);
    if (wording) thread.ask({ wording });
    return thread;
  };
}

/** The other end: what a script in a thread does with what it is asked. */
export function listen<Question, Answer>(
  scope: ThreadScope<Question, Answer>,
  take: (question: Question) => void,
): void {
  scope.onmessage = ({ data }) => {
    if (isTold(data)) sayIn(data.wording);
    else take(data);
  };
}

function isTold(data: unknown): data is Told {
  return typeof data === 'object' && data !== null && 'wording' in data;
}
