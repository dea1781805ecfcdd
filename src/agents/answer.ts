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
  const { quotation, person, day, words } = question;
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
  const asked = { ...(person && { speaker: person.name }), ...(about !== '' && { words: about }), limit: mostAsked };
  if (!person && about === '' && day === null) return { kind: 'nothing' };
  // What a day is spoken of says more than that the article is of that day.
  const ways = day === null ? [{}] : [{ speaksOf: day }, { published: day }];
  for (const way of ways) {
    const { statements } = await ask<{ statements: StatementAnswer[] }>('seeds_whoSaid', { ...asked, ...way });
    const best = mostAbout(statements, words);
    if (best.length > 0)
      return { kind: 'statements', statements: best.slice(0, mostAnswered), isCut: best.length > mostAnswered };
  }
  return { kind: 'nothing' };
}

/** Those that have most of the words. */
function mostAbout(statements: readonly StatementAnswer[], words: readonly string[]): readonly StatementAnswer[] {
  const wanted = new Set(words.map(stem));
  const counts = statements.map(({ words: said }) => {
    const stems = said.flatMap(({ exact }) => exact.match(/[\p{L}\p{N}'’-]+/gu) ?? []).map(stem);
    return new Set(stems.filter((each) => wanted.has(each))).size;
  });
  const most = counts.reduce((a, b) => Math.max(a, b), 0);
  return statements.filter((_, index) => counts[index] === most);
}

function stem(word: string): string {
  return stemOf(normalizeTerm(word));
}
