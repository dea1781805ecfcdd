import * as l10n from '@vscode/l10n';
import { type Antecedent, findAntecedent } from '../antecedents';
import { type Certainty, weaker } from '../certainty';
import type { Discourse } from '../discourse';
import type { FoundStatement } from '../foundStatement';
import { lowerAt } from '../page';
import type { Gender, Person } from '../people';
import type { PersonMention } from '../personMention';
import { THIRD_PERSON } from '../pronouns';
import type { TokenRange } from '../statementIndex';
import { isSubject } from '../syntax';

/** So many mentions back, a quotation's pronouns are looked for. */
const nearby = 30;
/** Beyond this difference in salience nobody else comes into question. */
const clearMargin = 5;
const nobody: ReadonlySet<Person> = new Set();

/** The likeliest person whom a pronoun or role phrase stands for, from what the discourse knows at this place. */
export function antecedentOf(place: TokenRange, gender: Gender | null, discourse: Discourse): Antecedent | null {
  const { page, lastSpeaker, statements } = discourse;
  const token = place.first;
  const statement = statements.innermostAt(token);
  const speaker = statement ? speakerOrAddressee(statement, token, discourse) : null;
  const excluded =
    statement !== undefined &&
    (isAddressed(statement, token, discourse) || isByAnotherGender(statement, gender, discourse));
  return findAntecedent(
    {
      page,
      token,
      sentence: page.sentenceOf[token] ?? 0,
      gender,
      speaker: excluded ? null : speaker,
      quoted: discourse.isQuoted(token),
      isBeside: ({ first }) => statement !== undefined && statements.innermostAt(first) === statement,
      isSource: statements.startingAt(token).length > 0,
      spokenOf: excluded && speaker ? new Set([speaker]) : spokenOfBefore(token, discourse),
      narrator: discourse.narratorAt(token),
      protagonist: protagonistAt(token, discourse),
      opensSentence: page.sentences[page.sentenceOf[token] ?? -1]?.first === token,
      subject: isSubject(page, place.first, place.last),
      lastSpeaker: lastSpeaker?.person ?? null,
      sentencesSinceSpeaker: lastSpeaker ? (page.sentenceOf[token] ?? 0) - lastSpeaker.sentence : Infinity,
    },
    discourse.mentions,
  );
}

/** Adds the mention that the antecedent explains. */
export function addAntecedent(
  place: TokenRange,
  kind: PersonMention['kind'],
  antecedent: Antecedent,
  discourse: Discourse,
): void {
  const { person, rivals, unnamed, remote, why, evidence } = antecedent;
  const name = discourse.nameOf(person);
  const reason =
    rivals.length > 0 || unnamed || remote
      ? l10n.t('Probably {0}: {1}.', name, why)
      : l10n.t('Most likely {0}: {1}.', name, why);
  const other = unnamed && l10n.t('It may also be “{0}”.', discourse.nameOf(unnamed));
  discourse.add(place, kind, {
    person,
    rivals,
    basis: 'inferred',
    certainty: certaintyOf(kind, antecedent),
    reason: other ? `${reason} ${other}` : reason,
    evidence: { start: evidence.start, end: evidence.end },
  });
}

function certaintyOf(kind: PersonMention['kind'], { rivals, unnamed, margin, evidence }: Antecedent): Certainty {
  if (rivals.length > 0 || unnamed) return 'an antecedent with rivals';
  if (kind === 'nominal') return 'a role not given before';
  return weaker(margin < clearMargin ? 'a likely antecedent' : 'a clear antecedent', evidence.certainty);
}

/** Who says the words around the token, or whom a question puts them to, as far as that is known. */
function speakerOrAddressee(statement: FoundStatement, token: number, discourse: Discourse): Person | null {
  return (
    discourse.personBehind(statement) ??
    discourse.labelSenseOf(statement)?.person ??
    expectedSpeaker(statement, token, discourse)
  );
}

/**
 * “I was his teacher,” he said: whom the pronoun that names the source after the words will most likely mean, so that
 * "his" is somebody else.
 */
function expectedSpeaker(statement: FoundStatement, token: number, discourse: Discourse): Person | null {
  const { expectedSpeakers } = discourse;
  const known = expectedSpeakers.get(statement);
  if (known !== undefined) return known;
  const source = discourse.statements.sourceOf(statement);
  const gender = genderOfSource(statement, discourse);
  // Set before it is known: statements within statements may ask for each other's.
  expectedSpeakers.set(statement, null);
  const comes = source && gender && source.first > token ? antecedentOf(source, gender, discourse) : null;
  const person = comes?.person ?? null;
  expectedSpeakers.set(statement, person);
  return person;
}

/** What "he" or "she" as the whole source of a statement says of the gender. */
function genderOfSource(statement: FoundStatement, { page, statements }: Discourse): Gender | null {
  const source = statements.sourceOf(statement);
  if (!source || source.last - source.first !== 1) return null;
  return THIRD_PERSON.get(lowerAt(page, source.first)) ?? null;
}

/** "She made full admissions, he said": who says these words is not "she". */
function isByAnotherGender(statement: FoundStatement, gender: Gender | null, discourse: Discourse): boolean {
  const known = genderOfSource(statement, discourse);
  return gender !== null && known !== null && known !== gender;
}

/** "She ordered him to pay", "He told her that …": whom the words are said to is not who says them. */
function isAddressed({ content }: FoundStatement, token: number, { page }: Discourse): boolean {
  return (
    page.tokens[token]?.start === content[0]?.start &&
    /^(?:him|her)$/.test(lowerAt(page, token)) &&
    /^(?:to|that|not|how|why|what|when|where|whether|if)$/.test(lowerAt(page, token + 1))
  );
}

/** “I'll buy him a map,” he joked: the people whom quotations that this token is the source of speak of as "him". */
function spokenOfBefore(token: number, { page, mentions, statements }: Discourse): ReadonlySet<Person> {
  const quotations = statements.startingAt(token).filter(({ type }) => type === 'direct');
  if (quotations.length === 0) return nobody;
  const isInside = ({ first, kind }: PersonMention): boolean =>
    kind === 'pronoun' &&
    THIRD_PERSON.has(lowerAt(page, first)) &&
    quotations.some((quotation) => statements.innermostAt(first) === quotation);
  return new Set(
    mentions
      .slice(-nearby)
      .filter(isInside)
      .map(({ person }) => person),
  );
}

/**
 * Whom the article is about, for "She" or "Her" that comes before any name in a paragraph, unless that says something:
 * then the last to speak goes on.
 */
function protagonistAt(token: number, discourse: Discourse): Person | null {
  const { page, statements } = discourse;
  const sentence = page.sentenceOf[token] ?? 0;
  if (page.sentences[sentence]?.first !== token && !isSubject(page, token, token + 1)) return null;
  const opensBlock = page.sentences[sentence - 1]?.block !== page.sentences[sentence]?.block;
  const isFirst = opensBlock && discourse.mentions.at(-1)?.sentence !== sentence;
  return isFirst && !discourse.isQuoted(token) && statements.startingAt(token).every(({ speech }) => !speech)
    ? discourse.protagonist
    : null;
}
