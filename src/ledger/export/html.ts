import { escapeUTF8 } from 'entities';
import type { LedgerRow } from '../row';
import { dayInWords, shown, sourceOf, type ExportContext, type Writer } from './format';
import { speakerOf } from './markdown';

/** A page that stands for itself and prints well: the words, then whose there are. Nothing in it is loaded or run. */
export const writeHtml: Writer = async function* (rows, context) {
  const { title, problems } = context;
  const counts = new Map<string, { readonly first: number; count: number }>();
  let number = 0;
  yield head(title);
  yield `<main>\n`;
  for await (const row of rows) {
    number++;
    const name = row.speaker || 'Unnamed sources';
    const known = counts.get(name);
    if (known) known.count++;
    else counts.set(name, { first: number, count: 1 });
    yield statement(row, number, context);
  }
  if (number === 0) yield '<p>No statements.</p>\n';
  yield `</main>\n`;
  for (const problem of problems()) yield `<p class="problem">${html(problem)}</p>\n`;
  if (counts.size > 0) yield speakers(counts);
  yield '</body>\n</html>\n';
};

function statement(row: LedgerRow, number: number, { columns, linkTo }: ExportContext): string {
  const has = (key: string) => columns.some((column) => column.key === key);
  const day = row.published
    ? ` <time datetime="${html(row.published)}">${html(dayInWords(row.published))}</time>`
    : ' <span>no date</span>';
  const details = [row.type, row.basis, has('status') && row.status.replace('-', ' '), row.decided].filter(Boolean);
  const notes = has('notes') ? row.notes.map((note) => `<p class="note">${html(note)}</p>\n`).join('') : '';
  return `<article id="s${number}">
<blockquote>${html(row.words)}</blockquote>
<p class="who">${html(speakerOf(row))}${day}</p>
<p class="where">${html(sourceOf(row))} · ${html(details.join(' · '))} · <a href="${html(linkTo(row))}">open</a></p>
${notes}</article>
`;
}

function speakers(counts: ReadonlyMap<string, { readonly first: number; readonly count: number }>): string {
  const lines = [...counts]
    .sort(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1))
    .map(([name, { first, count }]) => `<tr><td><a href="#s${first}">${html(name)}</a></td><td>${count}</td></tr>\n`);
  return `<section>
<h2>Speakers</h2>
<table>
<thead><tr><th scope="col">Speaker</th><th scope="col">Statements</th></tr></thead>
<tbody>
${lines.join('')}</tbody>
</table>
</section>
`;
}

function head(title: string): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${html(title)}</title>
<style>
body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 Georgia, serif; color: #1a1a1a; background: #fff; }
article { margin: 1.5rem 0; break-inside: avoid; }
blockquote { margin: 0; padding-left: 1rem; border-left: 3px solid #888; overflow-wrap: anywhere; }
p { margin: 0.25rem 0 0 1.2rem; }
.who { font-weight: bold; }
.who time, .who span { font-weight: normal; }
.where, .note, table { font: 0.85rem/1.4 system-ui, sans-serif; color: #444; overflow-wrap: anywhere; }
.note { border-left: 3px solid #c90; padding-left: 0.5rem; }
.problem { color: #a00; font-weight: bold; }
table { border-collapse: collapse; }
th, td { text-align: left; padding: 0.2rem 1rem 0.2rem 0; border-bottom: 1px solid #ddd; }
@media print { body { margin: 0; max-width: none; } a { color: inherit; text-decoration: none; } }
</style>
</head>
<body>
<h1>${html(title)}</h1>
`;
}

function html(text: string): string {
  return escapeUTF8(shown(text));
}
