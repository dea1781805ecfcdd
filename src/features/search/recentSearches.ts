import type * as vscode from 'vscode';

const mostRecent = 10;
const recentKey = 'search.recent';

/** The latest searches in this workspace, newest first. */
export class RecentSearches {
  constructor(private readonly memory: vscode.Memento) {}

  get all(): readonly string[] {
    return this.memory.get<readonly string[]>(recentKey, []);
  }

  add(query: string): void {
    if (query.trim())
      void this.memory.update(
        recentKey,
        [query.trim(), ...this.all.filter((each) => each !== query.trim())].slice(0, mostRecent),
      );
  }
}
