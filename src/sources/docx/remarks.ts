import { counted } from '../../article/counted';
import { changeRemarks } from '../office/changes';
import type { Package } from '../office/zip';
import { readXml } from '../office/xml';
import type { Findings } from './story';

/** What a person should know about a document of Word that was read. */
export function docxRemarks(findings: Findings, files: Package): string[] {
  const remarks = changeRemarks(findings);
  const comments = findings.comments.length;
  if (comments > 0)
    remarks.push(
      `${counted(comments, 'comment')} in the margin ${comments === 1 ? 'stands' : 'stand'} among the notes.`,
    );
  const edges = files.names.filter((name) => /^word\/(?:header|footer)\d{0,4}\.xml$/.test(name));
  const shown = new Set(edges.map((name) => wordsOf(files.text(name) ?? '')).filter((words) => /\p{L}/u.test(words)));
  if (shown.size > 0)
    remarks.push(`Headers and footers were left out: ${[...shown].slice(0, 3).map((words) => `“${words}”`).join(', ')}.`); // prettier-ignore
  if (findings.contents > 0) remarks.push('The table of contents was left out.');
  if (findings.hidden > 0) remarks.push('Hidden text was left out.');
  const embedded = files.names.filter((name) => /^word\/embeddings\/./.test(name)).length;
  if (embedded > 0) remarks.push(`Embedded files were left out: ${embedded}.`);
  return remarks;
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
