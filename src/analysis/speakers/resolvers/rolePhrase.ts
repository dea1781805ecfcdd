import * as l10n from '@vscode/l10n';
import { WordClass } from '../../../language/lexicon';
import { ROLES_OF_BODIES } from '../../../language/roleNouns';
import { EPITHET_NOUNS } from '../../../language/roleSynonyms';
import type { Discourse } from '../discourse';
import { isTurn } from '../interviews';
import type { FoundNominal } from '../nominals';
import { is, lowerAt, type Page, textOf } from '../page';
import { genderOf, isNamed, type Person, unnamedPerson } from '../people';
import type { PersonMention } from '../personMention';
import type { RoleMatch } from '../roleIndex';
import { fit, type RoleSense, senseOf } from '../roleSense';
import { isSubject } from '../syntax';
import { addAntecedent, antecedentOf } from './antecedentOf';
import type { Antecedent } from '../antecedents';
import type { Resolver } from './resolver';

/** After so many sentences "the official" is no longer the one introduced as "an official". */
const longestAbsence = 12;
/** So many people without a name are remembered. */
const mostUnnamed = 30;

/** "The defense minister": whoever the article gives that role. "An official": somebody whom it does not name. */
export const rolePhrase: Resolver = {
  name: 'a role phrase: whoever the article gives that role',
  asked: 'while reading',
  example: {
    text: 'Ann Moore, a spokeswoman for the port, spoke. The spokeswoman gave no date.',
    words: 'The spokeswoman',
    person: 'Ann Moore',
  },
  counterexample: {
    text: 'Ann Moore, a spokeswoman for the port, spoke. The minister of trade kept silent.',
    words: 'The minister of trade',
    person: null,
  },
  resolve(token, discourse) {
    const nominal = discourse.nominalAt[token];
    if (!nominal) return;
    const sense = senseOf(discourse.page, nominal);
    if (nominal.definite) resolveDefinite(nominal, sense, discourse);
    else if (!nominal.kin || isUnnamedKin(nominal, sense, discourse)) addUnnamed(nominal, sense, discourse);
  },
};

/** "My father", and "his mother" who says something, unless the article names any. */
function isUnnamedKin(nominal: FoundNominal, sense: RoleSense, discourse: Discourse): boolean {
  const ofSpeaker = /^(?:my|our)$/.test(lowerAt(discourse.page, nominal.first));
  return !discourse.roles.isBorne(sense) && (ofSpeaker || isSource(nominal, discourse));
}

function resolveDefinite(nominal: FoundNominal, sense: RoleSense, discourse: Discourse): void {
  const { page, roles } = discourse;
  const gender = genderOf(page, nominal.head);
  const match = roles.match(sense, gender, nominal.sentence, (person) => discourse.latestOf(person)?.sentence);
  const unnamed = unnamedBefore(nominal, sense, discourse);
  if (unnamed && (!match || isLater(unnamed, match.bearer.person, discourse))) {
    addNobody(nominal, unnamed, discourse);
    return;
  }
  if (match) {
    addBearer(nominal, match, discourse);
    return;
  }
  const antecedent = lowerAt(page, nominal.first) === 'the' ? antecedentOfNewRole(nominal, sense, discourse) : null;
  if (antecedent) addAntecedent(nominal, 'nominal', antecedent, discourse);
  // Elsewhere in the article's own words it may be somebody named whose role we do not know.
  else if (discourse.isQuoted(nominal.first) || isSource(nominal, discourse)) addUnnamed(nominal, sense, discourse);
}

function isSource({ first }: FoundNominal, { statements }: Discourse): boolean {
  return statements.startingAt(first).length > 0;
}

function addBearer(nominal: FoundNominal, { bearer, rivals }: RoleMatch, discourse: Discourse): void {
  const { person, role } = bearer;
  discourse.add(nominal, 'nominal', {
    person,
    rivals,
    basis: 'inferred',
    certainty: rivals.length > 0 ? 'a role that several have' : 'a role that one has',
    reason: l10n.t(
      'The article calls {0} “{1}”.',
      discourse.nameOf(person),
      textOf(discourse.page, role.first, role.last),
    ),
    evidence: discourse.spanOf(role),
  });
}

function isLater(one: Person, other: Person, discourse: Discourse): boolean {
  const startOf = (person: Person): number => discourse.latestOf(person)?.start ?? 0;
  return startOf(one) > startOf(other);
}

/**
 * Who is called by a role that the article does not give: whom it is just speaking of, if the words describe somebody
 * known and nothing speaks against it. "Joel Stark was jailed. The judge said …" is about somebody else.
 */
function antecedentOfNewRole(nominal: FoundNominal, sense: RoleSense, discourse: Discourse): Antecedent | null {
  const { page, roles, statements } = discourse;
  const source = isSource(nominal, discourse);
  // Whoever a label in a transcript calls "The SPEAKER" need not have been spoken of.
  if (ROLES_OF_BODIES.has(sense.head) || statements.startingAt(nominal.first).some((each) => isTurn(page, each)))
    return null;
  if (!(source ? isEpithet(nominal, sense, page) : mayIntroduceRole(nominal, discourse))) return null;
  const antecedent = antecedentOf(nominal, genderOf(page, nominal.head), discourse);
  if (!antecedent || antecedent.rivals.length > 0 || !antecedent.evidence.subject) return null;
  const { person, evidence } = antecedent;
  if (nominal.sentence - evidence.sentence > (source && isQualified(nominal, page) ? 2 : 1)) return null;
  if (!roles.allows(person, sense) || isCalledBeside(evidence, nominal, sense, discourse)) return null;
  return (source ? isSpokenOf(person, nominal, discourse) : !roles.hasAny(person)) ? antecedent : null;
}

/** "The striker", "the former secretary of state", "the 34-year-old mother": words that describe somebody known. */
function isEpithet(nominal: FoundNominal, { head }: RoleSense, page: Page): boolean {
  return (
    EPITHET_NOUNS.has(head) ||
    isQualified(nominal, page) ||
    isParent(nominal, page) ||
    some(nominal, (at) => /^(?:former|ex|year)$/.test(lowerAt(page, at)))
  );
}

/** "The mother of four". */
function isParent({ head }: FoundNominal, page: Page): boolean {
  return is(page, head, WordClass.family) && lowerAt(page, head + 1) === 'of' && page.tokens[head + 2]?.pos === 'NUM';
}

/** "The Uruguayan president", "the Republican nominee": it says which, so that few people are meant. */
function isQualified(nominal: FoundNominal, page: Page): boolean {
  return some(nominal, (at) => is(page, at, WordClass.nationality));
}

function some({ first, last }: FoundNominal, fits: (token: number) => boolean): boolean {
  for (let at = first; at < last; at++) if (fits(at)) return true;
  return false;
}

/** "Ray met the minister. The minister said …": Ray is not who the same words mean beside her. */
function isCalledBeside(
  { last, sentence }: PersonMention,
  nominal: FoundNominal,
  { head }: RoleSense,
  { page, nominalAt }: Discourse,
): boolean {
  for (let at = last; at < nominal.first && page.sentenceOf[at] === sentence; at++) {
    const other = nominalAt[at];
    if (other?.definite && senseOf(page, other).head === head) return true;
  }
  return false;
}

/** Who has just spoken, or is the only one named so far, here or at all; or the words say which of several. */
function isSpokenOf(person: Person, nominal: FoundNominal, discourse: Discourse): boolean {
  const { page, lastSpeaker, named } = discourse;
  if (lastSpeaker?.person === person && nominal.sentence - lastSpeaker.sentence <= 1) return true;
  return (
    (named.size === 1 && named.has(person)) ||
    isQualified(nominal, page) ||
    isOnlyOneInParagraph(person, nominal, discourse)
  );
}

/** In a paragraph without end, as in a text that lost its line breaks, only so many mentions are looked at. */
const mostMentions = 50;

function isOnlyOneInParagraph(person: Person, { sentence }: FoundNominal, { page, mentions }: Discourse): boolean {
  const block = page.sentences[sentence]?.block;
  for (let index = mentions.length - 1; index >= Math.max(0, mentions.length - mostMentions); index--) {
    const mention = mentions[index];
    if (!mention || page.sentences[mention.sentence]?.block !== block) return true;
    if (mention.person !== person && isNamed(mention.person)) return false;
  }
  return true;
}

/**
 * "Then Carl Stone stood up. The chairman of the association, a quiet man, had brought a chart.": it opens the
 * sentence after one that names one person, and goes on about that person.
 */
function mayIntroduceRole({ first, last, sentence }: FoundNominal, discourse: Discourse): boolean {
  const { page } = discourse;
  const before = page.sentences[sentence - 1];
  const here = page.sentences[sentence];
  if (here?.first !== first || before?.block !== here.block || !isSubject(page, first, last)) return false;
  const described = lowerAt(page, last) === ',' && /^an?$/.test(lowerAt(page, last + 1));
  if (!described && lowerAt(page, last) !== 'had') return false;
  const named = discourse.mentionsIn(sentence - 1).filter(({ person }) => isNamed(person));
  return named.length === 1 && named[0]?.kind === 'name';
}

/**
 * Somebody whom the article does not name: no entity, but pronouns and role phrases may mean this one and nobody else.
 */
function addUnnamed(nominal: FoundNominal, sense: RoleSense, discourse: Discourse): void {
  const person = unnamedPerson(nominal, genderOf(discourse.page, nominal.head));
  discourse.unnamed.push({ person, sense, sentence: nominal.sentence });
  addNobody(nominal, person, discourse);
}

function addNobody(nominal: FoundNominal, person: Person, discourse: Discourse): void {
  discourse.add(nominal, 'nominal', { person, rivals: [], basis: 'inferred', reason: '', certainty: 'nobody' });
}

/** The one without a name who was last called so, not long before. */
function unnamedBefore({ sentence }: FoundNominal, sense: RoleSense, { unnamed }: Discourse): Person | null {
  for (let index = unnamed.length - 1; index >= Math.max(0, unnamed.length - mostUnnamed); index--) {
    const known = unnamed[index];
    if (!known || sentence - known.sentence > longestAbsence) return null;
    if (fit(sense, known.sense) > 0) return known.person;
  }
  return null;
}
