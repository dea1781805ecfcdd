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
  onmessage: ((event: { readonly data: Question }) => void) | null;
  postMessage(answer: Answer): void;
}
