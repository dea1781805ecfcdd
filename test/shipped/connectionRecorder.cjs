/**
 * Loaded into a program before it starts (`node --require`), and into each of its threads: whatever opens a connection
 * is written down in the file that CONNECTIONS names, and fails.
 */
const { appendFileSync } = require('node:fs');
const dgram = require('node:dgram');
const dns = require('node:dns');
const http = require('node:http');
const http2 = require('node:http2');
const https = require('node:https');
const net = require('node:net');
const tls = require('node:tls');
const { threadId } = require('node:worker_threads');

const log = (line) => appendFileSync(process.env.CONNECTIONS, `${line}\n`);

/** Makes a function write down that it was called. */
function watch(object, name, label) {
  if (typeof object?.[name] !== 'function') return;
  object[name] = () => {
    log(`called ${label}.${name}`);
    throw new Error(`${label}.${name}: nothing leaves.`);
  };
}

for (const [object, label, names] of [
  [net.Socket.prototype, 'net.Socket', ['connect']],
  [net, 'net', ['connect', 'createConnection', 'createServer']],
  [tls, 'tls', ['connect', 'createServer']],
  [http, 'http', ['request', 'get', 'createServer']],
  [https, 'https', ['request', 'get', 'createServer']],
  [http2, 'http2', ['connect', 'createServer', 'createSecureServer']],
  [dgram, 'dgram', ['createSocket']],
  [dns, 'dns', Object.keys(dns)],
  [dns.promises, 'dns.promises', Object.keys(dns.promises)],
  [globalThis, 'globalThis', ['fetch', 'WebSocket', 'EventSource']],
])
  for (const name of names) watch(object, name, label);

log(`watching thread ${threadId}`);
