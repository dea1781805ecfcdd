import { type Page, lowerAt } from './page';
import { type Gender, type Person, genderBy, isNamed } from './people';
import type { PersonMention } from './personMention';

/** What a choice among people rests on. */
export interface Antecedent {
  readonly person: Person;
  readonly evidence: PersonMention;
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
export interface PronounContext {
  readonly token: number;
  /** What the word itself tells; null for a role noun that may be either's. */
  readonly gender: Gender | null;
  /** Who is said to say the words around the pronoun, when they are somebody's reported words, or whom they address. */
  readonly speaker: Person | null;
  /** Inside quotation marks, so that the speaker is "I" and not "he". */
  readonly quoted: boolean;
  /** Whether a mention stands in the same reported words. */
  readonly isBeside: (mention: PersonMention) => boolean;
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
export function findAntecedent(
  page: Page,
  context: PronounContext,
  before: readonly PersonMention[],
): Antecedent | null {
  const here = page.sentenceOf[context.token] ?? 0;
  const scores = new Map<Person, { score: number; evidence: PersonMention; mentions: number }>();
  for (let index = before.length - 1, count = 0; index >= 0 && count < lookBack; index--, count++) {
    const mention = before[index]!;
    if (here - mention.sentence > farthest) break;
    if (mention.person === context.narrator || !agrees(mention.person, context.gender)) continue;
    const score = weigh(page, mention, context, here);
    const known = scores.get(mention.person);
    if (!known) scores.set(mention.person, { score, evidence: mention, mentions: 1 });
    else {
      known.mentions++;
      if (score > known.score) {
        known.score = score;
        known.evidence = mention;
      }
    }
  }
  const ranked = [...scores]
    .map(([person, sum]) => ({
      person,
      evidence: sum.evidence,
      score: sum.score + Math.min(3, sum.mentions) * 0.3 + bonus(person, context),
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
  const inherited = context.quoted && context.isBeside(best.evidence) ? best.evidence.rivals : [];
  const rivals = [...new Set([...within(context.quoted ? quotedMargin : rivalMargin).filter(isNamed), ...inherited])];
  const unnamed = within(context.quoted ? unnamedMargin : rivalMargin).find((person) => !isNamed(person)) ?? null;
  return {
    person: best.person,
    evidence: best.evidence,
    rivals,
    unnamed,
    remote: context.quoted && here - best.evidence.sentence > 1,
    why: reasonFor(best.person, best.evidence, context, here),
  };
}

function agrees(person: Person, gender: Gender | null): boolean {
  const known = genderBy(person.genderVotes);
  return known === null || gender === null || known === gender;
}

/** How near and how prominent an earlier mention is. */
function weigh(page: Page, mention: PersonMention, context: PronounContext, here: number): number {
  const distance = here - mention.sentence;
  let score = byDistance[distance] ?? 0;
  if (mention.subject) score += 2.4;
  // A paragraph or sentence that opens with "He" goes on about the doer of the one before.
  if (distance === 1 && mention.subject && context.opensSentence) score += 1;
  if (mention.quoted && !context.quoted) score -= 2.5;
  // Whom a quotation has just spoken of it goes on to speak of.
  const beside = context.quoted && context.isBeside(mention);
  if (beside) score += ofQuotation;
  if (!isNamed(mention.person) && !beside && !(distance === 0 && mention.subject)) score -= unnamedPenalty;
  if (lowerAt(page, mention.last) === "'s" || /^(?:his|her)$/.test(lowerAt(page, mention.first))) score -= 0.8;
  // "Berg, who lost her keys, …": the clause is about the one it follows.
  if (distance === 0 && context.token - mention.last < longestClause && opensClause(page, mention.last))
    score += ofClause;
  // "Berg met him": the doer of the same clause is not the one it is done to.
  if (
    distance === 0 &&
    mention.subject &&
    !context.subject &&
    /^(?:him|her)$/.test(lowerAt(page, context.token)) &&
    context.token - mention.last < 4
  )
    score -= 3;
  return score;
}

function opensClause(page: Page, after: number): boolean {
  return lowerAt(page, lowerAt(page, after) === ',' ? after + 1 : after) === 'who';
}

function bonus(person: Person, context: PronounContext): number {
  let sum = context.gender === null ? 0 : genderBy(person.genderVotes) === context.gender ? 1 : -1;
  if (context.protagonist === person) sum += ofProtagonist;
  if (context.speaker === person) sum += context.quoted ? -6 : 3;
  if (context.spokenOf.has(person)) sum -= 6;
  if (context.lastSpeaker === person && context.isSource) sum += context.sentencesSinceSpeaker < 2 ? 1.8 : 0.5;
  return sum;
}

function reasonFor(person: Person, evidence: PersonMention, context: PronounContext, here: number): string {
  const gender =
    context.gender && genderBy(person.genderVotes) === context.gender
      ? `${context.gender === 'male' ? 'a man' : 'a woman'}, as the name, a title or an earlier pronoun tells`
      : 'nothing in the article contradicts it';
  if (context.speaker === person && !context.quoted)
    return `the words around it are reported as this person's own; ${gender}`;
  if (context.lastSpeaker === person && context.isSource) return `the last person to speak before this; ${gender}`;
  const where =
    evidence.sentence === here
      ? 'earlier in this sentence'
      : here - evidence.sentence === 1
        ? 'in the sentence before'
        : 'a few sentences before';
  return `${evidence.subject ? 'the subject' : 'the nearest fitting person'} ${where}; ${gender}`;
}
