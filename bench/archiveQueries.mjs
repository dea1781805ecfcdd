/** Queries of each kind to ask an archive, of the words of its articles. */
import { randomFrom } from './corpus.mjs';

/** Words that tell something, in a row: no short ones. */
const wordsOf = (text) => text.match(/\b[a-z]{4,}\b/g) ?? [];

/**
 * @typedef {{ text: string, typing?: boolean }} Asked
 * @param {{ article: object, facts: object }[]} sample articles, with what was found in them
 * @param {number} each how many queries of each kind
 * @param {(facts: object) => { speaker: number, content: { start: number, end: number }[] }[]} statementsIn
 * @returns {[kind: string, queries: Asked[]][]}
 */
export function archiveQueries(sample, each, statementsIn) {
  const random = randomFrom(19);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const article = () => pick(sample).article;
  const inRow = (words, count) => {
    const at = Math.floor(random() * Math.max(1, words.length - count));
    return words.slice(at, at + count);
  };
  const words = (count) => inRow(wordsOf(article().text), count);
  const year = () => article().date.slice(0, 4);
  const phrase = () => pick(article().text.match(/\b[a-z]{3,} [a-z]{3,}\b/g) ?? ['the the']);
  const near = () => {
    const [first, , last] = words(3);
    return `${first} NEAR/8 ${last}`;
  };

  /** Somebody, and words of what that person says. */
  const said = sample.flatMap(({ article: { text }, facts }) =>
    statementsIn(facts).flatMap(({ speaker, content: [first] }) => {
      const found = wordsOf(text.slice(first?.start, first?.end));
      return speaker < 0 || found.length < 2 ? [] : { name: facts.named[speaker].names[0], found };
    }),
  );
  const speaker = (count) => {
    const { name, found } = pick(said);
    return [`speaker:"${name.replaceAll('"', '')}"`, ...inRow(found, count)].join(' ');
  };

  const makers = {
    'one word': () => words(1)[0],
    'several words': () => words(3).join(' '),
    'as it is typed': () => words(2).join(' ').slice(0, -1),
    phrase: () => `"${phrase()}"`,
    NEAR: near,
    'speaker: and words': () => speaker(2),
    prefix: () => `${words(1)[0].slice(0, 4)}*`,
    'date: and a word': () => `date:${year()} ${words(1)[0]}`,
    'filters alone': () => `${speaker(0)} date:>=${year()}`,
  };
  return Object.entries(makers).map(([kind, make]) => [
    kind,
    Array.from({ length: each }, () => ({ text: make(), typing: kind === 'as it is typed' })),
  ]);
}
