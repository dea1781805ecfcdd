import * as l10n from '@vscode/l10n';
import { genderBy, type Gender, isNamed, type Person } from './people';
import type { PersonMention } from './personMention';
import { type AnaphorContext, farthest, isLastSpeaker, mentionSalience, personSalience } from './salience';

/** Whom a pronoun or role phrase stands for, and what that rests on. */
export interface Antecedent {
  readonly person: Person;
  /** The mention that speaks most for this person. */
  readonly evidence: PersonMention;
  /** Others whom it may stand for, likeliest first. */
  readonly rivals: readonly Person[];
  /** Somebody without a name whom it may stand for as well. */
  readonly unnamed: Person | null;
  /** In a quotation, well after the evidence: the speaker may mean somebody whom the article does not name. */
  readonly remote: boolean;
  /** How much more salient than the next one; Infinity when nobody else comes into question. */
  readonly margin: number;
  /** The reason, to follow "Most likely Ann Moore: ". */
  readonly why: string;
}

/** So many mentions back are candidates. */
const lookBack = 40;
const mostRivals = 3;
/** Those whose salience is less than this below the best one's are rivals. */
const rivalMargin = 1.2;
/** Whom somebody speaks of is harder to tell than whom the article does. */
const quotedMargin = 2.5;
const unnamedMargin = 4;

interface Candidate {
  readonly person: Person;
  readonly evidence: PersonMention;
  readonly salience: number;
}

/** The most salient of the people mentioned before, or null when nobody fits. */
export function findAntecedent(context: AnaphorContext, before: readonly PersonMention[]): Antecedent | null {
  const ranked = candidates(context, before).sort((a, b) => b.salience - a.salience);
  const best = ranked[0];
  if (!best || best.salience <= 0) return null;
  const { person, evidence } = best;
  const within = (margin: number): Person[] =>
    ranked
      .slice(1, 1 + mostRivals)
      .filter(({ salience }) => best.salience - salience < margin)
      .map((each) => each.person);
  // A doubt about "his" is one about the "he" that follows from it.
  const inherited = context.quoted && context.isBeside(evidence) ? evidence.rivals : [];
  const rivals = new Set([...within(context.quoted ? quotedMargin : rivalMargin).filter(isNamed), ...inherited]);
  return {
    person,
    evidence,
    rivals: [...rivals],
    unnamed: within(context.quoted ? unnamedMargin : rivalMargin).find((each) => !isNamed(each)) ?? null,
    margin: best.salience - (ranked[1]?.salience ?? -Infinity),
    remote: context.quoted && context.sentence - evidence.sentence > 1,
    why: reasonFor(person, evidence, context),
  };
}

/** The people mentioned not long before whose gender agrees, each with the mention that speaks most for them. */
function candidates(context: AnaphorContext, before: readonly PersonMention[]): Candidate[] {
  const best = new Map<Person, { salience: number; evidence: PersonMention; mentions: number }>();
  for (const mention of before.slice(-lookBack).reverse()) {
    if (context.sentence - mention.sentence > farthest) break;
    const { person } = mention;
    if (person === context.narrator || !agrees(person, context.gender)) continue;
    const salience = mentionSalience(mention, context);
    const known = best.get(person);
    const mentions = (known?.mentions ?? 0) + 1;
    best.set(
      person,
      known && known.salience >= salience ? { ...known, mentions } : { salience, evidence: mention, mentions },
    );
  }
  return [...best].map(([person, { salience, evidence, mentions }]) => ({
    person,
    evidence,
    salience: salience + personSalience(person, mentions, context),
  }));
}

function agrees({ genderVotes }: Person, gender: Gender | null): boolean {
  const known = genderBy(genderVotes);
  return known === null || gender === null || known === gender;
}

function reasonFor(person: Person, evidence: PersonMention, context: AnaphorContext): string {
  return `${placeOf(person, evidence, context)}; ${fitOf(person, context)}`;
}

function fitOf(person: Person, { gender }: AnaphorContext): string {
  if (!gender || genderBy(person.genderVotes) !== gender) return l10n.t('nothing in the article contradicts it');
  return gender === 'male'
    ? l10n.t('a man, as the name, a title or an earlier pronoun shows')
    : l10n.t('a woman, as the name, a title or an earlier pronoun shows');
}

function placeOf(person: Person, { subject, sentence }: PersonMention, context: AnaphorContext): string {
  if (context.speaker === person && !context.quoted)
    return l10n.t('the words around it are reported as this person’s own');
  if (isLastSpeaker(person, context)) return l10n.t('the last person to speak before this');
  if (sentence === context.sentence)
    return subject
      ? l10n.t('the subject earlier in this sentence')
      : l10n.t('the nearest fitting person earlier in this sentence');
  if (context.sentence - sentence === 1)
    return subject
      ? l10n.t('the subject in the sentence before')
      : l10n.t('the nearest fitting person in the sentence before');
  return subject
    ? l10n.t('the subject a few sentences before')
    : l10n.t('the nearest fitting person a few sentences before');
}
