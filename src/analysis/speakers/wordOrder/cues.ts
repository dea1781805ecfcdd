import type { LanguagePack } from '../../../language/packs/pack';
import type { Word } from '../../../language/packs/words';
import type { Clause } from './clauses';

/** Words that report: `first` up to `last` is the finite verb, behind or before which the source stands. */
export interface Cue {
  readonly first: number;
  readonly last: number;
  readonly kind: 'said' | 'thought';
  readonly isPassive: boolean;
  /** The word at the end of the clause that belongs to the verb: "teilte … mit", "hat … gesagt"; null without. */
  readonly particle: number | null;
}

/** The cues of a sentence, in text order. */
export function findCues(words: readonly Word[], clauses: readonly Clause[], pack: LanguagePack): Cue[] {
  const { finite, split, participles, auxiliaries, passive } = pack.reporting;
  return clauses.flatMap((clause) => {
    const cues: Cue[] = [];
    for (let at = clause.first; at < clause.last && cues.length === 0; at++) {
      const word = words[at]!;
      if (word.quotation >= 0 || (word.isCapital && at > clause.first)) continue;
      const particles = split.get(word.lower);
      if (particles) {
        const end = lastWord(words, at + 1, clause.last, (lower) => particles.has(lower));
        if (end !== null) {
          const kind = particles.get(words[end]!.lower) ?? 'said';
          cues.push({ first: at, last: at + 1, kind, isPassive: false, particle: end });
          continue;
        }
      }
      const kind = finite.get(word.lower);
      if (kind) cues.push({ first: at, last: at + 1, kind, isPassive: false, particle: null });
      else if (auxiliaries.has(word.lower)) {
        const end = lastWord(words, at + 1, clause.last, (lower) => participles.has(lower));
        if (end === null) continue;
        const isPassive = passive.has(word.lower);
        cues.push({
          first: at,
          last: at + 1,
          kind: participles.get(words[end]!.lower) ?? 'said',
          isPassive,
          particle: end,
        });
      } else if (participles.has(word.lower) && auxiliaries.has(words[at + 1]?.lower ?? '') && at + 1 < clause.last) {
        cues.push({
          first: at,
          last: at + 2,
          kind: participles.get(word.lower) ?? 'said',
          isPassive: passive.has(words[at + 1]!.lower),
          particle: null,
        });
      }
    }
    return cues;
  });
}

function lastWord(
  words: readonly Word[],
  from: number,
  until: number,
  fits: (lower: string) => boolean,
): number | null {
  for (let at = until - 1; at >= from; at--) {
    if (words[at]!.quotation >= 0) continue;
    if (fits(words[at]!.lower)) return at;
    if (at < until - 3) return null;
  }
  return null;
}
