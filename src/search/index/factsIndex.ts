import type { Period } from '../../analysis/dates/periods';
import { termsOf } from '../text/terms';
import { isWithin } from './dayRange';
import { Dictionary } from './dictionary';
import { statementsIn, type Named, type NamedKind, type SearchFacts } from './facts';
import { nameTest, nameTerms } from './names';
import { PostingLists, slotOf, weightOf } from './postings';
import { topK } from './topK';
import { type ArticleStatements, type CountedValue, type DayRange, type FactsReader, NameUse } from './types';

const kinds: readonly NamedKind[] = ['person', 'organization', 'place', 'group', 'source'];

/** An article's facts as numbers, which take a fraction of the memory. */
interface Packed {
  /** For each of `named`: its kind, the number of its names, and these as numbers. */
  readonly named: Int32Array;
  readonly statements: Int32Array;
  /** For each period: its number, the number of offsets, and these. */
  readonly days: Int32Array;
}

/**
 * The facts of all articles, by slot, and which articles have a name or a day. Names that are no longer used find
 * nothing.
 */
export class FactsIndex implements FactsReader {
  private readonly packed: (Packed | undefined)[] = [];
  private readonly nameIds = new Map<string, number>();
  private readonly names: string[] = [];
  /** By name, the articles with the uses it has there. */
  private readonly postings = new PostingLists();
  private readonly words = new Dictionary();
  /** By word, the names that have it. */
  private readonly namesWith: number[][] = [];
  private readonly periodIds = new Map<Period, number>();
  private readonly periods: Period[] = [];
  /** By period, the articles that speak of it. */
  private readonly speaking = new PostingLists();
  private count = 0;

  /** How many articles have facts. */
  get size(): number {
    return this.count;
  }

  /** The facts of an article as they were given. */
  of(slot: number): SearchFacts | undefined {
    const packed = this.packed[slot];
    if (!packed) return undefined;
    const named: Named[] = [];
    for (const [kind, names] of entriesOf(packed.named))
      named.push({ kind: kinds[kind]!, names: names.map((name) => this.names[name]!) });
    return {
      named,
      statements: [...packed.statements],
      days: entriesOf(packed.days).map(([period, offsets]) => [this.periods[period]!, ...offsets]),
    };
  }

  /** The statements of an article, for looking through those of many. */
  statementsOf(slot: number): ArticleStatements | undefined {
    const packed = this.packed[slot];
    if (!packed) return undefined;
    let starts: number[] | undefined;
    return {
      statements: packed.statements,
      namesOf: (speaker) => {
        starts ??= startsOf(packed.named);
        const start = starts[speaker]!;
        return Array.from(
          packed.named.subarray(start + 2, start + 2 + packed.named[start + 1]!),
          (name) => this.names[name]!,
        );
      },
    };
  }

  set(slot: number, facts: SearchFacts): void {
    this.remove(slot);
    for (const [name, uses] of this.usesIn(facts)) this.postings.add(name, slot, uses);
    for (const [period] of facts.days) this.speaking.add(this.periodId(period), slot, 1);
    this.packed[slot] = {
      named: Int32Array.from(
        facts.named.flatMap(({ kind, names }) => [
          kinds.indexOf(kind),
          names.length,
          ...names.map((name) => this.idOf(name)),
        ]),
      ),
      statements: Int32Array.from(facts.statements),
      days: Int32Array.from(
        facts.days.flatMap(([period, ...offsets]) => [this.periodId(period), offsets.length, ...offsets]),
      ),
    };
    this.count++;
  }

  remove(slot: number): void {
    const facts = this.of(slot);
    if (!facts) return;
    for (const name of this.usesIn(facts).keys()) this.postings.remove(name, slot);
    for (const [period] of facts.days) this.speaking.remove(this.periodId(period), slot);
    this.packed[slot] = undefined;
    this.count--;
  }

  /** All articles that have facts. */
  slots(): number[] {
    return [...this.packed.keys()].filter((slot) => this.packed[slot] !== undefined);
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
    this.periods.forEach((period, id) => {
      if (isWithin(period, range)) for (const posting of this.speaking.of(id)) found.add(slotOf(posting));
    });
    return [...found];
  }

  /** The names used so that have a word beginning like `text`, in most articles first. */
  namesBy(use: NameUse, text: string, limit: number): CountedValue[] {
    const counts = new Map<number, number>();
    for (const name of text === '' ? this.names.keys() : this.namesLike(text, true)) {
      let articles = 0;
      for (const posting of this.postings.of(name))
        if ((weightOf(posting) & (use | NameUse.Fullest)) === (use | NameUse.Fullest)) articles++;
      if (articles > 0) counts.set(name, articles);
    }
    const best = topK(
      [...counts.keys()],
      limit,
      (a, b) => counts.get(b)! - counts.get(a)! || (this.names[a]! < this.names[b]! ? -1 : 1),
    );
    return best.map((name) => ({ value: this.names[name]!, articles: counts.get(name)! }));
  }

  /** The months that are spoken of and begin like `text`, the newest first. */
  months(text: string): CountedValue[] {
    const counts = new Map<string, Set<number>>();
    this.periods.forEach((period, id) => {
      const month = period.slice(0, 7);
      if (month.length < 7 || !month.startsWith(text)) return;
      const slots = counts.get(month) ?? new Set();
      for (const posting of this.speaking.of(id)) slots.add(slotOf(posting));
      if (slots.size > 0) counts.set(month, slots);
    });
    return Array.from(counts, ([value, slots]) => ({ value, articles: slots.size })).sort((a, b) =>
      a.value < b.value ? 1 : -1,
    );
  }

  private namesLike(text: string, open: boolean): number[] {
    const wanted = nameTerms(text, open);
    const last = wanted.terms.length - 1;
    const lists = wanted.terms.map((term, index) => {
      if (wanted.open && index === last)
        return [...new Set(this.words.completions(term).flatMap((word) => this.namesWith[word]!))];
      const word = this.words.find(term);
      return word === undefined ? [] : this.namesWith[word]!;
    });
    if (lists.length === 0) return [];
    const shortest = lists.reduce((least, list) => (list.length < least.length ? list : least));
    const isName = nameTest(wanted);
    return shortest.filter((name) => isName(this.names[name]!));
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
    const known = this.nameIds.get(name);
    if (known !== undefined) return known;
    const id = this.names.push(name) - 1;
    this.nameIds.set(name, id);
    for (const word of new Set(termsOf(name).map(({ text }) => this.words.enter(text))))
      (this.namesWith[word] ??= []).push(id);
    return id;
  }

  private periodId(period: Period): number {
    let id = this.periodIds.get(period);
    if (id === undefined) {
      id = this.periods.push(period) - 1;
      this.periodIds.set(period, id);
    }
    return id;
  }
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
