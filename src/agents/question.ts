import type { Analysis } from '../analysis/analysis';
import { calendarPeriod, type Period } from '../analysis/dates/periods';
import type { Article } from '../article/article';
import { personKey, type Person } from '../corpus/people';
import { isSpeechWord } from '../language/speechVerbs';
import { normalizeTerm } from '../search/text/terms';
import { stopWords } from '../search/text/stopWords';
import { quotationsIn } from './quotations/quotationsIn';
import type { Sources } from './sources';

/** What somebody wants to know of the articles, as far as the words of the question tell. */
export interface Question {
  /** Words in quotation marks, which are to be found. */
  readonly quotation: string | null;
  /** Somebody whom the articles name and the question means. */
  readonly person: Person | null;
  readonly day: Period | null;
  /** Other words that say something. */
  readonly words: readonly string[];
}

/** In words: longer names are found by their beginning. */
const longestName = 5;
const mostWords = 60;
/** Words that ask, and say nothing of what is asked for. */
const askingWords: ReadonlySet<string> = new Set(
  (
    'say says said saying tell tells told talk talks talked speak speaks spoke mention mentions mentioned statement ' +
    'statements quote quotes quoted quotation state stated claim claims claimed article articles source sources seed ' +
    'seeds day date time exactly ever anything something anyone somebody someone people person find show give list ' +
    'please word words happen happened announce announced'
  ).split(' '),
);

/** @param analysis of the question, which is read like an article without a date */
export async function readQuestion({ library }: Sources, asked: Article, analysis: Analysis): Promise<Question> {
  const [quotation] = quotationsIn(asked).map(({ start, end }) => asked.text.slice(start, end));
  const date = analysis.dates.find((each) => calendarPeriod(each) !== null);
  const rest = date ? `${asked.text.slice(0, date.start)} ${asked.text.slice(date.end)}` : asked.text;
  const words = (rest.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu) ?? []).slice(0, mostWords);
  await library.directory.whenListed();
  const named = personIn(words, (name) => library.directory.findPeople(name, 3));
  const left = named ? [...words.slice(0, named.from), ...words.slice(behind(words, named.to))] : words;
  return {
    quotation: quotation ?? null,
    person: named?.person ?? null,
    day: date ? calendarPeriod(date) : null,
    words: left.filter((word) => !isEmpty(word.replace(/['’]s$/, ''))),
  };
}

/** "What did Asif | promise" asks for what he said, in whatever words. */
function behind(words: readonly string[], named: number): number {
  return isSpeechWord(words[named]?.toLowerCase() ?? '') ? named + 1 : named;
}

function isEmpty(word: string): boolean {
  const plain = normalizeTerm(word);
  return stopWords.has(plain) || askingWords.has(plain);
}

/** The longest run of words that are somebody's name or role: "the Pakistani defense minister", "Asif". */
function personIn(words: readonly string[], find: (name: string) => readonly Person[]) {
  for (let length = Math.min(longestName, words.length); length > 0; length--)
    for (let from = 0; from + length <= words.length; from++) {
      const name = words.slice(from, from + length).map((word) => word.replace(/['’]s$/, ''));
      if (isEmpty(name[0]!) || isEmpty(name.at(-1)!)) continue;
      const person = find(name.join(' ')).find((each) => isCalled(each, name));
      if (person) return { person, from, to: from + length };
    }
  return null;
}

/** A single word must be one of the name; several may be a role, spelled nearly so. */
function isCalled({ name, also, roles }: Person, asked: readonly string[]): boolean {
  const names = new Set(personKey([name, ...also].join(' ')).split(' '));
  const words = asked.map(personKey);
  if (words.every((word) => names.has(word))) return true;
  return words.length > 1 && roles.some((role) => isNearly(personKey(role).split(' '), words));
}

/** "defence minister" is nearly "Pakistani Defense Minister". */
function isNearly(role: readonly string[], words: readonly string[]): boolean {
  return words.every((word) => role.some((each) => each === word || differByOne(each, word)));
}

/** Whether one letter stands in the place of another, in words that are long enough. */
function differByOne(one: string, other: string): boolean {
  if (one.length !== other.length || one.length < 5) return false;
  return [...one].filter((letter, index) => letter !== other[index]).length <= 1;
}
