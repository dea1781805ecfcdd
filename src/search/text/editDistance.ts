import { isAcronym } from './terms';

/** How a word differs from what was typed. */
export interface EditDistances {
  /** Between the two words. */
  readonly whole: number;
  /** Between the typed word and the beginning of the other that is closest to it. */
  readonly beginning: number;
}

const rows = [new Uint8Array(80), new Uint8Array(80), new Uint8Array(80)];

/**
 * Insertions, deletions, replacements and swaps of neighbours that turn `typed` into `word` (optimal string alignment).
 * Exact up to `most`; beyond that, some number greater than `most`. Words may have up to 79 characters.
 */
export function editDistances(typed: string, word: string, most: number): EditDistances {
  let [before, above, row] = rows;
  const width = typed.length;
  const height = Math.min(word.length, width + most);
  for (let column = 0; column <= width; column++) above![column] = column;
  let beginning = width;
  for (let line = 1; line <= height; line++) {
    let least = (row![0] = line);
    const letter = word.charCodeAt(line - 1);
    for (let column = 1; column <= width; column++) {
      const same = letter === typed.charCodeAt(column - 1);
      let cost = same ? above![column - 1] : 1 + Math.min(above![column - 1]!, above![column]!, row![column - 1]!);
      if (
        !same &&
        line > 1 &&
        column > 1 &&
        letter === typed.charCodeAt(column - 2) &&
        word.charCodeAt(line - 2) === typed.charCodeAt(column - 1)
      ) {
        cost = Math.min(cost!, before![column - 2]! + 1);
      }
      row![column] = cost!;
      if (cost! < least) least = cost!;
    }
    if (row![width]! < beginning) beginning = row![width]!;
    if (least > most) return { whole: most + 1, beginning };
    [before, above, row] = [above, row, before];
  }
  return { whole: word.length > height ? most + 1 : above![width]!, beginning };
}

/** How many slips are forgiven in a word: none in a short one, or an acronym, where they would make another word. */
export function allowedEdits(typed: string): number {
  if (typed.length < 4 || /\d/.test(typed) || isAcronym(typed)) return 0;
  return typed.length < 8 ? 1 : 2;
}

/** Which letters a word has, a bit each, to rule out most words before their distance is worked out. */
export function letterSet(word: string): number {
  let set = 0;
  for (let index = 0; index < word.length; index++) set |= 1 << (word.charCodeAt(index) & 31);
  return set;
}

/** How many of the letters in `set` are missing in `other`; a slip accounts for one at most. */
export function missingLetters(set: number, other: number): number {
  let rest = set & ~other;
  let count = 0;
  for (; rest !== 0; rest &= rest - 1) count++;
  return count;
}
