import * as vscode from 'vscode';
import type { DecidedLanguage } from '../../article/article';
import { isReadLanguage } from '../../language/packs/pack';
import { readArchivedId } from '../archive/archivedId';
import { settings } from '../contributions';

/** The language that the settings give the articles of a folder; null when they leave it to the texts. */
export function languageSetFor(article: string): DecidedLanguage | null {
  // An archive is no folder.
  if (readArchivedId(article)) return null;
  const code = vscode.workspace.getConfiguration(undefined, vscode.Uri.parse(article)).get<string>(settings.language);
  return code !== undefined && isReadLanguage(code) ? { code, by: 'setting' } : null;
}
