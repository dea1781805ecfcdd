import type { Span } from '../../article/article';
import { type Author, authorAt } from './authors';
import type { FoundStatement } from './foundStatement';
import type { Institution, Institutions } from './institutions';
import { LabelReader, type LabelSense, labelToken } from './interviews';
import type { FoundName } from './names';
import type { FoundNominal } from './nominals';
import type { RoleBearer, RoleSense } from './roleSense';
import type { Page } from './page';
import { isNamed, type Joining, type Person } from './people';
import { nameText, type PersonMention } from './personMention';
import { RoleIndex } from './roleIndex';
import type { Answer } from './sieves/sieve';
import { type ByToken, byFirstToken, StatementIndex, type TokenRange, tokensIn } from './statementIndex';
import { isSubject } from './syntax';

/** What is known of an article's people and institutions before anybody reads it from its beginning. */
export interface KnownPeople {
  readonly names: readonly FoundName[];
  readonly joined: ReadonlyMap<FoundName, Joining>;
  readonly bearers: readonly RoleBearer[];
  readonly nominals: readonly FoundNominal[];
  readonly authors: readonly Author[];
  readonly institutions: Institutions;
}

/** An answer, and the sieve that gave it. */
export interface Speaker extends Answer {
  readonly sieve: string;
}

/** Somebody whom the article only calls "an official". */
export interface UnnamedPerson {
  readonly person: Person;
  readonly sense: RoleSense;
  readonly sentence: number;
}

/** Mentions further back than this are not looked for. */
const nearby = 30;
/** A source may have been cut within a name; at most so many tokens of it stand before the source. */
const longestCut = 4;

/**
 * What a reader knows at one place of an article: who has been mentioned, who speaks, who spoke last, whom the article
 * is about. Resolvers and sieves read it; resolvers add mentions as the article is read from its beginning.
 */
export class Discourse {
  /** In text order up to what has been read. */
  readonly mentions: PersonMention[] = [];
  readonly speakers = new Map<FoundStatement, Speaker>();
  readonly statements: StatementIndex;
  readonly roles: RoleIndex;
  readonly nameAt: ByToken<FoundName>;
  readonly nominalAt: ByToken<FoundNominal>;
  /** All people named so far. */
  readonly named = new Set<Person>();
  readonly unnamed: UnnamedPerson[] = [];
  /** Authors who have written "I" so far. */
  readonly narrators = new Set<Person>();
  /** Whom the source of a statement is expected to mean while its content is read; null for nobody. */
  readonly expectedSpeakers = new Map<FoundStatement, Person | null>();
  readonly protagonist: Person | null;
  /** Who spoke last, and in which sentence. */
  lastSpeaker: { readonly person: Person; readonly sentence: number } | null = null;
  /** Which institution spoke last, unless a person has spoken since, and in which sentence. */
  lastInstitution: { readonly institution: Institution; readonly sentence: number } | null = null;
  private readonly labels: LabelReader;
  private readonly latest = new Map<Person, PersonMention>();
  private readonly nameTexts = new Map<Person, string>();

  constructor(
    readonly page: Page,
    readonly people: KnownPeople,
  ) {
    this.statements = new StatementIndex(page);
    this.roles = new RoleIndex(people.bearers);
    this.labels = new LabelReader(page, people);
    this.protagonist = protagonistOf(page, people);
    this.nameAt = byFirstToken(page, people.names);
    this.nominalAt = byFirstToken(page, people.nominals);
  }

  /** Adds a mention at the place that has been read up to. */
  add(
    place: TokenRange,
    kind: PersonMention['kind'],
    what: Pick<PersonMention, 'person' | 'rivals' | 'basis' | 'reason' | 'evidence' | 'certainty'>,
  ): void {
    const { first, last } = place;
    const { page } = this;
    const mention: PersonMention = {
      ...what,
      ...this.spanOf(place),
      first,
      last,
      kind,
      sentence: page.sentenceOf[first] ?? 0,
      subject: isSubject(page, first, last),
      quoted: page.quoted[first] === 1,
    };
    this.mentions.push(mention);
    if (isNamed(what.person)) this.named.add(what.person);
    this.latest.set(what.person, mention);
  }

  /** The last mention of this person so far. */
  latestOf(person: Person): PersonMention | undefined {
    return this.latest.get(person);
  }

  /** The last of the nearby mentions that fits. */
  lastMention(fits: (mention: PersonMention) => boolean): PersonMention | undefined {
    for (let index = this.mentions.length - 1; index >= Math.max(0, this.mentions.length - nearby); index--) {
      const mention = this.mentions[index];
      if (mention && fits(mention)) return mention;
    }
    return undefined;
  }

  /** The mentions in a sentence that is the one being read or the one before it. */
  mentionsIn(sentence: number): PersonMention[] {
    const found: PersonMention[] = [];
    for (let index = this.mentions.length - 1; index >= 0; index--) {
      const mention = this.mentions[index];
      if (!mention || mention.sentence < sentence) break;
      if (mention.sentence === sentence) found.push(mention);
    }
    return found;
  }

  /** The person who speaks, named or not; null for an institution, for nobody, and while that is not known. */
  personBehind(statement: FoundStatement): Person | null {
    const who = this.speakers.get(statement)?.who;
    return who && 'names' in who ? who : null;
  }

  /** Notes who speaks in the sentence of this token, once that is known. */
  noteSpeaker(statement: FoundStatement, token: number): void {
    const who = this.speakers.get(statement)?.who;
    // “It is late,” Moore said. “Go home.”: she speaks up to the end of her words.
    const end = tokensIn(this.page, statement.content.at(-1) ?? { start: 0, end: 0 }).last - 1;
    const sentence = this.page.sentenceOf[Math.max(token, end)] ?? 0;
    if (who && 'names' in who) {
      this.lastSpeaker = { person: who, sentence };
      this.lastInstitution = null;
    } else if (who) this.lastInstitution = { institution: who, sentence };
  }

  /** What the label before a turn of an interview or transcript means; null without a label. */
  labelSenseOf(statement: FoundStatement): LabelSense | null {
    const source = this.statements.sourceOf(statement);
    const label = source ? labelToken(this.page, statement, source) : -1;
    return label < 0 ? null : this.labels.read(label, this.mentions);
  }

  /** Between quotation marks of any kind, or the words of a transcript that has none. */
  isQuoted(token: number): boolean {
    return this.page.quoted[token] === 1 || this.statements.innermostAt(token)?.type === 'direct';
  }

  /** The author of these words, if it is one who writes "I". */
  narratorAt(token: number): Person | null {
    const author = this.isQuoted(token) ? null : authorAt(this.people.authors, this.page.sentenceOf[token] ?? 0);
    return author && this.narrators.has(author.person) ? author.person : null;
  }

  /** The names that lie at least partly in a source. */
  namesIn(range: TokenRange): FoundName[] {
    const names: FoundName[] = [];
    for (let at = Math.max(0, range.first - longestCut); at < range.last; at++) {
      const name = this.nameAt[at];
      if (name && name.last > range.first) names.push(name);
    }
    return names;
  }

  spanOf({ first, last }: TokenRange): Span {
    return { start: this.page.tokens[first]?.start ?? 0, end: this.page.tokens[last - 1]?.end ?? 0 };
  }

  nameOf(person: Person): string {
    let name = this.nameTexts.get(person);
    if (name === undefined) this.nameTexts.set(person, (name = nameText(this.page, person)));
    return name;
  }
}

/**
 * Whom the article is about: whom its headlines and first sentence name, if they name one, or one more often than
 * others.
 */
function protagonistOf(page: Page, { names, joined }: KnownPeople): Person | null {
  const lead = page.headline.indexOf(0);
  const named = new Map<Person, number>();
  for (const name of names) {
    const person = joined.get(name)?.person;
    if (person && (name.sentence === lead || page.headline[name.sentence])) named.set(person, person.names.length);
  }
  const [first, second] = [...named].sort((a, b) => b[1] - a[1]);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}
