import type { LanguagePack, TogetherWords } from '../../../language/packs/pack';
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
  const { finite, split, participles, auxiliaries, passive, together } = pack.reporting;
  if (together) return clauses.flatMap((clause) => cueTogether(words, clause, pack, together) ?? []);
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

/** The first cue of a clause whose words stand together: "dijo", "a également déclaré", "dio a conocer". */
function cueTogether(
  words: readonly Word[],
  { first, last }: Clause,
  pack: LanguagePack,
  { alsoNouns, negations, reflexives }: TogetherWords,
): Cue | null {
  const { finite, split, participles, auxiliaries, passive } = pack.reporting;
  const { determiners, prepositions } = pack.phrases;
  for (let at = first; at < last; at++) {
    const { lower, quotation, isCapital } = words[at]!;
    if (quotation >= 0 || (isCapital && at > first)) continue;
    const before = words[at - 1]?.lower ?? '';
    if (alsoNouns.has(lower) && at > first && (determiners.has(before) || prepositions.has(before))) continue;
    const particles = split.get(lower);
    const isAuxiliary = auxiliaries.has(lower);
    const second =
      (particles && wordWithin(words, at + 1, last, (each) => particles.has(each))) ??
      (isAuxiliary ? wordWithin(words, at + 1, last, (each) => participles.has(each)) : null);
    const secondWord = second === null ? '' : words[second]!.lower;
    const kind = particles?.get(secondWord) ?? participles.get(secondWord) ?? finite.get(lower);
    if (!kind) continue;
    const end = (second ?? at) + 1;
    const near = words.slice(Math.max(first, at - 2), end).map((each) => each.lower);
    if (near.some((each) => negations.has(each))) continue;
    return {
      first: at,
      last: end,
      kind,
      isPassive: isAuxiliary && isPassive(words, at, end, passive, reflexives),
      particle: null,
    };
  }
  return null;
}

/** "a été annoncé", "est annoncé", but not "s'est félicité". */
function isPassive(
  words: readonly Word[],
  first: number,
  last: number,
  passive: ReadonlySet<string>,
  reflexives: ReadonlySet<string>,
): boolean {
  if (words.slice(first + 1, last).some(({ lower }) => passive.has(lower))) return true;
  return passive.has(words[first]!.lower) && !reflexives.has(words[first - 1]?.lower ?? '');
}

/** The word that fits among the next few. */
function wordWithin(
  words: readonly Word[],
  from: number,
  until: number,
  fits: (lower: string) => boolean,
): number | null {
  for (let at = from; at < Math.min(until, from + 4); at++) {
    if (words[at]!.quotation >= 0 || words[at]!.isCapital) return null;
    if (fits(words[at]!.lower)) return at;
  }
  return null;
}
