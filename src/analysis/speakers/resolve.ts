import type { Span } from '../../article/article';
import { headName, isSeveral, type TokenRange } from './attribute';
import type { FoundStatement } from './foundStatement';
import type { FoundName } from './names';
import { fit, type FoundNominal, type RoleBearer, senseOf } from './nominals';
import { is, lowerAt, type Page, textOf } from './page';
import { genderBy, genderOf, type Joining, type Person } from './people';
import { choose, FIRST_PERSON, THIRD_PERSON } from './pronouns';
import { isSubject, type Reference } from './reference';
import { WordClass } from '../../language/lexicon';

/** Who is behind a statement, and why. */
export interface Speaker {
  readonly person: Person;
  readonly basis: 'stated' | 'inferred';
  readonly reason: string;
}

/** Reads an article from its beginning and decides for every name, role noun phrase and pronoun whom it stands for. */
export class Resolver {
  readonly references: Reference[] = [];
  readonly speakers = new Map<FoundStatement, Speaker>();
  /** For each token, the index of the innermost statement whose content holds it, or -1. */
  private readonly contentOf: Int32Array;
  private readonly sourceAt = new Map<number, FoundStatement>();
  private readonly ranges = new Map<FoundStatement, TokenRange>();
  private readonly namesByStatement = new Map<FoundStatement, FoundName[]>();
  private readonly latest = new Map<Person, Reference>();
  private lastSpeaker: Person | null = null;

  constructor(
    private readonly page: Page,
    private readonly names: readonly FoundName[],
    private readonly joined: ReadonlyMap<FoundName, Joining>,
    private readonly bearers: readonly RoleBearer[],
    private readonly nominals: readonly FoundNominal[],
  ) {
    this.contentOf = new Int32Array(page.tokens.length).fill(-1);
    this.placeStatements();
  }

  run(): void {
    for (const statement of this.page.found) this.readSource(statement);
    let name = 0;
    let nominal = 0;
    for (let token = 0; token < this.page.tokens.length; token++) {
      while (name < this.names.length && (this.names[name] as FoundName).first === token) this.addName(this.names[name++] as FoundName);
      while (nominal < this.nominals.length && (this.nominals[nominal] as FoundNominal).first === token) this.addNominal(this.nominals[nominal++] as FoundNominal);
      const gender = THIRD_PERSON.get(lowerAt(this.page, token));
      if (gender) this.addPronoun(token);
      this.noteSpeaker(token);
    }
    this.carryOver();
    this.addFirstPersons();
    this.references.sort((a, b) => a.start - b.start || b.end - a.end);
  }

  /** Lays the statements over the tokens: whose words each token is, and where each source begins. */
  private placeStatements(): void {
    const index = new TokenIndex(this.page);
    const size = (statement: FoundStatement): number => (statement.content.at(-1)?.end ?? 0) - (statement.content[0]?.start ?? 0);
    const order = this.page.found.map((statement, at) => ({ statement, at })).sort((a, b) => size(b.statement) - size(a.statement));
    for (const { statement, at } of order) {
      for (const part of statement.content) {
        const range = index.rangeOf(part);
        this.contentOf.fill(at, range.first, range.last);
      }
      if (!statement.source) continue;
      const range = index.rangeOf(statement.source);
      this.ranges.set(statement, range);
      if (!this.sourceAt.has(range.first)) this.sourceAt.set(range.first, statement);
    }
    const nameIndex = [...this.names];
    for (const [statement, range] of this.ranges) {
      this.namesByStatement.set(statement, within(nameIndex, range));
    }
  }

  /** Sources that are names are known before reading starts, so that words before them ("…", Berg said) know their speaker. */
  private readSource(statement: FoundStatement): void {
    const range = this.ranges.get(statement);
    if (!range) return;
    const names = this.namesByStatement.get(statement) ?? [];
    if (isSeveral(this.page, range, names)) return;
    const name = headName(this.page, range, names);
    const joining = name && this.joined.get(name);
    if (!name || !joining) return;
    const text = textOf(this.page, name.first, name.last);
    this.speakers.set(statement, { person: joining.person, basis: 'stated', reason: `The article names the speaker here: “${text}”.` });
  }

  private addName(name: FoundName): void {
    const joining = this.joined.get(name);
    if (!joining) return;
    const { person, rivals } = joining;
    const full = person.fullest;
    const same = name.words.length === full.words.length;
    const fullText = textOf(this.page, full.first, full.last);
    const reason = same
      ? 'The article gives this name here.'
      : `A shorter form of the name “${fullText}”${rivals.length ? ', which others here share' : ''}.`;
    this.add(name.first, name.last, 'name', person, same ? 'stated' : 'inferred', reason, same ? undefined : spanOf(this.page, full.first, full.last), rivals, isSubject(this.page, name.first, name.last));
  }

  private addNominal(nominal: FoundNominal): void {
    const sense = senseOf(this.page, nominal);
    const wanted = genderOf(this.page, nominal.head);
    let best: { bearer: RoleBearer; score: number } | null = null;
    const seen = new Map<Person, number>();
    for (const bearer of this.bearers) {
      const match = fit(sense, bearer.sense);
      const gender = genderBy(bearer.person.genderVotes);
      if (match === 0 || (wanted && gender && wanted !== gender)) continue;
      const last = this.lastReferenceTo(bearer.person);
      if (!last && match < 3) continue;
      const away = last ? nominal.sentence - last.sentence : 20;
      if (match === 1 && away > 12) continue;
      const score = match * 4 - Math.min(away, 20) * 0.4 + (bearer.person === this.lastSpeaker ? 0.5 : 0);
      seen.set(bearer.person, Math.max(score, seen.get(bearer.person) ?? -Infinity));
      if (!best || score > best.score) best = { bearer, score };
    }
    if (!best) return;
    const { person, role } = best.bearer;
    const topScore = best.score;
    const rivals = [...seen].filter(([other, score]) => other !== person && topScore - score < 1).sort((a, b) => b[1] - a[1]).map(([other]) => other);
    const given = textOf(this.page, role.first, role.last);
    this.add(nominal.first, nominal.last, 'nominal', person, 'inferred', `The article calls ${this.nameOf(person)} “${given}”.`, spanOf(this.page, role.first, role.last), rivals, isSubject(this.page, nominal.first, nominal.last));
  }

  private addPronoun(token: number): void {
    const { page } = this;
    const gender = THIRD_PERSON.get(lowerAt(page, token));
    if (!gender) return;
    const content = this.contentOf[token] ?? -1;
    const statement = content >= 0 ? page.found[content] : undefined;
    const speaker = statement ? this.speakers.get(statement)?.person ?? null : null;
    const quoted = page.quoted[token] === 1;
    const ahead = this.nameAhead(token);
    if (ahead) {
      const joining = this.joined.get(ahead);
      if (joining && genderBy(joining.person.genderVotes) !== (gender === 'male' ? 'female' : 'male')) {
        this.add(token, token + 1, 'pronoun', joining.person, 'inferred', `Points ahead to ${this.nameOf(joining.person)}, the subject of this sentence.`, spanOf(page, ahead.first, ahead.last), [], false);
        return;
      }
    }
    const subject = isSubject(page, token, token + 1);
    const isSource = this.sourceAt.has(token);
    const choice = choose(page, { token, gender, speaker, quoted, isSource, subject, lastSpeaker: this.lastSpeaker }, this.references);
    if (!choice) return;
    this.add(token, token + 1, 'pronoun', choice.person, 'inferred', `Most likely ${this.nameOf(choice.person)}: ${choice.why}.`, { start: choice.evidence.start, end: choice.evidence.end }, choice.rivals, subject);
    // A person of unknown gender whom a pronoun was given to keeps that gender.
    if (!genderBy(choice.person.genderVotes)) choice.person.genderVotes[gender] += choice.rivals.length ? 0 : 1;
  }

  /** "For his part, Berg …", "As she left, Ray …": the name right after the comma of an opening phrase that holds the pronoun. */
  private nameAhead(token: number): FoundName | null {
    const { page } = this;
    const sentence = page.sentences[page.sentenceOf[token] ?? -1];
    if (!sentence || token - sentence.first > 8 || page.quoted[token]) return null;
    const opener = page.tokens[sentence.first];
    if (opener?.pos !== 'ADP' && opener?.pos !== 'SCONJ') return null;
    for (let at = sentence.first; at < token; at++) if (page.tokens[at]?.text === ',') return null;
    for (let at = token; at < Math.min(sentence.last, token + 16); at++) {
      if (page.tokens[at]?.text !== ',') continue;
      return this.names.find((name) => name.first > at && name.first < at + 8 && Math.min(name.lead, name.first) <= at + 4 && isSubject(page, name.first, name.last) && !between(page, at + 1, name.first)) ?? null;
    }
    return null;
  }

  /** After a source has been read its statement has a speaker, and that speaker is the last one. */
  private noteSpeaker(token: number): void {
    const statement = this.sourceAt.get(token);
    if (!statement) return;
    if (!this.speakers.has(statement)) this.speakFrom(statement);
    const speaker = this.speakers.get(statement);
    if (speaker) this.lastSpeaker = speaker.person;
    for (const other of this.page.found) {
      if (other !== statement && other.source?.start === statement.source?.start && other.source?.end === statement.source?.end && speaker && !this.speakers.has(other)) this.speakers.set(other, speaker);
    }
  }

  /** A source that is a pronoun, a role noun phrase or "who". */
  private speakFrom(statement: FoundStatement): void {
    const range = this.ranges.get(statement);
    if (!range) return;
    const first = lowerAt(this.page, range.first);
    const single = range.last - range.first === 1;
    if (single && (first === 'who' || first === 'whom')) { this.speakFromRelative(statement, range); return; }
    const reference = last(this.references, (each) => each.first === range.first);
    if (!reference) return;
    if (reference.kind === 'pronoun' ? single : reference.kind === 'nominal' && reference.last >= Math.min(range.last, reference.first + 2) && !goesOn(this.page, reference.last, range.last)) {
      this.speakers.set(statement, { person: reference.person, basis: 'inferred', reason: reference.reason });
    }
  }

  private speakFromRelative(statement: FoundStatement, range: TokenRange): void {
    const before = lowerAt(this.page, range.first - 1) === ',' ? range.first - 1 : range.first;
    const reference = last(this.references, (each) => each.last <= before && before - each.last < 12 && each.sentence === this.page.sentenceOf[range.first]);
    if (!reference || (reference.last < before - 1 && !this.bearers.some(({ person, role }) => person === reference.person && role.last >= before - 1 && role.first > reference.last))) return;
    this.speakers.set(statement, { person: reference.person, basis: 'inferred', reason: `“${textOf(this.page, range.first, range.last)}” refers to ${this.nameOf(reference.person)}, named right before it.` });
  }

  /** A quotation without a source goes on from the one before it, in the same or the next paragraph. */
  private carryOver(): void {
    let previous: FoundStatement | null = null;
    for (const statement of this.page.found) {
      const speaker = previous && this.speakers.get(previous);
      if (!statement.source && statement.type !== 'indirect' && previous && speaker && this.goesOn(previous, statement)) {
        this.speakers.set(statement, { person: speaker.person, basis: 'inferred', reason: `The quotation goes on from the one before it, which ${this.nameOf(speaker.person)} speaks.` });
      }
      previous = statement;
    }
  }

  private goesOn(previous: FoundStatement, next: FoundStatement): boolean {
    const end = previous.content.at(-1)?.end ?? 0;
    const start = next.content[0]?.start ?? 0;
    if (start < end) return false;
    const gap = this.page.text.slice(end, Math.min(start, end + 400));
    return start - end < 400 && gap.split(/\n\s{0,20}\n/).length <= 2;
  }

  /** "I" inside a quotation is its speaker. */
  private addFirstPersons(): void {
    for (let token = 0; token < this.page.tokens.length; token++) {
      if (!FIRST_PERSON.has(lowerAt(this.page, token)) || !this.page.quoted[token]) continue;
      const statement = this.page.found[this.contentOf[token] ?? -1];
      const speaker = statement && this.speakers.get(statement);
      if (!speaker || statement.type === 'indirect') continue;
      this.add(token, token + 1, 'pronoun', speaker.person, 'inferred', `Inside a quotation “${textOf(this.page, token, token + 1)}” is its speaker, ${this.nameOf(speaker.person)}.`, statement.source ?? undefined, [], false);
    }
  }

  private add(first: number, last: number, kind: Reference['kind'], person: Person, basis: Reference['basis'], reason: string, evidence: Span | undefined, rivals: readonly Person[], subject: boolean): void {
    const span = spanOf(this.page, first, last);
    const reference = { ...span, first, last, sentence: this.page.sentenceOf[first] ?? 0, kind, person, basis, reason, ...(evidence ? { evidence } : {}), rivals, subject, quoted: this.page.quoted[first] === 1 };
    this.references.push(reference);
    this.latest.set(person, reference);
  }

  private lastReferenceTo(person: Person): Reference | undefined {
    return this.latest.get(person);
  }

  private nameOf(person: Person): string {
    return textOf(this.page, person.fullest.first, person.fullest.last).replace(/\s+/g, ' ');
  }
}

const nearby = 30;

/** The last of the latest references that will do. */
function last(references: readonly Reference[], keep: (reference: Reference) => boolean): Reference | undefined {
  for (let index = references.length - 1; index >= Math.max(0, references.length - nearby); index--) {
    const reference = references[index];
    if (reference && keep(reference)) return reference;
  }
  return undefined;
}

/** Whether a verb or mark lies between two tokens. */
function between(page: Page, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (page.tokens[at]?.pos === 'VERB' || page.tokens[at]?.pos === 'PUNCT') return true;
  return false;
}

/** Whether a source goes on after a role noun phrase with a noun of its own: "the minister's office", "the president and his aides". */
function goesOn(page: Page, at: number, last: number): boolean {
  return at < last && (lowerAt(page, at) === "'s" ? at + 1 < last : is(page, at, WordClass.grammar) ? lowerAt(page, at) === 'and' : page.tokens[at]?.pos === 'NOUN');
}

function spanOf(page: Page, first: number, last: number): Span {
  return { start: page.tokens[first]?.start ?? 0, end: page.tokens[last - 1]?.end ?? 0 };
}

/** Names are in text order; gives those that lie in the range. */
function within(names: readonly FoundName[], range: TokenRange): FoundName[] {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle] as FoundName).first < range.first) low = middle + 1; else high = middle;
  }
  const found: FoundName[] = [];
  for (let at = low; at < names.length && (names[at] as FoundName).first < range.last; at++) found.push(names[at] as FoundName);
  return found;
}

/** Finds tokens by offset. */
class TokenIndex {
  constructor(private readonly page: Page) {}

  /** The tokens that lie at least partly in a span. */
  rangeOf(span: Span): TokenRange {
    const { tokens } = this.page;
    const lowest = (keep: (at: number) => boolean): number => {
      let low = 0;
      let high = tokens.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (keep(middle)) high = middle; else low = middle + 1;
      }
      return low;
    };
    return { first: lowest((at) => (tokens[at]?.end ?? 0) > span.start), last: lowest((at) => (tokens[at]?.start ?? 0) >= span.end) };
  }
}
