import * as l10n from '@vscode/l10n';
import type { Gender, LanguagePack } from '../../../language/packs/pack';
import type { WordedArticle } from '../../../language/packs/words';
import type { Analysis, Entity, Mention, Statement } from '../../analysis';
import type { FoundStatement } from '../foundStatement';
import { isTheSource } from './findOwnNames';
import { findNamed, genderOfRole, type NamedPerson, type Naming } from './findNamed';
import { withoutEnding } from './nameWords';
import { wordAt, type WordRange } from './nounPhrases';
import { genderOfVerb } from './ownNames';

/** Who is meant, and why. */
interface Answer {
  readonly person: NamedPerson;
  readonly basis: 'stated' | 'inferred';
  readonly confidence: number;
  readonly reason: string;
  readonly kind: Mention['kind'];
}

/** How often each is right, as counted on annotated German articles and lowered where cases are few. */
const certainties = { name: 0.93, role: 0.8, pronoun: 0.75 } as const;

/** In characters; of longer words the end is compared. */
const longestRole = 40;

/** How many sentences back a pronoun's person is looked for. */
const reach = 2;

/**
 * The people of an article in a language that is read by tables and word order, and who of them says what. Where two
 * people are possible, nobody is named. In steps of a few ms.
 */
export function* findSpeakers(
  article: WordedArticle,
  found: readonly FoundStatement[],
  pack: LanguagePack,
): Generator<undefined, Pick<Analysis, 'entities' | 'mentions' | 'statements'>> {
  const people = yield* findNamed(article, pack);
  yield;
  const ids = new Map(people.map((person, index) => [person, `e${index + 1}`]));
  const speakers = new Speakers(article, people, pack);
  const answers: (Answer | null)[] = [];
  for (const statement of found) {
    answers.push(speakers.answer(statement));
    yield;
  }
  const statements = found.map((statement, index): Statement => {
    const answer = answers[index] ?? null;
    return {
      ...statement,
      speaker: answer ? ids.get(answer.person)! : null,
      basis: answer?.basis ?? 'inferred',
      speakerConfidence: answer?.confidence ?? null,
      reason:
        answer?.reason ??
        (statement.source
          ? l10n.t('The article names nobody in particular here.')
          : l10n.t('The article does not say who says this.')),
    };
  });
  return {
    entities: people.map((person) => entityOf(person, ids.get(person)!, article)),
    mentions: mentionsOf(people, ids, found, answers, article),
    statements,
  };
}

function entityOf(person: NamedPerson, id: string, { words }: WordedArticle): Entity {
  const roles = [...person.roles.values()].map(({ first, last }) => ({
    start: words[first]!.start,
    end: words[last - 1]!.end,
    text: words[first]!.text,
  }));
  return { id, type: 'person', name: person.name, roles };
}

function mentionsOf(
  people: readonly NamedPerson[],
  ids: ReadonlyMap<NamedPerson, string>,
  found: readonly FoundStatement[],
  answers: readonly (Answer | null)[],
  { words }: WordedArticle,
): Mention[] {
  const named = people.flatMap((person) =>
    person.mentions.map(({ first, last, isFull }): Mention => ({
      start: words[first]!.start,
      end: words[last - 1]!.end,
      kind: 'name',
      entity: ids.get(person)!,
      basis: isFull ? 'stated' : 'inferred',
      reason: isFull
        ? l10n.t('The article gives this name here.')
        : l10n.t('A shorter form of the name “{0}”.', person.name),
    })),
  );
  const others = new Map<number, Mention>();
  answers.forEach((answer, index) => {
    const source = found[index]!.source;
    if (!answer || !source || answer.kind === 'name') return;
    others.set(source.start, {
      ...source,
      kind: answer.kind,
      entity: ids.get(answer.person)!,
      basis: 'inferred',
      reason: answer.reason,
    });
  });
  return [
    ...named,
    ...[...others.values()].filter((other) => !named.some(({ start, end }) => start < other.end && other.start < end)),
  ].sort((a, b) => a.start - b.start);
}

class Speakers {
  private readonly sentenceOf: (at: number) => number;
  /** The sentence in which somebody whom the article does not name spoke last. */
  private stranger = -Infinity;
  private last: { readonly person: NamedPerson; readonly sentence: number } | null = null;

  constructor(
    private readonly article: WordedArticle,
    private readonly people: readonly NamedPerson[],
    private readonly pack: LanguagePack,
  ) {
    const starts = article.sentences.map(({ first }) => first);
    this.sentenceOf = (at) => {
      let [low, high] = [0, starts.length - 1];
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (starts[middle]! <= at) low = middle;
        else high = middle - 1;
      }
      return low;
    };
  }

  answer({ source, cue, content }: FoundStatement): Answer | null {
    if (!source) return null;
    const { words } = this.article;
    const first = wordAt(words, source.start);
    let last = first;
    while (last < words.length && words[last]!.end <= source.end) last++;
    const range = { first, last };
    const verb = cue ? wordAt(words, cue.start) : null;
    const answer = this.agreeing(
      this.byName(range) ?? this.byRole(range) ?? this.byPronoun(range, verb),
      verb === null ? '' : words[verb]!.lower,
    );
    if (!answer && this.pack.names.own && !this.pack.phrases.pronouns.has(words[first]!.lower))
      this.stranger = this.sentenceOf(first);
    if (answer) this.last = { person: answer.person, sentence: this.sentenceOf(wordAt(words, content[0]!.start)) };
    return answer && cue === null
      ? {
          ...answer,
          basis: 'inferred',
          confidence: Math.min(answer.confidence, 0.8),
          reason: l10n.t('Goes on with what {0} says before.', answer.person.name),
        }
      : answer;
  }

  /** Nobody, where verbs say that it is a woman, a man or several, and the answer is not. */
  private agreeing(answer: Answer | null, verb: string): Answer | null {
    const { own, pluralVerb } = this.pack.names;
    const { finite, auxiliaries, together } = this.pack.reporting;
    const isVerb = finite.has(verb) || (together !== undefined && auxiliaries.has(verb));
    if (!answer || !isVerb || (!own && !together)) return answer;
    if (pluralVerb.test(verb)) return null;
    const gender = own ? genderOfVerb(verb, own) : null;
    if (gender === null) return answer;
    answer.person.gender ??= gender;
    return answer.person.gender === gender ? answer : null;
  }

  /** The one name that the source turns on: not "die Sprecherin von Anna Berg", nor "Bergs Sprecherin". */
  private byName(source: WordRange): Answer | null {
    const { first, last } = this.ownerIn(source);
    const namings = this.namings();
    const inside = namings
      .slice(firstFrom(namings, first), firstFrom(namings, last))
      .filter(({ naming }) => naming.last <= last);
    const heads = inside.filter(
      ({ person, naming }) => !this.isOthers(person, naming, first) && this.isHead(person, naming, first, last),
    );
    const [head] = heads;
    if (!head || heads.some(({ person }) => person !== head.person)) return null;
    const { words, text } = this.article;
    const written = text.slice(words[head.naming.first]!.start, words[head.naming.last - 1]!.end);
    return {
      person: head.person,
      basis: 'stated',
      confidence: certainties.name,
      reason: l10n.t('The article names the speaker here: “{0}”.', written),
      kind: 'name',
    };
  }

  /** "Angaben von Anna Berg": whose words they are. */
  private ownerIn({ first, last }: WordRange): WordRange {
    const { words } = this.article;
    const { reporting, names, phrases } = this.pack;
    let noun = first;
    while (noun < last - 1 && !words[noun]!.isCapital) noun++;
    if (!reporting.sayingNoun.test(words[noun]!.lower) || noun + 1 >= last) return { first, last };
    const { lower } = words[noun + 1]!;
    return { first: names.ofWords.has(lower) && !phrases.genitives.has(lower) ? noun + 2 : noun + 1, last };
  }

  /** "Merkels": the words are about somebody else. */
  private isOthers({ surname }: NamedPerson, naming: Naming, first: number): boolean {
    const { words } = this.article;
    if (naming.form) return !isTheSource(naming, { first, last: naming.last }, words, this.pack);
    const { lower } = words[naming.last - 1]!;
    return lower !== surname && withoutEnding(lower, this.pack.names) === surname;
  }

  private isHead(person: NamedPerson, naming: Naming, first: number, last: number): boolean {
    const { words } = this.article;
    const { names, phrases } = this.pack;
    const next = words[naming.last];
    if (names.toWords?.has(words[naming.first - 1]?.lower ?? '')) return false;
    if (naming.last < last && next?.isCapital && next.quotation < 0) return false;
    if (naming.last < last && phrases.conjunctions.has(next?.lower ?? '')) return false;
    for (let at = naming.first - 1; at >= first; at--) {
      const { lower, text } = words[at]!;
      if (text === ',') return this.agrees(first, person);
      // "Von Berg sagte"
      if (at === first && words[at]!.isCapital && names.particles.has(lower) && at === naming.first - 1) return true;
      if (names.ofWords.has(lower) || phrases.conjunctions.has(lower)) return false;
      // "die Sprecherin der Ministerin Anna Berg": the role before the name is not the phrase's own.
      if (phrases.genitives.has(lower) && at > first && words[at - 1]!.isCapital && words[at - 1]!.text !== ',')
        return false;
    }
    return true;
  }

  /** "el abogado de la alcaldesa, Ana Ruiz": the name is that of the head of the phrase only if a woman can be that. */
  private agrees(first: number, { gender }: NamedPerson): boolean {
    const { words } = this.article;
    const isDetermined = this.pack.phrases.determiners.has(words[first]!.lower);
    const role = genderOfRole(words[isDetermined ? first + 1 : first]!.lower, this.pack);
    return this.pack.phrases.nounsAreCapitalized || role === null || gender === null || role === gender;
  }

  private namings(): readonly { readonly person: NamedPerson; readonly naming: Naming }[] {
    this.all ??= this.people
      .flatMap((person) => person.mentions.map((naming) => ({ person, naming })))
      .sort((a, b) => a.naming.first - b.naming.first);
    return this.all;
  }
  private all: readonly { readonly person: NamedPerson; readonly naming: Naming }[] | null = null;

  /** "die Ministerin": the only person who was given that role before. */
  private byRole(source: WordRange): Answer | null {
    const { first, last } = this.ownerIn(source);
    const { words, text } = this.article;
    const { phrases, names } = this.pack;
    const isBare = phrases.subjectDeterminers.size === 0 && last - first === 1;
    const definite = phrases.definite ?? phrases.subjectDeterminers;
    if ((!isBare && !definite.has(words[first]!.lower)) || last - first > 3) return null;
    const role = words[last - 1]!;
    if (!names.role.test(role.lower)) return null;
    const bearer = onlyOneBefore(this.bearersOf(role.lower), first);
    return bearer
      ? {
          person: bearer,
          basis: 'inferred',
          confidence: certainties.role,
          reason: l10n.t('The article calls {0} “{1}”.', bearer.name, text.slice(role.start, role.end)),
          kind: 'nominal',
        }
      : null;
  }

  /** "er", "sie": the only person of that gender who was named or spoke just before; nobody where there are two. */
  private byPronoun({ first, last }: WordRange, cue: number | null): Answer | null {
    const { words } = this.article;
    const gender = last - first === 1 ? this.pack.names.pronouns.get(words[first]!.lower) : undefined;
    if (!gender) return null;
    if (cue !== null && gender === 'female' && this.pack.names.pluralVerb.test(words[cue]!.lower)) return null;
    const sentence = this.sentenceOf(first);
    const isNamedSince = this.last !== null && this.last.sentence > this.stranger;
    if (sentence - this.stranger <= reach && !isNamedSince) return null;
    const { near, subjects } = this.nearPeople(sentence, first);
    const fitting = near.filter((person) => fits(person, gender));
    if (this.hasOther(first, gender)) return null;
    const [only] = fitting;
    const chosen =
      only && fitting.length === 1 && subjects.has(only)
        ? only
        : this.last &&
            sentence - this.last.sentence <= 1 &&
            fits(this.last.person, gender) &&
            near[0] === this.last.person
          ? this.last.person
          : fitting.length === 0
            ? this.onlyOneOf(gender, first)
            : null;
    return (
      chosen && {
        person: chosen,
        basis: 'inferred',
        confidence: certainties.pronoun,
        reason: l10n.t('Most likely {0}: the only person just before whom this can stand for.', chosen.name),
        kind: 'pronoun',
      }
    );
  }

  /** The only person of a gender whom the article has named before, if that is not long ago. */
  private onlyOneOf(gender: Gender, before: number): NamedPerson | null {
    const only = onlyOneBefore(this.peopleOf(gender), before);
    if (only?.gender !== gender) return null;
    const namings = this.namings();
    const sentence = this.sentenceOf(before);
    for (let at = firstFrom(namings, before) - 1; at >= 0; at--) {
      const { person, naming } = namings[at]!;
      if (sentence - this.sentenceOf(naming.first) > 2 * reach) return null;
      if (person === only) return this.isByline(naming) ? null : only;
    }
    return null;
  }

  /** "Von Anna Berg", in a paragraph of its own: who wrote the article is nobody in it. */
  private isByline({ first, last }: Naming): boolean {
    const { words } = this.article;
    const [by, next] = [words[first - 1], words[last]];
    if (!by?.isCapital || !this.pack.phrases.prepositions.has(by.lower)) return false;
    return words[first - 2]?.block !== by.block && next?.block !== by.block;
  }

  /** "Der Betroffene wehrt sich. …, sagte er": whether the sentence before is about somebody who has no name there. */
  private hasOther(before: number, gender: Gender): boolean {
    const { words, sentences } = this.article;
    const { names, phrases } = this.pack;
    const previous = sentences[this.sentenceOf(before) - 1];
    if (!previous || !phrases.subjectDeterminers.has(words[previous.first]!.lower)) return false;
    for (let at = previous.first + 1; at < Math.min(previous.last, previous.first + 4); at++) {
      if (!words[at]!.isCapital) continue;
      const { lower } = words[at]!;
      const isOfGender = gender === 'female' ? names.femaleRole.test(lower) : !names.femaleRole.test(lower);
      // "Der Bischof von Ulm, Karl Berg"
      const isNamed = (this.namings()[firstFrom(this.namings(), at)]?.naming.first ?? Infinity) <= at + 6;
      return names.role.test(lower) && isOfGender && !isNamed && this.bearersOf(lower).length === 0;
    }
    return false;
  }

  /** Who was given a role or a longer word for it, in the order of their names: "Kanzlerin" of a "Bundeskanzlerin". */
  private bearersOf(role: string): readonly NamedPerson[] {
    if (!this.byRoleEnding) {
      this.byRoleEnding = new Map();
      for (const person of this.people)
        for (const known of person.roles.keys())
          for (let at = Math.max(0, known.length - longestRole); at < this.lastEnding(known); at++) {
            const ending = known.slice(at);
            const bearers = this.byRoleEnding.get(ending) ?? [];
            if (bearers.at(-1) !== person) this.byRoleEnding.set(ending, [...bearers, person].slice(0, 2));
          }
    }
    return this.byRoleEnding.get(role) ?? [];
  }
  private byRoleEnding: Map<string, readonly NamedPerson[]> | null = null;

  /** Before where an ending of a role begins that its bearer can be called by. */
  private lastEnding({ length }: string): number {
    return this.pack.names.areRolesWhole ? 1 : length - 2;
  }

  private peopleOf(gender: Gender): readonly NamedPerson[] {
    const known = this.byGender.get(gender) ?? this.people.filter((person) => fits(person, gender)).slice(0, 2);
    this.byGender.set(gender, known);
    return known;
  }
  private readonly byGender = new Map<Gender, readonly NamedPerson[]>();

  /**
   * The people named within reach before a word, the last one first; and those of them who are not only named, by the
   * case of their names, as somebody to whom or of whom something is said.
   */
  private nearPeople(sentence: number, before: number): { near: NamedPerson[]; subjects: Set<NamedPerson> } {
    const near: NamedPerson[] = [];
    const subjects = new Set<NamedPerson>();
    const namings = this.namings();
    for (let at = firstFrom(namings, before) - 1; at >= 0; at--) {
      const { person, naming } = namings[at]!;
      if (sentence - this.sentenceOf(naming.first) > reach) break;
      if (this.isByline(naming)) continue;
      if (!near.includes(person)) near.push(person);
      if (naming.form !== 'oblique') subjects.add(person);
    }
    return { near, subjects };
  }
}

/** The only one who was named before a word, of people in the order of their names. */
function onlyOneBefore([first, second]: readonly NamedPerson[], word: number): NamedPerson | null {
  const isBefore = (person: NamedPerson | undefined) => person !== undefined && person.mentions[0]!.first < word;
  return isBefore(first) && !isBefore(second) ? first! : null;
}

/** The index of the first naming that begins at a word or behind it. */
function firstFrom(namings: readonly { readonly naming: Naming }[], word: number): number {
  let [low, high] = [0, namings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (namings[middle]!.naming.first < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

function fits(person: NamedPerson, gender: Gender): boolean {
  return person.gender === null || person.gender === gender;
}
