/** How the stages of `npm test` tell each other what they counted: one line of text that a person can read too. */

/**
 * @typedef {{ passed: number, failed: number }} Counts
 */

/**
 * "Unit tests: 12 passed, 0 failed"
 * @param {string} name
 * @param {Counts} counts
 */
export const resultLine = (name, counts) => `${name}: ${counts.passed} passed, ${counts.failed} failed`;

/**
 * The sum of the result lines in a program's output, or undefined when it printed none.
 * @param {string} output
 * @returns {Counts | undefined}
 */
export function readResults(output) {
  const lines = [...output.matchAll(/^.{1,80}: (\d{1,9}) passed, (\d{1,9}) failed\r?$/gm)];
  if (lines.length === 0) return undefined;
  return lines.reduce(
    (sum, [, passed, failed]) => ({ passed: sum.passed + Number(passed), failed: sum.failed + Number(failed) }),
    { passed: 0, failed: 0 },
  );
}
