import * as vscode from 'vscode';
import { ArchiveProblem } from '../../archive/problem';
import type { Services } from '../services';
import { readArchivedId } from './archivedId';

/** So many articles are taken into the library because somebody decided something about them. */
const mostDecided = 500;

/**
 * Takes articles of the archive into the library as long as the person is connected: those that are opened, and, once
 * the archive has answered, those that somebody decided something about. So all that works with the library knows them.
 */
export function register(context: vscode.ExtensionContext, services: Services): void {
  const { archive, desks, library } = services;
  const take = (id: string) => {
    if (archive.pathOf(id) !== null) void bringIn(services, id);
  };
  const takeOpened = ({ uri }: vscode.TextDocument) => take(uri.toString());
  // Whoever goes down a list of results looks into many articles, and reads few.
  const leavePreviewed = (tab: vscode.Tab) => {
    const id = articleIn(tab);
    if (!tab.isPreview || !archive.members.has(id) || isShown(id) || new Set(desks.articles()).has(id)) return;
    archive.members.delete(id);
    library.corpus.remove(id);
  };
  const takeDecided = async () => {
    const { archive: asked } = archive;
    const ids = [...desks.articles()].filter((id) => archive.pathOf(id) !== null);
    if (ids.length > mostDecided)
      services.log.info(`Of ${ids.length} marked articles of the archive, ${mostDecided} are in the lists.`);
    for (const id of ids.slice(0, mostDecided)) {
      // One that cannot be reached now would not be a moment later.
      if (asked !== archive.archive || !(await bringIn(services, id))) return;
    }
  };
  const followConnection = () => {
    for (const { id } of [...library.corpus.entries()])
      if (readArchivedId(id) && archive.pathOf(id) === null) library.corpus.remove(id);
    vscode.workspace.textDocuments.forEach(takeOpened);
  };
  context.subscriptions.push(
    archive.changed.listen(followConnection),
    archive.woken.listen(() => void takeDecided()),
    archive.fileChanged.listen((id) => void (archive.members.has(id) && library.read(id))),
    vscode.workspace.onDidOpenTextDocument(takeOpened),
    vscode.window.tabGroups.onDidChangeTabs(({ opened, closed }) => {
      closed.forEach(leavePreviewed);
      // VS Code keeps what was closed a moment ago, and does not open it again.
      opened.map(articleIn).forEach(take);
    }),
    desks.changed.listen((id) => {
      if (archive.isAwake && archive.pathOf(id) !== null && !archive.members.has(id)) void bringIn(services, id);
    }),
    // What was opened while files were being listed was not in that list.
    library.loading.ended.listen(() => {
      for (const id of archive.members) if (!library.corpus.get(id)) void bringIn(services, id);
    }),
  );
  followConnection();
}

/** The id of what a tab shows; empty when that is no text. */
function articleIn({ input }: vscode.Tab): string {
  return input instanceof vscode.TabInputText ? input.uri.toString() : '';
}

function isShown(id: string): boolean {
  return vscode.window.tabGroups.all.some(({ tabs }) => tabs.some((tab) => articleIn(tab) === id));
}

/**
 * Takes an article of the archive into the library. Never throws: what is wrong is told where the article is opened.
 * @returns whether the archive could be asked
 */
export async function bringIn(services: Services, id: string): Promise<boolean> {
  const { archive, library } = services;
  // Somebody who reads in an archive works with articles.
  void services.load();
  try {
    const file = await archive.fileOf(id);
    if (!file) return true;
    archive.members.add(id);
    await library.read(id);
    // It was only looked into.
    if (!archive.members.has(id)) library.corpus.remove(id);
    return true;
  } catch (error) {
    if (!(error instanceof ArchiveProblem)) services.report(id, error);
    return false;
  }
}
