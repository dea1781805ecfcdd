import type { TokenizedArticle } from '../../../language/tokens';
import type { ScoredAttribution } from './attribution';

/**
 * The statements but for echoes of others: in "Ray said Stark knew nothing about the leak" the words "knew nothing
 * about" are found to report something of Ray's, too, and their subject is Stark.
 */
export function withoutEchoes(
  statements: readonly ScoredAttribution[],
  { tokens }: TokenizedArticle,
): ScoredAttribution[] {
  const bySource = new Map<number, ScoredAttribution[]>();
  for (const statement of statements) {
    if (!statement.source) continue;
    const { first } = statement.source;
    const others = bySource.get(first);
    if (others) others.push(statement);
    else bySource.set(first, [statement]);
  }
  return statements.filter(({ source, cue }) => {
    if (!source || !cue || !/^\p{Lu}/u.test(tokens[cue.first - 1]?.text ?? '')) return true;
    const others = bySource.get(source.first) ?? [];
    return !others.some(({ content }) => content.some(({ first, last }) => first < cue.first && cue.last <= last));
  });
}
