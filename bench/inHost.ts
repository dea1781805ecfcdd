import { createRequire } from 'node:module';
import type v8 from 'node:v8';
import type vm from 'node:vm';
import * as vscode from 'vscode';
import { personKey } from '../src/corpus/people';
import type { SeedReview } from '../src/extension';
import { LedgerContents } from '../src/features/ledger/ledgerContents';
import { rowsIn } from '../src/features/ledger/ledgerRows';
import { firstState } from '../src/features/ledger/ledgerState';
import { usualColumns } from '../src/ledger/columns';
import { inPieces } from '../src/ledger/export/format';
import { formats } from '../src/ledger/export/formats';
import { anchorAt } from '../src/review/anchor';
import { parseQuery } from '../src/search/query/parser';

/** Runs inside VS Code's extension host: how long a person waits. Prints a line for each time. */
export async function run(): Promise<void> {
  const extension = vscode.extensions.getExtension<SeedReview>('seed-review.seed-review');
  if (!extension) throw new Error('The extension is not installed.');
  const longest = longestBlock();
  const loading = performance.now();
  // VS Code has activated the extension by now, so its bundle is loaded once more from a copy.
  createRequire(__filename)('./extension.js');
  const bundleLoaded = Math.round(performance.now() - loading);
  const start = performance.now();
  const since = () => Math.round(performance.now() - start);
  const { services } = await extension.activate();
  const loaded = services.load();
  const { library } = services;
  const isListed = () => library.loading.isComplete && library.corpus.size > 0;
  const listed = timeUntil(isListed, since);
  const searchable = timeUntil(() => isListed() && library.searchIndex.size >= library.corpus.size, since);
  const uri = await firstArticle();
  if (!uri) return printMemory(services);
  const document = await vscode.workspace.openTextDocument(uri);
  const firstHover = await timeOfHover(document);
  const secondHover = await timeOfHover(document);
  const blockWithModels = longest();
  await loaded;
  const read = since();
  await searchable;
  const blockWhileLoading = longest();
  const hovers = await timesOfHovers(services);
  await services.library.reading.whenIdle();
  const peopleKnown = since();
  const longestInBackground = longest();
  await services.library.cache?.save();
  const saved = since();
  const blockWhileSaving = longest();
  const decided = await timesOfDecisions(services, document);
  const times = {
    'extension’s code loaded': bundleLoaded,
    'first hover, models loaded on the way': firstHover,
    'second hover': secondHover,
    'longest block of the event loop so far': blockWithModels,
    'all articles in the list': await listed,
    'all articles searchable': await searchable,
    'all articles read, or known not to have changed': read,
    'longest block of the event loop from then on': blockWhileLoading,
    ...hovers,
    'people and dates of all articles known': peopleKnown,
    'longest block of the event loop from then on ': longestInBackground,
    'the cache saved': saved,
    'longest block of the event loop from then on  ': blockWhileSaving,
    ...decided,
    'longest block of the event loop from then on   ': longest(),
    ...(await timesOfTheLedger(services, longest)),
  };
  console.log(`  - ${services.library.corpus.size} articles`);
  for (const [what, time] of Object.entries(times)) console.log(`  - ${what.trim()}: ${time} ms`);
  await printMemory(services);
}

/** With the threads ended, as they end by themselves when there is nothing to read. */
async function printMemory({ library }: SeedReview['services']): Promise<void> {
  if (typeof process === 'undefined' || !process.memoryUsage) return;
  library.readers.dispose();
  const require = createRequire(__filename);
  (require('node:v8') as typeof v8).setFlagsFromString('--expose-gc');
  const collect = (require('node:vm') as typeof vm).runInNewContext('gc') as () => void;
  for (let times = 0; times < 4; times++) {
    collect();
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  const { rss, heapUsed, arrayBuffers } = process.memoryUsage();
  const megabytes = (bytes: number) => Math.round(bytes / 1e6);
  console.log(
    `  - memory with ${library.corpus.size} articles: ${megabytes(rss)} MB resident, ` +
      `${megabytes(heapUsed)} MB heap, ${megabytes(arrayBuffers)} MB buffers`,
  );
}

/** While many others wait to be read: hovers on articles that nobody has read through yet. */
async function timesOfHovers({ library }: SeedReview['services']): Promise<Record<string, number>> {
  const times: number[] = [];
  const ids = Array.from(library.corpus.entries(), ({ id }) => id).reverse();
  for (let at = 0; at < ids.length && times.length < 60; at += Math.ceil(ids.length / 60)) {
    const id = ids[at]!;
    if (library.catalog.hasFacts(id)) continue;
    times.push(await timeOfHover(await vscode.workspace.openTextDocument(vscode.Uri.parse(id))));
  }
  if (times.length < 20) return {};
  times.sort((a, b) => a - b);
  const quantile = (share: number) => times[Math.floor(times.length * share)]!;
  return {
    'hovers on unread articles, median': quantile(0.5),
    'hovers on unread articles, 95 of 100': quantile(0.95),
  };
}

/** The time at which something first holds. */
async function timeUntil(holds: () => boolean, since: () => number): Promise<number> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 2));
  return since();
}

/** Undefined in an empty folder, with which the memory of others is compared. */
async function firstArticle(): Promise<vscode.Uri | undefined> {
  const [uri] = await vscode.workspace.findFiles('**/*.txt', undefined, 1);
  return uri;
}

/** A hover as the editor asks for it, on the first words of the article. */
async function timeOfHover(document: vscode.TextDocument): Promise<number> {
  await vscode.languages.setTextDocumentLanguage(document, 'seed-article');
  const start = performance.now();
  await vscode.commands.executeCommand('vscode.executeHoverProvider', document.uri, document.positionAt(40));
  return Math.round(performance.now() - start);
}

/** A figure as large as this says that something never counted. In ms. */
const mostWaited = 60_000;

/** How long it takes until what a person decides counts everywhere. */
async function timesOfDecisions(services: SeedReview['services'], document: vscode.TextDocument) {
  await vscode.workspace
    .getConfiguration()
    .update('seedReview.reviewer', 'Ada Quist', vscode.ConfigurationTarget.Global);
  const { desks, library } = services;
  const id = document.uri.toString();
  const article = services.articleIn(document);
  const analysis = article && (await library.analysisOf(article));
  const statement = analysis?.statements[0];
  const known = analysis?.entities.find(({ type }) => type === 'person');
  if (!statement || !known) throw new Error('Nobody says anything in the first article.');
  const at = anchorAt(document.getText(), statement.content[0]!);
  const timed = async (act: () => Promise<unknown>, counts: () => boolean | Promise<boolean>) => {
    const start = performance.now();
    await act();
    while (!(await counts()) && performance.now() - start < mostWaited)
      await new Promise((resolve) => setTimeout(resolve, 1));
    return Math.round(performance.now() - start);
  };
  const hoverSays = async (words: string) => {
    const place = document.positionAt(at.start + 1);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      place,
    );
    return hovers.some(({ contents }) =>
      contents.some((each) => typeof each === 'object' && each.value.includes(words)),
    );
  };
  const find = (query: string) => library.searchIndex.search(parseQuery(query), { limit: 99_999 }).map((hit) => hit.id);
  const saidBy = (speaker: string) => () => desks.decide(id, { kind: 'said by', at, speaker });
  const join = () => desks.decideEverywhere(id, { kind: 'is called', name: known.name, as: 'Zoe Quandary' });
  return {
    'a first correction in the next hover': await timed(saidBy('Ida Roy'), () => hoverSays('Ida Roy')),
    'another in the next hover': await timed(saidBy('Cy Rowe'), () => hoverSays('Cy Rowe')),
    'another in a search and among the people': await timed(saidBy('Xu Rowe'), () => {
      return library.people.person(personKey('Xu Rowe')) !== undefined && find('speaker:"Xu Rowe"').includes(id);
    }),
    'two people joined in all articles': await timed(join, () => find('mentions:"Zoe Quandary"').includes(id)),
    'all that taken back': await timed(
      async () => {
        while (await desks.undo());
      },
      () => find('mentions:"Zoe Quandary"').length + find('speaker:"Xu Rowe"').length === 0,
    ),
  };
}

/** The ledger of all articles, without its page; and what an export of all statements costs. */
async function timesOfTheLedger(services: SeedReview['services'], longest: () => number) {
  const contents = new LedgerContents(services);
  const times: Record<string, number> = {};
  const timed = async (what: string, work: () => unknown) => {
    longest();
    const start = performance.now();
    await work();
    times[what] = Math.round(performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve, 20));
    times[`  longest block meanwhile (${what})`] = longest();
  };
  await timed('the ledger opened', () => contents.rebuild(firstState));
  await timed('sorted by speaker', () => contents.arrange({ ...firstState, sortBy: 'speaker' }));
  await timed('filtered', () => contents.arrange({ ...firstState, filters: { speaker: 'an' } }));
  await timed('each story once', () => contents.rebuild({ ...firstState, reprintsOnce: true }));
  const articles = Array.from(services.library.corpus.entries(), ({ id }) => id);
  const token = new vscode.CancellationTokenSource().token;
  for (const key of ['csv', 'xlsx', 'html']) {
    const format = formats.find((each) => each.key === key)!;
    let count = 0;
    const rows = async function* () {
      for await (const row of rowsIn(services, { title: '', articles, query: null }, [], token)) {
        count++;
        yield row;
      }
    };
    const context = { title: 'Statements', columns: usualColumns, linkTo: () => 'vscode://x', problems: () => [] };
    await timed(`all statements exported as ${key}`, async () => {
      for await (const piece of inPieces(format.write(rows(), context))) void piece;
    });
    times[`  statements (${key})`] = count;
  }
  return times;
}

/** Watches the event loop. @returns the longest time since the last call that nothing else could run */
function longestBlock(): () => number {
  let longest = 0;
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last - 5);
    last = now;
  }, 5);
  return () => {
    const result = Math.round(longest);
    longest = 0;
    return result;
  };
}
