import type { Span } from '../../article/article';
import { WordClass } from '../../language/lexicon';
import { ROLES_OF_BODIES } from '../../language/roleNouns';
import { headName, isSeveral } from './attribute';
import { type Author, authorAt } from './authors';
import type { FoundStatement } from './foundStatement';
import type { FoundName } from './names';
import { type FoundNominal, type RoleBearer, type RoleSense, fit, senseOf } from './nominals';
import { isTurn, LabelReader, labelToken } from './interviews';
import { nameAhead } from './nameAhead';
import { is, lowerAt, type Page, textOf } from './page';
import { type Gender, genderBy, genderOf, isNamed, type Joining, type Person, unnamedPerson } from './people';
import { choose, type Choice, FIRST_PERSON, THIRD_PERSON } from './pronouns';
import { isSubject, nameText, pastApposition, type Reference } from './reference';
import { RoleIndex } from './roleIndex';
import { type ByToken, byFirstToken, StatementLayout, type TokenRange, tokensIn } from './statementLayout';
import { isBeingAsked } from './statements/beingAsked';

/** Who is behind a statement, and why. */
export interface Speaker {
  readonly person: Person;
  readonly basis: 'stated' | 'inferred';
  readonly reason: string;
}

/** What the article's names, roles and authors were found to be, before anybody reads it from its beginning. */
export interface Cast {
  readonly names: readonly FoundName[];
  readonly joined: ReadonlyMap<FoundName, Joining>;
  readonly bearers: readonly RoleBearer[];
  readonly nominals: readonly FoundNominal[];
  readonly authors: readonly Author[];
}

/** Reads an article from its beginning and decides for every name, role noun phrase and pronoun whom it stands for. */
export class Resolver {
  /** In text order once `run` is done. */
  readonly references: Reference[] = [];
  readonly speakers = new Map<FoundStatement, Speaker>();
  private readonly layout: StatementLayout;
  private readonly roles: RoleIndex;
  private readonly nameAt: ByToken<FoundName>;
  private readonly nominalAt: ByToken<FoundNominal>;
  private readonly latest = new Map<Person, Reference>();
  private readonly nameTexts = new Map<Person, string>();
  /** Whom the questions of an interview address. */
  private readonly addressees = new Map<FoundStatement, Person>();
  private readonly expected = new Map<FoundStatement, Person | null>();
  private readonly labels: LabelReader;
  private readonly unnamed: Unnamed[] = [];
  private readonly narrators = new Set<Person>();
  private readonly protagonist: Person | null;
  private lastSpeaker: { person: Person; sentence: number } | null = null;

  constructor(
    readonly page: Page,
    private readonly cast: Cast,
  ) {
    this.layout = new StatementLayout(page);
    this.roles = new RoleIndex(cast.bearers);
    this.labels = new LabelReader(page, cast);
    this.protagonist = protagonistOf(page, cast);
    this.nameAt = byFirstToken(page, cast.names);
    this.nominalAt = byFirstToken(page, cast.nominals);
  }

  run(): void {
    for (const statement of this.page.found) this.readNamedSource(statement);
    for (let token = 0; token < this.page.tokens.length; token++) {
      const name = this.nameAt[token];
      if (name) this.addName(name);
      const nominal = this.nominalAt[token];
      if (nominal) this.addNominal(nominal);
      if (is(this.page, token, WordClass.pronoun)) this.readPronoun(token);
      for (const statement of this.layout.startingAt(token)) this.noteSpeaker(statement, token);
    }
    this.speakFromSubjects();
    this.carryOver();
    this.addQuotedFirstPersons();
    this.addRoles();
    this.references.sort((a, b) => a.start - b.start || b.end - a.end);
  }

  private readPronoun(token: number): void {
    const gender = THIRD_PERSON.get(lowerAt(this.page, token));
    if (gender) this.addPronoun(token, gender);
    else if (!this.isQuoted(token)) this.addAuthor(token);
  }

  /** Between quotation marks of any kind, or the words of a transcript that has none. */
  private isQuoted(token: number): boolean {
    return this.page.quoted[token] === 1 || this.layout.around(token)?.type === 'direct';
  }

  /**
   * Sources that are names are known before reading starts, so that words before them ("…", Berg said) know their
   * speaker.
   */
  private readNamedSource(statement: FoundStatement): void {
    const range = this.layout.sourceOf(statement);
    if (!range) return;
    const names = this.namesIn(range);
    if (isSeveral(this.page, range, names)) return;
    const name = headName(this.page, range, names);
    const joining = name && this.cast.joined.get(name);
    if (!name || !joining) return;
    const { person, rivals } = joining;
    const words = `“${textOf(this.page, name.first, name.last)}”`;
    if (rivals.length)
      this.speakers.set(statement, {
        person,
        basis: 'inferred',
        reason: `${words} is probably ${this.nameOf(person)}, or ${rivals.map((rival) => this.nameOf(rival)).join(', or ')}: they share the name.`,
      });
    else
      this.speakers.set(statement, {
        person,
        basis: 'stated',
        reason: `The article names the speaker here: ${words}.`,
      });
  }

  private namesIn(range: TokenRange): FoundName[] {
    const names: FoundName[] = [];
    // A source may have been cut within a name.
    for (let at = Math.max(0, range.first - longestCut); at < range.last; at++) {
      const name = this.nameAt[at];
      if (name && name.last > range.first) names.push(name);
    }
    return names;
  }

  private addName(name: FoundName): void {
    const joining = this.cast.joined.get(name);
    if (!joining) return;
    const { person, rivals } = joining;
    const full = person.fullest;
    const same = name.words.length === full.words.length;
    const shorter = `A shorter form of the name “${this.nameOf(person)}”${rivals.length ? ', which others here share' : ''}.`;
    this.add(name, 'name', {
      person,
      rivals,
      basis: same ? 'stated' : 'inferred',
      reason: same ? 'The article gives this name here.' : shorter,
      ...(same ? {} : { evidence: this.spanOf(full) }),
    });
  }

  /**
   * "the defense minister": whoever the article gives that role; as a source also whoever the article is just speaking
   * of.
   */
  private addNominal(nominal: FoundNominal): void {
    const { page } = this;
    const sense = senseOf(page, nominal);
    if (!nominal.definite) {
      if (!nominal.kin || !this.roles.isBorne(sense)) this.addUnnamed(nominal, sense);
      return;
    }
    const match = this.roles.match(
      sense,
      genderOf(page, nominal.head),
      nominal.sentence,
      (person) => this.latest.get(person)?.sentence,
    );
    const unnamed = this.unnamedBefore(nominal, sense);
    if (
      unnamed &&
      (!match || (this.latest.get(match.bearer.person)?.start ?? 0) < (this.latest.get(unnamed)?.start ?? 0))
    ) {
      this.addNobody(nominal, unnamed);
      return;
    }
    if (match) {
      const { person, role } = match.bearer;
      this.add(nominal, 'nominal', {
        person,
        rivals: match.rivals,
        basis: 'inferred',
        reason: `The article calls ${this.nameOf(person)} “${textOf(page, role.first, role.last)}”.`,
        evidence: this.spanOf(role),
      });
      return;
    }
    const choice = lowerAt(page, nominal.first) === 'the' ? this.roleless(nominal, sense) : null;
    if (choice) this.addChoice(nominal, 'nominal', choice);
    // In the article's own words it is more likely somebody named whose role we do not know.
    else if (this.isQuoted(nominal.first)) this.addUnnamed(nominal, sense);
  }

  /**
   * Who is called by a role that the article does not give: whom it is just speaking of, if nothing speaks against it.
   */
  private roleless(nominal: FoundNominal, sense: RoleSense): Choice | null {
    const sourceOf = this.layout.startingAt(nominal.first);
    const isSource = sourceOf.length > 0;
    // Whoever a label in a transcript calls "The SPEAKER" need not have been spoken of.
    if (ROLES_OF_BODIES.has(sense.head) || sourceOf.some((statement) => isTurn(this.page, statement))) return null;
    if (!isSource && !this.mayIntroduceRole(nominal)) return null;
    const choice = this.choice(nominal.first, genderOf(this.page, nominal.head), nominal);
    if (
      !choice ||
      choice.rivals.length ||
      !choice.evidence.subject ||
      nominal.sentence - choice.evidence.sentence > (isSource ? 2 : 1)
    )
      return null;
    return this.roles.contradicts(choice.person, sense) || (!isSource && this.roles.hasAny(choice.person))
      ? null
      : choice;
  }

  /**
   * Somebody whom the article does not name: no entity, but pronouns and role phrases may mean this one and nobody
   * else.
   */
  private addUnnamed(nominal: FoundNominal, sense: RoleSense): void {
    const { page } = this;
    const person = unnamedPerson(nominal, genderOf(page, nominal.head));
    this.unnamed.push({ person, sense, sentence: nominal.sentence });
    this.addNobody(nominal, person);
  }

  private addNobody(nominal: FoundNominal, person: Person): void {
    this.add(nominal, 'nominal', { person, rivals: [], basis: 'inferred', reason: '' });
  }

  /** The one without a name who was last called so, not long before. */
  private unnamedBefore({ sentence }: FoundNominal, sense: RoleSense): Person | null {
    for (let index = this.unnamed.length - 1; index >= Math.max(0, this.unnamed.length - nearby); index--) {
      const { person, sense: known, sentence: last } = this.unnamed[index]!;
      if (sentence - last > longestAbsence) return null;
      if (fit(sense, known) > 0) return person;
    }
    return null;
  }

  /**
   * "Then Carl Stone stood up. The chairman of the association, a quiet man, had brought a chart.": it opens the
   * sentence after one that names one person, and goes on about that person.
   */
  private mayIntroduceRole({ first, last, sentence }: FoundNominal): boolean {
    const { page } = this;
    const before = page.sentences[sentence - 1];
    const here = page.sentences[sentence];
    if (here?.first !== first || before?.block !== here.block || !isSubject(page, first, last)) return false;
    const described = lowerAt(page, last) === ',' && /^an?$/.test(lowerAt(page, last + 1));
    if (!described && lowerAt(page, last) !== 'had') return false;
    const named = this.references.filter(
      (reference) => reference.sentence === sentence - 1 && isNamed(reference.person),
    );
    return named.length === 1 && named[0]?.kind === 'name';
  }

  private addPronoun(token: number, gender: Gender): void {
    const { page } = this;
    const place = { first: token, last: token + 1 };
    const ahead = nameAhead(page, token, this.nameAt);
    const coming = ahead && this.cast.joined.get(ahead)?.person;
    if (ahead && coming && (genderBy(coming.genderVotes) ?? gender) === gender) {
      this.add(place, 'pronoun', {
        person: coming,
        rivals: [],
        basis: 'inferred',
        reason: `Points ahead to ${this.nameOf(coming)}, the subject of this sentence.`,
        evidence: this.spanOf(ahead),
      });
      if (!genderBy(coming.genderVotes)) coming.genderVotes[gender]++;
      return;
    }
    const choice = this.choice(token, gender, place);
    if (!choice) return;
    this.addChoice(place, 'pronoun', choice);
    // A person of unknown gender whom a pronoun clearly stands for keeps that gender.
    if (!choice.rivals.length && !genderBy(choice.person.genderVotes)) choice.person.genderVotes[gender]++;
  }

  private choice(token: number, gender: Gender | null, place: TokenRange): Choice | null {
    const { page, lastSpeaker } = this;
    const statement = this.layout.around(token);
    const speaker =
      (statement &&
        (this.speakers.get(statement)?.person ??
          this.addressees.get(statement) ??
          this.expectedSpeaker(statement, token))) ??
      null;
    const addressed = statement !== undefined && this.isAddressed(statement, token);
    return choose(
      page,
      {
        token,
        gender,
        speaker: addressed ? null : speaker,
        quoted: this.isQuoted(token),
        isBeside: ({ first }) => statement !== undefined && this.layout.around(first) === statement,
        isSource: this.layout.startingAt(token).length > 0,
        spokenOf: addressed && speaker ? new Set([speaker]) : this.spokenOfBefore(token),
        narrator: this.narratorAt(token),
        protagonist: this.protagonistAt(token),
        opensSentence: page.sentences[page.sentenceOf[token] ?? -1]?.first === token,
        subject: isSubject(page, place.first, place.last),
        lastSpeaker: lastSpeaker?.person ?? null,
        sentencesSinceSpeaker: lastSpeaker ? (page.sentenceOf[token] ?? 0) - lastSpeaker.sentence : Infinity,
      },
      this.references,
    );
  }

  /**
   * “I was his teacher,” he said: whom the pronoun that names the source after the words will most likely mean, so that
   * "his" is somebody else.
   */
  private expectedSpeaker(statement: FoundStatement, token: number): Person | null {
    const known = this.expected.get(statement);
    if (known !== undefined) return known;
    const source = this.layout.sourceOf(statement);
    const gender =
      source && source.last - source.first === 1 ? THIRD_PERSON.get(lowerAt(this.page, source.first)) : undefined;
    // Set before it is known: statements within statements may ask for each other's.
    this.expected.set(statement, null);
    const person =
      source && gender && source.first > token ? (this.choice(source.first, gender, source)?.person ?? null) : null;
    this.expected.set(statement, person);
    return person;
  }

  /** "She ordered him to pay", "He told her that …": whom the words are said to is not who says them. */
  private isAddressed(statement: FoundStatement, token: number): boolean {
    return (
      this.page.tokens[token]?.start === statement.content[0]?.start &&
      /^(?:him|her)$/.test(lowerAt(this.page, token)) &&
      /^(?:to|that|not|how|why|what|when|where|whether|if)$/.test(lowerAt(this.page, token + 1))
    );
  }

  /** “I'll buy him a map,” he joked: the people whom quotations that this token is the source of speak of as "him". */
  private spokenOfBefore(token: number): ReadonlySet<Person> {
    const statements = this.layout.startingAt(token).filter(({ type }) => type === 'direct');
    if (statements.length === 0) return nobody;
    const inside = ({ first, kind }: Reference): boolean =>
      kind === 'pronoun' &&
      THIRD_PERSON.has(lowerAt(this.page, first)) &&
      statements.some((statement) => this.layout.around(first) === statement);
    return new Set(
      this.references
        .slice(-nearby)
        .filter(inside)
        .map(({ person }) => person),
    );
  }

  /** The author of these words, if it is one who writes "I". */
  private narratorAt(token: number): Person | null {
    const author = this.isQuoted(token) ? null : authorAt(this.cast.authors, this.page.sentenceOf[token] ?? 0);
    return author && this.narrators.has(author.person) ? author.person : null;
  }

  /**
   * Whom the article is about, for "She" or "Her" that comes before any name in a paragraph, unless that says
   * something: then the last to speak goes on.
   */
  private protagonistAt(token: number): Person | null {
    const { page } = this;
    const sentence = page.sentenceOf[token] ?? 0;
    if (page.sentences[sentence]?.first !== token && !isSubject(page, token, token + 1)) return null;
    const opensBlock = page.sentences[sentence - 1]?.block !== page.sentences[sentence]?.block;
    const isFirst = opensBlock && this.references.at(-1)?.sentence !== sentence;
    return isFirst && !this.isQuoted(token) && this.layout.startingAt(token).every(({ speech }) => !speech)
      ? this.protagonist
      : null;
  }

  private addChoice(place: TokenRange, kind: Reference['kind'], choice: Choice): void {
    const { person, rivals, unnamed, remote, why, evidence } = choice;
    const likely = rivals.length || unnamed || remote ? 'Probably' : 'Most likely';
    const other = unnamed ? ` It may also be “${this.nameOf(unnamed)}”.` : '';
    this.add(place, kind, {
      person,
      rivals,
      basis: 'inferred',
      reason: `${likely} ${this.nameOf(person)}: ${why}.${other}`,
      evidence: { start: evidence.start, end: evidence.end },
    });
  }

  /** "I" outside quotations is who signs the article. */
  private addAuthor(token: number): void {
    const author = authorAt(this.cast.authors, this.page.sentenceOf[token] ?? 0);
    if (!author) return;
    this.narrators.add(author.person);
    this.add({ first: token, last: token + 1 }, 'pronoun', {
      person: author.person,
      rivals: [],
      basis: 'inferred',
      reason: `${this.nameOf(author.person)} signs these words.`,
      evidence: this.spanOf(author.name),
    });
  }

  /** After its source has been read a statement has a speaker, and that speaker is the last one. */
  private noteSpeaker(statement: FoundStatement, token: number): void {
    if (!this.speakers.has(statement)) this.speakFrom(statement);
    const speaker = this.speakers.get(statement);
    if (speaker) this.lastSpeaker = { person: speaker.person, sentence: this.page.sentenceOf[token] ?? 0 };
  }

  /** A source that is a pronoun, a role noun phrase or "who". */
  private speakFrom(statement: FoundStatement): void {
    const range = this.layout.sourceOf(statement);
    if (!range) return;
    const single = range.last - range.first === 1;
    const first = lowerAt(this.page, range.first);
    if (single && (first === 'who' || first === 'whom')) {
      this.speakFromRelative(statement, range);
      return;
    }
    const label = labelToken(this.page, statement, range);
    if (label >= 0) {
      const labelled = this.labels.read(label, this.references);
      if (labelled?.answers)
        this.speakers.set(statement, { person: labelled.person, basis: 'inferred', reason: labelled.reason });
      else if (labelled) this.addressees.set(statement, labelled.person);
      return;
    }
    const reference = lastOf(this.references, (each) => each.first === range.first);
    if (!reference || reference.kind === 'name') return;
    if (reference.kind === 'pronoun' ? single : !goesOn(this.page, reference.last, range.last)) {
      this.speakers.set(statement, { person: reference.person, basis: 'inferred', reason: reference.reason });
    }
  }

  private speakFromRelative(statement: FoundStatement, range: TokenRange): void {
    const { page } = this;
    const before = lowerAt(page, range.first - 1) === ',' ? range.first - 1 : range.first;
    const reference = lastOf(
      this.references,
      (each) => each.last <= before && each.sentence === page.sentenceOf[range.first],
    );
    if (!reference || (reference.last < before && !this.roles.fills(reference.person, reference.last, before))) return;
    this.speakers.set(statement, {
      person: reference.person,
      basis: 'inferred',
      reason: `“${textOf(page, range.first, range.last)}” refers to ${this.nameOf(reference.person)}, named right before it.`,
    });
  }

  /**
   * Words whose source was not found, but with the words that report them: whoever stands before those as their
   * subject.
   */
  private speakFromSubjects(): void {
    const { page } = this;
    for (const statement of page.found) {
      if (statement.source || !statement.cue || this.speakers.has(statement)) continue;
      const range = tokensIn(page, statement.cue);
      if (isBeingAsked(page.tokens, range)) continue;
      const cue = range.first;
      const subject = this.subjectOf(cue);
      if (!subject) continue;
      this.speakers.set(statement, {
        person: subject.person,
        basis: subject.kind === 'name' ? 'stated' : 'inferred',
        reason: `“${textOf(page, subject.first, subject.last)}” stands before “${textOf(page, cue, cue + 1)}” as its subject.`,
      });
    }
  }

  private subjectOf(cue: number): Reference | undefined {
    const { page, references } = this;
    const start = page.tokens[cue]?.start ?? 0;
    let low = 0;
    let high = references.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (references[middle]!.start < start) low = middle + 1;
      else high = middle;
    }
    for (let index = low - 1; index >= Math.max(0, low - 8); index--) {
      const reference = references[index]!;
      if (reference.sentence !== page.sentenceOf[cue]) return undefined;
      if (reference.subject && pastApposition(page, reference.last) === cue) return reference;
    }
    return undefined;
  }

  /** A quotation without a source goes on from the one before it, in the same or the next paragraph. */
  private carryOver(): void {
    let previous: FoundStatement | null = null;
    for (const statement of this.page.found) {
      const speaker = previous && this.speakers.get(previous);
      if (
        !statement.source &&
        statement.type !== 'indirect' &&
        previous &&
        speaker &&
        this.follows(previous, statement)
      ) {
        this.speakers.set(statement, {
          person: speaker.person,
          basis: 'inferred',
          reason: `The quotation goes on from the one before it, which is ${this.nameOf(speaker.person)}'s.`,
        });
      }
      previous = statement;
    }
  }

  private follows(previous: FoundStatement, next: FoundStatement): boolean {
    const end = previous.content.at(-1)?.end ?? 0;
    const start = next.content[0]?.start ?? 0;
    if (start < end || start - end > 400) return false;
    const blockOf = (offset: number): number => {
      const { first } = tokensIn(this.page, { start: offset, end: offset + 1 });
      return this.page.sentences[this.page.sentenceOf[first] ?? -1]?.block ?? -9;
    };
    return blockOf(start) - blockOf(end - 1) <= 1;
  }

  /** "I" inside a quotation is its speaker. */
  private addQuotedFirstPersons(): void {
    const { page } = this;
    for (let token = 0; token < page.tokens.length; token++) {
      if (!is(page, token, WordClass.pronoun) || !this.isQuoted(token) || !FIRST_PERSON.has(lowerAt(page, token)))
        continue;
      const statement = this.layout.around(token);
      const speaker = statement && this.speakers.get(statement);
      if (!speaker || statement.type === 'indirect' || this.isQuotedWithin(statement, token)) continue;
      const reason = `Inside a quotation “${textOf(page, token, token + 1)}” is its speaker, ${this.nameOf(speaker.person)}.`;
      this.add({ first: token, last: token + 1 }, 'pronoun', {
        person: speaker.person,
        rivals: [],
        basis: 'inferred',
        reason,
        ...(statement.source ? { evidence: statement.source } : {}),
      });
    }
  }

  /** Words between quotation marks within a turn of an interview may be somebody else's. */
  private isQuotedWithin(statement: FoundStatement, token: number): boolean {
    return (
      this.page.quoted[token] === 1 &&
      isTurn(this.page, statement) &&
      !/^["“„«]/.test(this.page.text.charAt(statement.content[0]?.start ?? 0))
    );
  }

  /** The words that give a role name the person, too. */
  private addRoles(): void {
    for (const { person, role } of this.cast.bearers) {
      if (!is(this.page, role.head, WordClass.shortTitle) || role.last - role.first > 1) {
        this.add(role, 'nominal', {
          person,
          rivals: [],
          basis: 'stated',
          reason: `The article gives ${this.nameOf(person)} this role here.`,
        });
      }
    }
  }

  private add(
    place: TokenRange,
    kind: Reference['kind'],
    what: Pick<Reference, 'person' | 'rivals' | 'basis' | 'reason' | 'evidence'>,
  ): void {
    const { first, last } = place;
    const { page } = this;
    const { person, rivals, basis, reason, evidence } = what;
    const { start, end } = this.spanOf(place);
    const reference: Reference = {
      start,
      end,
      first,
      last,
      kind,
      person,
      rivals,
      basis,
      reason,
      evidence,
      sentence: page.sentenceOf[first] ?? 0,
      subject: isSubject(page, first, last),
      quoted: page.quoted[first] === 1,
    };
    this.references.push(reference);
    this.latest.set(person, reference);
  }

  private spanOf({ first, last }: TokenRange): Span {
    return { start: this.page.tokens[first]?.start ?? 0, end: this.page.tokens[last - 1]?.end ?? 0 };
  }

  private nameOf(person: Person): string {
    let name = this.nameTexts.get(person);
    if (name === undefined) this.nameTexts.set(person, (name = nameText(this.page, person)));
    return name;
  }
}

/**
 * Whom the article is about: whom its headlines and first sentence name, if they name one, or one more often than
 * others.
 */
function protagonistOf(page: Page, { names, joined }: Cast): Person | null {
  const lead = page.headline.indexOf(0);
  const named = new Map<Person, number>();
  for (const name of names) {
    const person = joined.get(name)?.person;
    if (person && (name.sentence === lead || page.headline[name.sentence])) named.set(person, person.names.length);
  }
  const [first, second] = [...named].sort((a, b) => b[1] - a[1]);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

/** A person without a name, and what the article calls this one. */
interface Unnamed {
  readonly person: Person;
  readonly sense: RoleSense;
  readonly sentence: number;
}

/** After so many sentences "the official" is no longer the one introduced as "an official". */
const longestAbsence = 12;

const nobody: ReadonlySet<Person> = new Set();

const nearby = 30;
const longestCut = 4;

/** The last of the latest references that will do. */
function lastOf(references: readonly Reference[], keep: (reference: Reference) => boolean): Reference | undefined {
  for (let index = references.length - 1; index >= Math.max(0, references.length - nearby); index--) {
    const reference = references[index];
    if (reference && keep(reference)) return reference;
  }
  return undefined;
}

/**
 * Whether a source goes on after a role noun phrase with a head of its own: "the minister's office", "the president and
 * his aides".
 */
function goesOn(page: Page, at: number, last: number): boolean {
  if (at >= last) return false;
  const next = page.tokens[at];
  return next?.lower === 'and' || next?.pos === 'NOUN' || (next?.lower === "'s" && at + 1 < last);
}
