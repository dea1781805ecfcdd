import type { TokenizedArticle } from '../../../../language/tokens';
import { words } from '../../../../language/wordList';
import type { ScoredAttribution } from '../attribution';
import { nounPhraseAfter } from './nounPhrases';
import { opensQuotation } from './tokenTests';

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
export function isSoCalled({ cue, content }: ScoredAttribution, { tokens }: TokenizedArticle): boolean {
  const isSo = (at: number) => tokens[at]?.lower === 'called' && /^(?:so)?-$/.test(tokens[at - 1]?.lower ?? '');
  const quoted = content.find(({ first, last }) => tokens.slice(first, last).some(opensQuotation));
  if (cue !== null && isSo(cue.first)) return true;
  if (!quoted) return false;
  const mark = quoted.first + tokens.slice(quoted.first, quoted.last).findIndex(opensQuotation);
  // Before it stands nothing but an article: "the so-called".
  const before = mark - 3 - quoted.first;
  return isSo(mark - 1) && (before === 0 || (before === 1 && tokens[quoted.first]?.pos === 'DET'));
}

/** "Had Ann Lee said so, …": she did not. */
export function isCounterfactual({ source, cue }: ScoredAttribution, { tokens }: TokenizedArticle): boolean {
  return (
    source !== null &&
    cue !== null &&
    source.last === cue.first &&
    tokens[source.first - 1]?.text === 'Had' &&
    !/^[”"’]$/.test(tokens[source.first - 2]?.text ?? '')
  );
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

/** "She said nothing", "He said nothing about the fire". "Nothing was said" and "said nothing happened" are reports. */
export function isNothing({ cue, content }: ScoredAttribution, { tokens }: TokenizedArticle): boolean {
  const [only, ...others] = content;
  if (cue === null || !only || others.length > 0 || only.first !== cue.last) return false;
  return (
    /^(?:say|says|said|saying)$/.test(tokens[cue.last - 1]?.lower ?? '') &&
    tokens[only.first]?.lower === 'nothing' &&
    (only.last - only.first === 1 ||
      /^(?:about|of|to|in|on|at|more|else|further|publicly)$/.test(tokens[only.first + 1]?.lower ?? ''))
  );
}

/** Verbs of which a title is the object: "the band played “The Long Way”". */
const performing = words(`
  played, plays, playing, sang, sings, sung, singing, performed, performs, performing, recorded, records, recording
  released, releases, releasing, published, publishes, publishing, directed, directs, directing, composed, composes
  painted, paints, starred, stars, screened, staged, premiered
`);

/** "Then he sang “Three Rivers Down”": a title in quotation marks is nobody's words. */
export function isTitleOfWork({ cue, content }: ScoredAttribution, { tokens }: TokenizedArticle): boolean {
  const [first] = content;
  return (
    cue !== null &&
    first !== undefined &&
    first.first >= cue.last &&
    performing.has(tokens[cue.last - 1]?.lower ?? '') &&
    opensQuotation(tokens[first.first]) &&
    /^\p{Lu}/u.test(tokens[first.first + 1]?.text ?? '')
  );
}

/** "She stood for mayor", "He ran for office": no words, but a candidacy. */
export function isCandidacy({ cue, content }: ScoredAttribution, { tokens }: TokenizedArticle): boolean {
  const first = content[0]?.first;
  return (
    cue !== null &&
    /^(?:stand|stands|stood|standing|run|runs|ran|running)$/.test(tokens[cue.first]?.lower ?? '') &&
    (tokens[cue.last - 1]?.lower === 'for' || (first === cue.last && tokens[first]?.lower === 'for'))
  );
}

/** What is filed or signed, and says nothing to the reader. */
const papers = words(`
  lawsuit, suit, complaint, petition, appeal, motion, claim, bill, law, decree, order, letter, contract, deal
  agreement, lease, treaty, pact, accord, memorandum, legislation
`);

/** "She filed a lawsuit against the board", "The president signed a decree that doubles the fee": an act, no words. */
export function isFiling({ cue, content }: ScoredAttribution, { tokens }: TokenizedArticle): boolean {
  const start = content[0]?.first;
  if (cue === null || start === undefined || start < cue.first) return false;
  const verb = tokens.slice(cue.first, cue.last).findIndex(({ lower }) => filing.has(lower));
  if (verb < 0 || cue.last - cue.first > verb + 4) return false;
  const object = nounPhraseAfter(tokens, cue.first + verb + 1, cue.first + verb + 8);
  return (
    object !== null &&
    papers.has(tokens[object.last - 1]?.lower ?? '') &&
    start <= object.last + 1 &&
    !/^(?:to|that|,)$|ing$/.test(tokens[object.last]?.lower ?? '')
  );
}

const filing = words(`file, files, filed, filing, sign, signs, signed, signing, lodged, brought`);

/** "(was cited) as saying | by the agency": no words. */
export function isAgent({ cue, content }: ScoredAttribution, { tokens }: TokenizedArticle): boolean {
  const [only, ...others] = content;
  return (
    cue !== null &&
    others.length === 0 &&
    only?.first === cue.last &&
    tokens[cue.last - 1]?.lower === 'saying' &&
    tokens[only.first]?.lower === 'by'
  );
}

/** "Holm never mentioned the ferry", "did not mention | that it leaked": what somebody leaves out is not said. */
export function isLeftOut({ cue }: ScoredAttribution, { tokens }: TokenizedArticle): boolean {
  if (!cue) return false;
  const verb = tokens.slice(cue.first, cue.last).findIndex(({ lower }) => /^mention(?:s|ed|ing)?$/.test(lower));
  if (verb < 0) return false;
  const before = tokens.slice(Math.max(0, cue.first + verb - 3), cue.first + verb);
  return before.some(({ lower }) => /^(?:never|not|n['’]t|without)$/.test(lower));
}
