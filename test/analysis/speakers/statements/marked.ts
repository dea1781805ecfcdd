import { parseArticle } from '../../../../src/article/parse';
import type { ScoredAttribution } from '../../../../src/analysis/speakers/statements/attribution';
import { Part } from '../../../../src/analysis/speakers/statements/labels';
import type { FoundChunk } from '../../../../src/analysis/speakers/statements/tagArticle';
import { tokenize } from '../../../../src/language/tokenize';
import type { TokenizedArticle } from '../../../../src/language/tokens';

const parts: ReadonlyMap<string, Part> = new Map([
  ['s', Part.source],
  ['c', Part.cue],
  ['q', Part.content],
]);

export interface Marked {
  readonly text: string;
  readonly tokenized: TokenizedArticle;
  /** All parts, in order. */
  readonly chunks: readonly FoundChunk[];
  /** The parts of one number are a statement; those without cue and source, each by itself. */
  readonly statements: readonly ScoredAttribution[];
}

/** Reads a text in which parts are marked as in "[s1:Ann Lee] [c1:said] [q1:so]", each with the same probability. */
export function readMarked(marked: string, probability = 0.8): Marked {
  let text = '';
  let at = 0;
  const spans: { part: Part; group: string; start: number; end: number }[] = [];
  for (const match of marked.matchAll(/\[([scq])(\d?):([^\]]{1,2000})\]/g)) {
    text += marked.slice(at, match.index);
    const [whole, kind = '', group = '', words = ''] = match;
    spans.push({ part: parts.get(kind)!, group, start: text.length, end: text.length + words.length });
    text += words;
    at = match.index + whole.length;
  }
  text += marked.slice(at);
  const tokenized = tokenize(parseArticle(text, 'test.txt'));
  const { tokens } = tokenized;
  const groups = new Map<string, FoundChunk[]>();
  const chunks = spans.map(({ part, group, start, end }): FoundChunk => {
    const first = tokens.findIndex((token) => token.end > start);
    const last = tokens.filter((token) => token.start < end).length;
    const chunk = { part, first, last, sequence: 0, probability };
    groups.set(group, [...(groups.get(group) ?? []), chunk]);
    return chunk;
  });
  const statements = [...groups.values()].map((group): ScoredAttribution => {
    const only = (part: Part) => group.find((chunk) => chunk.part === part) ?? null;
    const content = group.filter(({ part }) => part === Part.content);
    return { source: only(Part.source), cue: only(Part.cue), content, probability };
  });
  return { text, tokenized, chunks, statements };
}

/** A statement as a line: "source | cue | content … content", "-" for what is not there. */
export function written(
  { text, tokenized: { tokens } }: Marked,
  { source, cue, content }: Omit<ScoredAttribution, 'probability'>,
): string {
  const words = (chunk: FoundChunk | null): string =>
    chunk ? text.slice(tokens[chunk.first]?.start, tokens[chunk.last - 1]?.end).replace(/\s+/g, ' ') : '-';
  return [words(source), words(cue), content.map(words).join(' … ')].join(' | ');
}
