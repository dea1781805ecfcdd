import assert from 'node:assert/strict';
import { importHtml } from '../../../src/sources/html';
import type { Importer, SourceBlock, SourceDocument } from '../../../src/sources/importer';

/** Imports a file that holds one document. */
export async function importOne(importer: Importer, bytes: Uint8Array, name = 'page.html'): Promise<SourceDocument> {
  const documents: SourceDocument[] = [];
  for await (const document of importer({ name, bytes })) documents.push(document);
  const [document] = documents;
  assert.ok(document && documents.length === 1);
  return document;
}

export async function importPage(html: string): Promise<SourceDocument> {
  return importOne(importHtml, new TextEncoder().encode(html));
}

/** Blocks in short: "h2 Words", "quote1 Words", "• Words"; a table's cells with bars between. */
export function shortly(blocks: readonly SourceBlock[]): string[] {
  return blocks.map((block) => {
    switch (block.kind) {
      case 'heading':
        return `h${block.level} ${block.text}`;
      case 'quote':
        return `quote${block.level} ${block.text}`;
      case 'item':
        return `${'  '.repeat(block.level - 1)}${block.mark} ${block.text}`;
      case 'note':
        return `note ${block.mark} ${block.text}`;
      case 'caption':
        return `caption ${block.text}`;
      case 'table':
        return block.rows.map((row) => row.join(' | ')).join(' / ');
      default:
        return block.text;
    }
  });
}

/** A page whose article is long enough for anybody to see that it is one. */
export function pageWith(head: string, body: string, before = ''): string {
  const text = [
    'The harbour bridge at Port Ellery will stay closed until at least May, the town council heard at its meeting.',
    'Engineers found cracks in two of its piers, and traders on the quay fear for their season, said Tom Varga.',
    'Nobody on the council could say what the repair would cost, or who would pay for it, if anybody did.',
  ];
  return `<html><head>${head}</head><body>${before}<article><h1>Harbour bridge to stay shut</h1>${body}
${text.map((paragraph) => `<p>${paragraph}</p>`).join('')}</article></body></html>`;
}
