import type { StartImporter } from '../../src/sources/documentReader';
import type { SourceBlock, SourceDocument } from '../../src/sources/importer';
import type { ImportAnswer, ImportQuestion } from '../../src/sources/importThread';

/** A document of which a test says only what matters to it. */
export function documentOf(blocks: readonly SourceBlock[], more: Partial<SourceDocument> = {}): SourceDocument {
  return {
    title: null,
    author: null,
    date: null,
    address: null,
    language: null,
    blocks,
    remarks: [],
    attachments: [],
    ...more,
  };
}

export function paragraph(text: string): SourceBlock {
  return { kind: 'paragraph', text };
}

/**
 * Threads that read "mail" whose body is JSON of the documents in it. A title "refuse: …" refuses the file,
 * "columns: …" asks for mappings, "die" ends the thread.
 */
export function scriptedReaders(): StartImporter {
  let isMapped = false;
  return () =>
    ({ answered, failed }) => {
      let documents: SourceDocument[] = [];
      queueMicrotask(() => answered('ready'));
      const answer = (question: ImportQuestion): ImportAnswer | null => {
        if (question !== 'next') {
          isMapped = (question.file.mappings ?? []).length > 0;
          const text = new TextDecoder().decode(question.file.bytes);
          documents = JSON.parse(text.slice(text.indexOf('\n\n')), revived) as SourceDocument[];
        }
        const document = documents.shift();
        if (document?.title === 'die') return null;
        const refused = /^refuse: (.*)/.exec(document?.title ?? '')?.[1];
        const column = isMapped ? undefined : /^columns: (.*)/.exec(document?.title ?? '')?.[1];
        if (column) return { unknown: [{ name: column, sample: 'x' }] };
        return refused ? { refused } : document ? { document } : 'done';
      };
      return {
        isElsewhere: true,
        ask: (question) =>
          queueMicrotask(() => {
            const said = answer(question);
            if (said) answered(said);
            else failed(new Error('something broke'));
          }),
        end: () => undefined,
      };
    };
}

/** Bytes, which JSON has as an object of numbers. */
function revived(key: string, value: unknown): unknown {
  return key === 'bytes' ? Uint8Array.from(Object.values(value as Record<string, number>)) : value;
}
