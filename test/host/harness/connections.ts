import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/**
 * From now on, notes each connection that our code opens in Node's extension host, and each of Node's modules for
 * connections that it asks for. VS Code and other extensions have their own, so the stack decides whose it is.
 * @param folder where our bundles are
 * @returns what was called; grows
 */
function watchConnections(folder: string): readonly string[] {
  const found: string[] = [];
  const isOurs = () => {
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 100;
    const { stack = '' } = new Error();
    Error.stackTraceLimit = stackTraceLimit;
    return stack.includes(folder);
  };
  const watch = (label: string, object: object, names: readonly string[]) => {
    const functions = object as Record<string, (...args: unknown[]) => unknown>;
    for (const name of names) {
      const original = functions[name];
      if (typeof original !== 'function') continue;
      functions[name] = function (this: unknown, ...args: unknown[]) {
        if (isOurs()) found.push(`${label}.${name}`);
        return original.apply(this, args);
      };
    }
  };
  const [net, dns] = [process.getBuiltinModule('node:net'), process.getBuiltinModule('node:dns')];
  watch('net.Socket', net.Socket.prototype, ['connect']);
  watch('net', net, ['createServer']);
  watch('dgram', process.getBuiltinModule('node:dgram'), ['createSocket']);
  watch('dns', dns, ['lookup', 'resolve', 'resolve4', 'resolve6']);
  watch('dns.promises', dns.promises, ['lookup', 'resolve', 'resolve4', 'resolve6']);
  watch('child_process', process.getBuiltinModule('node:child_process'), ['spawn', 'fork', 'exec', 'execFile']);
  watch('globalThis', globalThis, ['fetch', 'WebSocket', 'EventSource']);
  watchModules(folder, found);
  return found;
}

/** VS Code gives each extension modules of its own in place of some of Node's. */
function watchModules(folder: string, found: string[]): void {
  type Load = (name: string, parent: { readonly filename?: string } | undefined, isMain: boolean) => unknown;
  const modules = process.getBuiltinModule('node:module') as unknown as { _load: Load };
  const load = modules._load;
  modules._load = function (this: unknown, name, parent, isMain) {
    const isNetwork = /^(?:node:)?(?:https?|http2|net|tls|dns|dns\/promises|dgram|undici|child_process)$/.test(name);
    if (isNetwork && parent?.filename?.startsWith(folder)) found.push(`require("${name}")`);
    return load.call(this, name, parent, isMain);
  };
}

/**
 * Begins to watch, and has mocha run what `load` defines and then look at what was seen. Only in Node's host: in the
 * web worker's there is nothing but globals, and bundles have none of those (test/shipped).
 */
export function nothingLeavesWhile(load: () => void): void {
  const extension = vscode.extensions.getExtension('seed-review.seed-review');
  assert.ok(extension);
  const folder = vscode.Uri.joinPath(extension.extensionUri, 'dist').fsPath;
  const found = watchConnections(folder);
  load();
  describe('nothing leaves', () => {
    it('by a connection that our code opens, in all that was tested here', () => {
      assert.ok(extension.isActive);
      assert.deepEqual(found, []);
    });

    it('unseen', () => {
      const call = process
        .getBuiltinModule('node:vm')
        .runInThisContext('(open) => open()', { filename: `${folder}/probe.js` }) as (open: () => void) => void;
      call(() => {
        const socket = process.getBuiltinModule('node:net').connect(9, '127.0.0.1');
        socket.on('error', () => undefined).destroy();
      });
      assert.deepEqual(found, ['net.Socket.connect']);
    });
  });
}
