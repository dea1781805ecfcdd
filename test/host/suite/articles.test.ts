import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { findArticles } from '../../../src/features/articles/findArticles';
import { displayPath } from '../../../src/features/services';
import type { SeedReview } from '../../../src/extension';
import { parseQuery } from '../../../src/search/query/parser';
import { hoverOn, openArticle, sample, seedReview, until, uriOf } from '../support';

const bytes = (text: string) => new TextEncoder().encode(text);

/** A file system of empty files below a folder. */
class MemoryFiles implements vscode.FileSystemProvider {
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;

  constructor(private readonly names: readonly string[]) {}

  readDirectory({ path }: vscode.Uri): [string, vscode.FileType][] {
    const beginning = `${path}/`.replace('/seeds/', '');
    const below = this.names.filter((name) => name.startsWith(beginning)).map((name) => name.slice(beginning.length));
    return [...new Set(below.map((name) => name.split('/')[0]!))].map((name) => [
      name,
      below.includes(name) ? vscode.FileType.File : vscode.FileType.Directory,
    ]);
  }

  stat = () => ({ type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 });
  readFile = () => new Uint8Array();
  watch = () => new vscode.Disposable(() => undefined);
  createDirectory = () => undefined;
  writeFile = () => undefined;
  delete = () => undefined;
  rename = () => undefined;
}

describe('articles', () => {
  let api: SeedReview;
  const corpus = () => api.services.library.corpus;
  const id = (name: string) => uriOf(name).toString();
  const isRead = (name: string) => Boolean(corpus().get(id(name))?.summary);

  before(async () => (api = await seedReview()));

  it('are found in the folder and read', () => {
    assert.ok(corpus().size >= 10);
    assert.equal(corpus().get(id(sample))?.summary?.date, '2025-11-08');
  });

  it('are found on a file system that nobody searches', async () => {
    const scheme = 'seeds-in-memory';
    const names = ['a.txt', 'more/b é.txt', 'more/README.txt', '.git/c.txt', 'more/deep/d.md', 'more/picture.png'];
    const provider = vscode.workspace.registerFileSystemProvider(scheme, new MemoryFiles(names), { isReadonly: true });
    try {
      const folder = { uri: vscode.Uri.from({ scheme, path: '/seeds' }), name: 'seeds', index: 0 };
      const globs = { folder, include: ['**/*.txt', '**/*.md'], exclude: ['**/.*/**', '**/README*'] };
      const found = await findArticles([globs], new vscode.CancellationTokenSource().token);
      assert.deepEqual(
        found.map(({ path }) => path),
        ['/seeds/a.txt', '/seeds/more/b é.txt', '/seeds/more/deep/d.md'],
      );
    } finally {
      provider.dispose();
    }
  });

  it('have the paths that VS Code shows', () => {
    const odd = uriOf('émile & co/100% #1 [a].txt');
    const outside = vscode.Uri.parse('file:///elsewhere/a b.txt');
    for (const uri of [...Array.from(corpus().entries(), ({ id }) => vscode.Uri.parse(id)), odd, outside])
      assert.equal(displayPath(uri.toString()), vscode.workspace.asRelativePath(uri, false));
  });

  it('get a language of their own when they are opened', async () => {
    const document = await openArticle(sample);
    await until('the language is set', () => document.languageId === 'seed-article');
    assert.equal(vscode.workspace.getConfiguration('editor', document).get('wordWrap'), 'bounded');
  });

  it('have their headings in the outline', async () => {
    const document = await openArticle(sample);
    await until('the language is set', () => document.languageId === 'seed-article');
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    assert.deepEqual(
      symbols.filter(({ kind }) => kind === vscode.SymbolKind.String).map(({ name }) => name),
      ["A Demand Beyond Kabul's Capacity", 'A Written Official Agreement', 'Collapse of Talks Between the Neighbors'],
    );
  });

  it('are followed when files come, change, move and go', async () => {
    const { fs } = vscode.workspace;
    await fs.writeFile(uriOf('new one.txt'), bytes(' date 2025-12-01 The lighthouse went dark.'));
    await until('the new file is read', () => corpus().get(id('new one.txt'))?.summary?.date === '2025-12-01');
    await fs.writeFile(uriOf('new one.txt'), bytes(' date 2025-12-02 The lighthouse shines.'));
    await until('the change is read', () => corpus().get(id('new one.txt'))?.summary?.date === '2025-12-02');
    await fs.rename(uriOf('new one.txt'), uriOf('moved.txt'));
    await until('the move is seen', () => isRead('moved.txt') && !corpus().get(id('new one.txt')));
    await fs.writeFile(uriOf('moved.txt'), new Uint8Array([1, 0, 2, 3]));
    await until('a file that turns binary is named', () =>
      /binary/.test(corpus().get(id('moved.txt'))?.unreadable ?? ''),
    );
    await fs.delete(uriOf('moved.txt'));
    await until('the file is gone', () => !corpus().get(id('moved.txt')));
  });

  it('are searched with what is typed and not saved', async () => {
    const document = await openArticle('keepers-of-the-tide-bell.txt');
    assert.deepEqual(found(api, 'quizzaciously'), []);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), 'Quizzaciously ');
    await vscode.workspace.applyEdit(edit);
    await until('the typed word is found', () => found(api, 'quizzaciously').includes(document.uri.toString()));
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await until('the word is forgotten', () => found(api, 'quizzaciously').length === 0);
  });

  it('with an impossible date are read without one, and say so', async () => {
    await vscode.workspace.fs.writeFile(
      uriOf('impossible.txt'),
      bytes(' date 2025-02-30 The fair opens tomorrow, the mayor said.'),
    );
    try {
      await until('the file is read', () => isRead('impossible.txt'));
      const document = await openArticle('impossible.txt');
      await until('the problem is shown', () => vscode.languages.getDiagnostics(document.uri).length === 1);
      assert.match(
        vscode.languages.getDiagnostics(document.uri)[0]?.message ?? '',
        /2025-02-30.*not a day of the calendar/,
      );
      assert.match((await hoverOn(document, 'tomorrow')).text, /Set the article’s date/);
    } finally {
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
      await vscode.workspace.fs.delete(uriOf('impossible.txt'));
    }
  });

  it('that are empty or garbage do no harm', async () => {
    const files: Readonly<Record<string, string>> = {
      'empty.txt': '',
      'line.txt': 'x'.repeat(1_000_000),
      'marks.txt': '“"‘('.repeat(5_000),
      'broken.md': '---\n[{\n---\n# \n',
    };
    for (const [name, text] of Object.entries(files)) await vscode.workspace.fs.writeFile(uriOf(name), bytes(text));
    try {
      await until('all are read', () => Object.keys(files).every((name) => isRead(name)));
      await api.services.library.reading.whenIdle();
      const document = await openArticle('marks.txt');
      await hoverOn(document, '“');
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    } finally {
      for (const name of Object.keys(files)) await vscode.workspace.fs.delete(uriOf(name));
    }
    await until('all are gone', () => Object.keys(files).every((name) => !corpus().get(id(name))));
  });

  it('come back when a bad pattern in a setting is mended', async () => {
    const configuration = vscode.workspace.getConfiguration('seedReview');
    await configuration.update('include', ['{never closed'], vscode.ConfigurationTarget.Workspace);
    await until('no articles are shown', () => corpus().size === 0);
    await configuration.update('include', undefined, vscode.ConfigurationTarget.Workspace);
    await until('they are back', () => corpus().size >= 10);
  });
});

/** The articles that a search finds, through the extension's own index. */
function found({ services }: SeedReview, words: string): string[] {
  return services.library.searchIndex.search(parseQuery(words), { limit: 10 }).map((hit) => hit.id);
}
