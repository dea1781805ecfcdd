import type { NoteMark } from '../importer';
import { foldSpace } from './tree';

/** A line of text with what a block needs to know of it. */
export interface Line {
  readonly text: string;
  readonly notes: readonly NoteMark[];
  /** How much of it is links, from 0 to 1. */
  readonly linkShare: number;
}

/** Puts the pieces of a line together, white space folded, so that offsets into it hold. */
export class LineBuffer {
  private text = '';
  private endsWithSpace = true;
  private notes: NoteMark[] = [];
  private linked = 0;

  /** What was added since the last time that it was taken. */
  get words(): string {
    return this.text;
  }

  add(written: string, isLinked: boolean): void {
    const folded = foldSpace(written);
    const text = this.endsWithSpace && folded.startsWith(' ') ? folded.slice(1) : folded;
    if (text === '') return;
    this.text += text;
    this.endsWithSpace = text.endsWith(' ');
    if (isLinked) this.linked += text.length;
  }

  addNote(mark: string): void {
    this.notes.push({ at: this.endsWithSpace ? Math.max(0, this.text.length - 1) : this.text.length, mark });
  }

  /** @returns what was added since the last time; null when that says nothing */
  take(): Line | null {
    const text = this.text.trimEnd();
    const line = { text, notes: this.notes, linkShare: text === '' ? 0 : this.linked / text.length };
    const isNothing = text === '';
    this.text = '';
    this.endsWithSpace = true;
    this.linked = 0;
    if (!isNothing) this.notes = [];
    return isNothing ? null : line;
  }
}
