import { termsOf } from '../text/terms';
import { isWithin } from './dayRange';
import { Dictionary } from './dictionary';
import { statementsIn, type Named, type NamedKind, type SearchFacts } from './facts';
import { nameTest, nameTerms } from './names';
import { PackedNumbers } from './packedNumbers';
import { PostingLists, slotOf, weightOf } from './postings';
import { TextTable } from './textTable';
import { topK } from './topK';
import { type ArticleStatements, type CountedValue, type DayRange, type FactsReader, NameUse, noTerm } from './types';

const kinds: readonly NamedKind[] = ['person', 'organization', 'place', 'group', 'source'];

/**
 * The facts of all articles, by slot, and which articles have a name or a day. Names that are no longer used find
 * nothing.
 */
export class FactsIndex implements FactsReader {
  /**
   * By slot, the facts of an article as numbers: how many follow for its names and for its statements; for each of
   * `named` its kind, the number of its names, and these; the statements; for each period its number, how many offsets
   * it has, and these.
   */
  private readonly packed = new PackedNumbers();
  private readonly names = new TextTable();
  /** By name, the articles with the uses it has there. */
  private readonly postings = new PostingLists();
  private readonly words = new Dictionary();
  /** By word, the names that have it. */
  private readonly namesWith = new PackedNumbers();
  private readonly periods = new TextTable();
  /** By period, the articles that speak of it. */
  private readonly speaking = new PostingLists();
  private count = 0;

  /** How many articles have facts. */
  get size(): number {
    return this.count;
  }

  /** The facts of an article as they were given. */
  of(slot: number): SearchFacts | undefined {
    if (this.packed.isEmpty(slot)) return undefined;
    const { named, statements, days } = partsOf(this.packed.scan(slot));
    return {
      named: entriesOf(named).map(([kind, names]): Named => ({
        kind: kinds[kind]!,
        names: names.map((name) => this.names.text(name)),
      })),
      statements: [...statements],
      days: entriesOf(days).map(([period, offsets]) => [this.periods.text(period), ...offsets]),
    };
  }

  /** The statements of an article, for looking through those of many: they stand until the next call. */
  statementsOf(slot: number): ArticleStatements | undefined {
    if (this.packed.isEmpty(slot)) return undefined;
    const { named, statements } = partsOf(this.packed.scan(slot));
    let starts: number[] | undefined;
    return {
      statements,
      namesOf: (speaker) => {
        starts ??= startsOf(named);
        const start = starts[speaker]!;
        return Array.from(named.subarray(start + 2, start + 2 + named[start + 1]!), (name) => this.names.text(name));
      },
    };
  }

  set(slot: number, facts: SearchFacts): void {
    this.remove(slot);
    for (const [name, uses] of this.usesIn(facts)) this.postings.add(name, slot, uses);
    for (const [period] of facts.days) this.speaking.add(this.periods.enter(period), slot, 1);
    const named = facts.named.flatMap(({ kind, names }) => [
      kinds.indexOf(kind),
      names.length,
      ...names.map((name) => this.idOf(name)),
    ]);
    const days = facts.days.flatMap(([period, ...offsets]) => [this.periods.enter(period), offsets.length, ...offsets]);
    this.packed.set(slot, [named.length, facts.statements.length, ...named, ...facts.statements, ...days]);
    this.count++;
  }

  remove(slot: number): void {
    const facts = this.of(slot);
    if (!facts) return;
    for (const name of this.usesIn(facts).keys()) this.postings.remove(name, slot);
    for (const [period] of facts.days) this.speaking.remove(this.periods.enter(period), slot);
    this.packed.clear(slot);
    this.count--;
  }

  /** All articles that have facts. */
  slots(): number[] {
    return this.packed.filled();
  }

  /** The articles that have a name with these words, used so. */
  slotsNaming(text: string, open: boolean, use: NameUse): number[] {
    const found = new Set<number>();
    for (const name of this.namesLike(text, open)) {
      for (const posting of this.postings.of(name)) if ((weightOf(posting) & use) !== 0) found.add(slotOf(posting));
    }
    return [...found];
  }

  /** The articles that speak of a day, month or year within the range. */
  slotsSpeakingOf(range: DayRange): number[] {
    const found = new Set<number>();
    for (let id = 0; id < this.periods.size; id++)
      if (isWithin(this.periods.text(id), range))
        for (const posting of this.speaking.of(id)) found.add(slotOf(posting));
    return [...found];
  }

  /** The names used so that have a word beginning like `text`, in most articles first. */
  namesBy(use: NameUse, text: string, limit: number): CountedValue[] {
    const counts = new Map<number, number>();
    const candidates =
      text === '' ? Array.from({ length: this.names.size }, (_, name) => name) : this.namesLike(text, true);
    for (const name of candidates) {
      let articles = 0;
      for (const posting of this.postings.of(name))
        if ((weightOf(posting) & (use | NameUse.Fullest)) === (use | NameUse.Fullest)) articles++;
      if (articles > 0) counts.set(name, articles);
    }
    // Each is unpacked once, however often it is compared.
    const texts = new Map<number, string>();
    const textOf = (name: number) => {
      let known = texts.get(name);
      if (known === undefined) texts.set(name, (known = this.names.text(name)));
      return known;
    };
    const best = topK(
      [...counts.keys()],
      limit,
      (a, b) => counts.get(b)! - counts.get(a)! || (textOf(a) < textOf(b) ? -1 : 1),
    );
    return best.map((name) => ({ value: textOf(name), articles: counts.get(name)! }));
  }

  /** The months that are spoken of and begin like `text`, the newest first. */
  months(text: string): CountedValue[] {
    const counts = new Map<string, Set<number>>();
    for (let id = 0; id < this.periods.size; id++) {
      const month = this.periods.text(id).slice(0, 7);
      if (month.length < 7 || !month.startsWith(text)) continue;
      const slots = counts.get(month) ?? new Set();
      for (const posting of this.speaking.of(id)) slots.add(slotOf(posting));
      if (slots.size > 0) counts.set(month, slots);
    }
    return Array.from(counts, ([value, slots]) => ({ value, articles: slots.size })).sort((a, b) =>
      a.value < b.value ? 1 : -1,
    );
  }

  private namesLike(text: string, open: boolean): number[] {
    const wanted = nameTerms(text, open);
    const last = wanted.terms.length - 1;
    const lists = wanted.terms.map((term, index) => {
      if (wanted.open && index === last)
        return [...new Set(this.words.completions(term).flatMap((word) => [...this.namesWith.scan(word)]))];
      const word = this.words.find(term);
      return word === undefined ? [] : [...this.namesWith.scan(word)];
    });
    if (lists.length === 0) return [];
    // The list of a single word says all; there may be very many on it.
    if (lists.length === 1) return lists[0]!;
    const shortest = lists.reduce((least, list) => (list.length < least.length ? list : least));
    const isName = nameTest(wanted);
    return shortest.filter((name) => isName(this.names.text(name)));
  }

  private usesIn(facts: SearchFacts): Map<number, number> {
    const speakers = new Set(statementsIn(facts).map(({ speaker }) => speaker));
    const uses = new Map<number, number>();
    facts.named.forEach(({ kind, names }, index) => {
      const use =
        (speakers.has(index) ? NameUse.Speaker : 0) |
        (kind === 'source' ? 0 : NameUse.Mentioned) |
        (kind === 'place' ? NameUse.Place : 0);
      names.forEach((name, form) => {
        const id = this.idOf(name);
        uses.set(id, (uses.get(id) ?? 0) | use | (form === 0 ? NameUse.Fullest : 0));
      });
    });
    return uses;
  }

  private idOf(name: string): number {
    const known = this.names.find(name);
    if (known !== undefined) return known;
    const id = this.names.enter(name);
    for (const word of new Set(termsOf(name).map(({ text }) => this.words.enter(text))))
      if (word !== noTerm) this.namesWith.push(word, id);
    return id;
  }
}

/** The three parts of an article's facts. */
function partsOf(numbers: Int32Array) {
  const statements = 2 + numbers[0]!;
  const days = statements + numbers[1]!;
  return {
    named: numbers.subarray(2, statements),
    statements: numbers.subarray(statements, days),
    days: numbers.subarray(days),
  };
}

/** Numbers that are kept as a head, a count, and so many others. */
function entriesOf(numbers: Int32Array): [head: number, others: number[]][] {
  return startsOf(numbers).map((start) => [
    numbers[start]!,
    [...numbers.subarray(start + 2, start + 2 + numbers[start + 1]!)],
  ]);
}

function startsOf(numbers: Int32Array): number[] {
  const starts: number[] = [];
  for (let at = 0; at < numbers.length; at += 2 + numbers[at + 1]!) starts.push(at);
  return starts;
}
