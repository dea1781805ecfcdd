import * as vscode from 'vscode';
import type { Services } from '../services';
import { baseNameFor, TakenNames } from '../../sources/articleFile/fileName';
import type { DocumentImports } from './importDocuments';
import { importFolder } from './importFolder';

/** Where originals are kept that were dropped without a place of their own: no articles, even if they are text. */
const keptIn = '.originals';

/** Lets a person drop files and folders on a view, to be imported. */
export class DroppedDocuments implements vscode.TreeDragAndDropController<unknown> {
  readonly dragMimeTypes = [];
  readonly dropMimeTypes = ['text/uri-list', 'files'];

  constructor(
    private readonly services: Services,
    private readonly imports: DocumentImports,
  ) {}

  async handleDrop(_target: unknown, data: vscode.DataTransfer): Promise<void> {
    const list = (await data.get('text/uri-list')?.asString()) ?? '';
    const places = list.split(/\r?\n/).flatMap((line) => placeIn(line));
    const files: vscode.DataTransferFile[] = [];
    for (const [, item] of data) {
      const file = item.asFile();
      if (file?.uri) places.push(file.uri);
      else if (file) files.push(file);
    }
    const folder = places.length + files.length > 0 ? await importFolder() : undefined;
    if (!folder) return;
    const unique = new Map(places.map((place) => [place.toString(), place]));
    await this.imports.from([...unique.values(), ...(await this.keep(files, folder))], folder);
  }

  /** A browser hands over what is in a file, but not where it is: so that there is an original, it is kept. */
  private async keep(files: readonly vscode.DataTransferFile[], folder: vscode.Uri): Promise<vscode.Uri[]> {
    const store = this.services.storeIn(folder);
    const kept: vscode.Uri[] = [];
    for (const file of files) {
      const [, ending = ''] = /(\.[A-Za-z0-9]{1,10})$/.exec(file.name) ?? [];
      const taken = new TakenNames();
      for (const name of await store.list(keptIn)) taken.add(name);
      const bytes = await file.data();
      const base = baseNameFor({ title: null, date: null }, file.name);
      const usual = `${keptIn}/${base}${ending}`;
      const isThere = taken.has(`${base}${ending}`) && isSame(await store.read(usual), bytes);
      const path = isThere ? usual : `${keptIn}/${taken.addFree(base, ending)}`;
      if (!isThere) await store.write(path, bytes);
      kept.push(vscode.Uri.joinPath(folder, path));
    }
    return kept;
  }
}

function placeIn(line: string): vscode.Uri[] {
  if (line.trim() === '' || line.startsWith('#')) return [];
  try {
    return [vscode.Uri.parse(line.trim(), true)];
  } catch {
    return [];
  }
}

function isSame(a: Uint8Array | null, b: Uint8Array): boolean {
  return a !== null && a.length === b.length && a.every((byte, at) => byte === b[at]);
}
