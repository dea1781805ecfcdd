import * as l10n from '@vscode/l10n';
import type { Gender, LanguagePack } from '../../../language/packs/pack';
import type { WordedArticle } from '../../../language/packs/words';
import type { Analysis, Entity, Mention, Statement } from '../../analysis';
import type { FoundStatement } from '../foundStatement';
import { findNamed, genderOfRole, type NamedPerson, type Naming } from './findNamed';
import { wordAt, type WordRange } from './nounPhrases';

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

/** How many sentences back a pronoun's person is looked for. */
const reach = 2;

/**
 * The people of an article in a language that is read by tables and word order, and who of them says what. Where two
 * people are possible, nobody is named.
 */
export function findSpeakers(
  article: WordedArticle,
  found: readonly FoundStatement[],
  pack: LanguagePack,
): Pick<Analysis, 'entities' | 'mentions' | 'statements'> {
  const people = findNamed(article, pack);
  const ids = new Map(people.map((person, index) => [person, `e${index + 1}`]));
  const speakers = new Speakers(article, people, pack);
  const answers = found.map((statement) => speakers.answer(statement));
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
    if (cue && this.isOfSeveral(wordAt(words, cue.start))) return null;
    const answer =
      this.byName(range) ?? this.byRole(range) ?? this.byPronoun(range, cue ? wordAt(words, cue.start) : null);
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

  /** "dijeron": said by more than one, where verbs tell. */
  private isOfSeveral(cue: number): boolean {
    const { lower } = this.article.words[cue]!;
    const { isTogether, finite, auxiliaries } = this.pack.reporting;
    return isTogether && (finite.has(lower) || auxiliaries.has(lower)) && this.pack.names.pluralVerb.test(lower);
  }

  /** The one name that the source turns on: not "die Sprecherin von Anna Berg", nor "Bergs Sprecherin". */
  private byName({ first, last }: WordRange): Answer | null {
    const namings = this.namings();
    const inside = namings
      .slice(firstFrom(namings, first), firstFrom(namings, last))
      .filter(({ naming }) => naming.last <= last);
    const heads = inside.filter(
      ({ person, naming }) => !this.isGenitive(person, naming) && this.isHead(person, naming, first, last),
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

  /** "Merkels": the words are about somebody else. */
  private isGenitive({ surname }: NamedPerson, { last }: Naming): boolean {
    const { genitiveEnding } = this.pack.names;
    return genitiveEnding !== null && this.article.words[last - 1]!.lower === surname + genitiveEnding;
  }

  private isHead(person: NamedPerson, naming: Naming, first: number, last: number): boolean {
    const { words } = this.article;
    const { names, phrases } = this.pack;
    const next = words[naming.last];
    if (names.toWords.has(words[naming.first - 1]?.lower ?? '')) return false;
    if (naming.last < last && next?.isCapital && next.quotation < 0) return false;
    if (naming.last < last && phrases.conjunctions.has(next?.lower ?? '')) return false;
    for (let at = naming.first - 1; at >= first; at--) {
      const { lower, text } = words[at]!;
      if (text === ',') return this.agrees(first, person);
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
  private byRole({ first, last }: WordRange): Answer | null {
    const { words, text } = this.article;
    const { phrases, names } = this.pack;
    if (!phrases.definite.has(words[first]!.lower) || last - first > 3) return null;
    const role = words[last - 1]!;
    if (!names.role.test(role.lower)) return null;
    const bearers = this.bearersOf(role.lower).filter((person) => person.mentions[0]!.first < first);
    const [bearer] = bearers;
    return bearer && bearers.length === 1
      ? {
          person: bearer,
          basis: 'inferred',
          confidence: certainties.role,
          reason: l10n.t('The article calls {0} “{1}”.', bearer.name, text.slice(role.start, role.end)),
          kind: 'nominal',
        }
      : null;
  }

  /** The people who are called something, or two of them; remembered, for every sentence can ask for it. */
  private bearersOf(role: string): readonly NamedPerson[] {
    const { hasCompoundRoles } = this.pack.names;
    const isIt = (known: string) => known === role || (hasCompoundRoles && known.endsWith(role));
    let bearers = this.bearers.get(role);
    if (!bearers) {
      // In the order of their first mentions: behind the second it makes no difference who else is.
      bearers = this.people.filter((person) => [...person.roles.keys()].some(isIt)).slice(0, 2);
      this.bearers.set(role, bearers);
    }
    return bearers;
  }
  private readonly bearers = new Map<string, readonly NamedPerson[]>();

  /** "er", "sie": the only person of that gender who was named or spoke just before; nobody where there are two. */
  private byPronoun({ first, last }: WordRange, cue: number | null): Answer | null {
    const { words } = this.article;
    const gender = last - first === 1 ? this.pack.names.pronouns.get(words[first]!.lower) : undefined;
    if (!gender) return null;
    if (cue !== null && gender === 'female' && this.pack.names.pluralVerb.test(words[cue]!.lower)) return null;
    const sentence = this.sentenceOf(first);
    const near = this.nearPeople(sentence, first);
    const fitting = near.filter((person) => fits(person, gender));
    const [only] = fitting;
    const chosen =
      only && fitting.length === 1
        ? only
        : this.last &&
            sentence - this.last.sentence <= 1 &&
            fits(this.last.person, gender) &&
            near[0] === this.last.person
          ? this.last.person
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

  /** The people named within reach before a word, the last one first. */
  private nearPeople(sentence: number, before: number): NamedPerson[] {
    const near: NamedPerson[] = [];
    const namings = this.namings();
    for (let at = firstFrom(namings, before) - 1; at >= 0; at--) {
      const { person, naming } = namings[at]!;
      if (sentence - this.sentenceOf(naming.first) > reach) break;
      if (!near.includes(person)) near.push(person);
    }
    return near;
  }
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
