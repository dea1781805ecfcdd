import * as l10n from '@vscode/l10n';

/** A value of JSON, or why there is none: a sentence for a person. `line` is where it begins, from 1. */
export type JsonRow =
  { readonly line: number; readonly value: unknown } | { readonly line: number; readonly problem: string };

/** The values of JSON Lines. @param longest line, in UTF-16 code units; longer ones are passed over */
export function* jsonLines(pieces: Iterable<string>, longest: number): Generator<JsonRow> {
  let [parts, length, line] = [[] as string[], 0, 1];
  const whole = function* (): Generator<JsonRow> {
    const text = parts.join('');
    if (length > longest) yield { line, problem: l10n.t('Line {0} is longer than any article.', line) };
    else if (text.trim() !== '') yield valueOf(text, line);
    [parts, length] = [[], 0];
    line++;
  };
  for (const piece of pieces) {
    const lines = piece.split('\n');
    for (let at = 0; at < lines.length; at++) {
      length += lines[at]!.length;
      if (length <= longest) parts.push(lines[at]!);
      if (at < lines.length - 1) yield* whole();
    }
  }
  yield* whole();
}

/**
 * The elements of a JSON list, or of the first list of objects in an object: `[{…}, …]`, `{"articles": [{…}, …]}`. One
 * element at a time is held.
 * @param longest element, in UTF-16 code units; a longer one ends the reading
 */
export function* jsonElements(pieces: Iterable<string>, longest: number): Generator<JsonRow> {
  let [depth, listDepth, inString, escaped, line, begin] = [0, -1, false, false, 1, 1];
  let [parts, length] = [[] as string[], 0];
  const close = (): JsonRow | null => {
    const text = parts.join('');
    [parts, length] = [[], 0];
    return text.trim() === '' ? null : valueOf(text, begin);
  };
  for (const piece of pieces) {
    let from = 0;
    const keep = (end: number) => {
      if (listDepth >= 0 && end > from) parts.push(piece.slice(from, end));
      length += end - from;
      from = end;
    };
    for (let at = 0; at < piece.length; at++) {
      const code = piece.charCodeAt(at);
      if (code === newline) line++;
      if (inString) {
        if (escaped) escaped = false;
        else if (code === backslash) escaped = true;
        else if (code === quote) inString = false;
        continue;
      }
      if (code === quote) inString = true;
      else if (code === openList || code === openObject) {
        if (depth === listDepth) begin = line;
        depth++;
        if (listDepth >= 0 || code === openObject || depth > 2) continue;
        if (depth > 1 && !/^\s{0,1000}(?:\{|$)/.test(piece.slice(at + 1, at + 1002))) continue;
        listDepth = depth;
        [from, begin] = [at + 1, line];
      } else if (code === closeList || code === closeObject || (code === comma && depth === listDepth)) {
        const isEnd = depth === listDepth;
        if (code !== comma) depth--;
        if (!isEnd) continue;
        keep(at);
        from = at + 1;
        const row = close();
        if (row) yield row;
        if (code !== comma) return;
        begin = line;
      }
    }
    keep(piece.length);
    if (listDepth < 0) length = 0;
    if (length <= longest) continue;
    yield {
      line: begin,
      problem: l10n.t(
        'The element that begins in line {0} is longer than any article; nothing below it was read.',
        begin,
      ),
    };
    return;
  }
  if (listDepth < 0) yield { line: 1, problem: l10n.t('There is no list in it.') };
  else yield { line: begin, problem: l10n.t('Its list ends too early: what begins in line {0} is not whole.', begin) };
}

const [newline, quote, backslash, comma, openList, closeList, openObject, closeObject] = Array.from(
  '\n"\\,[]{}',
  (each) => each.charCodeAt(0),
) as [number, number, number, number, number, number, number, number];

function valueOf(text: string, line: number): JsonRow {
  try {
    return { line, value: JSON.parse(text) };
  } catch {
    return { line, problem: l10n.t('What begins in line {0} is no valid JSON.', line) };
  }
}
