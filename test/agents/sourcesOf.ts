import type { Span } from '../../src/article/article';
import { noJudgement } from '../../src/corpus/judgement';
import { Library } from '../../src/corpus/library';
import { readHere } from '../../src/corpus/readHere';
import { unreviewed } from '../../src/ledger/row';
import { callTool, tools } from '../../src/agents/recipe';
import type { Sources } from '../../src/agents/sources';
import { MemoryWorkspace } from '../support/memoryWorkspace';

export interface TestSources extends Sources {
  /** What was noted: the article's path, where, and the text. */
  readonly notes: { readonly path: string; readonly at: Span | null; readonly text: string }[];
  /** Calls a tool and reads its answer. */
  call(name: string, given: unknown): Promise<Answer>;
}

// What the tests look into as a model would.
export type Answer = Readonly<Record<string, unknown>>;

/** The articles of a folder in memory, read through. */
export async function sourcesOf(files: Readonly<Record<string, string>>): Promise<TestSources> {
  const ignore = () => undefined;
  const library = new Library({
    workspace: new MemoryWorkspace(files),
    store: null,
    engine: '',
    judgement: noJudgement,
    readers: readHere(),
    log: { info: ignore, warn: ignore, unreadable: ignore, error: ignore },
  });
  await library.loading.start();
  await library.indexing.whenIdle();
  await library.reading.whenIdle();
  const notes: TestSources['notes'] = [];
  const sources: Sources = {
    library,
    pathOf: (id) => id,
    reviewedOn: () => unreviewed,
    addNote: (article, at, text) => {
      notes.push({ path: article.id, at, text });
      return Promise.resolve();
    },
  };
  const call = async (name: string, given: unknown) => {
    const each = tools.find((tool) => tool.name === `seeds_${name}`);
    if (!each) throw new Error(`There is no tool ${name}.`);
    return JSON.parse(await callTool(each, given, sources, new AbortController().signal)) as Answer;
  };
  return { ...sources, notes, call };
}
