import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import type { SourceFile } from '../importer';

/** What a PDF states about itself. */
export interface Properties {
  readonly title: string | null;
  readonly author: string | null;
  /** A BCP 47 tag. */
  readonly language: string | null;
  /** The day on which the file was made: that of a copy, as often as not. `YYYY-MM-DD`. */
  readonly made: string | null;
  /** Of all pages. */
  readonly labels: readonly string[] | null;
  readonly attachments: readonly SourceFile[];
  /** Attachments that were not taken along. */
  readonly leftOut: number;
}

const mostAttachments = 200;
const maxAttachedBytes = 100 * 1024 * 1024;

/** Reads what a file says of itself; whatever cannot be read counts as not said. */
export async function readProperties(pdf: PDFDocumentProxy): Promise<Properties> {
  const info = ((await orNull(pdf.getMetadata()))?.info ?? {}) as Record<string, unknown>;
  const labels = pdf.numPages > 20_000 ? null : await orNull(pdf.getPageLabels());
  const language = text(info['Language']);
  const made = /^D:(\d{4})(\d{2})(\d{2})/.exec(text(info['CreationDate']) ?? '');
  return {
    title: text(info['Title']),
    author: text(info['Author']),
    language: language !== null && /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(language) ? language : null,
    made: made ? `${made[1]}-${made[2]}-${made[3]}` : null,
    labels,
    ...(await attachmentsOf(pdf)),
  };
}

async function attachmentsOf(pdf: PDFDocumentProxy): Promise<Pick<Properties, 'attachments' | 'leftOut'>> {
  const found = (await orNull(pdf.getAttachments() as Promise<Record<string, unknown> | null>)) ?? {};
  const attachments: SourceFile[] = [];
  let [bytes, leftOut] = [0, 0];
  for (const each of Object.values(found)) {
    const { filename, content } = (each ?? {}) as { filename?: unknown; content?: unknown };
    const fits = content instanceof Uint8Array && bytes + content.length <= maxAttachedBytes;
    if (!fits || attachments.length >= mostAttachments) {
      leftOut++;
      continue;
    }
    bytes += content.length;
    attachments.push({ name: text(filename) ?? 'attachment', bytes: content });
  }
  return { attachments, leftOut };
}

const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

async function orNull<T>(promise: Promise<T>): Promise<T | null> {
  try {
    return await promise;
  } catch {
    return null;
  }
}
