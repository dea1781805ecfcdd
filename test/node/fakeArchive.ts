import type { IncomingMessage, ServerResponse } from 'node:http';
import { serve, type TestServer } from '../archiveUnit/server';

/** What is kept of an article, as far as these tests know. */
export interface KeptDocument {
  readonly path: string;
  readonly text: string;
  readonly digest: string;
}

interface Index {
  readonly body: { readonly mappings?: unknown; readonly settings?: unknown };
  readonly documents: Map<string, KeptDocument>;
}

/** What a server answers: a status and JSON, or null to hang up without an answer. */
type Said = readonly [status: number, json: unknown] | null;

/** As much of OpenSearch as putting articles into an archive needs, with its indexes at hand. */
export class FakeArchive {
  readonly indexes = new Map<string, Index>();
  readonly requests: { readonly line: string; readonly authorization: string | undefined }[] = [];
  /** Answers in the place of the next requests, before they are looked at; undefined lets one through. */
  instead: ((line: string) => Said | undefined) | null = null;
  /** Of a document that is not taken, why. */
  refuses: (document: KeptDocument) => string | null = () => null;
  private server: TestServer | null = null;

  async start(): Promise<string> {
    this.server = await serve((request, response) => void this.answer(request, response));
    return this.server.url;
  }

  stop(): void {
    this.server?.close();
  }

  /** The documents of an index. */
  kept(index: string): readonly KeptDocument[] {
    return [...(this.indexes.get(index)?.documents.values() ?? [])];
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = '';
    for await (const piece of request.setEncoding('utf8')) body += piece;
    const path = request.url?.replace(/\?.*/, '') ?? '';
    const line = `${request.method} ${path}`;
    this.requests.push({ line, authorization: request.headers.authorization });
    const instead = this.instead?.(line);
    const said = instead === undefined ? this.say(line, body) : instead;
    if (!said) return void request.socket.destroy();
    response.writeHead(said[0], { 'content-type': 'application/json' }).end(JSON.stringify(said[1]));
  }

  private say(line: string, body: string): Said {
    const [, method = '', name = '', action = ''] = /^(\w+) \/([^/]*)\/?(.*)$/.exec(line) ?? [];
    if (name === '') return [200, { version: { number: '2.19.6', distribution: 'opensearch' } }];
    const index = this.indexes.get(name);
    if (method === 'PUT') {
      if (index) return problem(400, 'resource_already_exists_exception', `index [${name}] already exists`);
      this.indexes.set(name, { body: JSON.parse(body) as Index['body'], documents: new Map() });
      return [200, { acknowledged: true }];
    }
    if (!index) return problem(404, 'index_not_found_exception', `no such index [${name}]`);
    if (method === 'DELETE') return [200, { acknowledged: this.indexes.delete(name) }];
    if (action === '_mapping') return [200, { [name]: { mappings: index.body.mappings } }];
    if (action === '_count') return [200, { count: index.documents.size }];
    if (action === '_refresh') return [200, {}];
    if (action === '_mget') {
      const { ids } = JSON.parse(body) as { readonly ids: readonly string[] };
      return [200, { docs: ids.map((_id) => ({ _id, _source: index.documents.get(_id) })) }];
    }
    if (action === '_bulk') return [200, { items: this.take(index, body.trimEnd().split('\n')) }];
    return problem(400, 'illegal_argument_exception', line);
  }

  private take(index: Index, lines: readonly string[]): unknown[] {
    return lines.flatMap((line, at) => {
      if (at % 2 > 0) return [];
      const { _id } = (JSON.parse(line) as { readonly index: { readonly _id: string } }).index;
      const document = JSON.parse(lines[at + 1]!) as KeptDocument;
      const reason = this.refuses(document);
      if (reason !== null)
        return [{ index: { _id, status: 400, error: { type: 'mapper_parsing_exception', reason } } }];
      index.documents.set(_id, document);
      return [{ index: { _id, status: 201 } }];
    });
  }
}

function problem(status: number, type: string, reason: string): Said {
  return [status, { error: { root_cause: [{ type, reason }], type, reason }, status }];
}
