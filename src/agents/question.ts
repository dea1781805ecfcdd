import type { Analysis } from '../analysis/analysis';
import { calendarPeriod, type Period } from '../analysis/dates/periods';
import type { Article } from '../article/article';
import { personKey, type Person } from '../corpus/people';
import { isSpeechWord } from '../language/speechVerbs';
import { fold } from '../search/text/characters';
import { normalizeTerm } from '../search/text/terms';
import { stopWords } from '../search/text/stopWords';
import { quotationsIn } from './quotations/quotationsIn';
import type { Sources } from './sources';

/** What somebody wants to know of the articles, as far as the words of the question tell. */
export interface Question {
  /** Words in quotation marks, which are to be found. */
  readonly quotation: string | null;
  /** Those whom the articles name and whose words the question means: two in "What did Lind and Askel say?" */
  readonly people: readonly Person[];
  readonly day: Period | null;
  /** Whether what was published then is meant, or before, or after. */
  readonly when: 'then' | 'before' | 'after';
  /** Other words that say something. */
  readonly words: readonly string[];
  /** Those of them that are written as names are: an answer without them is none. */
  readonly names: readonly string[];
}

/** In words: longer names are found by their beginning. */
const longestName = 5;
const mostWords = 60;
/** Words that ask, and say nothing of what is asked for. */
const askingWords: ReadonlySet<string> = new Set(
  (
    'say says said saying tell tells told talk talks talked speak speaks spoke mention mentions mentioned statement ' +
    'statements quote quotes quoted quotation state stated claim claims claimed article articles source sources seed ' +
    'seeds day date time exactly ever anything something everything anyone somebody someone anybody everybody people ' +
    'person find show give list please word words happen happened announce announced think thinks thought believe ' +
    'believes many true ' +
    // German, French, Spanish and Portuguese, without accents.
    'was wer wann wo wie hat haben sagte sagten gesagt sagt uber der die das den dem des ein eine einen und ist sind dass ' +
    'que qu qui quand ou comment dit disait a-t-il a-t-elle sur de du le la les des un une et est il elle ' +
    'qua quien cuando donde como dijo dice dicho sobre el los las unos unas y es ha ' +
    'o quem quando onde disse diz dito sobre os as um uma e foi'
  ).split(' '),
);
/** What follows is spoken of, and does not speak. */
const topicMarks = /^(?:about|on|regarding|concerning|of|to|against|uber|sur|sobre|de)$/;
/** Those who speak are asked for: whoever is named is spoken of. "Who is Lind?" asks for Lind. */
const asksWho =
  /^\s*(?:who|wer|qui|quien|quién|quem)\b(?!\s+(?:is|are|was|were|ist|est|es|é)\s+\p{L}+(?:\s+\p{L}+){0,3}\s*\??\s*$)|\b(?:was|were|been) said\b|\b(?:any|some|every)(?:one|body)\b/iu;

/** @param analysis of the question, which is read like an article of the day on which it is asked */
export async function readQuestion({ library }: Sources, asked: Article, analysis: Analysis): Promise<Question> {
  const [quoted] = quotationsIn(asked);
  const quotation = quoted?.parts.map(({ start, end }) => asked.text.slice(start, end)).join(' ') ?? null;
  const date = analysis.dates.find((each) => calendarPeriod(each) !== null);
  const rest = date ? `${asked.text.slice(0, date.start)} ${asked.text.slice(date.end)}` : asked.text;
  const words = (rest.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu) ?? [])
    .slice(0, mostWords)
    .map((word) => word.replace(/['’]s$/, ''));
  await library.directory.whenListed();
  const find = (name: string) => library.directory.findPeople(name, 3);
  const named = asksWho.test(asked.text) ? [] : speakersIn(words, find);
  const isNamed = (at: number) => named.some(({ from, to }) => from <= at && at < to);
  const left = words.filter((word, at) => !isNamed(at) && !isEmpty(word) && !isVerbBehind(words, named, at));
  return {
    quotation,
    people: named.map(({ person }) => person),
    day: date ? calendarPeriod(date) : null,
    when: whenOf(date ? asked.text.slice(0, date.start) : ''),
    words: left,
    names: left.filter((word) => /^\p{Lu}/u.test(word) && word !== words[0]),
  };
}

function whenOf(before: string): Question['when'] {
  if (/\b(?:before|until)\s+(?:the\s+)?$/i.test(before)) return 'before';
  return /\b(?:after|since)\s+(?:the\s+)?$/i.test(before) ? 'after' : 'then';
}

/** "What did Asif | promise" asks for what he said, in whatever words. */
function isVerbBehind(words: readonly string[], named: readonly Named[], at: number): boolean {
  return named.some(({ to }) => to === at) && isSpeechWord(words[at]!.toLowerCase());
}

function isEmpty(word: string): boolean {
  const plain = normalizeTerm(word);
  return stopWords.has(plain) || askingWords.has(plain);
}

/** Somebody whom words of the question name: from the first to behind the last. */
interface Named {
  readonly person: Person;
  readonly from: number;
  readonly to: number;
}

/** Those who are named and speak: whoever comes before what is spoken of, and whom "and" or "or" joins to the first. */
function speakersIn(words: readonly string[], find: (name: string) => readonly Person[]): Named[] {
  const all: Named[] = [];
  for (let rest = [...words], named = longestIn(rest, find); named; named = longestIn(rest, find)) {
    all.push(named);
    rest = rest.map((word, at) => (at >= named.from && at < named.to ? '' : word));
  }
  all.sort((a, b) => a.from - b.from);
  const isTopic = ({ from }: Named) =>
    words.slice(Math.max(0, from - 2), from).some((word) => topicMarks.test(normalizeTerm(word)));
  const [first] = all.filter((each) => !isTopic(each));
  if (!first) return all.slice(0, 1);
  const joined = [first];
  for (const each of all) {
    const between = words
      .slice(joined.at(-1)!.to, each.from)
      .filter((word) => !/^(?:the|der|die|le|la|el)$/i.test(word));
    if (each.from > joined.at(-1)!.from && between.every((word) => /^(?:and|or|und|oder|et|y|e)$/i.test(word)))
      joined.push(each);
  }
  return joined;
}

/** The longest run of words that are somebody's name or role: "the Pakistani defense minister", "Asif". */
function longestIn(words: readonly string[], find: (name: string) => readonly Person[]): Named | null {
  for (let length = Math.min(longestName, words.length); length > 0; length--)
    for (let from = 0; from + length <= words.length; from++) {
      const name = words.slice(from, from + length);
      if (isEmpty(name[0]!) || isEmpty(name.at(-1)!) || name.includes('')) continue;
      const isThe = /^(?:the|der|die|le|la|el)$/i.test(words[from - 1] ?? '');
      const person = find(name.join(' ')).find((each) => isCalled(each, name, isThe));
      if (person) return { person, from, to: from + length };
    }
  return null;
}

/**
 * Words of the name, and of one role with them or alone, spelled nearly so: "Runa Teal", "Mayor Teel", "defence
 * minister". A role of one word says who is meant only behind "the".
 */
function isCalled({ name, also, roles }: Person, asked: readonly string[], isThe: boolean): boolean {
  const names = namesOf([name, ...also].join(' '));
  const words = asked.flatMap(namesOf);
  const others = words.filter((word) => !names.includes(word));
  if (others.length === 0) return true;
  if (others.length < words.length && isNearly(names, others)) return true;
  if (words.length === 1 && !isThe) return isNearly(names, words) && /^\p{Lu}.{4}/u.test(asked[0]!);
  return roles.some((role) => isNearly(namesOf(role), others));
}

function namesOf(text: string): string[] {
  return personKey(fold(text)).split(' ');
}

/** "defence minister" is nearly "Pakistani Defense Minister". */
function isNearly(known: readonly string[], words: readonly string[]): boolean {
  return words.every((word) => known.some((each) => each === word || differByOne(each, word)));
}

/** Whether one letter is missing, too many, another one, or in its neighbour's place, in words that are long enough. */
function differByOne(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < 4 || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  const isSwapped = short[at] === long[at + 1] && short[at + 1] === long[at];
  if (isSwapped && short.slice(at + 2) === long.slice(at + 2)) return true;
  const behind = long.length === short.length ? at + 1 : at;
  return short.slice(behind) === long.slice(at + 1);
}
