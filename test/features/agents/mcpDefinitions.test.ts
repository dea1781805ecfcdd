import assert from 'node:assert/strict';
import type { Uri } from 'vscode';
import { version } from '../../../package.json';
import { mcpDefinitions } from '../../../src/features/agents/mcpDefinitions';

describe('the servers that an editor is offered', () => {
  const folder = (name: string, scheme: string, fsPath: string) => ({ name, uri: { scheme, fsPath } as Uri });
  const command = (path: string) => ({ command: 'node', args: ['cli.js', 'mcp', path], env: { A: '1' } });

  it('are one for each folder on this computer', () => {
    const folders = [folder('news', 'file', '/data/news'), folder('far', 'vscode-vfs', '/far')];
    assert.deepEqual(mcpDefinitions(folders, command), [
      ['Articles in news', 'node', ['cli.js', 'mcp', '/data/news'], { A: '1' }, version],
    ]);
    assert.deepEqual(mcpDefinitions([], command), []);
  });
});
