import { lowerAt, type Page } from './page';
import { type Gender, genderBy, isNamed, type Person } from './people';
import type { PersonMention } from './personMention';

/** What is known about the place where a pronoun or role phrase stands. */
export interface AnaphorContext {
  readonly page: Page;
  readonly token: number;
  readonly sentence: number;
  /** What the word itself tells; null for a role noun that may be either's. */
  readonly gender: Gender | null;
  /** Who says the words around it, or whom they address. */
  readonly speaker: Person | null;
  /** Inside quotation marks, so that the speaker is "I" and not "he". */
  readonly quoted: boolean;
  /** Whether a mention stands in the same reported words. */
  readonly isBeside: (mention: PersonMention) => boolean;
  /** It is the source of a statement itself. */
  readonly isSource: boolean;
  /** Whom the words that it is the source of call "he" or "she", and so are not its own. */
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

/**
 * One sign that a pronoun or role phrase stands for an earlier mention, or for the person behind it. The sum of the
 * weights is the salience of the person (after Lappin and Leass 1994); the weights are set by hand.
 */
interface Factor<Candidate> {
  /** What the sign is, with an example. */
  readonly name: string;
  readonly weight: number;
  /** True where the sign counts; a number where it counts in part. */
  readonly applies: (candidate: Candidate, context: AnaphorContext) => boolean | number;
}

/** By sentences between: in the same sentence or the one before, two before, … */
const recency = [5.5, 5, 3.2, 2.2, 1.4, 0.8, 0.4];
/** Mentions further back, in sentences, are no candidates. */
export const farthest = recency.length - 1;
/** In tokens: the longest way from a name to a pronoun in the relative clause that follows it. */
const longestClause = 12;
/** In tokens: the longest way from a subject to its verb's object. */
const longestVerb = 4;

const distance = ({ sentence }: PersonMention, context: AnaphorContext): number => context.sentence - sentence;

const MENTION_FACTORS: readonly Factor<PersonMention>[] = [
  {
    name: 'near',
    weight: 1,
    applies: (mention, context) => recency[distance(mention, context)] ?? 0,
  },
  {
    name: 'in an earlier paragraph',
    weight: -1,
    applies: (mention, { page, sentence }) =>
      page.sentences[mention.sentence]?.block !== page.sentences[sentence]?.block,
  },
  {
    name: 'the subject: “Berg met Holm. She left.”',
    weight: 2.4,
    applies: ({ subject }) => subject,
  },
  {
    name: 'the subject of the sentence before one that opens with the pronoun',
    weight: 1,
    applies: (mention, context) => distance(mention, context) === 1 && mention.subject && context.opensSentence,
  },
  {
    name: 'in a quotation that is over: “I met Berg,” Holm said. She left.',
    weight: -2.5,
    applies: ({ quoted }, context) => quoted && !context.quoted,
  },
  {
    name: 'in the same reported words: “I met Berg. She left,” Holm said.',
    weight: 3,
    applies: isBesideInQuotation,
  },
  {
    name: 'without a name, unless the subject here: news goes on about whom it names',
    weight: -1,
    applies: (mention, context) =>
      !isNamed(mention.person) &&
      !isBesideInQuotation(mention, context) &&
      !(distance(mention, context) === 0 && mention.subject),
  },
  {
    name: 'only an owner: “Berg’s”, “his”',
    weight: -0.8,
    applies: ({ first, last }, { page }) => {
      const word = lowerAt(page, first);
      return lowerAt(page, last) === "'s" || word === 'his' || word === 'her';
    },
  },
  {
    name: 'described by the clause it stands in: “Berg, who lost her keys”',
    weight: 2.5,
    applies: (mention, context) =>
      distance(mention, context) === 0 &&
      context.token - mention.last < longestClause &&
      opensRelativeClause(context.page, mention.last),
  },
  {
    name: 'the subject of the verb whose object it is: not Berg in “Berg met her”',
    weight: -3,
    applies: (mention, context) =>
      distance(mention, context) === 0 &&
      mention.subject &&
      !context.subject &&
      /^(?:him|her)$/.test(lowerAt(context.page, context.token)) &&
      context.token - mention.last < longestVerb,
  },
];

const PERSON_FACTORS: readonly Factor<Person>[] = [
  {
    name: 'known to be a man, or a woman, as the word says',
    weight: 1,
    applies: ({ genderVotes }, { gender }) => gender !== null && genderBy(genderVotes) === gender,
  },
  {
    name: 'whom the article is about, where it may come back to that person',
    weight: 4,
    applies: (person, { protagonist }) => person === protagonist,
  },
  {
    name: 'who says the words around it without quotation marks: Berg said she was tired',
    weight: 3,
    applies: (person, { speaker, quoted }) => person === speaker && !quoted,
  },
  {
    name: 'not who says the words around it in a quotation: “She is tired,” Berg said',
    weight: -6,
    applies: (person, { speaker, quoted }) => person === speaker && quoted,
  },
  {
    name: 'not whom the words it is the source of speak of: “I’ll buy him a map,” he said',
    weight: -6,
    applies: (person, { spokenOf }) => spokenOf.has(person),
  },
  {
    name: 'who spoke last, and now goes on speaking',
    weight: 1.8,
    applies: (person, context) => isLastSpeaker(person, context) && context.sentencesSinceSpeaker < 2,
  },
  {
    name: 'who spoke last, but a while ago',
    weight: 0.5,
    applies: (person, context) => isLastSpeaker(person, context) && context.sentencesSinceSpeaker >= 2,
  },
];

/** Mentions of the same person count, up to three. */
const mentionWeight = 0.3;
const mostMentions = 3;

/** How near and how prominent an earlier mention is. */
export function mentionSalience(mention: PersonMention, context: AnaphorContext): number {
  return sum(MENTION_FACTORS, mention, context);
}

/** What speaks for a person besides the best of the mentions. */
export function personSalience(person: Person, mentions: number, context: AnaphorContext): number {
  return Math.min(mostMentions, mentions) * mentionWeight + sum(PERSON_FACTORS, person, context);
}

/** Whether the person spoke last and the place is the source of another statement. */
export function isLastSpeaker(person: Person, { lastSpeaker, isSource }: AnaphorContext): boolean {
  return person === lastSpeaker && isSource;
}

function sum<Candidate>(factors: readonly Factor<Candidate>[], candidate: Candidate, context: AnaphorContext): number {
  let total = 0;
  for (const { weight, applies } of factors) total += weight * Number(applies(candidate, context));
  return total;
}

function isBesideInQuotation(mention: PersonMention, context: AnaphorContext): boolean {
  return context.quoted && context.isBeside(mention);
}

function opensRelativeClause(page: Page, after: number): boolean {
  return lowerAt(page, lowerAt(page, after) === ',' ? after + 1 : after) === 'who';
}
