import * as vscode from 'vscode';
import { settings } from '../contributions';
import { askFor } from '../show';

/** Part of what VS Code's own Git extension offers (its git.d.ts, version 1). */
interface GitExtension {
  getAPI(version: 1): { readonly repositories: readonly { getConfig(key: string): Promise<string> }[] };
}

/**
 * The name under which this person decides: that of the setting, or git's, or what the person says when asked, which is
 * asked once.
 * @returns undefined when the person does not say
 */
export async function reviewerName(): Promise<string | undefined> {
  return (await knownReviewerName()) ?? (await askForName());
}

/** The same without asking; undefined when nothing says it. */
export async function knownReviewerName(): Promise<string | undefined> {
  return nameInSettings() ?? (await nameInGit());
}

export function nameInSettings(): string | undefined {
  return vscode.workspace.getConfiguration().get<string>(settings.reviewer)?.trim() || undefined;
}

async function nameInGit(): Promise<string | undefined> {
  const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
  try {
    const [repository] = extension?.isActive ? extension.exports.getAPI(1).repositories : [];
    return (await repository?.getConfig('user.name'))?.trim() || undefined;
  } catch {
    // It is switched off, or git is not installed.
    return undefined;
  }
}

async function askForName(): Promise<string | undefined> {
  const typed = await askFor({
    title: vscode.l10n.t('Your Name'),
    prompt: vscode.l10n.t(
      'Stands beside what you decide, for your colleagues and for you. It can be changed in the settings.',
    ),
    validateInput: (value) => (value.trim() ? undefined : vscode.l10n.t('Type your name.')),
  });
  const name = typed?.trim();
  if (name)
    await vscode.workspace.getConfiguration().update(settings.reviewer, name, vscode.ConfigurationTarget.Global);
  return name;
}
