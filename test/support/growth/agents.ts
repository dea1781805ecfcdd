import { checkDraft } from '../../../src/agents/quotations/checkDraft';
import { quotationsIn } from '../../../src/agents/quotations/quotationsIn';
import { parseArticle } from '../../../src/article/parse';
import { sourcesOf } from '../../agents/sourcesOf';
import type { GrowthCase, Work } from './growth';
import { textCases } from './textCases';
import { textOf } from './texts';

const marks: readonly string[] = [
  '“',
  '"',
  '„',
  '«',
  '» ',
  "'",
  ' ‘',
  "s' a ",
  '“a b c',
  '“a b c” ',
  '“a b c,” she said, “d e f.” ',
  '\n\n“',
];

/** What an article and a draft of the same length consist of. */
const drafts: readonly (readonly [article: string, draft: string])[] = [
  ['“It rained all day in B#en,” said Ann M#er.\n\n', '“It rained all day in B#en,” Ann M#er said.\n\n'],
  ['“It rained all day in B#en,” said Ann M#er.\n\n', '“It snowed all day in B#en,” Ann M#er said. '],
  ['It rained all day. ', '“It rained all day.” '],
  ['not a b ', '“a b … a not b … b a” '],
];

/** Questions about one long article. */
const questions: readonly (readonly [tool: string, given: unknown])[] = [
  ['search', { query: 'rained' }],
  ['whoSaid', { speaker: 'Ann' }],
  ['article', { path: 'a.txt' }],
  ['checkQuotation', { quotation: 'It rained all day in' }],
];

export const agentCases: readonly GrowthCase[] = [
  ...textCases('quotations of a draft', 40_000, marks, (text) => {
    const article = parseArticle(text, 'draft.md');
    return () => quotationsIn(article);
  }),
  ...drafts.map(([shape, draft]): GrowthCase => ({
    stage: 'checking a draft',
    shape: JSON.stringify(`${shape} / ${draft}`).slice(1, -1),
    size: 1500,
    prepare: async (size): Promise<Work> => {
      const sources = await sourcesOf({ 'a.txt': textOf(shape, 2000) });
      const article = parseArticle(textOf(draft, size), 'draft.md');
      const analysis = await sources.library.analysisOf(article);
      return async () => {
        for await (const each of checkDraft(sources, article, analysis, null, new AbortController().signal)) void each;
        sources.library.dispose();
      };
    },
  })),
  ...questions.map(([tool, given]): GrowthCase => ({
    stage: 'what agents ask',
    shape: `${tool} ${JSON.stringify(given)}`,
    size: 8000,
    prepare: async (size): Promise<Work> => {
      const sources = await sourcesOf({ 'a.txt': textOf(drafts[0]![0], size) });
      return async () => {
        await sources.call(tool, given);
        sources.library.dispose();
      };
    },
  })),
  {
    stage: 'what agents ask',
    shape: 'search in many articles',
    size: 40,
    prepare: async (size): Promise<Work> => {
      const files = Array.from(
        { length: size },
        (_, number) => [`${number}.txt`, '“It rained,” said Ann Moore.'] as const,
      );
      const sources = await sourcesOf(Object.fromEntries(files));
      return async () => {
        await sources.call('search', { query: 'rained' });
        await sources.call('whoSaid', { speaker: 'Ann' });
        sources.library.dispose();
      };
    },
  },
];
