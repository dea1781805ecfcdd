import * as l10n from '@vscode/l10n';
import { addAll } from '../article/lists';
import type { FacetField } from '../corpus/results';
import type { CountedValue } from '../search/index/types';
import { nameTest, nameTerms } from '../search/index/names';
import type { SearchFacts } from '../search/index/facts';
import type { Query } from '../search/query/ast';
import { isEmpty } from '../search/query/parser';
import { refusal } from './answerProblems';
import { answersIn, at, listAt, numberAt, textAt } from './answers';
import { nobodysMarks, type ArchiveMarks } from './marks';
import type { ArchiveClient, RequestOptions } from './client';
import { readFacts } from './keptFacts';
import type { Dsl } from './translate/dsl';
import { hasAny, nothing } from './translate/dsl';
import { namedLike } from './translate/names';
import { ArchiveProblem } from './problem';
import { checkIndex, checkServer } from './serverInfo';
import { settledQuery } from './settledQuery';
import { translate } from './translate/translate';
import { alikeRequest, isSomewhere, WordsAsked } from './wordsAsked';

/** An article in the archive: its file, as it was put there. */
export interface ArchivedFile {
  /** Where it lay: "2025/october/ferry.md". Names it in its archive. */
  readonly path: string;
  /** All of the file, as it is shown in an editor. */
  readonly text: string;
  /** Who says what in it, and when, as it was read when it was put there: for lists, so that they need not read it. */
  readonly facts: SearchFacts;
}

/** What an archive holds, and how it is. */
export interface ArchiveStatus {
  /** Those that it has at hand: while it is red, some are away. */
  readonly articles: number;
  /** Of all copies, in bytes. */
  readonly bytes: number;
  readonly health: 'green' | 'yellow' | 'red';
  readonly server: string;
}

export interface FindOptions {
  readonly limit: number;
  readonly marks?: ArchiveMarks;
  readonly signal?: AbortSignal;
}

/** What a query found. */
export interface ArchiveAnswer {
  /** How many articles match. */
  readonly total: number;
  /** There are more than `total`: nobody counted on. */
  readonly isMore: boolean;
  /** The best, best first. */
  readonly files: readonly (ArchivedFile & { readonly score: number })[];
  /** What of the query could not be asked for, or not as it was meant: a sentence each. */
  readonly notes: readonly string[];
  /** Some part of the archive did not answer in time, so that articles may be missing. */
  readonly isPartial: boolean;
}

/** One way to narrow results down: how many articles have each value. */
export interface ArchiveFacet {
  readonly field: FacetField;
  readonly values: readonly CountedValue[];
}

const healths = ['green', 'yellow', 'red'] as const;

/** Where the values of a field are counted. */
const countedIn: ReadonlyMap<string, string> = new Map([
  ['speaker', 'speakers'],
  ['mentions', 'mentioned'],
  ['place', 'places'],
  ['date', 'month'],
  ['on', 'monthsSpokenOf'],
  ['lang', 'language'],
]);
/** Fields whose values are names, and where their words are looked for. */
const namesIn: ReadonlyMap<string, string> = new Map([
  ['speaker', 'said.who'],
  ['mentions', 'mentions'],
  ['place', 'placeNames'],
]);

/** Nobody wants to know of more matches than this how many they are exactly: to count them takes time. */
const mostCounted = 100_000;
/** So many values of a field are looked at for those that begin like what was typed. */
const mostValues = 500;
/** What an article that was found is shown by. */
const shown = ['path', 'text', 'facts'];
/** In ms: nobody waits longer while typing; what has come by then is shown. */
const patience = 15_000;

/** An archive that is asked. All reject with an ArchiveProblem. */
export class Archive {
  constructor(private readonly client: ArchiveClient) {}

  /** Whether there is an archive that we can read, and how much it holds. */
  async status(signal?: AbortSignal): Promise<ArchiveStatus> {
    const server = await checkServer(this.client, signal);
    await checkIndex(this.client, signal);
    const { index } = this.client.address;
    const ask = async (path: string, ...expected: number[]) =>
      (await this.client.request('GET', path, { signal }, expected)).json;
    const [count, stats, health] = [
      // Refused while all of it is away: then there are none.
      await ask(`/${index}/_count`, 500, 503),
      await ask(`/${index}/_stats/store`),
      await ask(`/_cluster/health/${index}`),
    ];
    return {
      articles: numberAt(count, 'count'),
      bytes: numberAt(stats, '_all', 'total', 'store', 'size_in_bytes'),
      health: healths.find((each) => each === textAt(health, 'status')) ?? 'red',
      server,
    };
  }

  /**
   * The best articles for a query. What is still being typed is looked for as it stands where too many words begin like
   * it.
   */
  async find(query: Query, options: FindOptions): Promise<ArchiveAnswer> {
    try {
      return await this.findAll(query, options);
    } catch (error) {
      const settled = settledQuery(query);
      if (!(error instanceof ArchiveProblem && error.kind === 'tooMany') || settled === query) throw error;
      const note = l10n.t('Too many words begin like the one that you are typing: it is looked for as it stands.');
      const answer = await this.findAll(settled, options);
      return { ...answer, notes: [...answer.notes, note] };
    }
  }

  private async findAll(query: Query, { limit, marks = nobodysMarks, signal }: FindOptions): Promise<ArchiveAnswer> {
    if (isEmpty(query)) return { total: 0, isMore: false, files: [], notes: [], isPartial: false };
    const search = (dsl: Dsl) => ({
      query: dsl,
      size: limit,
      _source: shown,
      track_total_hits: mostCounted,
      timeout: `${patience}ms`,
      // Of equals the newer one, as in the workspace.
      sort: ['_score', { date: { order: 'desc', missing: '_last' } }, { path: 'asc' }],
    });
    const { answer, isWhole } = await this.ask(query, marks, search, signal);
    return readFound(answer, isWhole);
  }

  /** An article by its path; null when there is none. While parts of the archive are away, nobody knows of some. */
  async file(path: string, signal?: AbortSignal): Promise<ArchivedFile | null> {
    const [answer] = await this.several([{ query: hasAny('path', [path]), size: 1, _source: shown }], signal);
    const [hit] = listAt(answer, 'hits', 'hits');
    if (hit) return readFile(hit);
    // It may be in a part that is away.
    if (isPartial(answer)) throw refusal(this.client.address, 503, answer, true);
    return null;
  }

  /** How the articles that match can be narrowed down: the values that most of them have, in no particular order. */
  async facets(
    query: Query,
    { marks = nobodysMarks, signal }: Omit<FindOptions, 'limit'>,
  ): Promise<readonly ArchiveFacet[]> {
    if (isEmpty(query)) return [];
    const fields = ['speaker', 'date', 'place', 'lang'] as const;
    const aggs = Object.fromEntries(fields.map((field) => [field, counted(countedIn.get(field)!, 50)]));
    const { answer } = await this.ask(query, marks, (dsl) => ({ query: dsl, size: 0, aggs }), signal);
    return fields.map((field) => ({ field, values: countsIn(answer, field) }));
  }

  /** The values of a field that begin like what was typed, those of most articles first: names, months, languages. */
  async values(field: string, typed: string, limit: number, signal?: AbortSignal): Promise<readonly CountedValue[]> {
    const place = countedIn.get(field);
    if (place === undefined) return [];
    const names = namesIn.get(field);
    const like = names && typed.trim() ? namedLike(names, typed, true) : { match_all: {} };
    const query = names?.includes('.') && typed.trim() ? { nested: { path: 'said', query: like } } : like;
    const [answer] = await this.several([{ query, size: 0, aggs: { values: counted(place, mostValues) } }], signal);
    const isMeant =
      names && typed.trim() ? nameTest(nameTerms(typed, true)) : (value: string) => value.startsWith(typed);
    return countsIn(answer, 'values')
      .filter(({ value }) => isMeant(value))
      .slice(0, limit);
  }

  /** Asks for what a query finds. A word that the archive has nowhere counts as those that are spelled like it. */
  private async ask(
    query: Query,
    marks: ArchiveMarks,
    search: (dsl: Dsl) => Dsl,
    signal: AbortSignal | undefined,
  ): Promise<{ readonly answer: unknown; readonly isWhole: boolean }> {
    const likeness = new WordsAsked();
    const translated = () => search(translate(query, { likeness, marks }));
    // What is known of words decides what is looked for, and is as whole as the answers that it is from.
    const answers: unknown[] = [];
    const several = async (searches: readonly Dsl[]) => {
      const given = await this.several(searches, signal);
      addAll(answers, given);
      return given;
    };
    const tellAlike = async (words: WordsAsked['wanted']) => {
      const suggest = Object.fromEntries(words.map((word, index) => [String(index), alikeRequest(word)]));
      const [answer] = await several([{ query: nothing, size: 0, suggest }]);
      words.forEach((word, index) =>
        likeness.tell(
          word,
          listAt(answer, 'suggest', String(index)).flatMap((each) =>
            listAt(each, 'options').map((option) => textAt(option, 'text')),
          ),
        ),
      );
    };
    const done = (answer: unknown) => ({ answer, isWhole: answers.every((each) => !isPartial(each)) });

    let first = translated();
    if (likeness.wanted.length > 0) {
      await tellAlike(likeness.wanted);
      first = translated();
    }
    const { perhapsNowhere } = likeness;
    const isThere = perhapsNowhere.map((word) => ({
      query: isSomewhere(word),
      size: 0,
      terminate_after: 1,
      track_total_hits: 1,
    }));
    const [found, ...somewhere] = await several([first, ...isThere]);
    const nowhere = perhapsNowhere.filter((_, index) => numberAt(somewhere[index], 'hits', 'total', 'value') === 0);
    if (nowhere.length === 0) return done(found);
    await tellAlike(nowhere);
    const [again] = await several([translated()]);
    return done(again);
  }

  /** Asks several questions at once. */
  private async several(searches: readonly Dsl[], signal: AbortSignal | undefined): Promise<readonly unknown[]> {
    const body = searches.map((search) => `{}\n${JSON.stringify(search)}\n`).join('');
    const options: RequestOptions = { body, timeout: 2 * patience, ...(signal ? { signal } : {}) };
    const { json } = await this.client.request('POST', `/${this.client.address.index}/_msearch`, options);
    return answersIn(json, this.client.address);
  }
}

function counted(field: string, size: number): Dsl {
  return { terms: { field, size } };
}

function countsIn(answer: unknown, name: string): CountedValue[] {
  return listAt(answer, 'aggregations', name, 'buckets').map((bucket) => ({
    value: textAt(bucket, 'key'),
    articles: numberAt(bucket, 'doc_count'),
  }));
}

/** Whether some part of the archive did not answer. Parts that are away are not among those that failed. */
function isPartial(answer: unknown): boolean {
  const isWhole = numberAt(answer, '_shards', 'successful') === numberAt(answer, '_shards', 'total');
  return !isWhole || numberAt(answer, '_shards', 'failed') > 0 || at(answer, 'timed_out') === true;
}

function readFound(answer: unknown, isWhole: boolean): ArchiveAnswer {
  return {
    total: numberAt(answer, 'hits', 'total', 'value'),
    isMore: textAt(answer, 'hits', 'total', 'relation') === 'gte',
    files: listAt(answer, 'hits', 'hits').map((hit) => ({ ...readFile(hit), score: numberAt(hit, '_score') })),
    notes: [],
    isPartial: !isWhole,
  };
}

function readFile(hit: unknown): ArchivedFile {
  const text = textAt(hit, '_source', 'text');
  return { path: textAt(hit, '_source', 'path'), text, facts: readFacts(at(hit, '_source', 'facts'), text.length) };
}
