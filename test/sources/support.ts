import type { SourceBlock, SourceDocument } from '../../src/sources/importer';

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
