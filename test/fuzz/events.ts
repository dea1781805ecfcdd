import fc from 'fast-check';
import * as assert from 'node:assert/strict';
import { Library } from '../../src/corpus/library';
import { readHere } from '../../src/corpus/readHere';
import { inSlices } from '../../src/corpus/slices';
import { FileStore } from '../../src/corpus/store';
import { parseQuery } from '../../src/search/query/parser';
import { MemoryDisk } from '../support/memoryDisk';
import { MemoryWorkspace } from '../support/memoryWorkspace';
import { target } from './target';

/** Short articles, some of which name the same people and days, and files that are none. */
const contents = [
  ' date 2025-11-08 The ferry sank on Friday, harbour master Ada Quist said.',
  ' date 2025-11-09 The bridge held, engineer Bo Lind said on Saturday. “It will not,” said Ada Quist.',
  '# Dam\n\nAda Quist, the mayor, left in May 2024. Bo Lind is engineer of the dam.',
  '„Die Fähre sinkt“, sagte Bürgermeister Bo Lind am 3. Mai 2024. Niemand wusste es, sagte Ada Quist.',
  '',
  'A file \u0000 that is no text.',
];
const names = fc.constantFrom('a.txt', 'b.txt', 'c.md', 'old/a.txt', 'old/2025-05-01.txt');
const text = fc.constantFrom(...contents);

/** What a person, or git, does to a folder. */
type Event =
  | { readonly kind: 'write'; readonly id: string; readonly text: string }
  | { readonly kind: 'type'; readonly id: string; readonly text: string | null }
  | { readonly kind: 'delete'; readonly id: string }
  /** The file cannot be opened for a while. */
  | { readonly kind: 'lock'; readonly id: string }
  | { readonly kind: 'unlock'; readonly id: string }
  | { readonly kind: 'rename'; readonly id: string; readonly to: string }
  /** Goes on at once, or lets others have a few turns, or waits until nothing is left to do. */
  | { readonly kind: 'wait'; readonly turns: number }
  | { readonly kind: 'settle' }
  | { readonly kind: 'reload' }
  | { readonly kind: 'restart' };

const is = <K extends Event['kind']>(kind: K) => fc.constant(kind);
const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: is('write'), id: names, text }) },
  { weight: 2, arbitrary: fc.record({ kind: is('type'), id: names, text: fc.option(text) }) },
  { weight: 2, arbitrary: fc.record({ kind: is('delete'), id: names }) },
  { weight: 1, arbitrary: fc.record({ kind: is('lock'), id: names }) },
  { weight: 1, arbitrary: fc.record({ kind: is('unlock'), id: names }) },
  { weight: 3, arbitrary: fc.record({ kind: is('rename'), id: names, to: names }) },
  { weight: 3, arbitrary: fc.record({ kind: is('wait'), turns: fc.nat({ max: 12 }) }) },
  {
    weight: 1,
    arbitrary: fc.oneof(...(['settle', 'reload', 'restart'] as const).map((kind) => fc.record({ kind: is(kind) }))),
  },
);

const ignore = () => undefined;

function libraryOn(workspace: MemoryWorkspace, disk: MemoryDisk | null): Library {
  return new Library({
    workspace,
    store: disk && new FileStore(disk),
    engine: 'engine',
    readers: readHere(),
    log: { info: ignore, warn: ignore, unreadable: ignore, error: ignore },
  });
}

/** A folder whose files are on record, so that a library can be filled with them anew. */
class Folder {
  readonly workspace = new MemoryWorkspace();
  private readonly files = new Map<string, string>();
  private readonly typed = new Map<string, string>();

  write(id: string, content: string): void {
    this.files.set(id, content);
    this.workspace.write(id, content);
  }

  type(id: string, content: string | null): void {
    // An editor of a file that is gone has nothing that would be listed.
    if (!this.files.has(id)) return;
    if (content === null) this.typed.delete(id);
    else this.typed.set(id, content);
    this.workspace.type(id, content);
  }

  delete(id: string): void {
    if (!this.files.delete(id)) return;
    if (this.typed.delete(id)) this.workspace.type(id, null);
    this.workspace.remove(id);
  }

  rename(id: string, to: string): void {
    const content = this.files.get(id);
    if (content === undefined || id === to) return;
    this.delete(id);
    this.write(to, content);
  }

  lock(id: string, isLocked: boolean): void {
    if (isLocked) this.workspace.locked.add(id);
    else this.workspace.locked.delete(id);
    const content = this.files.get(id);
    if (content !== undefined) this.workspace.write(id, content);
  }

  /** The same files, as if nothing had ever happened to them. */
  fresh(): MemoryWorkspace {
    const workspace = new MemoryWorkspace(Object.fromEntries(this.files));
    for (const [id, content] of this.typed) workspace.type(id, content);
    for (const id of this.workspace.locked) workspace.locked.add(id);
    return workspace;
  }
}

/** Resolves when a library has nothing left to do. */
async function settled(library: Library): Promise<void> {
  // What was told of is listed a little later.
  let quiet = 0;
  while (quiet < 2) {
    await new Promise((resolve) => setTimeout(resolve, settling));
    await library.indexing.whenIdle();
    await library.reading.whenIdle();
    quiet = library.loading.isBehind || library.indexing.size + library.reading.size > 0 ? 0 : quiet + 1;
  }
}

/** In ms, when time is short. */
const settling = 3;

/** What is waited for so long is a limit, which nothing is to reach. In ms. */
const limits = 10_000;

/** Runs something while all that waits for a time waits for a moment. */
async function inNoTime(run: () => Promise<void>): Promise<void> {
  const usual = globalThis.setTimeout;
  const hurried = (callback: () => void, ms = 0) => usual(callback, ms < limits ? Math.min(ms, settling - 2) : ms);
  globalThis.setTimeout = hurried as typeof usual;
  try {
    await run();
  } finally {
    globalThis.setTimeout = usual;
  }
}

const queries = [
  'ferry',
  '"Ada Quist"',
  'speaker:quist',
  'on:2024-05',
  'date:2025',
  'lind -bridge',
  'in:title dam',
  'x',
];

/** All that a person is shown of a library, apart from the order in which articles came. */
async function shownBy(library: Library): Promise<object> {
  const byId = <T extends { readonly id: string }>(all: Iterable<T>) =>
    [...all].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const entries = byId(library.corpus.entries());
  const everybody = await inSlices(library.people.everybody());
  await library.directory.whenListed();
  const { days, searchIndex, catalog } = library;
  return {
    entries: entries.map(({ id, summary, digest, unreadable }) => ({ id, summary, digest, unreadable })),
    unreadable: library.corpus.unreadable,
    facts: entries.map(({ id }) => catalog.factsOf(id)),
    factsCount: catalog.factsCount,
    people: everybody.sort((a, b) => (a.key < b.key ? -1 : 1)),
    found: library.directory.findPeople('quist', 9).map(({ key }) => key),
    years: days.years().map((year) => [year, days.monthsOf(year.period)]),
    answers: queries.map((query) => byId(searchIndex.search(parseQuery(query, { typing: false }), { limit: 9 }))),
    unread: searchIndex.unread,
  };
}

export const eventOrders = target(
  'event-orders',
  25,
  () => fc.array(event, { maxLength: 25, size: 'max' }),
  (events) =>
    inNoTime(async () => {
      const [folder, disk] = [new Folder(), new MemoryDisk()];
      let library = libraryOn(folder.workspace, disk);
      void library.loading.start();
      const happens: { [K in Event['kind']]: (each: Extract<Event, { readonly kind: K }>) => unknown } = {
        write: ({ id, text: content }) => folder.write(id, content),
        type: ({ id, text: content }) => folder.type(id, content),
        delete: ({ id }) => folder.delete(id),
        rename: ({ id, to }) => folder.rename(id, to),
        lock: ({ id }) => folder.lock(id, true),
        unlock: ({ id }) => folder.lock(id, false),
        settle: () => settled(library),
        reload: () => void library.loading.reload(),
        restart: async () => {
          await library.cache?.save();
          library.dispose();
          library = libraryOn(folder.workspace, disk);
          void library.loading.start();
        },
        wait: async ({ turns }) => {
          for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve));
        },
      };
      for (const each of events) await (happens[each.kind] as (each: Event) => unknown)(each);
      await settled(library);
      const fresh = libraryOn(folder.fresh(), null);
      await fresh.loading.start();
      await settled(fresh);
      try {
        assert.deepEqual(await shownBy(library), await shownBy(fresh));
      } finally {
        library.dispose();
        fresh.dispose();
      }
    }),
);
