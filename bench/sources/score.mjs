/** How well what a tool found in a document agrees with what is known of it. */

const wordsOf = (text) => text.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? [];
const folded = (text) =>
  wordsOf(text ?? '')
    .join(' ')
    .toLowerCase();
/** What programs put before the subject of an answer. */
const withoutReply = (title) => title?.replace(/^(?:(?:re|fwd?|aw|wg):\s*)+/i, '');

/** "By Ann Moore and Bob Hill" */
const namesIn = (author) =>
  folded((author ?? '').replace(/^\s*(?:words |text )?by\s/i, '').replace(/\s+(?:and|&)\s+/g, ', '));

/** Right, wrong, or nothing said. @returns {1 | -1 | 0} */
const verdict = (given, expected) => (!given ? 0 : given === expected ? 1 : -1);

/**
 * Of the parts whose page is known, the share that begin on it in what was found. Its words decide where a part begins,
 * in order, because some are said twice.
 */
function rightPages(stretches, places, targets) {
  const words = stretches.flatMap(({ text, page }) => wordsOf(text).map((word) => ({ word, page })));
  let [from, right, count] = [0, 0, 0];
  for (const { target, text } of places) {
    const page = targets.get(target);
    const begin = wordsOf(text).slice(0, 5);
    if (page === undefined || begin.length < 3) continue;
    count++;
    const startsAt = (at) => begin.every((word, offset) => words[at + offset]?.word === word);
    let at = from;
    while (at < words.length && !startsAt(at)) at++;
    if (at === words.length) continue;
    from = at + 1;
    if (words[at].page === page) right++;
  }
  return count === 0 ? null : right / count;
}

/** Of the paragraphs of a text, the share that are one: with nothing cut off, and nothing added. */
function wholeOf(blocks, body) {
  const left = new Map();
  for (const block of blocks.map(folded)) left.set(block, (left.get(block) ?? 0) + 1);
  const wanted = body.split('\n').map(folded).filter(Boolean);
  const whole = wanted.filter((text) => {
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count > 0;
  });
  return whole.length / wanted.length;
}

/** Of the paragraphs of an answer, the share that are set apart if, and only if, they are somebody else’s. */
function setApart(stretches, own, quoted) {
  const quotes = folded(
    stretches
      .filter(({ isQuote }) => isQuote)
      .map(({ text }) => text)
      .join('\n'),
  );
  const rest = folded(
    stretches
      .filter(({ isQuote }) => !isQuote)
      .map(({ text }) => text)
      .join('\n'),
  );
  const right = [
    ...own.map((text) => rest.includes(folded(text)) && !quotes.includes(folded(text))),
    ...quoted.map((text) => quotes.includes(folded(text)) && !rest.includes(folded(text))),
  ];
  return right.filter(Boolean).length / right.length;
}

/**
 * @param {(expected: string, given: string) => import('../../test/sources/fidelity').Fidelity} fidelityOf
 * @param {import('./documents.mjs').Expected} expected
 * @param {import('./peers.mjs').Given | null} given null when the article is not there
 * @param {Map<string, number> | null} targets the pages of a PDF’s targets
 */
export function scoreOf(fidelityOf, expected, given, targets) {
  if (given === null)
    return { recall: 0, precision: 1, order: 0, whole: 0, title: 0, author: 0, day: 0, page: null, apart: null };
  const text = given.stretches.map((each) => each.text).join('\n');
  const { recall, order } = fidelityOf(expected.body, text);
  const { precision } = fidelityOf(`${expected.body}\n${expected.also}`, text);
  const knowsPages = targets !== null && given.stretches.some(({ page }) => page !== null && page !== undefined);
  const knowsQuotes = expected.quoted !== undefined && given.stretches.some(({ isQuote }) => isQuote !== undefined);
  return {
    recall,
    precision,
    order,
    whole: given.blocks ? wholeOf(given.blocks, expected.body) : null,
    title: verdict(folded(withoutReply(given.title)), folded(withoutReply(expected.title))),
    author: verdict(namesIn(given.author), namesIn(expected.authors.join(', '))),
    day: verdict(given.day, expected.day),
    page: knowsPages && expected.places ? rightPages(given.stretches, expected.places, targets) : null,
    apart: knowsQuotes ? setApart(given.stretches, expected.own, expected.quoted) : null,
  };
}
