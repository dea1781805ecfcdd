import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { SeedReview } from '../../../src/extension';
import { Signs } from '../../../src/features/articles/firstSign';
import type { Host } from '../../../src/features/host';
import { Services } from '../../../src/features/services';
import { openArticle, sample, until, uriOf } from '../support';

const extensionId = 'seed-review.seed-review';
const undated = 'keepers-of-the-tide-bell.txt';
/** Whoever was to list something would have begun by then. In ms. */
const while_ = 1000;

/** The part of package.json that this test reads. */
interface Manifest {
  contributes?: { commands?: { command: string }[] };
}

const write = (name: string, text: string) =>
  vscode.workspace.fs.writeFile(uriOf(name), new TextEncoder().encode(text));

const waitAWhile = () => new Promise((resolve) => setTimeout(resolve, while_));

function installed(): vscode.Extension<SeedReview> {
  const extension = vscode.extensions.getExtension<SeedReview>(extensionId);
  assert.ok(extension, `${extensionId} is not installed`);
  return extension;
}

describe('the extension', () => {
  it('activates', async () => {
    await installed().activate();
    assert.equal(installed().isActive, true);
  });

  it('registers every command that its manifest offers', async () => {
    await installed().activate();
    const offered = ((installed().packageJSON as Manifest).contributes?.commands ?? []).map(({ command }) => command);
    const registered = new Set(await vscode.commands.getCommands(true));
    assert.deepEqual(
      offered.filter((command) => !registered.has(command)),
      [],
    );
    assert.ok(offered.length > 0, 'the manifest offers no command');
  });
});

/** No article is read through. */
const host: Host = {
  openLocal: undefined,
  localFiles: undefined,
  cores: 1,
  mcpServer: undefined,
  threadsFrom: () => () => new Promise(() => undefined),
};

/** What a window works with that has just been opened, and waits for a sign. */
class NewWindow implements vscode.Disposable {
  readonly services: Services;
  private readonly log = vscode.window.createOutputChannel('Signs of Seeds', { log: true });
  private readonly signs: Signs;

  /** @param open what editors show @param wasOpen the name of an article that was open when the window was closed */
  constructor(open: readonly vscode.TextDocument[] = [], wasOpen?: string) {
    const { extensionUri } = installed();
    this.services = new Services(this.log, { storageUri: undefined, extensionUri }, host);
    this.signs = new Signs(this.services, new Set(wasOpen === undefined ? [] : [uriOf(wasOpen).toString()]));
    this.signs.look(open);
  }

  dispose(): void {
    for (const each of [this.signs, this.services, this.log]) each.dispose();
  }

  async isListed(): Promise<void> {
    await until('there is a sign', () => this.services.isAwake);
    await until('the articles are listed', () => this.services.library.corpus.size >= 10);
  }
}

/** Windows that a test opens are closed after it. */
function windows(): (...given: ConstructorParameters<typeof NewWindow>) => NewWindow {
  const open: NewWindow[] = [];
  afterEach(() => open.splice(0).forEach((each) => each.dispose()));
  return (...given) => {
    const window = new NewWindow(...given);
    open.push(window);
    return window;
  };
}

/** Runs before the suites that need articles: the window of the tests has its first sign only once. */
describe('before there is a sign of seeds', () => {
  const files = {
    'README.md': '# Quays\n\n“It leaks,” Ada Quist said on Friday.\n',
    'post.md': '---\nlayout: post\ntitle: Quays\ndate: 2025-11-08\n---\n“It leaks,” Ada Quist said on Friday.\n',
    'notes.txt': 'Ada Quist said on Friday that it leaks.\n',
  };
  const open = windows();
  let services: Services;

  before(async () => {
    ({ services } = await installed().activate());
    for (const [name, text] of Object.entries(files)) await write(name, text);
  });
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const name of Object.keys(files)) await vscode.workspace.fs.delete(uriOf(name));
    // The other suites expect the articles as they were.
    const isKnown = (name: string) => services.library.corpus.get(uriOf(name).toString()) !== undefined;
    await until('the files are forgotten', () => !Object.keys(files).some(isKnown));
  });

  const isAsleep = (): boolean => !services.isAwake && services.library.corpus.size === 0;

  it('nothing is listed', async () => {
    await waitAWhile();
    assert.ok(isAsleep());
  });

  for (const name of Object.keys(files))
    it(`${name} stays what it is`, async () => {
      const document = await openArticle(name);
      const { languageId } = document;
      await waitAWhile();
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        document.positionAt(document.getText().indexOf('Ada')),
      );
      assert.deepEqual(hovers, []);
      assert.equal(document.languageId, languageId);
      // It is not locked, so it takes what is typed.
      await vscode.commands.executeCommand('type', { text: 'x' });
      assert.ok(document.isDirty);
      await vscode.commands.executeCommand('workbench.action.files.revert');
      await until('it is as it was', () => !document.isDirty);
      assert.ok(isAsleep());
    });

  it('the log can be shown', async () => {
    await vscode.commands.executeCommand('seedReview.showLog');
    assert.ok(isAsleep());
    await vscode.commands.executeCommand('workbench.action.closePanel');
  });

  it('an article without a header is a sign only if it was open as one before', async () => {
    const [one, another] = [open(), open([], undated)];
    await openArticle(undated);
    await another.isListed();
    assert.equal(one.services.isAwake, false);
    assert.ok(isAsleep());
  });

  it('a command that works with articles has them listed', async () => {
    const window = open();
    const command = window.services.registerCommand('seedReview.test', (word: string) => `${word}!`);
    await waitAWhile();
    assert.equal(window.services.isAwake, false);
    assert.equal(await vscode.commands.executeCommand('seedReview.test', 'Ada'), 'Ada!');
    await window.isListed();
    command.dispose();
    assert.ok(isAsleep());
  });

  it('a view that a person sees has them listed', async () => {
    await vscode.commands.executeCommand('seedReview.articles.focus');
    await until('the articles are listed', () => services.library.corpus.size >= 10);
    await services.load();
    assert.equal(services.isLoading, false);
    const isUndated = ({ uri }: vscode.TextDocument) => uri.toString() === uriOf(undated).toString();
    const language = () => vscode.workspace.textDocuments.find(isUndated)?.languageId;
    await until('an open article has its language', () => language() === 'seed-article');
    await vscode.commands.executeCommand('workbench.view.explorer');
  });
});

describe('a sign of seeds is', () => {
  const open = windows();

  it('an article that is opened', async () => {
    const window = open();
    await waitAWhile();
    assert.equal(window.services.isAwake, false);
    await openArticle(sample);
    await window.isListed();
  });

  it('an article that is open', async () => {
    const document = await openArticle(sample);
    await open([document]).isListed();
  });

  it('a folder of decisions, whenever it comes', async () => {
    const folder = uriOf('.seed-review');
    const before = open();
    await waitAWhile();
    assert.equal(before.services.isAwake, false);
    await vscode.workspace.fs.createDirectory(folder);
    try {
      await before.isListed();
      await open().isListed();
    } finally {
      await vscode.workspace.fs.delete(folder, { recursive: true });
    }
  });

  it('a setting that says which files are articles', async () => {
    const put = (globs: readonly string[] | undefined) =>
      vscode.workspace.getConfiguration('seedReview').update('include', globs, vscode.ConfigurationTarget.Workspace);
    assert.equal(open().services.isAwake, false);
    await put(['**/*.{txt,md}']);
    try {
      await open().isListed();
    } finally {
      await put(undefined);
    }
  });
});
