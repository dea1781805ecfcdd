import * as l10n from '@vscode/l10n';
import type { ArchiveAddress } from './address';
import { ArchiveProblem, type ArchiveProblemKind } from './problem';
import type { WireAnswer, WireFailure } from './wire';

/** In UTF-16 code units: what a server says may be long. The first is for people, the other for the log. */
const longestSaid = 200;
const longestDetail = 600;

/** What is wrong when a server did not answer. */
export function silence(
  address: ArchiveAddress,
  { failure, detail }: Extract<WireAnswer, { readonly failure: WireFailure }>,
): ArchiveProblem {
  const { url } = address;
  switch (failure) {
    case 'unreachable':
      return problem(
        'unreachable',
        l10n.t('No server answers at {0}. Check the address, and that the server is running.', url),
        detail,
      );
    case 'timeout':
      return problem(
        'timeout',
        l10n.t('{0} did not answer in time. It may have much to do; try again later.', url),
        detail,
      );
    case 'certificate':
      return problem(
        'certificate',
        l10n.t(
          '{0} cannot prove that it is the right server: its certificate does not verify, so nothing was sent. Where an authority of your own has signed it, name that authority’s file in NODE_EXTRA_CA_CERTS before you start.',
          url,
        ),
        detail,
      );
    case 'redirected':
      return problem(
        'redirected',
        l10n.t(
          '{0} sends you to another address, which name and password are not meant for. Give the one that it sends to, if that is yours.',
          url,
        ),
        detail,
      );
    case 'cut':
      return problem(
        'cut',
        l10n.t('The connection to {0} broke off before the answer was complete. Try again.', url),
        detail,
      );
    case 'tooLong':
      return problem('noServer', noOpenSearch(url), l10n.t('Its answer has no end.'));
    case 'stopped':
      return problem('stopped', l10n.t('Stopped before {0} answered.', url), detail);
  }
}

/** What is wrong when the answer is no JSON, although all seems well. @param body what came */
export function strangeAnswer({ url }: ArchiveAddress, body: string): ArchiveProblem {
  // What begins as JSON was JSON, before something in between lost the rest.
  if (/^\s{0,100}[[{]/.test(body)) return silence({ url, index: '' }, { id: 0, failure: 'cut', detail: body });
  return problem('noServer', noOpenSearch(url), body);
}

/**
 * What is wrong when a server answers that it will not.
 * @param json what it says of it; null when that is no JSON, as of a proxy
 * @param isNamed whether it was told who asks
 */
export function refusal(address: ArchiveAddress, status: number, json: unknown, isNamed: boolean): ArchiveProblem {
  const { url, index } = address;
  const { type, said } = errorIn(json);
  const kind = kindOf(status, type, said, json !== null);
  const detail = `${status} ${said}`;
  switch (kind) {
    case 'credentials':
      return problem(
        kind,
        isNamed
          ? l10n.t('{0} does not take this name and password.', url)
          : l10n.t('{0} wants a name and a password.', url),
        detail,
      );
    case 'forbidden':
      return problem(
        kind,
        l10n.t('{0} does not let you do this in the archive “{1}”. Ask whoever runs it for the right to.', url, index),
        detail,
      );
    case 'readOnly':
      return problem(
        kind,
        l10n.t(
          'The archive “{0}” takes nothing in just now: for the most part, because the disks of {1} are almost full. Ask whoever runs it to make room; then try again.',
          index,
          url,
        ),
        detail,
      );
    case 'noIndex':
      return problem(
        kind,
        l10n.t('There is no archive “{0}” at {1}. Check its name, or make it: seed-review archive create', index, url),
        detail,
      );
    case 'exists':
      return problem(kind, l10n.t('There is an archive “{0}” at {1} already.', index, url), detail);
    case 'unavailable':
      return problem(
        kind,
        l10n.t(
          '{0} cannot answer just now: it is starting, has too much to do, or parts of it are away. Try again later.',
          url,
        ),
        detail,
      );
    case 'tooMany':
      return problem(kind, l10n.t('Too many words begin like that. Type a letter or two more.'), detail);
    case 'query':
      return problem(kind, l10n.t('{0} does not take this request: {1}', url, said || String(status)), detail);
    case 'noServer':
      return problem(kind, noOpenSearch(url), detail);
    default:
      return problem('other', l10n.t('{0} could not do it: {1}', url, said || String(status)), detail);
  }
}

/** The statuses of who has too much to do, or is away, and of proxies before them. */
const passing: ReadonlySet<number> = new Set([408, 429, 502, 503, 504]);
/** What the server says where a beginning stands for more words than it looks for at once. */
const tooManyWords = /too_many|expanded to too many terms|maxClauseCount/;
/** Kinds of errors of a cluster of which a part has gone away. */
const ofAnotherNode = /node_|shard|transport|timeout|closed|rejected_execution|discovered/;

function kindOf(status: number, type: string, said: string, isJson: boolean): ArchiveProblemKind {
  if (type === 'cluster_block_exception')
    return /read-only|flood.stage|FORBIDDEN/i.test(said) ? 'readOnly' : 'unavailable';
  if (tooManyWords.test(`${type} ${said}`)) return 'tooMany';
  if (type === 'index_not_found_exception') return 'noIndex';
  if (type === 'resource_already_exists_exception') return 'exists';
  if (status === 401) return 'credentials';
  if (passing.has(status) || (status >= 500 && ofAnotherNode.test(type))) return 'unavailable';
  if (!isJson) return status === 403 ? 'forbidden' : 'noServer';
  if (status === 403) return 'forbidden';
  return status === 400 ? 'query' : 'other';
}

function noOpenSearch(url: string): string {
  return l10n.t(
    'What answers at {0} is no OpenSearch server. Check the address; there may be a login page before it.',
    url,
  );
}

/** What a server says that is wrong, in its words; empty when it says nothing. @param json its answer */
export function saidIn(json: unknown): string {
  return errorIn(json).said;
}

/** What a server says of an error: `{error: {type, reason, root_cause: […]}}`, or `{error: "…"}`. */
function errorIn(json: unknown): { readonly type: string; readonly said: string } {
  const error = propertyOf(json, 'error');
  if (typeof error === 'string') return { type: '', said: error.slice(0, longestSaid) };
  const [root] = [propertyOf(error, 'root_cause')].flat();
  const first = wordOf(root, 'type') === '' ? error : root;
  const type = wordOf(first, 'type');
  const said = [type, wordOf(first, 'reason'), wordOf(propertyOf(first, 'caused_by'), 'reason')]
    .filter(Boolean)
    .join(': ');
  return { type, said: said.slice(0, longestSaid) };
}

function propertyOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function wordOf(value: unknown, name: string): string {
  const word = propertyOf(value, name);
  return typeof word === 'string' ? word : '';
}

function problem(kind: ArchiveProblemKind, message: string, detail: string): ArchiveProblem {
  return new ArchiveProblem(kind, message, detail.slice(0, longestDetail));
}
