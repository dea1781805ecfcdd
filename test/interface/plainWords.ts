/**
 * What a text says in plain letters: of ours each has an accent (scripts/vscode/pseudoLocale.mjs), so that plain words
 * are filled in (words of articles, names, days, numbers, files) or were forgotten when texts were translated.
 */

/** Days and months in English, whose rules hold where a language has none of its own; numbers and keys. */
const common = new RegExp(
  `^(?:${[
    '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?',
    '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?)',
    '(?:aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)',
    'at|[ap]m|\\d+',
    'ctrl|control|cmd|shift|alt|enter|escape|delete|(?:up|down)arrow|f\\d+|[a-z]',
  ].join('|')})$`,
);

/** Words alone, with one blank around each. */
const bare = (text: string) =>
  ` ${text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `;

/**
 * Runs of plain words in a text that nothing accounts for.
 * @param sources texts from which words are filled in: a run that stands in one of them as it is, is taken for its
 * words; so is one of two such parts, as a name and what stands beside it
 */
export function plainWords(text: string, sources: readonly string[]): string[] {
  const known = sources.map(bare);
  const stands = (words: readonly string[]) =>
    words.every((word) => common.test(word)) || known.some((source) => source.includes(` ${words.join(' ')} `));
  return text
    .replace(/[\p{L}\p{M}'’-]*[^\P{L}a-zA-Z][\p{L}\p{M}'’-]*/gu, '|')
    .split(/[^\w\s'’-]+/)
    .map((run) => run.trim())
    .filter((run) => /[a-z]{2}/i.test(run))
    .filter((run) => {
      const words = bare(run).trim().split(' ');
      return !words.some((_, at) => stands(words.slice(0, at)) && stands(words.slice(at)));
    });
}
