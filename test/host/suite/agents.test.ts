import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { StatementAnswer } from '../../../src/agents/statements';
import { register as offerServers } from '../../../src/features/agents/mcpServers';
import type { Services } from '../../../src/features/services';
import { seedReview, until } from '../support';

describe('agents', () => {
  const call = async (name: string, input: object) => {
    const cancelling = new vscode.CancellationTokenSource();
    const options = { input, toolInvocationToken: undefined };
    const { content } = await vscode.lm.invokeTool(`seeds_${name}`, options, cancelling.token);
    const [part] = content;
    assert.ok(part instanceof vscode.LanguageModelTextPart);
    return JSON.parse(part.value) as Readonly<Record<string, unknown>>;
  };
  const switchAgents = (isOn: boolean | undefined) =>
    vscode.workspace.getConfiguration().update('seedReview.agents', isOn, vscode.ConfigurationTarget.Global);

  before(async () => {
    const api = await seedReview();
    await until('the articles are read', () => api.services.library.reading.size === 0);
  });
  after(() => switchAgents(undefined));

  it('get nothing until the person lets them ask', async () => {
    await assert.rejects(
      call('search', { query: 'guarantees' }),
      /seedReview\.agents|switched off|was not contributed/,
    );
  });

  it('get exact words, and who said them', async () => {
    await switchAgents(true);
    const answer = await call('whoSaid', { speaker: 'Pakistani defence minister', words: 'guarantees' });
    const [statement] = answer['statements'] as StatementAnswer[];
    assert.equal(statement?.speaker, 'Khawaja Asif');
    assert.match(statement.words[0]?.exact ?? '', /verbal guarantees/);
  });

  it('are told what is wrong with their arguments, and read nothing but articles', async () => {
    await assert.rejects(call('search', { query: 7 }));
    await assert.rejects(call('article', { article: '../../etc/passwd' }), /There is no article/);
  });
});

describe('servers for agents', () => {
  it('are not offered where chats have the tools, which would be there twice', () => {
    const subscriptions: vscode.Disposable[] = [];
    const host = { mcpServer: () => ({ command: 'node', args: [], env: {} }) };
    offerServers({ subscriptions } as unknown as vscode.ExtensionContext, { host } as unknown as Services);
    assert.equal(subscriptions.length, 0);
  });
});

describe('the quotations of a draft', () => {
  const draft =
    'Khawaja Asif called such promises “impossible in international negotiations”.\n\n' +
    '“There will be verbal guarantees by Tuesday at noon,” he said.\n';
  let document: vscode.TextDocument;
  const problems = () => vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'Seed Review');

  before(async () => {
    const api = await seedReview();
    await until('the articles are read', () => api.services.library.reading.size === 0);
    document = await vscode.workspace.openTextDocument({ language: 'markdown', content: draft });
    await vscode.window.showTextDocument(document);
  });
  after(() => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));

  it('are looked for in the articles', async () => {
    await vscode.commands.executeCommand('seedReview.checkQuotations');
    await until('one quotation is not found', () => problems().length === 1);
    const [problem] = problems();
    assert.ok(problem);
    assert.match(document.getText(problem.range), /^There will be verbal guarantees/);
  });

  it('are looked for again as the person writes, and no more once the marks are cleared', async () => {
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), '“Nobody in the world would ever say this,” he said.\n\n');
    await vscode.workspace.applyEdit(edit);
    await until('two are not found', () => problems().length === 2);
    await vscode.commands.executeCommand('seedReview.clearQuotations');
    assert.equal(problems().length, 0);
  });
});
