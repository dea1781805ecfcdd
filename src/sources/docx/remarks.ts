import * as l10n from '@vscode/l10n';
import { formatNumber } from '../../article/wording';
import { remarksOn } from '../office/remarks';
import type { Package } from '../office/zip';
import { readXml } from '../office/xml';
import type { Findings } from './story';

/** What a person should know about a document of Word that was read. */
export function docxRemarks(findings: Findings, files: Package): string[] {
  const { insertions, deletions, comments, contents, hidden } = findings;
  const edges = files.names.filter((name) => /^word\/(?:header|footer)\d{0,4}\.xml$/.test(name));
  const shown = new Set(edges.map((name) => wordsOf(files.text(name) ?? '')).filter((words) => /\p{L}/u.test(words)));
  const embedded = files.names.filter((name) => /^word\/embeddings\/./.test(name)).length;
  return [
    ...remarksOn({
      ...{ insertions, deletions, contents, hidden },
      comments: comments.length,
      edges: [...shown].slice(0, 3),
    }),
    ...(embedded > 0 ? [l10n.t('Embedded files were left out: {0}.', formatNumber(embedded))] : []),
  ];
}

function wordsOf(xml: string): string {
  let [words, isText] = ['', false];
  readXml(xml, {
    open: (name) => void (isText = name === 'w:t'),
    close: (name) => {
      if (name === 'w:t') isText = false;
      if (name === 'w:p') words += ' ';
    },
    text: (text) => void (isText && words.length < 200 && (words += text)),
  });
  return words.replace(/\s+/g, ' ').trim().slice(0, 60);
}
