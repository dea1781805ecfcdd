import type { Article } from '../article/article';
import type { Analysis } from '../analysis/analysis';
import type { Judgement } from './judgement';
import type { Readers } from './readers';

/** So many analyses are kept: those of the articles a person goes back and forth between. */
const kept = 100;

/** What was computed of an article, and what people made of it. */
export interface DecidedAnalysis {
  /** The article as it was then. */
  readonly article: Article;
  readonly computed: Analysis;
  readonly applied: Analysis;
  /** Of what people had decided (`Judgement.revisionOf`). */
  readonly revision: string;
  /** All names that were found, whatever people decided about them. */
  readonly names: readonly string[];
}

/** What somebody waits for. */
interface UnderWay {
  readonly computing: Promise<Analysis>;
  readonly stop: AbortController;
  waiting: number;
}

interface Begun {
  readonly article: Article;
  readonly reading: Promise<DecidedAnalysis>;
  readonly stop: AbortController;
}

/**
 * Analyses on demand, with what people decided. The same article (the same object) is analysed once while it stays
 * among the last used; what is decided anew is only applied anew. Of an article that is edited, the last is kept.
 */
export class Analyses {
  /** By the articles' ids. */
  private readonly recent = new Map<string, DecidedAnalysis>();
  private readonly underWay = new Map<Article, UnderWay>();
  /** By the articles' ids: what is read though nobody waits for it, until another text of it is wanted. */
  private readonly begun = new Map<string, Begun>();

  constructor(
    private readonly judgement: Pick<Judgement, 'applied' | 'revisionOf'>,
    private readonly readers: Readers,
  ) {}

  /** As people have decided by now; null when the article has not been analysed lately. */
  known(article: Article): DecidedAnalysis | null {
    const last = this.last(article.id);
    return last?.article === article ? last : null;
  }

  /** That of an article as it was when it was last analysed, which may be before it was edited; null for none. */
  last(id: string): DecidedAnalysis | null {
    const known = this.recent.get(id);
    return known ? this.decided(known.article, known.computed, known) : null;
  }

  /**
   * @param isUrgent somebody waits for it
   * @param signal aborted when they wait no more: what nobody waits for is not read on
   * Rejects when the article cannot be analysed, or with the signal's reason.
   */
  async of(article: Article, isUrgent = false, signal?: AbortSignal): Promise<DecidedAnalysis> {
    const begun = this.begun.get(article.id);
    if (begun && begun.article !== article) begun.stop.abort();
    return this.known(article) ?? this.decided(article, await this.computed(article, isUrgent, signal));
  }

  /** Reads an article for whoever asks for it later, until another text of it is wanted. */
  begin(article: Article): Promise<DecidedAnalysis> {
    const { id } = article;
    const before = this.begun.get(id);
    if (before?.article === article) return before.reading;
    const stop = new AbortController();
    const begun: Begun = { article, reading: this.of(article, true, stop.signal), stop };
    const { reading } = begun;
    this.begun.set(id, begun);
    const done = () => this.begun.get(id) === begun && this.begun.delete(id);
    reading.then(done, done);
    return reading;
  }

  private computed(article: Article, isUrgent: boolean, signal: AbortSignal | undefined): Promise<Analysis> {
    if (!isUrgent) return this.readers.read('analysis', article, { signal });
    const under = this.underWay.get(article) ?? this.start(article);
    under.waiting++;
    return signal ? this.whileWanted(article, under, signal) : under.computing;
  }

  private start(article: Article): UnderWay {
    const stop = new AbortController();
    const computing = this.readers.read('analysis', article, { isUrgent: true, signal: stop.signal });
    const under: UnderWay = { computing, stop, waiting: 0 };
    this.underWay.set(article, under);
    const done = () => this.underWay.get(article) === under && this.underWay.delete(article);
    computing.then(done, done);
    return under;
  }

  /** The last who waits no more stops the reading. */
  private async whileWanted(article: Article, under: UnderWay, signal: AbortSignal): Promise<Analysis> {
    const leave = () => {
      if (--under.waiting > 0) return;
      this.underWay.delete(article);
      under.stop.abort(signal.reason);
    };
    if (signal.aborted) leave();
    else signal.addEventListener('abort', leave);
    try {
      const analysis = await under.computing;
      signal.throwIfAborted();
      return analysis;
    } finally {
      signal.removeEventListener('abort', leave);
    }
  }

  private decided(article: Article, computed: Analysis, before?: DecidedAnalysis): DecidedAnalysis {
    const names = before?.names ?? computed.entities.map(({ name }) => name);
    const revision = this.judgement.revisionOf(article.id, names);
    const now =
      before?.revision === revision
        ? before
        : { article, computed, applied: this.judgement.applied(article, computed), revision, names };
    this.recent.delete(article.id);
    this.recent.set(article.id, now);
    if (this.recent.size > kept) this.recent.delete(this.recent.keys().next().value!);
    return now;
  }
}
