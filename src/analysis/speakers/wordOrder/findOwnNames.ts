import type { Gender, LanguagePack, OwnNames } from '../../../language/packs/pack';
import type { OuterSentence, Word, WordedArticle } from '../../../language/packs/words';
import type { NamedPerson, Naming } from './findNamed';
import type { WordRange } from './nounPhrases';
import {
  genderOfVerb,
  givenNameOf,
  nameKey,
  otherGivenName,
  type Reading,
  surnameBeside,
  surnamesOf,
} from './ownNames';

/** A name with a surname, a father's name, or a role. */
interface FoundName extends WordRange {
  readonly given: Reading | null;
  readonly patronymic: string | null;
  readonly surname: Reading;
  readonly name: string;
}

/** Of so many with one surname, any more make no difference: who is meant by it alone is not known. */
const mostNamesakes = 50;

/** In words: so many are looked at in one step. */
const stepLength = 500;

interface KnownPerson extends NamedPerson {
  patronymic: string | null;
}

/**
 * The people an article names, in a language whose names have tables of their own: full names and those behind a role
 * first, then parts of them. In steps of a few ms; linear in the article's length.
 */
export function findOwnNames(
  article: WordedArticle,
  pack: LanguagePack,
  own: OwnNames,
): Generator<undefined, NamedPerson[]> {
  return new NameFinder(article, pack, own).find();
}

class NameFinder {
  private readonly words: readonly Word[];
  private readonly opensSentence: Uint8Array;
  private readonly taken: Uint8Array;
  private readonly people: KnownPerson[] = [];
  private readonly bySurname = new Map<string, KnownPerson[]>();
  private readonly byGiven = new Map<string, KnownPerson[]>();
  /** All words that can be names, by which one in another case is known. */
  private readonly written: ReadonlyMap<string, string>;

  /** What is found out about each word of a text once. */
  private readonly named = remembered<boolean>();
  private readonly surnames = remembered<Reading[]>();
  private readonly givenNames = remembered<Reading | null>();

  constructor(
    { words, sentences }: WordedArticle,
    private readonly pack: LanguagePack,
    private readonly own: OwnNames,
  ) {
    this.words = words;
    this.opensSentence = openings(words, sentences);
    this.taken = new Uint8Array(words.length);
    this.written = new Map(words.filter(({ isCapital }) => isCapital).map(({ text }) => [nameKey(text), text]));
  }

  *find(): Generator<undefined, NamedPerson[]> {
    const found: FoundName[] = [];
    for (let at = 0; at < this.words.length; at++) {
      if (at % stepLength === 0) yield;
      const name = this.nameAt(at);
      if (!name) continue;
      found.push(name);
      this.taken.fill(1, name.first, name.last);
      at = name.last - 1;
    }
    // What is sure comes first: others are forms of it.
    const unsure = ({ given, patronymic, surname }: FoundName): number =>
      given === null || given.gender === null ? 2 : patronymic === surname.text ? 1 : 0;
    for (const name of found.sort((a, b) => unsure(a) - unsure(b))) {
      this.add(name);
      yield;
    }
    this.addParts();
    yield;
    for (const person of this.people) person.mentions.sort((a, b) => a.first - b.first);
    return this.people.sort((a, b) => a.mentions[0]!.first - b.mentions[0]!.first);
  }

  private nameAt(at: number): FoundName | null {
    const word = this.words[at]!;
    if (!this.mayBeName(word)) return this.initialsAt(at);
    return this.initialsAt(at) ?? this.fullNameAt(at) ?? this.surnameFirstAt(at) ?? this.unknownAt(at);
  }

  /** "А. В. Громов", "А.В. Громов", "А.В.Громов" */
  private initialsAt(at: number): FoundName | null {
    const { words, own } = this;
    if (!own.areCapitalized) return null;
    const { text } = words[at]!;
    const joined = /^(?:\p{Lu}\.){1,2}(\p{Lu}\p{Ll}+)$/u.exec(text)?.[1];
    if (joined) return this.found(at, at + 1, null, null, this.canonical(joined));
    let last = at;
    while (last < at + 4 && /^\p{Lu}(?:\.\p{Lu})?$/u.test(words[last]?.text ?? '') && words[last + 1]?.text === '.')
      last += 2;
    const surname = words[last];
    if (last === at || !surname || !this.mayBeName(surname)) return null;
    return this.found(at, last + 1, null, null, this.canonical(surname.text));
  }

  /** "Анна Берг", "Ивана Петровича Сидорова", "Нина Павловна" */
  private fullNameAt(at: number): FoundName | null {
    const { words, own } = this;
    const given = this.givenAt(at);
    if (!given) return null;
    let next = at + 1;
    let patronymic: string | null = null;
    const father = words[next];
    if (father && this.isBeside(next) && own.patronymic.test(father.lower) && this.mayBeName(father)) {
      patronymic = surnameBeside(father.text, given, own).text;
      next++;
    } else if (
      father &&
      this.isBeside(next) &&
      this.isBeside(next + 1) &&
      this.givenAt(next)?.form === given.form &&
      this.mayEnd(next + 1, given)
    ) {
      // "Анна Мария Берг"
      next++;
    }
    if (/^\p{Lu}$/u.test(words[next]?.text ?? '') && words[next + 1]?.text === '.') next += 2;
    let name = next;
    while (name < next + 3 && this.pack.names.particles.has(words[name]?.lower ?? '')) name++;
    const surname = words[name];
    if (surname && this.isBeside(name) && this.mayEnd(name, given)) {
      const sure = this.inItsCase(at, surname.text, given);
      return this.found(at, name + 1, sure, patronymic, surnameBeside(surname.text, sure, own), next);
    }
    if (patronymic === null) return null;
    return this.found(at, next, given, patronymic, { text: patronymic, gender: given.gender, form: given.form });
  }

  /** "Александра Иванова" behind "по словам" is he; "шоу Эндрю Марра" is of one whose given name never changes. */
  private inItsCase(at: number, surname: string, given: Reading): Reading {
    const { reporting, phrases } = this.pack;
    const before = this.words[at - 1]?.lower ?? '';
    const isGoverned = reporting.sayingNoun.test(before) || phrases.prepositions.has(before);
    if (given.form === 'nominative' && given.gender === 'male' && /[еиоуыэю]$/.test(given.text)) {
      const isSubject = this.opensSentence[at] || this.roleBefore(at) !== null || reporting.finite.has(before);
      const isOblique =
        !isSubject && this.surnamesOf(surname).some(({ gender, form }) => gender === 'male' && form === 'oblique');
      return isOblique ? { ...given, form: 'oblique' } : given;
    }
    const other = otherGivenName(given, this.own);
    if (!other) return given;
    const [nominative] = this.surnamesOf(surname);
    const isHis = this.written.has(nameKey(other.text)) && nominative!.gender !== null;
    return isGoverned || isHis ? other : given;
  }

  /** "Сафронов Алексей Юрьевич" */
  private surnameFirstAt(at: number): FoundName | null {
    const { words, own } = this;
    if (!own.areCapitalized || !this.isBeside(at + 1)) return null;
    if (this.opensSentence[at] && !own.surname.test(words[at]!.lower)) return null;
    const given = this.givenAt(at + 1);
    const father = words[at + 2];
    if (!given || !father || !this.isBeside(at + 2) || !own.patronymic.test(father.lower)) return null;
    const patronymic = surnameBeside(father.text, given, own).text;
    const surname = surnameBeside(words[at]!.text, given, own);
    const name = `${surname.text} ${given.text} ${patronymic}`;
    return { first: at, last: at + 3, given, patronymic, surname, name };
  }

  /** Two words with capitals, of which no table knows the first: "Рокко Каталано"; or one behind a role. */
  private unknownAt(at: number): FoundName | null {
    const { words, own, pack } = this;
    if (!own.areCapitalized || this.givenAt(at)) return null;
    const role = this.roleBefore(at);
    const second = words[at + 1];
    if (!role && this.opensSentence[at]) return null;
    if (second && this.isBeside(at + 1) && this.mayBeName(second) && !this.givenAt(at + 1)) {
      if (own.adjective.test(words[at]!.lower) || this.namesThings(at) || this.isBehindName(at)) return null;
      const surname = this.canonical(second.text);
      const given = { text: this.canonical(words[at]!.text).text, gender: null, form: surname.form };
      return this.found(at, at + 2, given, null, surname);
    }
    const written = this.canonical(words[at]!.text);
    const gender = pack.names.honorifics.get(words[at - 1]?.lower ?? '');
    if (gender) return this.found(at, at + 1, null, null, { ...written, gender });
    if (!role || (second?.isCapital && this.isBeside(at + 1))) return null;
    const isPerson = own.surname.test(words[at]!.lower) || /[бвгджзклмнпрстфхцчшщ]$/.test(words[at]!.lower);
    return isPerson ? this.found(at, at + 1, null, null, written) : null;
  }

  private found(
    first: number,
    last: number,
    given: Reading | null,
    patronymic: string | null,
    surname: Reading,
    between = last - 1,
  ): FoundName {
    const isAsWritten = given === null ? surname.text === this.words[last - 1]!.text : false;
    const inside = this.words.slice(between, last - 1).map(({ text }) => text);
    const middle = this.words
      .slice(first + 1, between)
      .filter(({ text }) => patronymic === null && text !== surname.text)
      .map(({ text }) => text);
    const name = isAsWritten
      ? this.textOf(first, last)
      : given === null
        ? [this.textOf(first, last - 1), surname.text].join(' ').trim()
        : [
            given.text,
            ...middle,
            ...(patronymic !== null && patronymic !== surname.text ? [patronymic] : []),
            ...inside,
            surname.text,
          ].join(' ');
    return { first, last, given, patronymic, surname, name };
  }

  private textOf(first: number, last: number): string {
    let text = '';
    for (let at = first; at < last; at++) {
      const word = this.words[at]!;
      text += (at > first && word.start > this.words[at - 1]!.end ? ' ' : '') + word.text;
    }
    return text;
  }

  /** A name in the nominative, if the article has it so or its ending tells; as written otherwise. */
  private canonical(text: string): Reading {
    const [written, ...others] = this.surnamesOf(text);
    const known = others.find((reading) => this.written.has(nameKey(reading.text)));
    return known ?? (written!.form === 'oblique' && others[0] ? others[0] : written!);
  }

  private givenAt(at: number): Reading | null {
    const word = this.words[at];
    return word && this.mayBeName(word) ? this.givenNameOf(word.text) : null;
  }

  private surnamesOf(text: string): Reading[] {
    return this.surnames(text, () => surnamesOf(text, this.own));
  }

  private givenNameOf(text: string): Reading | null {
    return this.givenNames(text, () => {
      const { clitics } = this.own;
      const bare = clitics ? text.replace(clitics, '') : text;
      return givenNameOf(text, this.own) ?? (bare !== text && bare.length > 1 ? givenNameOf(bare, this.own) : null);
    });
  }

  private isBeside(at: number): boolean {
    const [before, word] = [this.words[at - 1], this.words[at]];
    return !!before && !!word && word.start === before.end + 1 && word.quotation === before.quotation;
  }

  private mayBeName(word: Word): boolean {
    return this.named(word.text, () => this.looksLikeName(word));
  }

  private looksLikeName({ text, lower, isCapital }: Word): boolean {
    const { names, phrases, reporting } = this.pack;
    const { own } = this;
    if (text.length < 2 || !own.letters.test(text) || names.notNames.has(lower)) return false;
    if ([phrases.openers, phrases.ending, phrases.determiners, phrases.pronouns].some((list) => list.has(lower)))
      return false;
    if (!own.areCapitalized)
      return !names.role.test(lower) && !reporting.finite.has(lower) && !reporting.that.has(lower);
    if (!(isCapital || own.capitalWithin.test(text)) || text === text.toUpperCase() || names.role.test(lower))
      return false;
    return !this.surnamesOf(text).some((reading) => own.places.has(nameKey(reading.text)));
  }

  /** Whether a word can be the surname of a given name: not another given name in another case. */
  private mayEnd(at: number, { form, gender }: Reading): boolean {
    const word = this.words[at];
    if (!word || !this.mayBeName(word)) return false;
    if (!this.own.areCapitalized) return this.endsUncapitalized(at);
    const other = this.givenNameOf(word.text);
    if (form === 'nominative') return other === null || other.form === 'nominative';
    // "Ивану Петров": given names and surnames agree.
    const [written] = this.surnamesOf(word.text);
    return !(gender === 'male' && written!.gender === 'male' && written!.form === 'nominative');
  }

  /** Without capitals: a word that ends like a surname, or is a given name too; or whoever is introduced by it. */
  private endsUncapitalized(at: number): boolean {
    const { own, words } = this;
    let before = at - 1;
    while (
      before > 0 &&
      before > at - 3 &&
      (this.givenAt(before) || this.pack.names.particles.has(words[before]!.lower))
    )
      before--;
    const isWord = own.wordsToo.has(words[before + 1]!.lower);
    if (!isWord && (own.surname.test(words[at]!.lower) || own.given.has(words[at]!.lower))) return true;
    const isSaying = (beside: number) => this.pack.reporting.finite.has(words[beside]?.lower ?? '');
    const isMark = (beside: number) => !/^\p{L}/u.test(words[beside]?.text ?? '');
    // "مدیر شرکت، امیر حیدری، گفت"
    const isApart = isMark(before) && (isMark(at + 1) || isSaying(at + 1)) && own.surname.test(words[at]!.lower);
    return isApart || isSaying(before) || this.roleBefore(before + 1) !== null;
  }

  /** "компания Голдман Сакс": what the words name is no person. */
  private namesThings(at: number): boolean {
    return this.own.things.test(this.words[at - 1]?.lower ?? '');
  }

  /** The noun before a name that says what somebody is, in the nominative: "глава ведомства Павел Игнатенко". */
  private roleBefore(first: number): WordRange | null {
    const { words, pack } = this;
    for (let at = first - 1; at >= Math.max(0, first - 6); at--) {
      const { lower, text, quotation, block } = words[at]!;
      if (!/^\p{L}/u.test(text) || quotation !== words[first]!.quotation || block !== words[first]!.block) return null;
      if (pack.reporting.finite.has(lower) || pack.phrases.pronouns.has(lower)) return null;
      if (pack.names.role.test(lower)) return { first: at, last: at + 1 };
      if (pack.names.ofWords.has(lower)) return null;
    }
    return null;
  }

  private add(found: FoundName): void {
    const { given, patronymic, surname } = found;
    const person = this.personOf(found) ?? this.newPerson(found);
    if (given && person.given === null) {
      Object.assign(person, { name: found.name, given: given.text });
      this.index(this.byGiven, given.text, person);
    } else if (patronymic !== null && !person.name.includes(patronymic) && surname.text !== patronymic) {
      person.name = found.name;
    }
    person.patronymic ??= patronymic;
    person.gender ??= given?.gender ?? surname.gender;
    const form = given?.form ?? surname.form;
    person.mentions.push({ first: found.first, last: found.last, isFull: given !== null, form });
    const role = form === 'oblique' ? null : this.roleBefore(found.first);
    const noun = role && this.words[role.first]!.lower;
    if (role && noun !== null && !person.roles.has(noun)) person.roles.set(noun, role);
  }

  /** Who bears a surname, and no other given name. */
  private personOf({ given, surname, patronymic }: FoundName): KnownPerson | null {
    const gender = given?.gender ?? null;
    const isFather = patronymic !== null && surname.text === patronymic;
    const bearers = isFather
      ? (this.byGiven.get(nameKey(given!.text)) ?? []).filter((person) => mayHaveFather(person, patronymic))
      : (this.bySurname.get(nameKey(surname.text)) ?? []);
    const fitting = bearers.filter(
      (person) =>
        (given === null || person.given === null || nameKey(person.given) === nameKey(given.text)) &&
        (gender === null || person.gender === null || person.gender === gender),
    );
    return fitting.length === 1 ? fitting[0]! : null;
  }

  private newPerson({ given, surname, name }: FoundName): KnownPerson {
    const person: KnownPerson = {
      patronymic: null,
      name,
      surname: nameKey(surname.text),
      given: given?.text ?? null,
      gender: given?.gender ?? surname.gender,
      roles: new Map(),
      mentions: [],
    };
    this.people.push(person);
    this.index(this.bySurname, surname.text, person);
    if (given) this.index(this.byGiven, given.text, person);
    return person;
  }

  private index(map: Map<string, KnownPerson[]>, text: string, person: KnownPerson): void {
    const key = nameKey(text);
    const known = map.get(key);
    if (!known) map.set(key, [person]);
    else if (known.length < mostNamesakes) known.push(person);
  }

  /** Surnames and given names that stand alone. */
  private addParts(): void {
    for (let at = 0; at < this.words.length; at++) {
      if (this.taken[at] || !this.mayBeName(this.words[at]!)) continue;
      if (!this.addSurname(at)) this.addGiven(at);
    }
  }

  private addSurname(at: number): boolean {
    const { text, lower } = this.words[at]!;
    const readings = this.surnamesOf(text);
    const bearers = readings.flatMap((reading) =>
      (this.bySurname.get(nameKey(reading.text)) ?? [])
        .filter(({ gender }) => gender === null || reading.gender === null || gender === reading.gender)
        .map((person) => ({ person, form: reading.form })),
    );
    const gender = this.genderOfVerbBeside(at);
    const isOne = (list: readonly { person: KnownPerson }[]) => list.every(({ person }) => person === list[0]!.person);
    const agreeing = bearers.filter(
      ({ person, form }) => gender !== null && person.gender === gender && form === 'nominative',
    );
    const only = isOne(bearers) ? bearers[0] : isOne(agreeing) ? agreeing[0] : undefined;
    if (bearers.length > 0) {
      if (only)
        only.person.mentions.push({ first: at, last: at + 1, isFull: false, form: formOf(only.person, only.form) });
      return true;
    }
    if (!this.own.areCapitalized || this.givenAt(at)) return false;
    const isKnown = readings.some((reading) => this.own.wellKnown.has(nameKey(reading.text)));
    if (!isKnown && !(this.own.surname.test(lower) || this.acts(at))) return false;
    if (!isKnown && (this.opensSentence[at] || this.isPartOfName(at) || this.isAdjective(at))) return false;
    const surname = this.canonical(text);
    this.add({ first: at, last: at + 1, given: null, patronymic: null, surname, name: surname.text });
    return true;
  }

  /** "сказала Климова": of whom the verb of saying beside a word speaks. */
  private genderOfVerbBeside(at: number): Gender | null {
    const verb = [at - 1, at + 1]
      .map((beside) => this.words[beside]?.lower ?? '')
      .find((lower) => this.pack.reporting.finite.has(lower));
    return verb === undefined ? null : genderOfVerb(verb, this.own);
  }

  /** Whether a word does or says something, as people do: its verb tells a gender, or is one of saying. */
  private acts(at: number): boolean {
    const { finite } = this.pack.reporting;
    const [before, next] = [this.words[at - 1]?.lower ?? '', this.words[at + 1]?.lower ?? ''];
    if (this.pack.names.ofWords.has(before)) return false;
    return finite.has(before) || finite.has(next) || genderOfVerb(next, this.own) !== null;
  }

  /** A role that opens its sentence is no name, nor is a body: "Канцлер Отто Браун", "глава МИД Отто Браун". */
  private isBehindName(at: number): boolean {
    const before = this.words[at - 1];
    const { role, notNames } = this.pack.names;
    return !!before?.isCapital && this.isBeside(at) && !role.test(before.lower) && !notNames.has(before.lower);
  }

  private isPartOfName(at: number): boolean {
    return !!this.words[at + 1]?.isCapital || this.isBehindName(at) || this.namesThings(at);
  }

  /** "Карибский регион" */
  private isAdjective(at: number): boolean {
    const { text, lower } = this.words[at + 1] ?? { text: '', lower: '' };
    const { finite } = this.pack.reporting;
    return this.own.adjective.test(this.words[at]!.lower) && /^\p{Ll}/u.test(text) && !finite.has(lower);
  }

  private addGiven(at: number): boolean {
    const given = this.givenAt(at);
    if (!given || !this.own.areCapitalized) return false;
    const bearers = this.byGiven.get(nameKey(given.text)) ?? [];
    const mention: Naming = { first: at, last: at + 1, isFull: false, form: given.form };
    if (bearers.length === 1) bearers[0]!.mentions.push(mention);
    else if (bearers.length === 0 && !this.own.wordsToo.has(nameKey(given.text)))
      this.newPerson({ ...mention, given, patronymic: null, surname: given, name: given.text }).mentions.push(mention);
    return true;
  }
}

/** "Иван Петрович" is Ivan Sidorov, if no other father of his is named. */
function mayHaveFather({ patronymic }: KnownPerson, father: string): boolean {
  return patronymic === null || nameKey(patronymic) === nameKey(father);
}

/** A woman's surname that ends in a consonant, and anybody's in "о", is the same in all cases. */
function formOf({ gender, surname }: NamedPerson, form: Reading['form']): Reading['form'] {
  if (form !== 'nominative') return form;
  const changes = gender === 'female' ? /[ая]$/ : /[ая]$|[^аеёиоуыэюя]$/;
  return changes.test(surname) && !/[иы]х$/.test(surname) ? form : 'either';
}

function remembered<Answer>(): (text: string, find: () => Answer) => Answer {
  const known = new Map<string, Answer>();
  return (text, find) => {
    let answer = known.get(text);
    if (answer === undefined) known.set(text, (answer = find()));
    return answer;
  };
}

/** Where sentences begin, and what is quoted or said in them. */
function openings(words: readonly Word[], sentences: readonly OuterSentence[]): Uint8Array {
  const opens = new Uint8Array(words.length);
  for (const { first } of sentences) opens[first] = 1;
  for (let at = 1; at < words.length; at++)
    if (/^["«„“.!?…:]$/.test(words[at - 1]!.text) || (opens[at - 1] && /^[—–-]$/.test(words[at - 1]!.text)))
      opens[at] = 1;
  return opens;
}

/** Whether a source of that kind can turn on a name: "адвокат Иванова" is not he. */
export function isTheSource(
  { first, form }: Naming,
  source: WordRange,
  words: readonly Word[],
  { names, reporting }: LanguagePack,
): boolean {
  const before = words[source.first - 1]?.lower ?? '';
  const isGoverned = reporting.sayingNoun.test(before) || reporting.accordingTo.get(before) === true;
  if (form === (isGoverned ? 'nominative' : 'oblique')) return false;
  let belongs = false;
  for (let at = first - 1; at >= source.first && /^\p{L}/u.test(words[at]!.text) && !belongs; at--)
    belongs = names.own?.belonging.test(words[at]!.lower) === true;
  return !belongs || (form === 'nominative' && !isGoverned);
}
