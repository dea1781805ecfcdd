import type { Span } from './article';
import { beginsTurn } from './speakerLabels';

/** Longer lines are not wrapped by hand: each is a paragraph of its own. */
const wrappedLineLength = 120;

/** A line without the white space around it. */
export interface Line extends Span {
  /** As people are shown it. */
  readonly text: string;
}

function* linesOf(text: string, from: number): Generator<Line> {
  for (let start = from; start < text.length;) {
    const feed = text.indexOf('\n', start);
    const next = feed < 0 ? text.length : feed + 1;
    const raw = text.slice(start, next);
    const content = raw.trim();
    const lead = raw.length - raw.trimStart().length;
    yield { start: start + (content ? lead : 0), end: start + (content ? lead + content.length : 0), text: content };
    start = next;
  }
}

/**
 * The paragraphs of plain text from an offset on, as spans without white space around them. Blank lines part them, and
 * `paragraphsIn` what stands between blank lines.
 */
export function paragraphsOf(text: string, from: number): Span[] {
  const found: Span[] = [];
  let run: Line[] = [];
  for (const line of linesOf(text, from)) {
    if (line.text) run.push(line);
    else if (run.length > 0) {
      for (const span of paragraphsIn(run)) found.push(span);
      run = [];
    }
  }
  for (const span of paragraphsIn(run)) found.push(span);
  return found;
}

/**
 * The paragraphs of lines without a blank one between them: a line break parts them where the text is evidently not
 * wrapped by hand, or a new speaker's turn begins.
 */
export function paragraphsIn(run: readonly Line[]): Span[] {
  const found: Span[] = [];
  const oneALine = run.some((line) => line.text.length > wrappedLineLength);
  let open: { start: number; end: number } | null = null;
  for (const line of run) {
    if (open && !oneALine && !beginsTurn(line.text)) open.end = line.end;
    else found.push((open = { start: line.start, end: line.end }));
  }
  return found;
}
