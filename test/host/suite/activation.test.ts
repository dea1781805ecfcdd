import assert from 'node:assert/strict';
import * as vscode from 'vscode';

const extensionId = 'seed-review.seed-review';

/** The part of package.json that this test reads. */
interface Manifest {
  contributes?: { commands?: { command: string }[] };
}

describe('the extension', () => {
  it('activates', async () => {
    const extension = vscode.extensions.getExtension(extensionId);
    assert.ok(extension, `${extensionId} is not installed`);
    await extension.activate();
    assert.equal(extension.isActive, true);
  });

  it('registers every command that its manifest offers', async () => {
    const extension = vscode.extensions.getExtension<unknown>(extensionId);
    await extension?.activate();
    const offered = ((extension?.packageJSON as Manifest).contributes?.commands ?? []).map(({ command }) => command);
    const registered = new Set(await vscode.commands.getCommands(true));
    assert.deepEqual(
      offered.filter((command) => !registered.has(command)),
      [],
    );
    assert.ok(offered.length > 0, 'the manifest offers no command');
  });
});
