import { type Page, lowerAt } from './page';
import { type Gender, type Person, genderBy, isNamed } from './people';
import type { Reference } from './reference';

/** Pronouns for one person in the third person, and the gender each tells. */
export const THIRD_PERSON: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ["he's", 'male'],
  ["he'd", 'male'],
  ["he'll", 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
  ["she's", 'female'],
  ["she'd", 'female'],
  ["she'll", 'female'],
]);

/** Pronouns for the speaker of a quotation. */
export const FIRST_PERSON: ReadonlySet<string> = new Set([
  'i',
  'me',
  'my',
  'mine',
  'myself',
  "i'm",
  "i've",
  "i'd",
  "i'll",
]);

/** What a choice among people rests on. */
export interface Choice {
  readonly person: Person;
  readonly evidence: Reference;
  readonly rivals: readonly Person[];
  /** Somebody without a name whom it may mean as well. */
  readonly unnamed: Person | null;
  /**
   * It stands in a quotation and the evidence sentences before: the speaker may mean somebody the article does not tell
   * of.
   */
  readonly remote: boolean;
  readonly why: string;
}

/** What is known about the place where a pronoun stands. */
export interface Setting {
  readonly token: number;
  /** What the word itself tells; null for a role noun that may be either's. */
  readonly gender: Gender | null;
  /** Who is said to say the words around the pronoun, when they are somebody's reported words, or whom they address. */
  readonly speaker: Person | null;
  /** Inside quotation marks, so that the speaker is "I" and not "he". */
  readonly quoted: boolean;
  /** Whether a reference stands in the same reported words. */
  readonly isBeside: (reference: Reference) => boolean;
  /** It names the source of a statement itself. */
  readonly isSource: boolean;
  /** Whom the words it is the source of call "he" or "she", and so are not its own. */
  readonly spokenOf: ReadonlySet<Person>;
  /** Who writes "I" around the place, and so is nobody's "she" there. */
  readonly narrator: Person | null;
  /** Whom the article is about, where it may come back to that person: at the start of a paragraph. */
  readonly protagonist: Person | null;
  /** It is the first word of its sentence. */
  readonly opensSentence: boolean;
  /** It stands before a verb. */
  readonly subject: boolean;
  /** The last speaker before it. */
  readonly lastSpeaker: Person | null;
  /** How many sentences ago that was. */
  readonly sentencesSinceSpeaker: number;
}

const lookBack = 40;
const farthest = 6;
const byDistance = [5, 5, 3.2, 2.2, 1.4, 0.8, 0.4];
const rivalMargin = 1.2;
const longestClause = 12;
const ofClause = 2.5;
/** Whom somebody speaks of is harder to tell than whom the article does. */
const ofQuotation = 3;
const quotedMargin = 2.5;
const unnamedMargin = 4;
/** So much the person the article is about gains at the start of a paragraph. */
const ofProtagonist = 4;
/** News speaks on of whom it names. */
const unnamedPenalty = 1;

/** Chooses whom a pronoun stands for among the people mentioned before it; null when nobody fits. */
export function choose(page: Page, setting: Setting, before: readonly Reference[]): Choice | null {
  const here = page.sentenceOf[setting.token] ?? 0;
  const scores = new Map<Person, { score: number; evidence: Reference; mentions: number }>();
  for (let index = before.length - 1, count = 0; index >= 0 && count < lookBack; index--, count++) {
    const reference = before[index]!;
    if (here - reference.sentence > farthest) break;
    if (reference.person === setting.narrator || !agrees(reference.person, setting.gender)) continue;
    const score = weigh(page, reference, setting, here);
    const known = scores.get(reference.person);
    if (!known) scores.set(reference.person, { score, evidence: reference, mentions: 1 });
    else {
      known.mentions++;
      if (score > known.score) {
        known.score = score;
        known.evidence = reference;
      }
    }
  }
  const ranked = [...scores]
    .map(([person, sum]) => ({
      person,
      evidence: sum.evidence,
      score: sum.score + Math.min(3, sum.mentions) * 0.3 + bonus(person, setting),
    }))
    .sort((a, b) => b.score - a.score);
  const best = ranked[0];
  if (!best || best.score <= 0) return null;
  const within = (margin: number): Person[] =>
    ranked
      .slice(1, 4)
      .filter((each) => best.score - each.score < margin)
      .map((each) => each.person);
  // A doubt about "his" is one about the "he" that follows from it.
  const inherited = setting.quoted && setting.isBeside(best.evidence) ? best.evidence.rivals : [];
  const rivals = [...new Set([...within(setting.quoted ? quotedMargin : rivalMargin).filter(isNamed), ...inherited])];
  const unnamed = within(setting.quoted ? unnamedMargin : rivalMargin).find((person) => !isNamed(person)) ?? null;
  return {
    person: best.person,
    evidence: best.evidence,
    rivals,
    unnamed,
    remote: setting.quoted && here - best.evidence.sentence > 1,
    why: reasonFor(best.person, best.evidence, setting, here),
  };
}

function agrees(person: Person, gender: Gender | null): boolean {
  const known = genderBy(person.genderVotes);
  return known === null || gender === null || known === gender;
}

/** How near and how prominent an earlier mention is. */
function weigh(page: Page, reference: Reference, setting: Setting, here: number): number {
  const distance = here - reference.sentence;
  let score = byDistance[distance] ?? 0;
  if (reference.subject) score += 2.4;
  // A paragraph or sentence that opens with "He" goes on about the doer of the one before.
  if (distance === 1 && reference.subject && setting.opensSentence) score += 1;
  if (reference.quoted && !setting.quoted) score -= 2.5;
  // Whom a quotation has just spoken of it goes on to speak of.
  const beside = setting.quoted && setting.isBeside(reference);
  if (beside) score += ofQuotation;
  if (!isNamed(reference.person) && !beside && !(distance === 0 && reference.subject)) score -= unnamedPenalty;
  if (lowerAt(page, reference.last) === "'s" || /^(?:his|her)$/.test(lowerAt(page, reference.first))) score -= 0.8;
  // "Berg, who lost her keys, …": the clause is about the one it follows.
  if (distance === 0 && setting.token - reference.last < longestClause && opensClause(page, reference.last))
    score += ofClause;
  // "Berg met him": the doer of the same clause is not the one it is done to.
  if (
    distance === 0 &&
    reference.subject &&
    !setting.subject &&
    /^(?:him|her)$/.test(lowerAt(page, setting.token)) &&
    setting.token - reference.last < 4
  )
    score -= 3;
  return score;
}

function opensClause(page: Page, after: number): boolean {
  return lowerAt(page, lowerAt(page, after) === ',' ? after + 1 : after) === 'who';
}

function bonus(person: Person, setting: Setting): number {
  let sum = setting.gender === null ? 0 : genderBy(person.genderVotes) === setting.gender ? 1 : -1;
  if (setting.protagonist === person) sum += ofProtagonist;
  if (setting.speaker === person) sum += setting.quoted ? -6 : 3;
  if (setting.spokenOf.has(person)) sum -= 6;
  if (setting.lastSpeaker === person && setting.isSource) sum += setting.sentencesSinceSpeaker < 2 ? 1.8 : 0.5;
  return sum;
}

function reasonFor(person: Person, evidence: Reference, setting: Setting, here: number): string {
  const gender =
    setting.gender && genderBy(person.genderVotes) === setting.gender
      ? `${setting.gender === 'male' ? 'a man' : 'a woman'}, as the name, a title or an earlier pronoun tells`
      : 'nothing in the article contradicts it';
  if (setting.speaker === person && !setting.quoted)
    return `the words around it are reported as this person's own; ${gender}`;
  if (setting.lastSpeaker === person && setting.isSource) return `the last person to speak before this; ${gender}`;
  const where =
    evidence.sentence === here
      ? 'earlier in this sentence'
      : here - evidence.sentence === 1
        ? 'in the sentence before'
        : 'a few sentences before';
  return `${evidence.subject ? 'the subject' : 'the nearest fitting person'} ${where}; ${gender}`;
}
