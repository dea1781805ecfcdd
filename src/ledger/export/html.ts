import * as l10n from '@vscode/l10n';
import { escapeUTF8 } from 'entities';
import { formatNumber, locale } from '../../article/wording';
import { personKey } from '../../corpus/people';
import { inSlices, Slices } from '../../corpus/slices';
import { behindNetwork, behindTimeline, type TableBehind } from '../pictures/behind';
import { NetworkCount } from '../pictures/network';
import { NetworkLayout } from '../pictures/networkLayout';
import { drawNetwork } from '../pictures/networkPicture';
import { lookedAt, svgText, type Shape, type Wrapping } from '../pictures/shape';
import { paperStyle } from '../pictures/style';
import { TimelineCount } from '../pictures/timeline';
import { drawnByLanes } from '../pictures/timelinePicture';
import type { LedgerRow } from '../row';
import { termName } from '../terms';
import { dayInWords, shown, sourceOf, type ExportContext, type Writer } from './format';
import { speakerOf } from './markdown';

/** Pictures on paper show no more than can be read there. */
const mostLanes = 15;
const mostNodes = 40;
/** As wide as a page of paper with its margins, in pixels. */
const pictureWidth = 720;
const networkHeight = 520;

/**
 * A page that stands for itself and prints well: the words, then whose they are, and pictures of them whose parts lead
 * to the words. Nothing in it is loaded or run.
 */
export const writeHtml: Writer = async function* (rows, context) {
  const { title, problems } = context;
  const counts: SpeakerCounts = new Map();
  const [timeline, network] = [new TimelineCount('speaker'), new NetworkCount()];
  let number = 0;
  yield head(title);
  yield `<main>\n`;
  for await (const row of rows) {
    number++;
    const name = row.speaker || l10n.t('Unnamed sources');
    const key = personKey(name) || name;
    const known = counts.get(key);
    if (known) known.count++;
    else counts.set(key, { name, first: number, count: 1 });
    timeline.add(row);
    network.add(row);
    yield statement(row, number, context);
  }
  if (number === 0) yield `<p>${html(l10n.t('No statements.'))}</p>\n`;
  yield `</main>\n`;
  for (const problem of problems()) yield `<p class="problem">${html(problem)}</p>\n`;
  if (counts.size > 0) yield* speakers(counts);
  if (number > 0) yield* pictures(timeline, network);
  yield '</body>\n</html>\n';
};

/** By the keys of speakers: the name, the number of the first statement, and how many there are. */
type SpeakerCounts = Map<string, { readonly name: string; readonly first: number; count: number }>;

function statement(row: LedgerRow, number: number, { columns, linkTo }: ExportContext): string {
  const has = (key: string) => columns.some((column) => column.key === key);
  const day = row.published
    ? ` <time datetime="${html(row.published)}">${html(dayInWords(row.published))}</time>`
    : ` <span>${html(l10n.t('no date'))}</span>`;
  const terms = [row.type, row.basis, ...(has('status') ? [row.status] : [])].map(termName);
  const details = [...terms, row.decided].filter(Boolean);
  const notes = has('notes') ? row.notes.map((note) => `<p class="note">${html(note)}</p>\n`).join('') : '';
  return `<article id="s${number}">
<blockquote>${html(row.words)}</blockquote>
<p class="who">${html(speakerOf(row))}${day}</p>
<p class="where">${html(sourceOf(row))} · ${html(details.join(' · '))} · <a href="${html(linkTo(row))}">${html(l10n.t('Open'))}</a></p>
${notes}</article>
`;
}

/** Those with the most statements first. In slices: there may be many. */
async function* speakers(counts: SpeakerCounts): AsyncGenerator<string> {
  yield `<section>
<h2>${html(l10n.t('Speakers'))}</h2>
<table>
<thead><tr><th scope="col">${html(l10n.t('Speaker'))}</th><th scope="col">${html(l10n.t('Statements'))}</th></tr></thead>
<tbody>
`;
  const slices = new Slices();
  const byCount = new Map<number, string[]>();
  for (const [key, { count }] of counts) {
    const keys = byCount.get(count);
    if (keys) keys.push(key);
    else byCount.set(count, [key]);
  }
  for (const [count, keys] of [...byCount].sort(([a], [b]) => b - a)) {
    if (slices.isOver) await slices.pause();
    for (const key of keys.sort()) {
      const { name, first } = counts.get(key)!;
      yield `<tr><td><a href="#s${first}">${html(name)}</a></td><td>${formatNumber(count)}</td></tr>\n`;
    }
  }
  yield `</tbody>
</table>
</section>
`;
}

async function* pictures(lanes: TimelineCount, names: NetworkCount): AsyncGenerator<string> {
  const slices = new Slices();
  const wrap: Wrapping = (_choice, first) =>
    first === null ? lookedAt() : { tag: 'a', attributes: { href: `#s${first + 1}` } };
  const timeline = await inSlices(lanes.timelineBySteps(mostLanes));
  const drawn = await inSlices(drawnByLanes(timeline, { width: pictureWidth, span: null, wrap }));
  await slices.pause();
  const timelineKey = [
    l10n.t('Circles: when it was published.'),
    l10n.t('Diamonds and bars: the days, and the months and years, that it speaks of.'),
    l10n.t('Triangles: more this way.'),
  ].join(' ');
  yield picture(l10n.t('Timeline'), timelineKey, drawn.svg, behindTimeline(timeline));
  await slices.pause();
  const network = names.network(mostNodes);
  if (network.arrows.length === 0) return;
  await slices.pause();
  const layout = new NetworkLayout(network);
  while (!layout.step()) if (slices.isOver) await slices.pause();
  const places = layout.places(pictureWidth, networkHeight);
  const svg = drawNetwork(network, places, { width: pictureWidth, height: networkHeight, wrap });
  const networkKey = l10n.t('An arrow leads from whoever speaks to whom they speak of; the thicker, the more often.');
  yield picture(l10n.t('Who speaks of whom'), networkKey, svg, behindNetwork(network));
}

function picture(heading: string, key: string, svg: Shape, { head: titles, rows, caption }: TableBehind): string {
  const line = (tag: 'th' | 'td', cells: readonly string[]) =>
    `<tr>${cells.map((cell) => `<${tag}>${html(cell)}</${tag}>`).join('')}</tr>\n`;
  return `<section class="pictured">
<h2>${html(heading)}</h2>
<p class="where">${html(key)}</p>
${svgText(svg)}
${caption ? `<p class="where">${html(caption)}</p>\n` : ''}<details><summary>${html(l10n.t('As a table'))}</summary>
<table>
${line('th', titles)}${rows.map((cells) => line('td', cells)).join('')}</table>
</details>
</section>
`;
}

function head(title: string): string {
  return `<!DOCTYPE html>
<html lang="${new Intl.Locale(locale()).language}">
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
th, td { text-align: left; vertical-align: top; padding: 0.2rem 1rem 0.2rem 0; border-bottom: 1px solid #ddd; }
.pictured { break-inside: avoid; }
.pictured svg { max-width: 100%; height: auto; }
.pictured a { text-decoration: none; }
${paperStyle}@media print { body { margin: 0; max-width: none; } a { color: inherit; text-decoration: none; } }
</style>
</head>
<body>
<h1>${html(title)}</h1>
`;
}

function html(text: string): string {
  return escapeUTF8(shown(text));
}
