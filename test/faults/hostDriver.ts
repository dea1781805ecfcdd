/**
 * Seed Review in an extension host that is going to be killed: through its own commands and services, notes and
 * decisions, searches, imports, exports and the cache are written until that is the end of it. That begins when a file
 * `go` beside the workspace holds the process's id; what is kept is said in `log`, as storeWriter.ts does.
 */
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as vscode from 'vscode';
import type * as Extension from '../../src/extension';
import { documentOf, exportOf, exportPath } from './hostFiles';

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** The product, as it is built, which begins first. */
const product = createRequire(__filename)('./dist/extension.js') as Pick<typeof Extension, 'activate' | 'deactivate'>;

export function activate(context: vscode.ExtensionContext): Extension.SeedReview {
  const api = product.activate(context);
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (folder) void drive(api, folder);
  return api;
}

export const { deactivate } = product;

async function drive({ services }: Extension.SeedReview, folder: vscode.WorkspaceFolder): Promise<void> {
  const beside = (name: string) => join(folder.uri.fsPath, '..', name);
  const say = (line: string) => appendFileSync(beside('log'), `${line}\n`);
  try {
    await services.load();
    say(`begun ${process.pid}`);
    while (!existsSync(beside('go')) || readFileSync(beside('go'), 'utf8') !== String(process.pid)) await pause(20);
    const [first] = services.library.corpus.entries();
    const kinds = [decide(services, first!.id), search(), importDocuments(beside), exportAll(services, folder)];
    await Promise.all([...kinds, keepCache(services)].map((work) => work(say)));
  } catch (error) {
    say(`failed ${String(error)}`);
  }
}

type Work = (say: (line: string) => void) => Promise<void>;
type Services = Extension.SeedReview['services'];

/** Names that no other host has. */
const name = (number: number) => `h${process.pid}-${number}`;

function decide({ desks }: Services, id: string): Work {
  return async (say) => {
    for (let number = 0; ; number++) {
      const words = name(number);
      const note = { kind: 'note', at: null, thread: words } as const;
      const made = await desks.decide(id, { ...note, text: words });
      if (!made) throw new Error('nothing was decided');
      say(`kept ${made.id} ${words}`);
      if (number % 4 === 1) {
        say(`removing ${made.id}`);
        await desks.amend(id, made.id, { ...note, text: `${words}-again` });
        say(`kept ${made.id} ${words}-again`);
      } else if (number % 4 === 2) {
        say(`removing ${made.id}`);
        await desks.takeBack(id, made);
        say(`removed ${made.id}`);
      } else if (number % 4 === 3) {
        const everywhere = await desks.decideEverywhere(id, { kind: 'is called', name: words, as: words });
        if (everywhere) say(`kept ${everywhere.id} ${words}`);
      }
    }
  };
}

/** Takes the name that is proposed: the query itself. */
function search(): Work {
  return async (say) => {
    for (let number = 0; ; number++) {
      let isSaved = false;
      const saving = vscode.commands.executeCommand('seedReview.saveSearch', name(number));
      void saving.then(() => (isSaved = true));
      while (!isSaved) {
        await pause(50);
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      }
      say(`searched ${name(number)}`);
    }
  };
}

function importDocuments(beside: (name: string) => string): Work {
  return async (say) => {
    for (let number = 0; ; number++) {
      const file = vscode.Uri.file(beside(`${name(number)}.html`));
      writeFileSync(file.fsPath, documentOf(name(number)));
      await vscode.commands.executeCommand('seedReview.importSelected', file, [file]);
      say(`imported ${name(number)}`);
      await pause(50);
    }
  };
}

/** As an export does when its file has been chosen, which no test can choose so often. */
function exportAll(services: Services, folder: vscode.WorkspaceFolder): Work {
  return async (say) => {
    for (let number = 0; ; number++) {
      const store = services.storeIn(folder.uri);
      await store.sweep();
      await store.write(exportPath, piecesOf(exportOf(name(number))));
      say(`exported ${name(number)}`);
      await pause(20);
    }
  };
}

async function* piecesOf(text: string): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < text.length; at += 4096) yield new TextEncoder().encode(text.slice(at, at + 4096));
}

/** All articles are written anew each time. */
function keepCache({ library }: Services): Work {
  return async (say) => {
    for (let number = 0; ; number++) {
      for (const { id } of library.corpus.entries()) library.cache?.touch(id);
      await library.cache?.save();
      say(`cached ${number}`);
      await pause(50);
    }
  };
}
