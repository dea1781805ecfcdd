import type { Article, Block, Span } from '../../../../article/article';
import { GRAMMAR_WORDS } from '../../../../language/commonWords';
import type { FoundStatement } from '../../foundStatement';
import { isQuotable } from './headlines';

/** "Ferry crash: skipper “saw no light”", "Moreau ‘warned board twice’": who is quoted, then the words in marks. */
const pattern =
  /^(?:[^:“”"]{2,80}: )?((?:\p{L}[\p{L}.'’-]{0,30} ){0,3}\p{L}[\p{L}.’-]{0,30}) ((["“‘'])[^"“”]{6,120}(["”’']))$/u;

/** "‘Nobody came for us’: survivors want answers": words in marks, then what they are about; nobody is named. */
const leadingQuotation = /^(?:“[^“”]{8,120}”|"[^"]{8,120}"|[‘'](?:[^'’]|['’](?=\p{L})){8,120}['’])(?=: \S)/u;

const longestHeadline = 200;

/** Headlines that quote somebody without a verb. */
export function findQuotingHeadlines(article: Article): FoundStatement[] {
  return article.blocks.flatMap((block, index) =>
    block.kind === 'heading' || index === 0 ? (readHeadline(article, block) ?? []) : [],
  );
}

function readHeadline({ text }: Article, block: Block): FoundStatement | null {
  if (block.end - block.start > longestHeadline) return null;
  const [, name = '', quotation = ''] = pattern.exec(text.slice(block.start, block.end)) ?? [];
  const start = block.end - quotation.length;
  const source = { start: start - 1 - name.length, end: start - 1 };
  const lastWord = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  const opening = leadingQuotation.exec(text.slice(block.start, block.end))?.[0];
  if (opening !== undefined) return quotingHeadline({ start: block.start, end: block.start + opening.length }, null);
  return quotation && !GRAMMAR_WORDS.has(lastWord) && isQuotable(name, text, block)
    ? quotingHeadline({ start, end: block.end }, source)
    : null;
}

function quotingHeadline(content: Span, source: Span | null): FoundStatement {
  return { type: 'direct', content: [content], cue: null, source, confidence: 0.8, speech: true };
}
