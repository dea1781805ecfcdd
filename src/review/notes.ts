import type { Anchor } from './anchor';
import { byTime, type Decision } from './decisions';

export type Remark = Extract<Decision, { kind: 'note' }>;

/** Remarks on the same words, or on an article as a whole. */
export interface Thread {
  readonly id: string;
  /** Oldest first; at least one. */
  readonly remarks: readonly Remark[];
  /** What it is about; null for the article as a whole. */
  readonly at: Anchor | null;
  /** Whether somebody said that it is done. */
  readonly isResolved: boolean;
  /** "#check" and the like, without the "#", in small letters, each once. */
  readonly tags: readonly string[];
}

/** Names a new thread, like no other. */
export function newThreadId(): string {
  return `${Date.now().toString(36)}-${crypto.randomUUID().slice(0, 8)}`;
}

/** The threads on an article, in the order of their first remarks. @param decisions in force */
export function threadsIn(decisions: readonly Decision[]): Thread[] {
  const threads = new Map<string, ReturnType<typeof newThread>>();
  for (const decision of [...decisions].sort(byTime)) {
    if (decision.kind === 'note') {
      const { thread: id, at, text } = decision;
      let thread = threads.get(id);
      if (!thread) threads.set(id, (thread = newThread(id, at)));
      thread.remarks.push(decision);
      thread.isResolved = false;
      for (const tag of tagsOf(text)) thread.tags.add(tag);
    } else if (decision.kind === 'resolved' || decision.kind === 'placed') {
      const thread = threads.get(decision.thread);
      if (thread && decision.kind === 'resolved') thread.isResolved = decision.is;
      if (thread && decision.kind === 'placed') thread.at = decision.at;
    }
  }
  return Array.from(threads.values(), (thread) => ({ ...thread, tags: [...thread.tags] }));
}

function newThread(id: string, at: Anchor | null) {
  return { id, at, remarks: [] as Remark[], isResolved: false, tags: new Set<string>() };
}

/** "#check" in a remark. */
const tag = /(?:^|\s)#(\p{L}[\p{L}\p{N}_-]{0,39})/gu;

export function tagsOf(text: string): string[] {
  return Array.from(text.matchAll(tag), ([, name = '']) => name.toLowerCase());
}
