import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { register as registerTools } from '../../../src/features/agents/languageModelTools';
import { register as registerParticipant } from '../../../src/features/agents/participant';
import type { Services } from '../../../src/features/services';

describe('what chats may ask', () => {
  it('is left out where the host has no chats', () => {
    const context = {
      subscriptions: [],
      extension: { packageJSON: { contributes: { languageModelTools: [{ name: 'seeds_search' }] } } },
    };
    for (const register of [registerTools, registerParticipant])
      register(context as unknown as vscode.ExtensionContext, {} as Services);
    assert.deepEqual(context.subscriptions, []);
  });
});
