import * as vscode from 'vscode';
import { indexNameProblem, readServerUrl, type ArchiveAddress, type Credentials } from '../../archive/address';
import { Archive, type ArchiveStatus } from '../../archive/archive';
import { ArchiveClient } from '../../archive/client';
import { ArchiveProblem } from '../../archive/problem';
import type { Send } from '../../archive/wire';
import { articleCount } from '../../article/wording';
import { commands, contextKeys, settings } from '../contributions';
import type { Services } from '../services';
import { askFor, confirm, createStatus, setStatus, showInformation, showWarning, whileShowing } from '../show';
import { whileWanted } from '../whileWanted';

/**
 * Connects to an archive: only when the person says so, or has said so before and not taken it back. Nothing is asked
 * for before somebody searches the archive or opens an article of it.
 * @param send the one way to a server
 */
export function register(context: vscode.ExtensionContext, services: Services, send: Send): void {
  const connecting = new Connecting(services, context.secrets, send);
  context.subscriptions.push(
    connecting,
    vscode.commands.registerCommand(commands.connectArchive, () => connecting.connect()),
    vscode.commands.registerCommand(commands.disconnectArchive, () => connecting.disconnect()),
    vscode.commands.registerCommand(commands.archiveStatus, () => connecting.tellStatus()),
    // Another window has connected, or the person has edited the settings.
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (addressSettings.some((each) => event.affectsConfiguration(each))) connecting.restore();
    }),
    services.library.loading.began.listen(() => connecting.show()),
  );
  connecting.restore();
}

const addressSettings = [settings.archiveUrl, settings.archiveIndex];

class Connecting implements vscode.Disposable {
  private readonly item = createStatus('seedReview.archive', vscode.l10n.t('Seed Review: Archive'), 100);
  /** Null without a connection. */
  private address: ArchiveAddress | null = null;
  /** Address and index are written one after the other. */
  private isSaving = false;
  /** As far as it is known by now. */
  private health: ArchiveStatus['health'] | null = null;
  private readonly listening;

  constructor(
    private readonly services: Services,
    private readonly secrets: vscode.SecretStorage,
    private readonly send: Send,
  ) {
    this.listening = vscode.Disposable.from(
      services.archive.changed.listen(() => this.show()),
      services.archive.woken.listen(() => void this.lookAtHealth()),
    );
  }

  dispose(): void {
    this.listening.dispose();
    this.item.dispose();
  }

  /** Takes the connection that the settings name. Nothing is sent. */
  restore(): void {
    const address = addressInSettings();
    if (this.isSaving) return;
    if (address?.url === this.address?.url && address?.index === this.address?.index) return;
    this.services.archive.restored = this.restoreFrom(address).catch((error: unknown) =>
      this.services.report(settings.archiveUrl, error),
    );
  }

  private async restoreFrom(address: ArchiveAddress | null): Promise<void> {
    this.address = address;
    const credentials = address && (await this.credentialsFor(address.url));
    if (this.address === address) this.use(address, credentials);
  }

  private use(address: ArchiveAddress | null, credentials: Credentials | null): void {
    this.address = address;
    this.health = null;
    this.services.archive.use(address && this.archiveAt(address, credentials), address?.index ?? '');
  }

  private archiveAt(address: ArchiveAddress, credentials: Credentials | null): Archive {
    return new Archive(new ArchiveClient(address, credentials, this.send));
  }

  /** @param known the address to begin with */
  async connect(known = this.address): Promise<void> {
    const address = await askForAddress(known);
    if (address && (await this.isWanted(address))) await this.connectTo(address);
  }

  /** Asks for name and password as long as the server wants others. */
  private async connectTo(address: ArchiveAddress): Promise<void> {
    let credentials = await this.credentialsFor(address.url);
    for (;;) {
      const archive = this.archiveAt(address, credentials);
      const status = await this.statusOf(archive);
      if (status === null) return;
      if (!(status instanceof ArchiveProblem)) return this.keep(address, credentials, status);
      if (status.kind !== 'credentials') return void this.tell(status, address);
      credentials = await askForCredentials(address, credentials, status.message);
      if (!credentials) return;
    }
  }

  /** What travels is said before anything does. */
  private async isWanted({ url, index }: ArchiveAddress): Promise<boolean> {
    if (url === this.address?.url && index === this.address.index) return true;
    return confirm(
      vscode.l10n.t(
        'Connect to the archive “{0}” on {1}? What you search for will be sent there, and which of its articles you open or have marked. Nothing in your folders will be: no articles, notes or decisions.',
        index,
        new URL(url).host,
      ),
      vscode.l10n.t('Connect'),
    );
  }

  /** @returns null when the person has cancelled */
  private statusOf(archive: Archive): Thenable<ArchiveStatus | ArchiveProblem | null> {
    return whileShowing(vscode.l10n.t('Asking the archive'), (token) =>
      whileWanted(token, (signal) => archive.status(signal)).catch((error: unknown) => {
        if (error instanceof ArchiveProblem) return error;
        throw error;
      }),
    );
  }

  private async keep(address: ArchiveAddress, credentials: Credentials | null, status: ArchiveStatus): Promise<void> {
    if (credentials) await this.secrets.store(keyOf(address.url), JSON.stringify(credentials));
    this.services.archive.restored = Promise.resolve();
    this.use(address, credentials);
    this.know(status);
    await this.save(address);
    void showInformation(sayStatus(address.index, status));
  }

  async disconnect(): Promise<void> {
    const { address } = this;
    if (!address) return this.tellNone();
    this.use(null, null);
    await this.secrets.delete(keyOf(address.url));
    await this.save(null);
    void showInformation(vscode.l10n.t('You are not connected to the archive “{0}” any more.', address.index));
  }

  private tellNone(): void {
    void showInformation(vscode.l10n.t('You are not connected to an archive.'));
  }

  /** Says how the archive is, and offers to connect to another one or to none. */
  async tellStatus(): Promise<void> {
    await this.services.archive.restored;
    const { archive } = this.services.archive;
    const { address } = this;
    if (!archive || !address) return this.tellNone();
    const status = await this.statusOf(archive);
    if (!status) return;
    const isProblem = status instanceof ArchiveProblem;
    const [login, other, end] = [
      vscode.l10n.t('Log In…'),
      vscode.l10n.t('Connect to Another…'),
      vscode.l10n.t('Disconnect'),
    ];
    if (!isProblem) this.know(status);
    const isLoginWanted = isProblem && status.kind === 'credentials';
    const show = isProblem || status.health === 'red' ? showWarning : showInformation;
    const message = isProblem ? status.message : sayStatus(address.index, status);
    const chosen = await show(message, ...(isLoginWanted ? [login] : []), other, end);
    if (chosen === login) await this.connectTo(address);
    if (chosen === other) await this.connect();
    if (chosen === end) await this.disconnect();
  }

  private async save(address: ArchiveAddress | null): Promise<void> {
    const configuration = vscode.workspace.getConfiguration();
    this.isSaving = true;
    try {
      await configuration.update(settings.archiveUrl, address?.url, vscode.ConfigurationTarget.Global);
      await configuration.update(settings.archiveIndex, address?.index, vscode.ConfigurationTarget.Global);
    } finally {
      this.isSaving = false;
    }
  }

  /** Nobody has to type an address again for one letter that was wrong. */
  private async tell(problem: ArchiveProblem, address: ArchiveAddress): Promise<void> {
    if (problem.detail !== '') this.services.log.warn(`${problem.message} ${problem.detail}`);
    const change = vscode.l10n.t('Change the Address…');
    if ((await showWarning(problem.message, change)) === change) await this.connect(address);
  }

  private know({ health }: ArchiveStatus): void {
    this.health = health;
    this.show();
  }

  /** Beside what a person asks for: whoever asked is told of what goes wrong. */
  private async lookAtHealth(): Promise<void> {
    const { archive } = this.services.archive;
    const status = await archive?.status().catch(() => null);
    if (status && archive === this.services.archive.archive) this.know(status);
  }

  /** A window in which nobody looks at articles shows nothing. */
  show(): void {
    const { archive, isAwake, name } = this.services.archive;
    void vscode.commands.executeCommand('setContext', contextKeys.archiveConnected, archive !== null);
    if (!archive || !this.address || !(isAwake || this.health || this.services.isAwake)) return this.item.hide();
    const where = vscode.l10n.t('Connected to the archive “{0}” on {1}.', name, new URL(this.address.url).host);
    const isRed = this.health === 'red';
    setStatus(this.item, {
      icon: isRed ? 'warning' : 'archive',
      text: name,
      tooltip: `${where} ${isRed ? somethingMissing() : vscode.l10n.t('Select to see how it is, or to disconnect.')}`,
      command: commands.archiveStatus,
    });
  }

  private async credentialsFor(url: string): Promise<Credentials | null> {
    return readCredentials(await this.secrets.get(keyOf(url)));
  }
}

/**
 * What the person's own settings say. Those of a folder cannot: whoever made it must not have the editor connect
 * anywhere. Their scope says so, too.
 */
function addressInSettings(): ArchiveAddress | null {
  const [url, index] = addressSettings.map((each) => {
    const value = vscode.workspace.getConfiguration().inspect<unknown>(each)?.globalValue;
    return typeof value === 'string' ? value : '';
  }) as [string, string];
  const read = readServerUrl(url);
  return 'url' in read && indexNameProblem(index) === null ? { url: read.url, index } : null;
}

async function askForAddress(known: ArchiveAddress | null): Promise<ArchiveAddress | null> {
  const title = vscode.l10n.t('Connect to an Archive');
  const typed = await askFor({
    title,
    prompt: vscode.l10n.t('The address of an OpenSearch server'),
    placeHolder: vscode.l10n.t('For example {0}', 'https://archive.example.org:9200'),
    value: known?.url ?? '',
    ignoreFocusOut: true,
    validateInput: (value) => {
      const read = readServerUrl(value);
      return 'problem' in read ? read.problem : undefined;
    },
  });
  const read = typed === undefined ? null : readServerUrl(typed);
  if (!read || !('url' in read)) return null;
  const index = await askFor({
    title,
    prompt: vscode.l10n.t('What is the archive called there? It is the name of an index.'),
    value: known?.index ?? '',
    ignoreFocusOut: true,
    validateInput: (value) => indexNameProblem(value.trim()) ?? undefined,
  });
  return index === undefined ? null : { url: read.url, index: index.trim() };
}

/** @param reason why the server did not take the former ones, or none */
async function askForCredentials(
  { url }: ArchiveAddress,
  former: Credentials | null,
  reason: string,
): Promise<Credentials | null> {
  const title = vscode.l10n.t('Log In to {0}', new URL(url).host);
  const user = await askFor({
    title,
    prompt: `${reason} ${vscode.l10n.t('What is your name there?')}`,
    value: former?.user ?? '',
    ignoreFocusOut: true,
    validateInput: userProblem,
  });
  if (user === undefined) return null;
  const password = await askFor({
    title,
    prompt: vscode.l10n.t('The password of {0}; VS Code keeps it with its secrets', user),
    password: true,
    ignoreFocusOut: true,
  });
  return password === undefined ? null : { user, password };
}

/** Basic authentication ends a name with a colon. */
function userProblem(user: string): string | undefined {
  if (user === '') return vscode.l10n.t('Type a name.');
  return user.includes(':') ? vscode.l10n.t('A name has no colon.') : undefined;
}

function sayStatus(name: string, { articles, health }: ArchiveStatus): string {
  const connected = vscode.l10n.t('Connected to the archive “{0}”: {1}.', name, articleCount(articles));
  return health === 'red' ? `${connected} ${somethingMissing()}` : connected;
}

function somethingMissing(): string {
  return vscode.l10n.t('Part of it cannot be reached now, so that articles are missing. Tell whoever runs the server.');
}

/** Where a name and a password are kept. */
function keyOf(url: string): string {
  return `archive ${url}`;
}

function readCredentials(kept: string | undefined): Credentials | null {
  return kept === undefined ? null : (JSON.parse(kept) as Credentials);
}
