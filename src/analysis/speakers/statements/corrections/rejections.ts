import type { TokenizedArticle } from '../../../../language/tokens';
import type { ScoredAttribution } from '../attribution';

/** "Abubakar Said Mwinyi was born": a capital between names. */
export function isPartOfName({ cue }: ScoredAttribution, { tokens }: TokenizedArticle): boolean {
  return (
    cue !== null &&
    cue.last - cue.first === 1 &&
    tokens[cue.first]?.text === 'Said' &&
    [cue.first - 1, cue.last].every((at) => tokens[at]?.pos === 'PROPN')
  );
}

/** "the so-called “quiet zone”": nobody calls it so here. */
export function isSoCalled({ cue }: ScoredAttribution, { tokens }: TokenizedArticle): boolean {
  return cue !== null && tokens[cue.first]?.lower === 'called' && /^(?:so)?-$/.test(tokens[cue.first - 1]?.lower ?? '');
}

/** "Her show, “The Long Way,” comes to town": a work has a title. */
export function isTitled({ cue }: ScoredAttribution, { tokens }: TokenizedArticle): boolean {
  return (
    cue !== null &&
    cue.last - cue.first === 1 &&
    /^(?:show|play|film|movie|album|song|novel|book|exhibition|series)$/.test(tokens[cue.first]?.lower ?? '') &&
    tokens[cue.last]?.text === ','
  );
}

/** "The mayor apologised to both men": to whom it was said is not what was said. */
export function isAddressee({ cue, content }: ScoredAttribution, { tokens }: TokenizedArticle): boolean {
  const [only, ...others] = content;
  return (
    cue !== null &&
    only?.first === cue.last &&
    others.length === 0 &&
    tokens[cue.last - 1]?.lower === 'to' &&
    /^(?:apologi[sz]|talk|sp[eo]ak|spoke|wr[io]t|lie)/.test(tokens[cue.last - 2]?.lower ?? '')
  );
}

/** "Nobody knows whether he lived": then nobody says so. */
export function isUnknown({ source, cue }: ScoredAttribution, { tokens }: TokenizedArticle): boolean {
  const words = source
    ? tokens
        .slice(source.first, source.last)
        .map(({ lower }) => lower)
        .join(' ')
    : '';
  return cue !== null && /^(?:nobody|no one)$/.test(words) && /^kn(?:ows?|ew)$/.test(tokens[cue.last - 1]?.lower ?? '');
}
