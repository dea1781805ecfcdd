import { Readable } from 'node:stream';
import { readHere } from '../../../src/corpus/readHere';
import { annotate } from '../../../src/node/annotate';
import { readArticleLines } from '../../../src/node/jsonLines';
import { Progress } from '../../../src/node/progress';
import type { GrowthCase } from './growth';
import { news } from './news';
import { textOf } from './texts';

/** Articles as lines of JSON, annotated as the command line does it. */
const annotating = (texts: readonly string[]) => async () => {
  const lines = texts.map((text, number) => `${JSON.stringify({ id: number, text, date: '2025-11-08' })}\n`);
  const readers = readHere();
  await annotate(readArticleLines(Readable.from(lines), 'standard input'), {
    readers,
    desks: null,
    lines: { write: () => Promise.resolve() },
    progress: new Progress(null, null),
  });
  readers.dispose();
};

export const commandLineCases: readonly GrowthCase[] = [
  {
    stage: 'annotate --jsonl',
    shape: 'many articles',
    size: 20,
    prepare: (size) => annotating(Array.from({ length: size }, (_, number) => news.of(600 + number).slice(-600))),
  },
  ...['Ann M#er said it rained. ', '“It rained,” said M#er.\n\n', 'on 3 May '].map((shape): GrowthCase => ({
    stage: 'annotate --jsonl',
    shape: JSON.stringify(shape).slice(1, -1),
    size: 8000,
    prepare: (size) => annotating([textOf(shape, size)]),
  })),
];
