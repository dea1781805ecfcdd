import { l10n } from 'vscode';
import { escapeUTF8 } from 'entities';
import { groupings } from '../../ledger/columns';
import type { Page } from './webviewPage';

/** The ledger's page. Line breaks between the parts of a line are spaces. */
export const ledgerPage = (): Page => ({
  title: l10n.t('Statements'),
  script: 'ledger.js',
  style: 'ledger.css',
  body: `<div id="bar">
<input id="query" type="search"
 placeholder="${escapeUTF8(l10n.t('Search: words, speaker:name, on:2025-11'))}" aria-label="${escapeUTF8(l10n.t('Search the statements'))}">
<span title="${escapeUTF8(l10n.t('Said on, or speaks of, a day between these: 2025-11-08, 2025-11 or 2025'))}">
<label>${escapeUTF8(l10n.t('From'))} <input id="from" placeholder="2025-11-08"></label>
<label>${escapeUTF8(l10n.t('to'))} <input id="to" placeholder="2025-11-08"></label></span>
<label>${escapeUTF8(l10n.t('Group by'))} <select id="group"><option value="">${escapeUTF8(l10n.t('nothing'))}</option>${groupOptions()}</select></label>
<label>${escapeUTF8(l10n.t('Picture'))} <select id="pictured"><option value="">${escapeUTF8(l10n.t('none'))}</option>
<option value="timeline">${escapeUTF8(l10n.t('Timeline'))}</option><option value="network">${escapeUTF8(l10n.t('Who speaks of whom'))}</option></select></label>
<label title="${escapeUTF8(l10n.t('A story that several papers have is shown as it was published first'))}">
<input id="reprints" type="checkbox"> ${escapeUTF8(l10n.t('Reprints once'))}</label>
<button id="clear" hidden>${escapeUTF8(l10n.t('Clear Filters'))}</button>
<button id="columns">${escapeUTF8(l10n.t('Columns…'))}</button>
<button id="export">${escapeUTF8(l10n.t('Export…'))}</button>
<span id="count" role="status"></span>
</div>
<div id="picture" hidden>
<div id="tools">
<span id="timelineKey" aria-hidden="true">
<i class="said">●</i> ${escapeUTF8(l10n.t('published'))} <i class="day">◆</i> ${escapeUTF8(l10n.t('speaks of a day'))}
<i class="period">▬</i> ${escapeUTF8(l10n.t('of a month or year'))} <i>◂ ▸</i> ${escapeUTF8(l10n.t('more this way · drag to choose a time'))}</span>
<span id="networkKey" aria-hidden="true">
<i class="said">●</i> ${escapeUTF8(l10n.t('speaks of others'))} <i class="said">○</i> ${escapeUTF8(l10n.t('is spoken of'))}
· ${escapeUTF8(l10n.t('choose a name or an arrow to see the statements'))}</span>
<label id="lanesLabel">${escapeUTF8(l10n.t('Lanes by'))} <select id="lanes">
<option value="speaker">${escapeUTF8(l10n.t('speaker'))}</option><option value="article">${escapeUTF8(l10n.t('article'))}</option></select></label>
<button id="saveSvg">${escapeUTF8(l10n.t('Save as SVG…'))}</button>
<button id="savePng">${escapeUTF8(l10n.t('Save as PNG…'))}</button>
</div>
<div id="drawing"></div>
<div id="caption"></div>
<details><summary>${escapeUTF8(l10n.t('As a table'))}</summary><table id="behind"></table></details>
</div>
<div id="grid" role="grid" aria-label="${escapeUTF8(l10n.t('Statements'))}" aria-multiselectable="true" tabindex="0"
 data-none="${escapeUTF8(l10n.t('There are no such statements. Clear the search or a filter to see others.'))}">
<div id="head" role="rowgroup"></div>
<div id="space"><div id="rows" role="rowgroup"></div></div>
</div>
<div id="detail" data-empty="${escapeUTF8(l10n.t('Select a statement to read all of it.'))}">
<blockquote id="words"></blockquote>
<div id="who"></div>
<div id="where"></div>
<div id="acts">
<button data-act="open">${escapeUTF8(l10n.t('Open'))} <kbd>Enter</kbd></button>
<button data-act="saidBy">${escapeUTF8(l10n.t('Said by…'))} <kbd>S</kbd></button>
<button data-act="notAStatement">${escapeUTF8(l10n.t('Not a Statement'))} <kbd>X</kbd></button>
<button data-act="compare">${escapeUTF8(l10n.t('Compare'))} <kbd>C</kbd></button>
<button data-act="copy">${escapeUTF8(l10n.t('Copy'))} <kbd>Ctrl+C</kbd></button>
</div>
</div>`,
});

function groupOptions(): string {
  return groupings.map((each) => `<option value="${each.key}">${escapeUTF8(each.title())}</option>`).join('');
}
