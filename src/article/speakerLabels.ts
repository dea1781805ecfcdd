/**
 * How transcripts begin a turn: "SEN. BLAKE:", "[00:12:03] Ann Lee:", "Ann Lee (00:12):". The constants are sources of
 * patterns with the `u` flag; every repetition is bounded, so they take linear time.
 */

/** "0:09", "00:12:03", "00:12:03.250". */
const clock = String.raw`(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?`;

/** A time mark before a label: "[00:12:03] ", "00:12:03 - ", "[12/03/2024, 10:11] ". */
export const timeBefore = String.raw`(?:[[(]?(?:\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},? )?${clock}(?: ?[AaPp]\.?[Mm]\.?)?[\])]?[ \t]{1,3}(?:[-–—] )?)`;

/** A time mark behind a label: " (00:12)", " [0:12]". */
export const timeBehind = String.raw`(?: [[(]${clock}[\])])`;

/** A line that is a label and a time mark: "Ann Lee  0:09", and what is said in the next line. */
export const timeAtLineEnd = String.raw`[ \t]{1,4}[[(]?${clock}[\])]?[ \t]{0,3}(?:\r?\n|$)`;

const word = String.raw`[\p{Lu}\p{N}(][\p{L}\p{N}.'’)-]{0,30}`;
const turn = new RegExp(
  String.raw`^${timeBefore}?(?:[QA]|(?=\p{Lu})${word}(?: ${word}){0,5})${timeBehind}?:[ \t]`,
  'u',
);

/** Whether a line begins somebody's turn in a transcript: "SEN. BLAKE: ", "Q: ", "[00:12] Ann Lee: ". */
export function beginsTurn(line: string): boolean {
  return turn.test(line);
}
