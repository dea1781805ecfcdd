/**
 * A process that writes until it is killed, through the product's own code on a real disk. What it knows to be kept it
 * says in a log, a line each, which outlives it: `kept ID WORDS`, `removing ID`, `removed ID`, `saved VERSION`.
 */
import { appendFileSync } from 'node:fs';
import { FileStore } from '../../src/corpus/store';
import { nodeDisk } from '../../src/node/disk';
import { everyArticle } from '../../src/review/decisionFiles';
import { Desk } from '../../src/review/desk';
import { FileLocks } from '../../src/review/fileLock';
import { readSavedSearches, withoutSearch, withSearch, writeSavedSearches } from '../../src/review/savedSearches';
import { Session } from '../corpus/cache/support';
import { cachedArticles, deskArticles, searchesPath, textOf } from './stored';

const [kind = '', folder = '', name = '', log = '', ahead = '', first = ''] = process.argv.slice(2);
const say = (line: string) => appendFileSync(log, `${line}\n`);
const clock = {
  now: () => Date.now() + Number(ahead),
  wait: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
};
const store = new FileStore(nodeDisk(folder));

/** A window in which somebody decides: tags, notes and names, some of which are changed or taken back. */
async function decide(): Promise<void> {
  const desk = new Desk(store, { author: () => 'Ada Quist', ...clock });
  await desk.load();
  say('begun');
  for (let number = 0; ; number++) {
    const article = { path: deskArticles[number % deskArticles.length]!, digest: '7f' };
    const words = `${name}-${number}`;
    if (article.path === everyArticle) {
      const { id } = await desk.decide(article, { kind: 'is called', name: words, as: words });
      say(`kept ${id} ${words}`);
      continue;
    }
    const note = { kind: 'note', at: null, thread: words } as const;
    const { id } = await desk.decide(article, { ...note, text: words });
    say(`kept ${id} ${words}`);
    if (number % 5 === 1) {
      say(`removing ${id}`);
      await desk.withdraw(article, id);
      say(`removed ${id}`);
    } else if (number % 5 === 2) {
      say(`removing ${id}`);
      await desk.amend(article, id, { ...note, text: `${words}-again` });
      say(`kept ${id} ${words}-again`);
    }
  }
}

/** A window in which somebody saves searches, and deletes some. */
async function search(): Promise<void> {
  const locks = new FileLocks(store, clock);
  const change = (edit: (searches: ReturnType<typeof withSearch>) => ReturnType<typeof withSearch>) =>
    locks.locked(searchesPath, async () => {
      const read = readSavedSearches(new TextDecoder().decode((await store.read(searchesPath)) ?? nothing));
      if ('problem' in read) throw new Error(read.problem);
      await store.write(searchesPath, new TextEncoder().encode(writeSavedSearches(edit([...read.searches]))));
    });
  const nothing = new TextEncoder().encode(writeSavedSearches([]));
  say('begun');
  for (let number = 0; ; number++) {
    const id = `${name}-${number}`;
    await change((searches) => withSearch(searches, { name: id, query: id }));
    say(`kept ${id} ${id}`);
    if (number % 3 > 0) continue;
    say(`removing ${id}`);
    await change((searches) => withoutSearch(searches, id));
    say(`removed ${id}`);
  }
}

/** A window whose articles change all the time, and which keeps what it knows of them. */
async function cache(): Promise<void> {
  const session = new Session();
  const kept = session.cacheIn(nodeDisk(folder));
  await kept.load(session);
  say('begun');
  for (let version = Number(first); ; version++) {
    for (const id of cachedArticles) {
      session.put(id, textOf(id, version));
      kept.touch(id);
    }
    await kept.save();
    say(`saved ${version}`);
  }
}

const writers: Readonly<Record<string, () => Promise<void>>> = { decisions: decide, searches: search, cache };
writers[kind]!().catch((error: unknown) => {
  say(`failed ${String(error)}`);
  process.exitCode = 1;
});
