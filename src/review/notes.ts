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

/** The threads on an article, in the order of their first remarks. @param decisions in force */
export function threadsIn(decisions: readonly Decision[]): Thread[] {
  const threads = new Map<string, Thread>();
  for (const decision of [...decisions].sort(byTime)) {
    if (decision.kind === 'note') {
      const { thread, at, text } = decision;
      const before = threads.get(thread);
      threads.set(thread, {
        id: thread,
        remarks: [...(before?.remarks ?? []), decision],
        at: before ? before.at : at,
        isResolved: false,
        tags: [...new Set([...(before?.tags ?? []), ...tagsOf(text)])],
      });
    } else if (decision.kind === 'resolved' || decision.kind === 'placed') {
      const before = threads.get(decision.thread);
      if (before)
        threads.set(decision.thread, {
          ...before,
          ...(decision.kind === 'resolved' ? { isResolved: decision.is } : { at: decision.at }),
        });
    }
  }
  return [...threads.values()];
}

/** "#check" in a remark. */
const tag = /(?:^|\s)#(\p{L}[\p{L}\p{N}_-]{0,39})/gu;

export function tagsOf(text: string): string[] {
  return Array.from(text.matchAll(tag), ([, name = '']) => name.toLowerCase());
}
