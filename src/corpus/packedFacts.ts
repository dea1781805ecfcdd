import { PackedNumbers } from '../search/index/packedNumbers';
import type { TextTable } from '../search/index/textTable';
import type { DecidedFacts, Facts } from './facts';
import type { Sketch } from './sketch';
import type { StatementFacts } from './statementFacts';

/** What is kept in these columns. */
type Kept = Pick<Facts, 'statements' | 'sketch' | 'decided' | 'dateProblems'>;
/** What hardly any article has. */
type Rare = Pick<Facts, 'dateProblems'> & Pick<DecidedFacts, 'lost' | 'disputed'>;

/**
 * The facts of all articles, by number, but for those that the search index, `People` and `Days` keep: columns of
 * packed numbers, since plain objects take many times the memory. What comes out is what went in.
 */
export class PackedFacts {
  /** How many words, these as texts, and the numbers. */
  private readonly statements = new PackedNumbers();
  /** The first hash, and each of the others as the gap to the one before it. */
  private readonly sketches = new PackedNumbers();
  /** The revision and the names as texts. */
  private readonly decided = new PackedNumbers();
  private readonly rare = new Map<number, Rare>();
  private count = 0;

  constructor(private readonly texts: TextTable) {}

  /** How many articles have facts. */
  get size(): number {
    return this.count;
  }

  has(article: number): boolean {
    return !this.decided.isEmpty(article);
  }

  set(article: number, { statements, sketch, decided, dateProblems }: Kept): void {
    this.remove(article);
    const textOf = (text: string) => this.texts.enter(text);
    const { words, numbers } = statements;
    this.statements.set(article, [words.length, ...words.map(textOf), ...numbers]);
    this.sketches.set(
      article,
      sketch.map((hash, at) => hash - (sketch[at - 1] ?? 0)),
    );
    const { revision, names, lost, disputed } = decided;
    this.decided.set(article, [textOf(revision), ...names.map(textOf)]);
    if (dateProblems.length + lost.length + disputed.length > 0)
      this.rare.set(article, { dateProblems, lost, disputed });
    this.count++;
  }

  remove(article: number): void {
    if (!this.has(article)) return;
    this.statements.clear(article);
    this.sketches.clear(article);
    this.decided.clear(article);
    this.rare.delete(article);
    this.count--;
  }

  /** Only of an article that has facts; so are the others below. */
  statementsOf(article: number): StatementFacts {
    const [count, ...numbers] = this.statements.scan(article);
    return { numbers: numbers.slice(count), words: numbers.slice(0, count).map((text) => this.texts.text(text)) };
  }

  sketchOf(article: number): Sketch {
    let last = 0;
    return Array.from(this.sketches.scan(article), (gap) => (last += gap));
  }

  decidedOf(article: number): DecidedFacts {
    const [revision, ...names] = Array.from(this.decided.scan(article), (text) => this.texts.text(text));
    const { lost = [], disputed = [] } = this.rare.get(article) ?? {};
    return { revision: revision!, names, lost, disputed };
  }

  dateProblemsOf(article: number): Facts['dateProblems'] {
    return this.rare.get(article)?.dateProblems ?? [];
  }
}
