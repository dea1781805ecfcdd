import { addAll } from '../article/lists';
import { stemOf } from '../search/text/stem';
import { normalizeTerm } from '../search/text/terms';
import type { Question } from './question';
import { callTool, toolNamed } from './recipe';
import type { Sources } from './sources';
import type { StatementAnswer } from './statements';
import type { QuotedAnswer } from './tools/checkQuotation';

export type Answer =
  /** Statements that the question is about. */
  | { readonly kind: 'statements'; readonly statements: readonly StatementAnswer[]; readonly isCut: boolean }
  /** Where the words of the question stand, or nearly. */
  | { readonly kind: 'quotation'; readonly places: readonly QuotedAnswer[] }
  | { readonly kind: 'nothing' };

const mostAsked = 50;
const mostAnswered = 8;

/** Answers a question with what the articles say, and with nothing else. */
export async function answer(sources: Sources, question: Question, signal: AbortSignal): Promise<Answer> {
  const { quotation, people, day, when, words } = question;
  const ask = async <T>(name: string, given: object) =>
    JSON.parse(await callTool(toolNamed(name), given, sources, signal)) as T;
  if (quotation !== null) {
    const { places } = await ask<{ places: QuotedAnswer[] }>('seeds_checkQuotation', { quotation });
    return places.length > 0 ? { kind: 'quotation', places } : { kind: 'nothing' };
  }
  const about = words
    .join(' ')
    .replace(/[^\p{L}\p{N}\s'’-]/gu, ' ')
    .trim();
  if (people.length === 0 && about === '' && day === null) return { kind: 'nothing' };
  const speakers = people.length > 0 ? people.map(({ name }) => ({ speaker: name })) : [{}];
  for (const way of waysOf(question)) {
    const found: StatementAnswer[] = [];
    for (const speaker of speakers) {
      const asked = { ...speaker, ...way, ...(about !== '' && { words: about }), limit: mostAsked };
      const { statements } = await ask<{ statements: StatementAnswer[] }>('seeds_whoSaid', asked);
      const inTime = statements.filter(({ published }) => isInTime(published, day, when));
      addAll(found, mostAbout(inTime, question).slice(0, Math.ceil(mostAnswered / speakers.length) + 1));
    }
    if (found.length > 0)
      return { kind: 'statements', statements: found.slice(0, mostAnswered), isCut: found.length > mostAnswered };
  }
  return { kind: 'nothing' };
}

/** What a day is spoken of says more than that the article is of that day. */
function waysOf({ day, when }: Question): readonly object[] {
  if (day === null) return [{}];
  if (when !== 'then') return [{ order: when === 'before' ? 'oldest' : 'newest' }];
  return [{ speaksOf: day }, { published: day }];
}

function isInTime(published: string | null, day: string | null, when: Question['when']): boolean {
  if (day === null || when === 'then') return true;
  if (published === null) return false;
  return when === 'before' ? published < day : published.slice(0, day.length) > day;
}

/** Those that have most of the words, and some of those that are names. */
function mostAbout(statements: readonly StatementAnswer[], { words, names }: Question): readonly StatementAnswer[] {
  const wanted = new Set(words.map(stem));
  const wantedNames = names.map(stem);
  const counted = statements.map((statement) => {
    const stems = new Set(wordsOf(statement).map(stem));
    const isNamed = wantedNames.length === 0 || wantedNames.some((name) => stems.has(name));
    return { statement, count: isNamed ? [...wanted].filter((each) => stems.has(each)).length : 0 };
  });
  const most = counted.reduce((a, { count }) => Math.max(a, count), 0);
  // What the search holds for a word that stands there in another form is no answer by itself.
  if (wanted.size > 0 && most === 0) return [];
  return counted.flatMap(({ statement, count }) => (count === most ? [statement] : []));
}

/** What is said, with the sentence around it and who says it. */
function wordsOf({ words, sentence = '', saidBy = '', speaker, role = '' }: StatementAnswer): readonly string[] {
  const said = [...words.map(({ exact }) => exact), sentence, saidBy, speaker ?? '', role].join(' ');
  return said.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
}

function stem(word: string): string {
  return stemOf(normalizeTerm(word));
}
