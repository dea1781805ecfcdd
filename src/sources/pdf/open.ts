import * as l10n from '@vscode/l10n';
import { getDocument, type PDFDocumentProxy } from 'unpdf/pdfjs';
import { RefusedDocument } from '../importer';

const megabyte = 1024 * 1024;
const maxBytes = 300 * megabyte;

/** A PDF that was opened. */
export interface OpenPdf {
  readonly pdf: PDFDocumentProxy;
  /** Tables of characters that the file asks for without holding them; text in them cannot be read. Grows. */
  readonly missingTables: ReadonlySet<string>;
  readonly close: () => Promise<void>;
}

/**
 * Opens a PDF without running or fetching anything that it names.
 * @throws RefusedDocument
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  if (bytes.length > maxBytes) throw new RefusedDocument(l10n.t('is larger than {0} MB', maxBytes / megabyte));
  const missingTables = new Set<string>();
  /** What pdf.js would fetch from its own package: said to be missing. */
  class NothingToFetch {
    fetch({ kind, filename }: { kind: string; filename: string }): Promise<never> {
      if (kind === 'cMapUrl') missingTables.add(filename.slice(0, 40));
      return Promise.reject(new Error('Nothing is fetched.'));
    }
  }
  const task = getDocument({
    // A copy: pdf.js keeps what it is given for itself, and refuses the arrays of Node.
    data: new Uint8Array(bytes),
    BinaryDataFactory: NothingToFetch,
    useWorkerFetch: false,
    isEvalSupported: false,
    useWasm: false,
    disableFontFace: true,
    useSystemFonts: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    // No picture is ever looked at.
    maxImageSize: 1,
    verbosity: 0,
  });
  try {
    const pdf = await task.promise;
    return { pdf, missingTables, close: () => task.destroy() };
  } catch (error) {
    await task.destroy();
    throw new RefusedDocument(reasonOf(error));
  }
}

function reasonOf(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return l10n.t('is protected by a password');
  if (name === 'InvalidPDFException') return l10n.t('is damaged, or no PDF');
  return l10n.t('is damaged: its structure cannot be read');
}
