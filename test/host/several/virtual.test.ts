import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { SeedReview } from '../../../src/extension';
import { seedReview, until } from '../support';

const scheme = 'far-away';
const texts: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from({ length: 40 }, (_, at) => [
    `${at % 4 === 0 ? '' : `part ${at % 4}/`}article ${at}.txt`,
    ` date 2025-11-08 “It leaks,” said Ada Quist of quay ${at}.`,
  ]),
);

/** Articles on another computer: slow, read-only, at times not to be reached, and nobody says where its links lead. */
class FarAway implements vscode.FileSystemProvider {
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;
  /** Of so many questions, one is not answered. */
  lostOf = Infinity;
  private asked = 0;

  async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
    await this.answered();
    const path = pathOf(uri);
    const type = this.typeOf(path);
    if (type === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    return { type, ctime: 1, mtime: 1, size: texts[path]?.length ?? 0 };
  }

  async readDirectory(uri: vscode.Uri): Promise<[string, vscode.FileType][]> {
    await this.answered();
    const beginning = pathOf(uri) === '' ? '' : `${pathOf(uri)}/`;
    const below = Object.keys(texts).filter((path) => path.startsWith(beginning));
    const names = new Set(below.map((path) => path.slice(beginning.length).split('/')[0] ?? ''));
    return [...names].map((name) => [name, this.typeOf(beginning + name) ?? vscode.FileType.Unknown]);
  }

  async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    await this.answered();
    const text = texts[pathOf(uri)];
    if (text === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    return new TextEncoder().encode(text);
  }

  watch = (): vscode.Disposable => new vscode.Disposable(() => undefined);
  createDirectory = (uri: vscode.Uri): never => refuse(uri);
  writeFile = (uri: vscode.Uri): never => refuse(uri);
  delete = (uri: vscode.Uri): never => refuse(uri);
  rename = (uri: vscode.Uri): never => refuse(uri);

  private typeOf(path: string): vscode.FileType | undefined {
    if (path === 'article 0.txt') return vscode.FileType.File | vscode.FileType.SymbolicLink;
    if (path in texts) return vscode.FileType.File;
    const isFolder = path === '' || Object.keys(texts).some((each) => each.startsWith(`${path}/`));
    return isFolder ? vscode.FileType.Directory : undefined;
  }

  private async answered(): Promise<void> {
    const asked = ++this.asked;
    await new Promise((resolve) => setTimeout(resolve, (asked * 7) % 20));
    if (asked % this.lostOf === 0) throw vscode.FileSystemError.Unavailable('the line is dead');
  }
}

const pathOf = ({ path }: vscode.Uri) => path.slice('/seeds/'.length);

function refuse(uri: vscode.Uri): never {
  throw vscode.FileSystemError.NoPermissions(uri);
}

describe('a folder far away', () => {
  const root = vscode.Uri.from({ scheme, path: '/seeds' });
  const idOf = (path: string) => vscode.Uri.joinPath(root, path).toString();
  const files = new FarAway();
  const link = 'article 0.txt';
  const article = idOf('part 1/article 1.txt');
  let api: SeedReview;
  let registered: vscode.Disposable;

  const outside = () => [...api.services.workspace.outside].filter((id) => id.startsWith(scheme));
  const readable = () => Object.keys(texts).filter((path) => api.services.library.corpus.get(idOf(path))?.summary);

  before(async () => {
    api = await seedReview();
    registered = vscode.workspace.registerFileSystemProvider(scheme, files, { isReadonly: true });
  });
  after(() => void registered.dispose());

  it('is read through, although one answer in eight is lost', async () => {
    files.lostOf = 8;
    assert.ok(vscode.workspace.updateWorkspaceFolders(2, 0, { uri: root, name: 'far' }));
    await until('all articles are read but the link', () => readable().length === Object.keys(texts).length - 1);
    assert.deepEqual(outside(), [idOf(link)]);
  });

  it('loses nothing when it is listed again', async () => {
    files.lostOf = 5;
    try {
      await vscode.commands.executeCommand('seedReview.refresh');
      assert.equal(readable().length, Object.keys(texts).length - 1);
    } finally {
      files.lostOf = Infinity;
    }
  });

  it('is understood as any other', async () => {
    await api.services.library.reading.whenIdle();
    const read = await api.services.library.articleOf(article);
    assert.ok(read);
    const { entities } = await api.services.library.analysisOf(read);
    assert.ok(entities.some(({ name }) => name === 'Ada Quist'));
  });

  it('has what is decided kept for the session, as nothing can be written', async () => {
    const { desks } = api.services;
    assert.ok(await desks.mark(article, 'reviewed'));
    assert.equal(desks.statusOf(article), 'reviewed');
  });

  it('goes when it is taken out of the workspace', async () => {
    assert.ok(vscode.workspace.updateWorkspaceFolders(2, 1));
    await until('its articles are gone', () => readable().length === 0);
    assert.ok(api.services.library.corpus.size > 0);
    assert.deepEqual(outside(), []);
  });
});
