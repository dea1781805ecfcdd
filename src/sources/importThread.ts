import { listen, type ThreadScope } from '../corpus/thread';
import type { FormatKey } from './formats';
import {
  type ColumnSample,
  type Importer,
  RefusedDocument,
  type SourceDocument,
  type SourceFile,
  UnknownColumns,
} from './importer';

/** What a thread that imports is asked: to read a file, and then for one of its documents after the other. */
export type ImportQuestion = { readonly format: FormatKey; readonly file: SourceFile } | 'next';

/** What it says: that it has begun; and to each question a document, that there is none left, or why not. */
export type ImportAnswer =
  | 'ready'
  | 'done'
  | { readonly document: SourceDocument }
  /** The file is at fault: a phrase that follows its name. */
  | { readonly refused: string }
  | { readonly unknown: readonly ColumnSample[] }
  /** Seed Review is. */
  | { readonly problem: string };

declare const self: ThreadScope<ImportQuestion, ImportAnswer>;

/** The program of a thread that imports documents of some formats: a classic script for a worker of the web. */
export function serve(importers: Partial<Record<FormatKey, Importer>>): void {
  let documents: AsyncIterator<SourceDocument> | null = null;
  const answer = async (question: ImportQuestion): Promise<ImportAnswer> => {
    try {
      if (question !== 'next') {
        const importer = importers[question.format];
        if (!importer) throw new Error(`Nobody here reads ${question.format}.`);
        documents = importer(question.file)[Symbol.asyncIterator]();
      }
      const result = await documents?.next();
      if (result && !result.done) return { document: result.value };
      // Whoever waits for the next file shall not hold this one.
      documents = null;
      return 'done';
    } catch (error) {
      if (error instanceof UnknownColumns) return { unknown: error.columns };
      if (error instanceof RefusedDocument) return { refused: error.message };
      return { problem: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
  };
  listen(self, (question) => void answer(question).then((said) => self.postMessage(said)));
  self.postMessage('ready');
}
